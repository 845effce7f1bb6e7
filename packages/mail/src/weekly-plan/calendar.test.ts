import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { input, plan, profile, session } from '../../test/sample.ts';
import { weeklyPlanCalendar } from './calendar.ts';
import type { WeeklyPlanInput } from './input.ts';

/** Read back by another library than the one that wrote it. */
function read(given: WeeklyPlanInput) {
  const calendar = new ICAL.Component(ICAL.parse(weeklyPlanCalendar(given)));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { calendar, events };
}

const startsIn = (timeZone: string, date: string) =>
  read(input({ profile: { ...profile, timeZone }, plan: plan({ sessions: [session(1, date)] }) }))
    .events[0]?.startDate.toJSDate()
    .toISOString();

describe('the calendar', () => {
  test('is published, with one event per session', () => {
    const { calendar, events } = read(input());
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(events.map(({ summary }) => summary)).toEqual([
      'Training: Upper body',
      'Training: Lower body',
      'Training: Upper body',
      'Training: Lower body',
    ]);
    expect(events[0]?.duration.toSeconds()).toBe(58 * 60);
    expect(events[0]?.description).toContain('A1 Dumbbell bench press: 3 × 12, 40 lb');
  });

  test('keeps its UIDs when the plan changes, and counts the change', () => {
    const before = read(input());
    const after = read(input({ plan: plan({ why: ['changed'] }), revision: 2 }));
    expect(after.events.map(({ uid }) => uid)).toEqual(before.events.map(({ uid }) => uid));
    expect(new Set(before.events.map(({ uid }) => uid)).size).toBe(4);
    expect(before.events.map(({ sequence }) => sequence)).toEqual([0, 0, 0, 0]);
    expect(after.events.map(({ sequence }) => sequence)).toEqual([2, 2, 2, 2]);
  });

  test('has other UIDs for other people and other weeks, and none tells who', () => {
    const uid = (given: WeeklyPlanInput) => read(given).events[0]?.uid;
    const all = [
      uid(input()),
      uid(input({ plan: plan({ week: 8 }) })),
      uid(input({ profile: { ...profile, clientId: 'ben' } })),
    ];
    expect(new Set(all).size).toBe(3);
    expect(all.join()).not.toContain('ana');
  });

  test.each([
    [
      'the day before clocks go back in New York',
      'America/New_York',
      '2026-10-31',
      '2026-10-31T22:00:00.000Z',
    ],
    ['the day they go back', 'America/New_York', '2026-11-01', '2026-11-01T23:00:00.000Z'],
    ['the day before clocks go forward in Madrid', 'Europe/Madrid', '2027-03-27', '2027-03-27T17:00:00.000Z'],
    ['the day they go forward', 'Europe/Madrid', '2027-03-28', '2027-03-28T16:00:00.000Z'],
    ['south of the equator', 'Australia/Lord_Howe', '2027-04-04', '2027-04-04T07:30:00.000Z'],
    ['east of the date line', 'Pacific/Kiritimati', '2027-01-11', '2027-01-11T04:00:00.000Z'],
    ['on a quarter-hour offset', 'Asia/Kathmandu', '2027-01-11', '2027-01-11T12:15:00.000Z'],
  ])('starts at six in the evening on the client’s own clock: %s', (_, timeZone, date, instant) => {
    expect(startsIn(timeZone, date)).toBe(instant);
  });

  test('has no line over 75 bytes (RFC 5545, 3.1) and ends each with CRLF', () => {
    const raw = weeklyPlanCalendar(
      input({ plan: plan({ sessions: [session(1, '2027-01-11', { title: 'é'.repeat(300) })] }) }),
    );
    const rows = raw.split('\r\n');
    expect(rows.join('')).not.toMatch(/[\r\n]/);
    expect(Math.max(...rows.map((row) => Buffer.byteLength(row)))).toBeLessThanOrEqual(75);
  });

  test('a title cannot add a property', () => {
    const hostile = session(1, '2027-01-11', {
      title: 'x\r\nATTENDEE:mailto:eve@example.com\r\nBEGIN:VALARM;,\\',
    });
    const { events } = read(input({ plan: plan({ sessions: [hostile] }) }));
    expect(events).toHaveLength(1);
    expect(events[0]?.attendees).toEqual([]);
    expect(events[0]?.summary).toBe('Training: x ATTENDEE:mailto:eve@example.com BEGIN:VALARM;,\\');
  });
});
