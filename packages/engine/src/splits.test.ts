import { describe, expect, it } from 'vitest';
import { weekSplit } from './splits.ts';

const LETTERS = { 'total-body': 'TB', upper: 'U', lower: 'L', push: 'Push', pull: 'Pull', cardio: 'C' };
const split = (daysPerWeek: number, phase: 1 | 2 | 3 | 4 | 5, overrides = {}) =>
  weekSplit({ phase, daysPerWeek, week: 1, maxResistanceDays: 7, ...overrides })
    .map(({ offset, kind }) => `${offset}${LETTERS[kind]}`)
    .join(' ');

describe('weekSplit', () => {
  it.each([
    [2, 1, '0TB 3TB'],
    [3, 1, '0TB 2TB 4TB'],
    [4, 1, '0TB 1C 2TB 4TB'],
    [5, 1, '0TB 1C 2TB 3C 4TB'],
    [6, 1, '0TB 1C 2TB 3C 4TB 5C'],
    [2, 3, '0TB 3TB'],
    [3, 3, '0TB 2U 4L'],
    [4, 2, '0U 1L 3U 4L'],
    [5, 3, '0U 1L 2Push 4Pull 5L'],
    [6, 3, '0Push 1Pull 2L 3Push 4Pull 5L'],
    [5, 4, '0U 1L 2U 4L 5C'],
    [6, 5, '0U 1L 2U 3L 4C 5C'],
    [2, 2, '0TB 3TB'],
    [2, 4, '0TB 3TB'],
    [2, 5, '0TB 3TB'],
    [3, 2, '0TB 2TB 4TB'],
    [3, 4, '0TB 2TB 4TB'],
    [3, 5, '0TB 2TB 4TB'],
    [4, 3, '0U 1L 3U 4L'],
    [4, 4, '0U 1L 3U 4L'],
    [4, 5, '0U 1L 3U 4L'],
    [5, 2, '0U 1L 2U 4L 5C'],
    [5, 5, '0U 1L 2U 4L 5C'],
    [6, 2, '0U 1L 2U 3L 4C 5C'],
    [6, 4, '0U 1L 2U 3L 4C 5C'],
  ] as const)('%i days in phase %i: %s', (days, phase, expected) => {
    expect(split(days, phase)).toBe(expected);
  });

  it('rotates the three days of phase 3 week by week', () => {
    expect(split(3, 3, { week: 2 })).toBe('0U 2L 4TB');
    expect(split(3, 3, { week: 3 })).toBe('0L 2TB 4U');
    expect(split(3, 3, { week: 4 })).toBe('0TB 2U 4L');
    expect(split(4, 3, { week: 2 })).toBe('0U 1L 3U 4L');
  });

  it.each([
    [2, '0TB 3TB'],
    [3, '0TB 2TB 4TB'],
    [4, '0TB 1C 2TB 4TB'],
    [6, '0TB 1C 2TB 3C 4TB 5C'],
  ])('trains the whole body on %i days that undulate: %s', (days, expected) => {
    expect(split(days, 3, { totalBodyOnly: true })).toBe(expected);
  });

  it('trains the whole body on three days at most for those who need rest', () => {
    expect(split(5, 2, { maxResistanceDays: 3 })).toBe('0TB 1C 2TB 3C 4TB');
    expect(split(3, 3, { maxResistanceDays: 3 })).toBe('0TB 2U 4L');
    expect(split(4, 2, { maxResistanceDays: 4 })).toBe('0U 1L 3U 4L');
  });
});
