import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CONTRACTS, DETAIL_TYPES, parseEvent } from '@phasewise/events';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { breakingChanges, type Schema } from './breaking-changes.ts';

const folder = (name: string) => path.join(import.meta.dirname, name);
const read = (...names: string[]) => JSON.parse(readFileSync(path.join(...names), 'utf8'));
const now = (type: keyof typeof CONTRACTS): Schema =>
  z.toJSONSchema(CONTRACTS[type], { io: 'input', unrepresentable: 'any' });

describe('every event that was ever published', () => {
  const files = readdirSync(folder('events'));
  test.each(files)('%s is read by today’s code', (file) => {
    const event = read(folder('events'), file);
    const parsed = parseEvent(event);
    expect(parsed.type).toBe(file.split('.')[0]);
    expect(parsed.data).toMatchObject(event.detail.data);
  });
  test('there is one of each detail-type', () => {
    expect(files.map((file) => file.split('.')[0]).sort()).toEqual([...DETAIL_TYPES].sort());
  });
  test('what a newer writer adds is no obstacle', () => {
    const event = read(folder('events'), 'WeekCompleted.v1.json');
    event.detail.metadata.schemaVersion = 7;
    event.detail.metadata.tenant = 'north';
    event.detail.data.mood = { morning: 'bright' };
    expect(parseEvent(event).metadata.schemaVersion).toBe(7);
  });
});

describe('contracts only grow', () => {
  test.each(DETAIL_TYPES)('%s accepts what it accepted', (type) => {
    expect([...breakingChanges(read(folder('contracts'), `${type}.json`), now(type))]).toEqual([]);
  });
  test.each(DETAIL_TYPES)('what %s has grown by is kept here, so that it may not go either', (type) => {
    const notKept = [...breakingChanges(now(type), read(folder('contracts'), `${type}.json`))];
    // The catalogue grows by itself.
    expect(notKept.filter((line) => !/exerciseId: \S+ is no longer accepted$/.test(line))).toEqual([]);
  });
});

describe('a breaking change is noticed', () => {
  const before = now('WeekCompleted');
  const with_ = (changes: Schema): Schema => ({ ...before, ...changes });
  const fields = before.properties as Record<string, Schema>;
  test.each<[string, Schema, string]>([
    ['a field that is gone', with_({ properties: { ...fields, note: undefined } }), 'note is gone'],
    ['a field newly required', with_({ required: ['week', 'outcome', 'note'] }), 'note is newly required'],
    [
      'a word no longer known',
      with_({ properties: { ...fields, outcome: { type: 'string', enum: ['completed', 'missed'] } } }),
      'outcome: partial is no longer accepted',
    ],
    [
      'a lower limit',
      with_({ properties: { ...fields, week: { ...fields.week, maximum: 52 } } }),
      'week: maximum fell to 52',
    ],
    [
      'a newer writer’s additions',
      with_({ additionalProperties: false }),
      '(the whole): fields that are not named are no longer accepted',
    ],
    [
      'another type',
      with_({ properties: { ...fields, note: { type: 'number' } } }),
      'note: type was "string", is "number"',
    ],
  ])('%s', (_, after, expected) => {
    expect([...breakingChanges(before, JSON.parse(JSON.stringify(after)))]).toContain(expected);
  });
  test('an optional field more is none', () => {
    expect([
      ...breakingChanges(before, with_({ properties: { ...fields, mood: { type: 'string' } } })),
    ]).toEqual([]);
  });
});
