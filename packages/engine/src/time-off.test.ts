import { describe, expect, test } from 'vitest';
import { profileOf, programOf, recordOf, stateOf } from '../test/fixtures.ts';
import type { Phase } from './phase.ts';
import { positionOf, returnFromTimeOff } from './time-off.ts';
import type { TrainingState } from './training-state.ts';

const program = programOf([1, 2, 3, 4, 5, 2, 3, 4, 5]);
const exercises = { 'barbell-bench-press': recordOf({ oneRepMax: { kg: 100, week: 10, reps: 5 } }) };
const inPhase = (phase: Phase, overrides: Partial<TrainingState> = {}) =>
  stateOf({ phase, position: phase - 1, block: phase, weekOfBlock: 3, exercises, ...overrides });
const back = (
  phase: Phase,
  weeks: number,
  birthDate = '1990-05-04',
  overrides: Partial<TrainingState> = {},
) => returnFromTimeOff(profileOf({ birthDate }), program, inPhase(phase, overrides), weeks);

describe('where coaching goes on (OPT reference 3.6)', () => {
  test.each<[weeks: number, phase: Phase, goesOn: Phase, weekOfBlock: number, factor: number | null]>([
    [0, 3, 3, 3, null],
    [1, 3, 3, 3, null],
    [2, 3, 3, 3, 0.9],
    [3, 1, 1, 1, 0.85],
    [3, 3, 3, 1, 0.85],
    [4, 4, 2, 1, 0.85],
    [4, 5, 2, 1, 0.85],
    [5, 1, 1, 1, null],
    [5, 2, 1, 1, null],
    [5, 3, 2, 1, null],
    [7, 5, 2, 1, null],
    [8, 4, 1, 1, null],
    [60, 2, 1, 1, null],
  ])('%s weeks off from phase %s: phase %s, week %s, at %s', (weeks, phase, goesOn, weekOfBlock, factor) => {
    const state = back(phase, weeks);
    expect(state).toMatchObject({ phase: goesOn, weekOfBlock });
    expect(state.reduction?.factor ?? null).toBe(factor);
    expect(state.byEffort).toBe(weeks >= 5);
    expect(state.position).toBe(goesOn - 1);
  });

  test.each<[weeks: number, goesOn: Phase, factor: number | null, byEffort: boolean]>([
    [1, 3, null, false],
    [2, 3, 0.85, false],
    [3, 2, null, true],
    [5, 1, null, true],
  ])('from 65 the row below: %s weeks off phase 3', (weeks, goesOn, factor, byEffort) => {
    const state = back(3, weeks, '1950-05-04');
    expect(state).toMatchObject({ phase: goesOn, byEffort });
    expect(state.reduction?.factor ?? null).toBe(factor);
  });

  test('1RMs shrink, or go, and grow older', () => {
    const bench = (state: TrainingState) => state.exercises['barbell-bench-press'];
    expect(bench(back(3, 2))?.oneRepMax).toEqual({ kg: 100, week: 8, reps: 5 });
    expect(bench(back(3, 6))).toEqual({ oneRepMax: { kg: 85, week: 4, reps: 5 }, phases: {} });
    expect(back(3, 8).exercises).toEqual({});
  });

  test('half steps for two weeks', () => {
    expect(back(3, 2).fullStepsFromWeek).toBe(15);
    expect(back(3, 1).fullStepsFromWeek).toBe(1);
  });

  test('missed weeks before the pause count', () => {
    expect(back(3, 2, '1990-05-04', { weeksOff: 2, phaseBeforeOff: 3 })).toMatchObject({
      weekOfBlock: 1,
      weeksOff: 4,
    });
    // The phase that was trained counts, not the one a longer time off has led to already.
    const twice = back(2, 2, '1990-05-04', { weeksOff: 4, phaseBeforeOff: 4 });
    expect(twice.phase).toBe(2);
  });

  test('1RMs shrink once, however the weeks off are told', () => {
    const first = back(3, 5);
    const second = returnFromTimeOff(profileOf(), program, first, 1);
    expect(second.exercises['barbell-bench-press']?.oneRepMax?.kg).toBe(85);
  });

  test('ends a stop, and says so', () => {
    const state = back(3, 0, '1990-05-04', { stopped: { week: 12 } });
    expect(state.stopped).toBeNull();
    expect(state.reasons.map(({ rule }) => rule)).toEqual(['week-cleared']);
  });

  test('in a finished block the next begins', () => {
    expect(back(3, 4, '1990-05-04', { blockFinished: true, weekOfBlock: 4 })).toMatchObject({
      block: 4,
      blockFinished: false,
    });
    expect(back(3, 2, '1990-05-04', { blockFinished: true, weekOfBlock: 4 })).toMatchObject({
      block: 3,
      blockFinished: true,
    });
  });
});

describe('where a phase stands in the program', () => {
  test.each<[phases: Phase[], from: number, phase: Phase, position: number, follows: boolean]>([
    [[1, 2, 3, 4, 2, 3, 4], 6, 2, 4, true],
    [[1, 2, 3, 4, 2, 3, 4], 3, 1, 0, true],
    [[2, 3, 4, 2], 3, 1, 3, false],
    [[2, 3, 4, 2], 2, 1, 0, false],
    [[1, 2, 4, 5], 1, 4, 2, true],
    [[1, 2, 1, 2], 1, 3, 1, false],
  ])('%s from %s: phase %s at %s', (phases, from, phase, position, follows) => {
    expect(positionOf(programOf(phases), from, phase)).toEqual({ position, followsProgram: follows });
  });
});
