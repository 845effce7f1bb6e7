import { expect, test } from 'vitest';
import { callName, plain, plainLine } from './plain.ts';

test('what is invisible goes, what is visible stays', () => {
  expect(plain('a\u202eb\u0000c\u2066d\r\ne\tf — مرحبا 🏋️‍♀️')).toBe('a\u0062cd\ne\tf — مرحبا 🏋️‍♀️');
});

test('half a surrogate pair becomes the replacement character', () => {
  expect(plain('a\ud83d')).toBe('a\ufffd');
});

test('a line has no line breaks', () => {
  expect(plainLine('Ana\r\nBcc: eve@example.com\u2028x')).toBe('Ana Bcc: eve@example.com x');
});

test('a line is cut between characters, not within them', () => {
  expect(plainLine('🏋️‍♀️'.repeat(10), 4)).toBe(`${'🏋️‍♀️'.repeat(3)}…`);
  expect(plainLine('x'.repeat(10_000), 80)).toHaveLength(80);
  expect(plainLine('short', 80)).toBe('short');
});

test.each([
  ['Ana Lopez', 'Ana'],
  ['Dr. Lopez', 'Dr. Lopez'],
  ['J Kim', 'J Kim'],
  ['María José', 'María'],
  ["D'Arcy Wu", "D'Arcy"],
  ['李小龍', '李小龍'],
])('%s is greeted as %s', (name, greeted) => {
  expect(callName(name)).toBe(greeted);
});
