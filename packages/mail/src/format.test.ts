import { expect, test } from 'vitest';
import { dateRange, duration, fullDate, load, longDate, range, shortDate } from './format.ts';

test('days are calendar days, whatever the time zone of the machine', () => {
  expect(longDate('2026-11-30', 'en')).toBe('Monday, November 30');
  expect(longDate('2026-11-30', 'es')).toBe('lunes, 30 de noviembre');
  expect(shortDate('2027-01-01', 'en')).toBe('Fri, Jan 1');
  expect(fullDate('2027-01-01', 'es')).toBe('1 de enero de 2027');
});

test('a range of days is set with plain spaces', () => {
  expect(dateRange('2026-11-30', '2026-12-06', 'en')).toBe('Nov 30 – Dec 6');
  expect(dateRange('2027-01-11', '2027-01-17', 'en')).toBe('Jan 11 – 17');
});

test.each([
  [30, '30 s'],
  [60, '1 min'],
  [90, '90 s'],
  [120, '2 min'],
  [150, '2 min 30 s'],
])('%i seconds are %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});

test('numbers are written as the language writes them', () => {
  expect(load({ value: 22.5, unit: 'kg' }, 'en')).toBe('22.5 kg');
  expect(load({ value: 22.5, unit: 'kg' }, 'es')).toBe('22,5 kg');
  expect(range({ min: 12, max: 12 }, 'en')).toBe('12');
  expect(range({ min: 12, max: 15 }, 'en')).toBe('12–15');
});
