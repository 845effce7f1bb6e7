import { describe, expect, test } from 'vitest';
import { isPossible, repsMax } from './repetition-maximum.ts';

describe('repsMax', () => {
  test.each([
    [1, '2/0/2', 1],
    [0.9, 'X/X/X', 3],
    [0.85, 'X/X/X', 5],
    [0.8, '2/0/2', 7],
    [0.75, '2/0/2', 10],
    [0.7, '2/0/2', 12],
    [0.5, '2/0/2', 30],
    [0.5, '4/2/1', 24],
    [0.5, '4/1/1', 24],
    [0.7, '4/2/1', 10],
    [0.75, null, 10],
  ])('at %s of the 1RM, tempo %s: %s reps', (fraction, tempo, reps) => {
    expect(repsMax(fraction, tempo)).toBe(reps);
  });
});

describe('every line of the weekly table can be done', () => {
  test.each([
    { reps: 12, rpe: 8, fractionOf1RM: 0.85, tempo: '2/0/2', possible: false },
    { reps: 10, rpe: 8, fractionOf1RM: 0.7, tempo: '2/0/2', possible: true },
    { reps: 11, rpe: 8, fractionOf1RM: 0.7, tempo: '2/0/2', possible: true },
    { reps: 12, rpe: 8, fractionOf1RM: 0.7, tempo: '2/0/2', possible: false },
    { reps: 18, rpe: 7, fractionOf1RM: 0.5, tempo: '4/2/1', possible: true },
    { reps: 12, rpe: 7, fractionOf1RM: 0.7, tempo: '4/2/1', possible: false },
    { reps: 2, rpe: 9, fractionOf1RM: 0.9, tempo: 'X/X/X', possible: true },
  ])('$reps reps at RPE $rpe and $fractionOf1RM: $possible', ({ possible, ...set }) => {
    expect(isPossible(set)).toBe(possible);
  });
});
