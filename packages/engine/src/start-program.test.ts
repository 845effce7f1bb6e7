import { describe, expect, test } from 'vitest';
import { profileOf, programOf, recordOf, stateOf } from '../test/fixtures.ts';
import type { ProfileInput } from './profile.ts';
import { reassess } from './reassess.ts';
import { startProgram } from './start-program.ts';
import type { PainFlag } from './training-state.ts';

const BENCH = 'barbell-bench-press';
const program = programOf([1, 2, 3]);
const kg = (value: number) => ({ value, unit: 'kg' }) as const;
const lifts = (...knownLifts: NonNullable<ProfileInput['knownLifts']>) => ({ knownLifts });
const flag: PainFlag = {
  exerciseId: BENCH,
  pattern: 'horizontal-push',
  bodyPart: 'chest',
  where: '',
  level: 7,
  week: 12,
  painFreeWeeks: 0,
};

describe('before a client’s first week', () => {
  test('nothing is behind it', () => {
    expect(startProgram(profileOf(), program)).toEqual(
      stateOf({
        block: 1,
        phase: 1,
        week: 1,
        startDate: '2026-11-30',
        position: 0,
        finishedPhases: {},
      }),
    );
  });

  test.each<{
    name: string;
    lift: NonNullable<ProfileInput['knownLifts']>[number];
    oneRepMax: object | undefined;
  }>([
    {
      name: 'of now',
      lift: { exerciseId: BENCH, load: kg(100), reps: 5 },
      oneRepMax: { kg: 112.5, week: 0, reps: 5 },
    },
    {
      name: 'of eight weeks ago',
      lift: { exerciseId: BENCH, load: kg(100), reps: 5, weeksAgo: 8 },
      oneRepMax: { kg: 101.25, week: -8, reps: 5 },
    },
    {
      name: 'in pounds',
      lift: { exerciseId: BENCH, load: { value: 225, unit: 'lb' }, reps: 1 },
      oneRepMax: { kg: 102.058, week: 0, reps: 1 },
    },
    {
      name: 'of more than twelve reps',
      lift: { exerciseId: BENCH, load: kg(50), reps: 15 },
      oneRepMax: undefined,
    },
    {
      name: 'of one joint',
      lift: { exerciseId: 'barbell-curl', load: kg(40), reps: 5 },
      oneRepMax: undefined,
    },
  ])('a lift the client names: $name', ({ lift, oneRepMax }) => {
    const state = startProgram(profileOf(lifts(lift)), program);
    expect(state.exercises).toEqual(oneRepMax === undefined ? {} : { [BENCH]: { oneRepMax, phases: {} } });
    expect(state.liftsOnRecord).toEqual(oneRepMax === undefined ? [] : [BENCH]);
    const reasons = lift.reps > 12 ? [['lift-too-long', { exercise: 'Barbell bench press', reps: 15 }]] : [];
    expect(state.reasons.map(({ rule, inputs }) => [rule, inputs])).toEqual(reasons);
  });
});

test('an undulating block starts in the phase of its first week', () => {
  const undulation = { kind: 'weekly', phases: [3, 2] } as const;
  const blocks = program.blocks.map((block) => ({ ...block, undulation }));
  expect(startProgram(profileOf(), { ...program, blocks }).phase).toBe(3);
});

test('after a program lifts, pain and what was finished go on, the block begins anew', () => {
  const goesOn = {
    stopped: { week: 60 },
    weeksSinceDeload: 7,
    finishedPhases: { 1: 4, 2: 52 },
    weeksOff: 1,
    fullStepsFromWeek: 50,
    badRecoveryWeeks: 1,
    painFlags: [flag],
    excludedPatterns: ['horizontal-push'],
    exercises: { [BENCH]: recordOf({ oneRepMax: { kg: 90, week: 50, reps: 5 } }) },
    assessedWeek: 40,
  } as const;
  const previous = stateOf({
    ...goesOn,
    week: 53,
    weekOfBlock: 4,
    blockFinished: true,
    blockRepeats: 1,
    hardBlocks: 1,
    phaseBeforeOff: 3,
    repeatsOfWeek: 1,
    byEffort: true,
    deload: true,
    special: { kind: 'hold' },
    reduction: { rule: 'time-off', factor: 0.9, basePhase: null },
    swaps: { 'push-up': { exerciseId: 'knee-push-up', why: 'regression', week: 50 } },
  });
  const next = {
    ...program,
    program: 2,
    startDate: '2027-11-29',
    blocks: program.blocks.map((block) => ({ ...block, startWeek: block.startWeek + 52 })),
  };
  const told = profileOf(
    lifts(
      { exerciseId: BENCH, load: kg(100), reps: 5 },
      { exerciseId: 'goblet-squat', load: kg(20), reps: 15 },
    ),
  );
  expect(startProgram(told, next, previous)).toEqual(
    stateOf({
      ...goesOn,
      program: 2,
      block: 1,
      phase: 1,
      week: 53,
      startDate: '2027-11-29',
      position: 0,
      liftsOnRecord: [BENCH],
    }),
  );
});

describe('a reassessment', () => {
  const state = stateOf({
    assessedWeek: 4,
    painFlags: [flag],
    excludedPatterns: ['horizontal-push'],
    exercises: { [BENCH]: recordOf({ oneRepMax: { kg: 90, week: 5, reps: 5 } }) },
  });

  test('of movement is dated', () => {
    expect(reassess(state, { compensations: [] })).toEqual({ ...state, assessedWeek: 13 });
  });

  test('of lifts counts at once, beside what was lifted', () => {
    const knownLifts = [{ exerciseId: BENCH, load: kg(100), reps: 5 }] as const;
    expect(reassess(state, { knownLifts: [...knownLifts] })).toEqual({
      ...state,
      exercises: { [BENCH]: recordOf({ oneRepMax: { kg: 112.5, week: 12, reps: 5 } }) },
    });
  });

  test('of pain that is gone opens what was out', () => {
    expect(reassess(state, { painGone: true })).toEqual({ ...state, painFlags: [], excludedPatterns: [] });
    expect(reassess(state, { painGone: false })).toEqual(state);
    expect(reassess(state, {})).toEqual(state);
  });
});
