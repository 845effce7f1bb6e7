import { describe, expect, test } from 'vitest';
import { exerciseOf, performanceOf, profileOf, stateOf, targetOf } from '../test/fixtures.ts';
import { contextOf, type LoadTarget } from './load-context.ts';
import type { Profile } from './profile.ts';
import type { DecisionRow, Performance, TrainingState } from './training-state.ts';
import { ballKg, wantedKg } from './wanted-load.ts';

const bench = exerciseOf('barbell-bench-press');
const squat = exerciseOf('barbell-back-squat');
const goblet = exerciseOf('goblet-squat');
const curl = exerciseOf('barbell-curl');
const oneRepMax = { kg: 100, week: 12, reps: 5 };

interface Case {
  readonly last?: Partial<Performance>;
  readonly kg1RM?: number;
  readonly state?: Partial<TrainingState>;
  readonly target?: LoadTarget;
  readonly exercise?: typeof bench;
  readonly profile?: Profile;
}

/** Load and rule before rounding; last week, unless told otherwise, was week 1 of a block of phase 2, at 70 kg and 70 %. */
function wanted({ last, kg1RM, state, target = targetOf(2, 2), exercise = bench, profile }: Case) {
  const phases = last === undefined ? {} : { [target.phase]: performanceOf(last) };
  const record = kg1RM === undefined ? { phases } : { phases, oneRepMax: { ...oneRepMax, kg: kg1RM } };
  const before = stateOf({ weekOfBlock: 2, exercises: { [exercise.id]: record }, ...state });
  return wantedKg(contextOf(profile ?? profileOf(), before, exercise, target));
}

describe('the rows of the decision table (OPT reference 6.2)', () => {
  test.each<[row: DecisionRow, kg: number, rule: string]>([
    [1, 70, 'red-flag'],
    [2, 70, 'pain-exchange'],
    [3, 63, 'pain-eases'],
    [4, 70, 'not-done'],
    [5, 63, 'many-reps-missed'],
    [6, 66.5, 'too-hard'],
    [7, 70, 'nearly-there'],
    [8, 72.5, 'as-planned'],
    [9, 73.5, 'easier-than-planned'],
  ])('row %i: %d kg after 70', (row, kg, rule) => {
    const result = wanted({
      last: { row, hit: 0.999, over: -0.333 },
      kg1RM: 100,
      target: targetOf(2, 3),
    });
    expect(result.rule).toBe(rule);
    expect(result.kg).toBeCloseTo(kg, 9);
    expect(result.inputs).toEqual({ row, hit: 1, over: -0.33, week: 12 });
  });
});

describe('the planned change or the step, whichever is less (OPT reference 6.2, row 8)', () => {
  const week3 = targetOf(2, 3);

  test.each<{ name: string; of: Case; kg: number }>([
    {
      name: 'the table’s change: 70 to 72.5 % of what 70 kg stand for',
      of: { last: {}, exercise: squat, target: week3 },
      kg: 72.5,
    },
    { name: 'the step: 2.5 kg', of: { last: {}, kg1RM: 120, target: week3 }, kg: 72.5 },
    { name: 'nothing where the table asks for no more', of: { last: {} }, kg: 70 },
    { name: 'nothing where it asks for less', of: { last: {}, kg1RM: 90, target: week3 }, kg: 70 },
    {
      name: 'the step where there is no share of a 1RM: isolation',
      of: {
        last: { tablePct: null, liftedKg: 50, prescribedKg: 50, blockStartKg: 50 },
        exercise: curl,
        target: targetOf(2, 3, { pct1RM: null }),
      },
      kg: 52.5,
    },
    {
      name: 'nothing while a load that came with the slot has no share',
      of: { last: { tablePct: null }, target: week3 },
      kg: 70,
    },
  ])('$name', ({ of, kg }) => {
    expect(wanted(of).kg).toBeCloseTo(kg, 9);
  });

  const easy = { reps: 20, rpe: 6, tablePct: 50, liftedKg: 50, prescribedKg: 50, blockStartKg: 50 };
  test.each<{ name: string; last: Partial<Performance>; kg: number }>([
    { name: '20 reps at RPE 6', last: easy, kg: 52.5 },
    { name: '19 reps', last: { ...easy, reps: 19 }, kg: 50 },
    { name: 'RPE 7', last: { ...easy, rpe: 7 }, kg: 50 },
    { name: 'nobody said how hard', last: { ...easy, rpe: null }, kg: 50 },
  ])('phase 1 steps up after $name: $kg kg', ({ last, kg }) => {
    expect(wanted({ last, target: targetOf(1, 4) }).kg).toBe(kg);
  });
});

describe('a rep before a weight that is too big a jump (OPT reference 6.5)', () => {
  const at = (kg: number, of: Partial<Performance> = {}): Partial<Performance> => ({
    liftedKg: kg,
    prescribedKg: kg,
    blockStartKg: kg,
    ...of,
  });
  const dumbbellPress = { ...goblet, region: 'upper' } as const;

  test.each<{ name: string; of: Case; kg: number; rule: string }>([
    {
      name: 'where the table asks for more',
      of: { last: at(20), exercise: goblet, target: targetOf(2, 3) },
      kg: 20,
      rule: 'rep-before-load',
    },
    {
      name: 'not where it does not: last week’s rounding is no rise',
      of: { last: at(20), kg1RM: 30, exercise: goblet },
      kg: 21,
      rule: 'as-planned',
    },
    {
      name: 'not where more was lifted than it asks for',
      of: { last: at(24), kg1RM: 30, exercise: goblet, target: targetOf(2, 3) },
      kg: 24,
      rule: 'as-planned',
    },
    {
      name: 'after a week that was easy, whatever the table asks for',
      of: { last: at(12, { row: 9 }), exercise: dumbbellPress },
      kg: 12,
      rule: 'rep-before-load',
    },
    {
      name: 'where there is no share of a 1RM',
      of: {
        last: at(20, { tablePct: null }),
        exercise: curl,
        target: targetOf(2, 2, { pct1RM: null }),
      },
      kg: 20,
      rule: 'rep-before-load',
    },
    {
      name: 'where the last had none',
      of: { last: at(20, { tablePct: null }), kg1RM: 30, exercise: goblet },
      kg: 20,
      rule: 'rep-before-load',
    },
    {
      name: 'not in a week without steps',
      of: { last: at(20), exercise: goblet, target: targetOf(2, 3), state: { repeatsOfWeek: 1 } },
      kg: 20,
      rule: 'as-planned',
    },
    {
      name: 'a week at the top of the reps is not enough',
      of: { last: at(20, { weeksAtTop: 1 }), exercise: goblet, target: targetOf(2, 3) },
      kg: 20,
      rule: 'rep-before-load',
    },
    {
      name: 'two weeks there earn the weight',
      of: { last: at(20, { weeksAtTop: 2 }), exercise: goblet, target: targetOf(2, 3) },
      kg: 22,
      rule: 'increment-earned',
    },
    {
      name: 'but none of more than a fifth of the load',
      of: { last: at(4, { weeksAtTop: 2 }), exercise: goblet, target: targetOf(2, 3) },
      kg: 4,
      rule: 'rep-before-load',
    },
    {
      name: 'nor one over the block’s cap',
      of: {
        last: at(20, { weeksAtTop: 2, blockStartKg: 17 }),
        exercise: goblet,
        target: targetOf(2, 3),
      },
      kg: 20,
      rule: 'rep-before-load',
    },
  ])('$name', ({ of, kg, rule }) => {
    const result = wanted(of);
    expect(result.kg).toBeCloseTo(kg, 9);
    expect(result.rule).toBe(rule);
    expect(result.wantsMore === true).toBe(rule === 'rep-before-load');
  });
});

describe('what counts as lifted', () => {
  test.each<{ name: string; last: Partial<Performance>; kg: number }>([
    { name: 'what was lifted, where it was less than asked for', last: { liftedKg: 60 }, kg: 60 },
    {
      name: 'what was lifted, where nothing was asked for',
      last: { prescribedKg: null, liftedKg: 90 },
      kg: 90,
    },
    { name: 'what was asked for, where nobody said', last: { liftedKg: null }, kg: 70 },
    { name: 'of more than asked for what the cap allows', last: { liftedKg: 90 }, kg: 73.5 },
    { name: 'what was asked for, where it was not done', last: { row: 4, liftedKg: 60 }, kg: 70 },
    {
      name: 'what was lifted, where it was not done and nothing was asked for',
      last: { row: 4, liftedKg: 60, prescribedKg: null },
      kg: 60,
    },
  ])('$name', ({ last, kg }) => {
    expect(wanted({ last: { row: 7, ...last } }).kg).toBeCloseTo(kg, 9);
  });

  test('the block’s cap counts from its own first load', () => {
    const last = { liftedKg: 79, prescribedKg: 79, blockStartKg: 70 };
    const target = targetOf(2, 4);
    expect(wanted({ last, kg1RM: 120, target }).kg).toBeCloseTo(80.5, 9);
    expect(wanted({ last: { ...last, block: 1 }, kg1RM: 120, target }).kg).toBe(81.5);
  });
});

describe('where nothing counts yet', () => {
  test.each<{ name: string; of: Case; kg: number | null; rule: string }>([
    { name: 'the table, from a 1RM', of: { kg1RM: 100 }, kg: 70, rule: 'table' },
    { name: 'effort, without', of: {}, kg: null, rule: 'by-effort' },
    {
      name: 'the table, after a week that says nothing of loads',
      of: { last: { liftedKg: null, prescribedKg: null }, kg1RM: 100 },
      kg: 70,
      rule: 'table',
    },
    {
      name: 'nine tenths of the table in an easy week',
      of: { kg1RM: 100, state: { deload: true } },
      kg: 63,
      rule: 'table',
    },
    {
      name: 'effort after long time off',
      of: { last: {}, kg1RM: 100, state: { byEffort: true } },
      kg: null,
      rule: 'by-effort',
    },
  ])('$name', ({ of, kg, rule }) => {
    const result = wanted(of);
    expect(result.rule).toBe(rule);
    if (kg === null) expect(result.kg).toBeNull();
    else expect(result.kg).toBeCloseTo(kg, 9);
    if (rule === 'table') expect(result.inputs).toEqual({ pct: 70 });
  });

  test('what stands in for an exercise that hurt goes by effort at first, then by its own log', () => {
    const swaps = { 'push-up': { exerciseId: bench.id, why: 'pain', week: 12 } } as const;
    expect(wanted({ kg1RM: 100, state: { swaps } }).rule).toBe('by-effort');
    expect(wanted({ last: {}, state: { swaps } })).toMatchObject({ kg: 70, rule: 'as-planned' });
  });
});

describe('a new block of the phase (OPT reference 7.1, rule 8)', () => {
  /** In week 40, block 9. */
  const started = (last: Partial<Performance>, of: Case = {}) =>
    wanted({
      last: { block: 8, week: 32, liftedKg: 90, prescribedKg: 90, blockStartKg: 90, ...last },
      target: targetOf(2, 1),
      ...of,
      state: { week: 40, block: 9, ...of.state },
    });

  test.each<{ name: string; last: Partial<Performance>; kg: number }>([
    { name: 'no faster than week by week after eight weeks', last: {}, kg: 94.5 },
    { name: 'by the table after more', last: { week: 31 }, kg: 105 },
    {
      name: 'counted from when it was last asked for, lifted or not',
      last: { week: 31, asked: { week: 34, kgWhenLifted: 90 } },
      kg: 94.5,
    },
    { name: 'from what was asked for, where more was lifted', last: { liftedKg: 100 }, kg: 94.5 },
    { name: 'from what was lifted, where nothing was asked for', last: { prescribedKg: null }, kg: 94.5 },
    {
      name: 'by the table, where the last block ended at the top of its reps',
      last: { weeksAtTop: 1 },
      kg: 94.5,
    },
    { name: 'not above the table', last: { liftedKg: 120, prescribedKg: 120 }, kg: 105 },
  ])('with a 1RM $name', ({ last, kg }) => {
    const result = started(last, { kg1RM: 150 });
    expect(result).toMatchObject({ rule: 'table', inputs: { pct: 70 } });
    expect(result.kg).toBeCloseTo(kg, 9);
  });

  test.each<{ name: string; last: Partial<Performance>; target?: LoadTarget; kg: number }>([
    { name: 'scaled to the week’s line', last: { tablePct: 75 }, kg: 84 },
    { name: 'never more than was lifted', last: { tablePct: 65 }, kg: 90 },
    {
      name: 'nine tenths where there is no share of a 1RM',
      last: { tablePct: null },
      target: targetOf(2, 1, { pct1RM: null }),
      kg: 81,
    },
    { name: 'nine tenths where the last had none', last: { tablePct: null }, kg: 81 },
    {
      name: 'nine tenths where the week has none',
      last: {},
      target: targetOf(2, 1, { pct1RM: null }),
      kg: 81,
    },
  ])('without one, what was lifted then: $name', ({ last, target, kg }) => {
    const result = started(last, target === undefined ? {} : { target });
    expect(result).toMatchObject({ rule: 'from-earlier-block', inputs: { week: 32 } });
    expect(result.kg).toBeCloseTo(kg, 9);
  });

  test.each<[string, Partial<Performance>, Case, number]>([
    ['the next weight', { weeksAtTop: 1 }, {}, 92.5],
    ['the next weight, right after the last block too', { weeksAtTop: 1, week: 39 }, {}, 92.5],
    [
      'no jump of more than a fifth',
      { weeksAtTop: 1, liftedKg: 4, prescribedKg: 4 },
      { exercise: goblet },
      3.6,
    ],
    ['the next above what was asked for, where more was lifted', { weeksAtTop: 1, liftedKg: 100 }, {}, 92.5],
    [
      'the next above what was lifted, where nothing was asked for',
      { weeksAtTop: 1, prescribedKg: null },
      {},
      92.5,
    ],
    ['nothing with reps missed', { weeksAtTop: 1, row: 7 }, {}, 81],
    ['nothing below the top', { weeksAtTop: 0 }, {}, 81],
  ])('without one, who ended at the top of the reps has earned %s', (_, last, of, kg) => {
    const result = started({ ...last, tablePct: null }, of);
    expect(result.kg).toBeCloseTo(kg, 9);
    expect(result.rule).toBe(kg > (last.prescribedKg ?? 90) ? 'increment-earned' : 'from-earlier-block');
  });
});

describe('easy weeks and held ones', () => {
  const deload = (numbers: 'own' | 'phase-1') =>
    ({ deload: true, special: { kind: 'deload', numbers } }) as const;

  test.each<{ name: string; of: Case; kg: number }>([
    { name: 'a tenth off', of: { kg1RM: 100, state: deload('own') }, kg: 63 },
    { name: 'pain in two body parts: half of the 1RM', of: { kg1RM: 100, state: deload('phase-1') }, kg: 50 },
    { name: 'but not above a tenth off', of: { kg1RM: 200, state: deload('phase-1') }, kg: 63 },
    { name: 'a tenth off without a 1RM', of: { state: deload('phase-1') }, kg: 63 },
    { name: 'a tenth off, whatever made it easy', of: { kg1RM: 100, state: { deload: true } }, kg: 63 },
  ])('$name', ({ of, kg }) => {
    expect(wanted({ ...of, last: { row: 9 } })).toEqual({ kg, rule: 'deload', inputs: { percent: 90 } });
  });

  test('hold keeps the load, whatever the row', () => {
    expect(wanted({ last: { row: 5 }, state: { special: { kind: 'hold' } } })).toMatchObject({
      kg: 70,
      rule: 'hold',
    });
  });
});

describe('one reduction at a time', () => {
  const timeOff = { rule: 'time-off', factor: 0.85, basePhase: null } as const;
  const goOn = { rule: 'go-on-after-repeats', factor: 0.95, basePhase: null } as const;
  const lifted = (kg: number, of: Partial<Performance> = {}): Partial<Performance> => ({
    liftedKg: kg,
    prescribedKg: kg,
    blockStartKg: kg,
    ...of,
  });

  test.each<{ name: string; of: Case; kg: number | null; rule: string; inputs: object }>([
    {
      name: 'time off',
      of: { last: lifted(100), state: { reduction: timeOff } },
      kg: 85,
      rule: 'time-off',
      inputs: { percent: 85 },
    },
    {
      name: 'the stronger of the two: the week’s',
      of: { last: lifted(100, { row: 5 }), state: { reduction: timeOff } },
      kg: 85,
      rule: 'time-off',
      inputs: { percent: 85 },
    },
    {
      name: 'the stronger of the two: the row’s',
      of: { last: lifted(100, { row: 5 }), state: { reduction: goOn } },
      kg: 90,
      rule: 'many-reps-missed',
      inputs: { row: 5, hit: 1, over: 0, week: 12 },
    },
    {
      name: 'as strong as each other: the week’s',
      of: { last: lifted(100, { row: 6 }), state: { reduction: goOn } },
      kg: 95,
      rule: 'go-on-after-repeats',
      inputs: { percent: 95 },
    },
    {
      name: 'on what another phase lifted: its row says nothing here',
      of: {
        target: targetOf(2, 2),
        state: {
          reduction: { ...goOn, basePhase: 4 },
          exercises: { [bench.id]: { phases: { 4: performanceOf(lifted(100, { row: 5 })) } } },
        },
      },
      kg: 95,
      rule: 'go-on-after-repeats',
      inputs: { percent: 95 },
    },
    {
      name: 'on what was lifted last, not on what was asked for since',
      of: { last: { row: 4, liftedKg: 80, prescribedKg: 90 }, state: { reduction: timeOff } },
      kg: 68,
      rule: 'time-off',
      inputs: { percent: 85 },
    },
    {
      name: 'not above what was asked for and not done',
      of: {
        last: { row: 4, liftedKg: 100, prescribedKg: 80, blockStartKg: 80 },
        state: { reduction: goOn },
        exercise: squat,
      },
      kg: 80,
      rule: 'go-on-after-repeats',
      inputs: { percent: 95 },
    },
    {
      name: 'on what the cap leaves of more than was asked for, over what was asked for too',
      of: {
        last: { row: 8, liftedKg: 100, prescribedKg: 80, blockStartKg: 80 },
        state: { reduction: goOn },
        exercise: squat,
      },
      kg: 83.6,
      rule: 'go-on-after-repeats',
      inputs: { percent: 95 },
    },
    {
      name: 'on the table, where nothing was lifted',
      of: { last: { row: 4, liftedKg: null }, kg1RM: 90, state: { reduction: timeOff } },
      kg: 53.55,
      rule: 'time-off',
      inputs: { percent: 85 },
    },
    {
      name: 'by effort, where nothing was lifted and nothing is known',
      of: { last: { row: 4, liftedKg: null }, state: { reduction: timeOff } },
      kg: null,
      rule: 'by-effort',
      inputs: {},
    },
  ])('$name', ({ of, kg, rule, inputs }) => {
    const result = wanted(of);
    expect(result).toMatchObject({ rule, inputs });
    expect(result.inputs).toEqual(inputs);
    if (kg === null) expect(result.kg).toBeNull();
    else expect(result.kg).toBeCloseTo(kg, 9);
  });
});

describe('the power half (OPT reference 6.2, 6.5)', () => {
  const power = (week: number, last: Partial<Performance>, of: Case = {}) =>
    wanted({
      kg1RM: 100,
      last: { tablePct: 35, liftedKg: 35, prescribedKg: 35, blockStartKg: 30, ...last },
      target: targetOf(5, week, { role: 'power' }),
      ...of,
    });

  test.each<{ name: string; week: number; last: Partial<Performance>; kg: number; rule: string }>([
    { name: 'by the table', week: 3, last: {}, kg: 40, rule: 'table' },
    { name: 'five points a week at most', week: 4, last: {}, kg: 40, rule: 'table' },
    { name: 'by speed, not by load', week: 2, last: {}, kg: 35, rule: 'table' },
    { name: 'easier than planned: five points more', week: 2, last: { row: 9 }, kg: 40, rule: 'table' },
    { name: 'not above 45', week: 4, last: { row: 9, tablePct: 45 }, kg: 45, rule: 'table' },
    {
      name: 'from the table, where nothing was asked for',
      week: 3,
      last: { tablePct: null },
      kg: 40,
      rule: 'table',
    },
    { name: 'missed reps', week: 3, last: { row: 5 }, kg: 31.5, rule: 'many-reps-missed' },
    { name: 'nearly there', week: 3, last: { row: 7 }, kg: 35, rule: 'nearly-there' },
  ])('$name', ({ week, last, kg, rule }) => {
    const result = power(week, last);
    expect(result.rule).toBe(rule);
    expect(result.kg).toBeCloseTo(kg, 9);
    expect(result.inputs).toEqual(
      rule === 'table' ? { pct: kg } : { row: last.row, hit: 1, over: 0, week: 12 },
    );
  });

  test('keeps its load without a 1RM', () => {
    const { kg, rule } = wanted({
      last: { tablePct: 35, liftedKg: 35, prescribedKg: 35 },
      target: targetOf(5, 3, { role: 'power' }),
    });
    expect({ kg, rule }).toEqual({ kg: 35, rule: 'as-planned' });
  });

  test('is found by speed, not by reps left, where nothing is known', () => {
    const target = targetOf(5, 1, { role: 'power' });
    expect(wanted({ target })).toMatchObject({ kg: null, rule: 'by-speed' });
    expect(wanted({ target, state: { byEffort: true } })).toMatchObject({ kg: null, rule: 'by-speed' });
  });

  describe('counts on the heavy half of its pair, where it has no 1RM of its own', () => {
    const jump = exerciseOf('barbell-squat-jump');
    const records = (own?: number) => ({
      [squat.id]: { phases: {}, oneRepMax: { ...oneRepMax, kg: 120 } },
      ...(own === undefined ? {} : { [jump.id]: { phases: {}, oneRepMax: { ...oneRepMax, kg: own } } }),
    });
    const half = (week: number, exercises: TrainingState['exercises'], heavyHalf = squat) =>
      wantedKg(
        contextOf(
          profileOf(),
          stateOf({ exercises }),
          jump,
          targetOf(5, week, { role: 'power', heavyHalf, pct1RM: 25 + 5 * week }),
        ),
      );

    test('30 % in week 1, 45 % in week 4', () => {
      expect(half(1, records())).toEqual({ kg: 36, rule: 'light-half', inputs: { pct: 30 } });
      expect(half(4, records()).kg).toBeCloseTo(54, 9);
    });

    test('and whatever was lifted before', () => {
      const last = performanceOf({ week: 12, prescribedKg: 85, liftedKg: 85, tablePct: 30 });
      const exercises = { ...records(), [jump.id]: { phases: { 5: last } } };
      expect(half(2, exercises)).toMatchObject({ kg: 42, rule: 'light-half' });
    });

    test('its own comes first', () => {
      expect(half(1, records(80))).toEqual({ kg: 24, rule: 'table', inputs: { pct: 30 } });
    });

    test('a lift that has none says nothing', () => {
      const ball = exerciseOf('medicine-ball-squat-jump');
      expect(half(1, { [ball.id]: { phases: {}, oneRepMax } }, ball).rule).toBe('by-speed');
    });
  });
});

describe('nothing lifted yet, after time off (OPT reference 3.6)', () => {
  const reduction = { rule: 'time-off', factor: 0.85, basePhase: null } as const;

  test.each<{ name: string; state: Partial<TrainingState>; result: object }>([
    {
      name: 'a share of the table',
      state: { reduction },
      result: { kg: 59.5, rule: 'time-off', inputs: { percent: 85 } },
    },
    {
      name: 'the same in the phase that was trained before',
      state: { reduction, phaseBeforeOff: 2 },
      result: { kg: 59.5, rule: 'time-off', inputs: { percent: 85 } },
    },
    {
      name: 'by effort in a phase it led back to',
      state: { reduction, phaseBeforeOff: 4 },
      result: { kg: null, rule: 'by-effort' },
    },
    {
      name: 'the table after repeats',
      state: { reduction: { ...reduction, rule: 'go-on-after-repeats' } },
      result: { kg: 70, rule: 'table' },
    },
    {
      name: 'the easy table in an easy week',
      state: { reduction, phaseBeforeOff: 4, deload: true },
      result: { kg: 63, rule: 'table' },
    },
  ])('$name', ({ state, result }) => {
    expect(wanted({ kg1RM: 100, state })).toMatchObject(result);
  });

  test('by effort without a 1RM', () => {
    expect(wanted({ state: { reduction } }).rule).toBe('by-effort');
  });
});

describe('medicine balls (OPT reference 2.1, 7.2)', () => {
  test.each<[row: DecisionRow, week: number, kg: number, rule: string]>([
    [8, 12, 8, 'ball'],
    [4, 12, 8, 'ball'],
    [5, 12, 7.2, 'many-reps-missed'],
    [5, 5, 8, 'ball'],
  ])('row %i of week %i: %d kg', (row, week, kg, rule) => {
    const phases = { 5: performanceOf({ row, week, block: 1 }) };
    const state = stateOf({ phase: 5, exercises: { [bench.id]: { phases } } });
    const profile = profileOf({ weightKg: 80 });
    const result = ballKg(contextOf(profile, state, bench, targetOf(5, 1, { role: 'power' }, profile)));
    expect(result.rule).toBe(rule);
    expect(result.kg).toBeCloseTo(kg, 9);
  });

  test('stays as light as the week before asked in vain', () => {
    const phases = { 5: performanceOf({ row: 4, week: 12, prescribedKg: 7.2 }) };
    const state = stateOf({ phase: 5, exercises: { [bench.id]: { phases } } });
    const profile = profileOf({ weightKg: 80 });
    const target = targetOf(5, 1, { role: 'power' }, profile);
    expect(ballKg(contextOf(profile, state, bench, target)).kg).toBe(7.2);
  });

  test('a tenth less in a deload', () => {
    const profile = profileOf({ weightKg: 80 });
    const state = stateOf({ phase: 5, deload: true });
    const target = targetOf(5, 1, { role: 'power' }, profile);
    expect(ballKg(contextOf(profile, state, bench, target))).toEqual({
      kg: 7.2,
      rule: 'deload',
      inputs: { percent: 90 },
    });
  });

  const ball = (profile: Profile) =>
    ballKg(contextOf(profile, stateOf(), bench, targetOf(5, 1, { role: 'power' }, profile)));

  test('a tenth of body weight, a twentieth from 65', () => {
    expect(ball(profileOf({ weightKg: 80 }))).toEqual({ kg: 8, rule: 'ball', inputs: { percent: 10 } });
    expect(ball(profileOf({ weightKg: 80, birthDate: '1950-01-01' }))).toEqual({
      kg: 4,
      rule: 'ball',
      inputs: { percent: 5 },
    });
  });

  test('a light one where nobody knows the weight', () => {
    const { weightKg: _unknown, ...light } = profileOf();
    expect(ball(light as Profile)).toEqual({ kg: null, rule: 'light-ball', inputs: {} });
  });
});
