import { expect, test } from 'vitest';
import { catchUp, localDay } from './start-date.ts';

test.each([
  ['2026-12-07', '2026-12-01', '2026-12-07'],
  ['2026-12-07', '2026-12-07', '2026-12-07'],
  ['2026-12-07', '2026-12-13', '2026-12-07'],
  ['2026-12-07', '2026-12-14', '2026-12-14'],
  ['2026-12-07', '2026-12-29', '2026-12-28'],
])('planned for %s, reached on %s: %s', (planned, today, start) => {
  expect(catchUp(planned, today)).toBe(start);
});

test.each([
  ['2026-12-06T23:30:00Z', 'Europe/Madrid', '2026-12-07'],
  ['2026-12-06T23:30:00Z', 'UTC', '2026-12-06'],
  ['2027-01-01T03:00:00Z', 'America/New_York', '2026-12-31'],
])('%s is in %s the %s', (at, timeZone, day) => {
  expect(localDay(at, timeZone)).toBe(day);
});
