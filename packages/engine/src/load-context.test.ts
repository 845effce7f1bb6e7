import { describe, expect, test } from 'vitest';
import { exerciseOf, performanceOf, profileOf, stateOf, targetOf } from '../test/fixtures.ts';
import type { CareGroup } from './conditions.ts';
import { contextOf, isExchanged, type LoadTarget } from './load-context.ts';
import type { ProfileInput } from './profile.ts';
import type { PainFlag, TrainingState } from './training-state.ts';

const bench = exerciseOf('barbell-bench-press');
const oneRepMax = { kg: 100, week: 10, reps: 5 };
const context = (state: Partial<TrainingState>, target: LoadTarget = targetOf(2, 1), exercise = bench) =>
  contextOf(profileOf(), stateOf(state), exercise, target);

describe('what was done last', () => {
  const done = (week: number, block: number, state: Partial<TrainingState> = {}) =>
    context({
      week: 40,
      block: 5,
      exercises: { [bench.id]: { phases: { 2: performanceOf({ week, block }) } } },
      ...state,
    });
  const reduction = { rule: 'time-off', factor: 0.9, basePhase: null } as const;

  test.each<{
    name: string;
    week: number;
    block: number;
    state?: Partial<TrainingState>;
    isKnown: boolean;
    hasASay: boolean;
  }>([
    { name: 'last week', week: 39, block: 5, isKnown: true, hasASay: true },
    { name: 'three weeks ago, in the block before', week: 37, block: 4, isKnown: true, hasASay: true },
    { name: 'four weeks ago, in the block before', week: 36, block: 4, isKnown: true, hasASay: false },
    { name: 'four weeks ago, in this block', week: 36, block: 5, isKnown: true, hasASay: true },
    {
      name: 'of the block before, where it is what a reduction counts on',
      week: 36,
      block: 4,
      state: { reduction },
      isKnown: true,
      hasASay: true,
    },
    { name: 'sixteen weeks ago', week: 24, block: 4, isKnown: true, hasASay: false },
    { name: 'seventeen weeks ago', week: 23, block: 4, isKnown: false, hasASay: false },
    {
      name: 'seventeen weeks ago, and asked for in vain since this block began',
      week: 23,
      block: 5,
      isKnown: true,
      hasASay: true,
    },
    {
      name: 'seventeen weeks ago, before time off',
      week: 23,
      block: 4,
      state: { reduction },
      isKnown: false,
      hasASay: false,
    },
  ])('$name: load known $isKnown, row counts $hasASay', ({ week, block, state, isKnown, hasASay }) => {
    const { last, effect } = done(week, block, state);
    expect(last !== null).toBe(isKnown);
    expect(effect !== null).toBe(hasASay);
  });

  test('a reduction may count on what another phase lifted', () => {
    const exercises = {
      [bench.id]: { phases: { 2: performanceOf({ liftedKg: 70 }), 4: performanceOf({ liftedKg: 90 }) } },
    };
    expect(context({ exercises }).last?.liftedKg).toBe(70);
    const of4 = { ...reduction, basePhase: 4 } as const;
    expect(context({ exercises, reduction: of4 }).last?.liftedKg).toBe(90);
  });
});

describe('a reduction that was trained already', () => {
  const week = { rule: 'time-off', factor: 0.85, basePhase: null } as const;
  const trained = { ...week, week: 38, block: 5 };
  const reduced = (last: Parameters<typeof performanceOf>[0] | null, state: Partial<TrainingState> = {}) =>
    context({
      week: 40,
      block: 5,
      lastReduction: trained,
      exercises: last === null ? {} : { [bench.id]: { phases: { 2: performanceOf({ block: 5, ...last }) } } },
      ...state,
    }).reduction;

  test.each<{
    name: string;
    last: Parameters<typeof performanceOf>[0] | null;
    state?: Partial<TrainingState>;
    reduction: object | null;
  }>([
    { name: 'holds for what was not asked for since', last: { week: 37 }, reduction: trained },
    { name: 'is done with where that week had it', last: { week: 38 }, reduction: null },
    {
      name: 'is done with where that week asked for it in vain',
      last: { week: 37, asked: { week: 38, kgWhenLifted: 70 } },
      reduction: null,
    },
    {
      name: 'holds for what was asked for before it, in vain',
      last: { week: 35, asked: { week: 37, kgWhenLifted: 70 } },
      reduction: trained,
    },
    { name: 'is of its block', last: { week: 37 }, state: { block: 6 }, reduction: null },
    { name: 'is nothing to what was never lifted', last: null, reduction: null },
    { name: 'gives way to the week’s own', last: { week: 37 }, state: { reduction: week }, reduction: week },
  ])('$name', ({ last, state, reduction }) => {
    expect(reduced(last, state)).toEqual(reduction);
  });

  test('none was there', () => {
    const { reduction } = context({ exercises: { [bench.id]: { phases: { 2: performanceOf() } } } });
    expect(reduction).toBeNull();
  });
});

describe('the 1RM', () => {
  const known = (target: LoadTarget, exercise = bench) =>
    context({ exercises: { [exercise.id]: { oneRepMax, phases: {} } } }, target, exercise).oneRepMax;

  test('counts where the table gives a share of it', () => {
    expect(known(targetOf(2, 1))).toEqual(oneRepMax);
    expect(known(targetOf(2, 1, { pct1RM: null }))).toBeNull();
    expect(known(targetOf(2, 1), exerciseOf('barbell-curl'))).toBeNull();
  });

  test('does not where health forbids it', () => {
    const target = targetOf(2, 1);
    expect(known({ ...target, limits: { ...target.limits, percentages: false } })).toBeNull();
  });
});

describe('shares of the 1RM', () => {
  test.each<{ name: string; phase: 1 | 2 | 3 | 4; of: Partial<ProfileInput>; min: number; max: number }>([
    { name: 'the phase’s own', phase: 2, of: {}, min: 70, max: 80 },
    { name: 'up to 85 of a heavy phase without a 1RM', phase: 4, of: {}, min: 85, max: 85 },
    { name: 'from 40 on at 65', phase: 1, of: { birthDate: '1955-01-01' }, min: 40, max: 70 },
    { name: 'not from more than the row', phase: 1, of: { conditions: ['hypertension'] }, min: 50, max: 70 },
    { name: 'not up to more than health', phase: 2, of: { conditions: ['hypertension'] }, min: 50, max: 75 },
  ])('$name: $min to $max in phase $phase', ({ phase, of, min, max }) => {
    const profile = profileOf({ goal: 'general-fitness', ...of });
    const target = targetOf(phase, 1, {}, profile);
    expect(contextOf(profile, stateOf(), bench, target)).toMatchObject({ minPct: min, maxPct: max });
  });
});

describe('load steps (OPT reference 6.5)', () => {
  const target = targetOf(2, 1);

  test.each<[careGroups: CareGroup[], factor: number]>([
    [[], 1],
    [['hypertension'], 1],
    [['older-adult'], 0.5],
    [['youth-6-12'], 0.5],
    [['youth-13-17'], 0.5],
    [['pregnancy-1'], 0.5],
    [['pregnancy-2'], 0.5],
    [['pregnancy-3'], 0],
    [['hypertension', 'older-adult'], 0.5],
  ])('%j: x %d', (careGroups, factor) => {
    expect(context({}, { ...target, limits: { ...target.limits, careGroups } }).stepFactor).toBe(factor);
  });

  test.each<{ name: string; state: Partial<TrainingState>; factor: number }>([
    { name: 'half in the last week after time off', state: { fullStepsFromWeek: 14 }, factor: 0.5 },
    { name: 'full from the week on that is named', state: { fullStepsFromWeek: 13 }, factor: 1 },
    { name: 'none in a week that comes again', state: { repeatsOfWeek: 1 }, factor: 0 },
    { name: 'none after two bad weeks', state: { badRecoveryWeeks: 2 }, factor: 0 },
    { name: 'full after one', state: { badRecoveryWeeks: 1 }, factor: 1 },
  ])('$name', ({ state, factor }) => {
    expect(context(state).stepFactor).toBe(factor);
  });
});

describe('pain in the pattern drops a heavy phase to phase 2’s numbers (OPT reference 6.2, row 2)', () => {
  const flag: PainFlag = {
    exerciseId: 'push-up',
    pattern: 'horizontal-push',
    bodyPart: 'chest',
    where: 'shoulder',
    level: 4,
    week: 12,
    painFreeWeeks: 1,
  };

  test.each<{ name: string; flags: PainFlag[]; hasPain: boolean; maxPct: number }>([
    { name: 'no pain', flags: [], hasPain: false, maxPct: 100 },
    { name: 'pain of 4, a week without', flags: [flag], hasPain: true, maxPct: 75 },
    { name: 'pain of 3', flags: [{ ...flag, level: 3 }], hasPain: false, maxPct: 100 },
    { name: 'two weeks without', flags: [{ ...flag, painFreeWeeks: 2 }], hasPain: false, maxPct: 100 },
    {
      name: 'another pattern',
      flags: [{ ...flag, pattern: 'vertical-push' }],
      hasPain: false,
      maxPct: 100,
    },
  ])('$name: up to $maxPct', ({ flags, hasPain, maxPct }) => {
    const exercises = { [bench.id]: { oneRepMax, phases: {} } };
    const state = { phase: 4, painFlags: flags, exercises } as const;
    expect(context(state, targetOf(4, 1))).toMatchObject({ hasPain, maxPct });
  });
});

describe('what stands in for an exercise that hurt', () => {
  test.each([
    ['pain', bench.id, true],
    ['progression', bench.id, false],
    ['pain', 'push-up', false],
  ] as const)('swapped in for %s, %s: %s', (why, exerciseId, expected) => {
    const swaps = { 'dumbbell-bench-press': { exerciseId, why, week: 12 } };
    expect(isExchanged(stateOf({ swaps }), bench.id)).toBe(expected);
  });
});
