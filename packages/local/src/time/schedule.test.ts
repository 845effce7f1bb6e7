import { expect, test } from 'vitest';
import { parseSchedule } from './schedule.ts';

const MONDAY = Date.parse('2026-11-30T00:00:00Z');

function runs(expression: string, timeZone: string, count: number): string[] {
  const next = parseSchedule(expression, timeZone, MONDAY);
  const found: string[] = [];
  for (let at = next(MONDAY); at !== undefined && found.length < count; at = next(at)) {
    found.push(new Date(at).toISOString());
  }
  return found;
}

test('a daily cron runs at its hour in its time zone, across the change of clocks', () => {
  expect(runs('cron(0 6 * * ? *)', 'UTC', 2)).toEqual([
    '2026-11-30T06:00:00.000Z',
    '2026-12-01T06:00:00.000Z',
  ]);
  const berlin = parseSchedule('cron(0 6 * * ? *)', 'Europe/Berlin', MONDAY);
  expect(new Date(berlin(Date.parse('2027-03-27T12:00:00Z')) ?? 0).toISOString()).toBe(
    '2027-03-28T04:00:00.000Z',
  );
  expect(new Date(berlin(MONDAY) ?? 0).toISOString()).toBe('2026-11-30T05:00:00.000Z');
});

test('weekdays count from 1 for Sunday, as AWS counts them', () => {
  expect(runs('cron(30 7 ? * 2 *)', 'UTC', 2)).toEqual([
    '2026-11-30T07:30:00.000Z',
    '2026-12-07T07:30:00.000Z',
  ]);
  expect(runs('cron(30 7 ? * SUN *)', 'UTC', 1)).toEqual(['2026-12-06T07:30:00.000Z']);
});

test('a year ends the schedule', () => {
  expect(runs('cron(0 0 1 12 ? 2026)', 'UTC', 3)).toEqual(['2026-12-01T00:00:00.000Z']);
});

test('a rate counts from the start', () => {
  expect(runs('rate(12 hours)', 'UTC', 2)).toEqual(['2026-11-30T12:00:00.000Z', '2026-12-01T00:00:00.000Z']);
});

test('a one-time schedule runs once', () => {
  expect(runs('at(2026-12-24T18:00:00)', 'America/New_York', 3)).toEqual(['2026-12-24T23:00:00.000Z']);
});

test.each(['cron(0 6 * * ?)', 'rate(1 fortnight)', 'every day', 'cron(99 6 * * ? *)'])(
  '%s is an error that names it',
  (expression) => {
    expect(() => parseSchedule(expression, 'UTC', MONDAY)).toThrow(expression);
  },
);
