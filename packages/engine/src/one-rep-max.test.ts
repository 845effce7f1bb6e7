import { describe, expect, test } from 'vitest';
import { allowsHeavy, estimate1RM, hasOneRepMax, knownOneRepMax, updatedOneRepMax } from './one-rep-max.ts';

describe('estimate1RM: Brzycki up to ten reps, Epley above, nothing above twelve', () => {
  test.each([
    { load: 100, reps: 1, reserve: 0, expected: 100 },
    { load: 100, reps: 5, reserve: 0, expected: 112.5 },
    { load: 100, reps: 10, reserve: 0, expected: 133.333 },
    { load: 100, reps: 8, reserve: 2, expected: 133.333 },
    { load: 100, reps: 11, reserve: 0, expected: 136.667 },
    { load: 100, reps: 10, reserve: 2, expected: 140 },
    { load: 100, reps: 13, reserve: 0, expected: null },
    { load: 100, reps: 10, reserve: 3, expected: null },
    { load: 100, reps: 0, reserve: 2, expected: null },
    { load: 0, reps: 5, reserve: 0, expected: null },
  ])('$reps reps with $reserve left at $load: $expected', ({ load, reps, reserve, expected }) => {
    const estimate = estimate1RM(load, reps, reserve);
    if (expected === null) expect(estimate).toBeNull();
    else expect(estimate).toBeCloseTo(expected, 3);
  });

  test('takes the lower formula at every number of reps', () => {
    for (let reps = 1; reps <= 12; reps += 1) {
      const epley = reps === 1 ? 100 : 100 * (1 + reps / 30);
      const brzycki = (100 * 36) / (37 - reps);
      expect(estimate1RM(100, reps)).toBeCloseTo(Math.min(epley, brzycki), 6);
    }
  });
});

describe('which exercises have a 1RM', () => {
  const lift = { component: 'resistance', loading: 'barbell' } as const;

  test.each([
    { name: 'a lift of several joints', exercise: lift, has: true },
    { name: 'not single-joint work', exercise: { ...lift, isolation: true }, has: false },
    { name: 'not a ball, which is thrown', exercise: { ...lift, loading: 'medicine-ball' }, has: false },
    { name: 'not core work, loaded or not', exercise: { ...lift, component: 'core' }, has: false },
  ] as const)('$name', ({ exercise, has }) => {
    expect(hasOneRepMax(exercise)).toBe(has);
  });
});

describe('a lift the client names', () => {
  test('counts in full when it was trained lately, and at 90 % after eight weeks', () => {
    expect(knownOneRepMax(100, 5, 0, 0)).toEqual({ kg: 112.5, week: 0, reps: 5 });
    expect(knownOneRepMax(100, 5, 0, 7)?.kg).toBe(112.5);
    expect(knownOneRepMax(100, 5, 0, 8)).toEqual({ kg: 101.25, week: -8, reps: 5 });
  });

  test('says nothing with more than twelve reps', () => {
    expect(knownOneRepMax(40, 15, 0, 0)).toBeNull();
  });
});

describe('heavy loads ask for a strong estimate under twelve weeks old', () => {
  test.each([
    { reps: 10, week: 1, now: 12, allowed: true },
    { reps: 10, week: 1, now: 13, allowed: false },
    { reps: 11, week: 1, now: 2, allowed: false },
  ])('$reps reps in week $week, in week $now: $allowed', ({ reps, week, now, allowed }) => {
    expect(allowsHeavy({ kg: 100, week, reps }, now)).toBe(allowed);
  });
});

describe('a new estimate', () => {
  const current = { kg: 100, week: 9, reps: 6 };

  test.each([
    { name: 'raises by at most 5 % a week', estimate: { kg: 120, week: 10, reps: 6 }, kg: 105 },
    {
      name: 'raises by at most 10 % in the first four weeks',
      estimate: { kg: 120, week: 4, reps: 6 },
      kg: 110,
    },
    { name: 'raises in full when it is less', estimate: { kg: 103, week: 10, reps: 6 }, kg: 103 },
    { name: 'lowers at once', estimate: { kg: 80, week: 10, reps: 6 }, kg: 80 },
    {
      name: 'does not lower a strong one when it is weak',
      estimate: { kg: 80, week: 10, reps: 12 },
      kg: 100,
    },
    { name: 'raises even when it is weak', estimate: { kg: 104, week: 10, reps: 12 }, kg: 104 },
  ])('$name', ({ estimate, kg }) => {
    expect(updatedOneRepMax(current, estimate).kg).toBe(kg);
  });

  test('carries its own provenance', () => {
    expect(updatedOneRepMax(current, { kg: 80, week: 10, reps: 4 })).toEqual({ kg: 80, week: 10, reps: 4 });
    expect(updatedOneRepMax(undefined, { kg: 80.12345, week: 3, reps: 12 })).toEqual({
      kg: 80.123,
      week: 3,
      reps: 12,
    });
    expect(updatedOneRepMax({ kg: 70, week: 2, reps: 12 }, { kg: 60, week: 3, reps: 12 }).kg).toBe(60);
  });
});
