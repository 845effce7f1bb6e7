import { describe, expect, test } from 'vitest';
import { resultOf, stateOf } from '../test/fixtures.ts';
import { isPatternOut, painAfter } from './pain.ts';
import type { DecisionRow, PainFlag } from './training-state.ts';
import type { ExerciseResult } from './week-results.ts';

const PRESS = 'barbell-bench-press';

const flag = (overrides: Partial<PainFlag> = {}): PainFlag => ({
  exerciseId: PRESS,
  pattern: 'horizontal-push',
  bodyPart: 'chest',
  where: 'shoulder',
  level: 5,
  week: 10,
  painFreeWeeks: 0,
  ...overrides,
});

function after(
  painFlags: readonly PainFlag[],
  results: readonly ExerciseResult[],
  rows: ReadonlyMap<ExerciseResult, DecisionRow> = new Map(),
) {
  return painAfter(stateOf({ painFlags }), results, rows);
}

describe('pain that is reported', () => {
  test('is flagged with its place, its pattern and its week', () => {
    const hurt = resultOf(PRESS, { pain: 2, where: 'shoulder' });
    expect(after([], [hurt]).painFlags).toEqual([flag({ level: 2, week: 13 })]);
  });

  test('again counts as pain to act on, whatever its level, and takes the old flag’s place', () => {
    const hurt = resultOf(PRESS, { pain: 2, where: 'shoulder' });
    const { painFlags } = after([flag({ level: 1 })], [hurt], new Map([[hurt, 2]]));
    expect(painFlags).toEqual([flag({ level: 4, week: 13 })]);
  });

  test('elsewhere leaves other flags alone', () => {
    const hurt = resultOf('barbell-back-squat', { pain: 3 });
    const ids = after([flag()], [hurt]).painFlags.map(({ exerciseId }) => exerciseId);
    expect(ids).toEqual(['barbell-back-squat', PRESS]);
  });

  test.each([
    [6, false],
    [7, true],
  ])('of %i takes the pattern out: %s', (pain, out) => {
    const hurt = resultOf(PRESS, { pain });
    expect(isPatternOut(hurt)).toBe(out);
    expect(after([], [hurt]).excludedPatterns).toEqual(out ? ['horizontal-push'] : []);
  });

  test('may be told at length, and in many places', () => {
    const told = resultOf(PRESS, { pain: 3, where: 'x'.repeat(300) });
    expect(after([], [told]).painFlags[0]?.where).toHaveLength(100);
    const many = Array.from({ length: 30 }, (_, at) => flag({ exerciseId: `lift-${at}` }));
    expect(after(many, [resultOf(PRESS, { pain: 3 })]).painFlags).toHaveLength(24);
  });
});

describe('pain that is over', () => {
  const squat = resultOf('barbell-back-squat');
  const weeks = (painFlags: readonly PainFlag[], results: readonly ExerciseResult[]) =>
    after(painFlags, results).painFlags.find(({ exerciseId }) => exerciseId === PRESS)?.painFreeWeeks;

  test.each<[string, results: readonly ExerciseResult[], painFreeWeeks: number]>([
    ['the pattern was trained and did not hurt', [resultOf('dumbbell-bench-press'), squat], 1],
    ['the pattern hurt elsewhere', [resultOf('dumbbell-bench-press', { pain: 2 }), squat], 0],
    [
      'one of the pattern hurt, another did not',
      [resultOf('push-up'), resultOf('dumbbell-bench-press', { pain: 2 })],
      0,
    ],
    [
      'another pattern hurt',
      [resultOf('dumbbell-bench-press'), resultOf('barbell-back-squat', { pain: 2 })],
      1,
    ],
    ['the pattern was not trained', [squat], 1],
    ['nothing was trained', [resultOf('dumbbell-bench-press', { done: false })], 0],
  ])('%s: %#', (_, results, painFreeWeeks) => {
    expect(weeks([flag()], results)).toBe(painFreeWeeks);
  });

  test('without a pattern it goes by the body part', () => {
    const unknown = flag({ pattern: null });
    expect(weeks([unknown], [resultOf('dumbbell-bench-press', { pain: 2 })])).toBe(0);
    expect(weeks([unknown], [resultOf('barbell-back-squat', { pain: 2 })])).toBe(1);
  });

  test.each([
    [3, 0, false],
    [4, 0, true],
    [4, 6, true],
    [4, 7, false],
  ])('a flag of level %i after %i weeks without is kept: %s', (level, painFreeWeeks, kept) => {
    const { painFlags } = after([flag({ level, painFreeWeeks })], [squat]);
    expect(painFlags).toHaveLength(kept ? 1 : 0);
  });
});
