import { describe, expect, test } from 'vitest';
import { exerciseOf, performanceOf, profileOf, recordOf, stateOf, targetOf } from '../test/fixtures.ts';
import { EXERCISES } from './eligible.ts';
import { prescribeLoad } from './prescribe-load.ts';
import type { Profile } from './profile.ts';
import type { TrainingState } from './training-state.ts';

const profile = profileOf();
const bench = exerciseOf('barbell-bench-press');
const squat = exerciseOf('barbell-back-squat');
const pushUp = exerciseOf('push-up');

const rulesOf = (dose: { adaptations: readonly { rule: string }[] }) =>
  dose.adaptations.map(({ rule }) => rule);
const withBench = (record: Parameters<typeof recordOf>[0], state: Partial<TrainingState> = {}) =>
  stateOf({ weekOfBlock: 2, exercises: { [bench.id]: recordOf(record) }, ...state });
const oneRepMax = { kg: 100, week: 12, reps: 5 };

describe('from a 1RM on record', () => {
  test.each([
    [1, 1, 50],
    [2, 1, 70],
    [2, 4, 75],
    [3, 4, 80],
    [4, 4, 90],
  ] as const)('phase %i, week %i: %i percent of it', (phase, week, pct) => {
    const state = stateOf({ phase, exercises: { [bench.id]: { phases: {}, oneRepMax } } });
    const dose = prescribeLoad(profile, state, bench, targetOf(phase, week));
    expect(dose.load).toEqual({ value: pct, unit: 'kg' });
    expect(dose.intensityPct1RM).toEqual({ min: pct, max: pct });
    expect(dose.adaptations).toEqual([]);
    expect(dose.source).toContain(`${pct} % of 1RM`);
  });

  test('rounds down to what the gym can load, in the client’s units', () => {
    const state = stateOf({ exercises: { [bench.id]: { phases: {}, oneRepMax: { ...oneRepMax, kg: 63 } } } });
    // 70 % of 63 kg are 44.1 kg: the plan shows the table's figure.
    expect(prescribeLoad(profile, state, bench, targetOf(2, 1))).toMatchObject({
      load: { value: 42.5, unit: 'kg' },
      intensityPct1RM: { min: 70, max: 70 },
    });
    const pounds = profileOf({ units: 'lb' });
    expect(prescribeLoad(pounds, state, bench, targetOf(2, 1)).load).toEqual({ value: 95, unit: 'lb' });
  });

  test('goes no higher than 85 % on an estimate that is twelve weeks old, or weak', () => {
    for (const stale of [
      { ...oneRepMax, week: 1 },
      { ...oneRepMax, reps: 12 },
    ]) {
      const state = stateOf({ phase: 4, exercises: { [bench.id]: { phases: {}, oneRepMax: stale } } });
      const dose = prescribeLoad(profile, state, bench, targetOf(4, 4));
      expect(dose.load?.value).toBe(85);
      expect(dose.intensityPct1RM).toEqual({ min: 85, max: 85 });
    }
  });

  test('reps, reserve and load agree', () => {
    const state = stateOf({ exercises: { [bench.id]: { phases: {}, oneRepMax } } });
    // 12 reps with 2 left is 13 of the 12 + 1 that 70 % allows; 75 % would allow 11.
    const dose = prescribeLoad(profile, state, bench, targetOf(2, 1, { reps: 12, rpe: 8, pct1RM: 75 }));
    expect(dose.load?.value).toBe(67.5);
    expect(dose.intensityPct1RM).toBeNull();
  });

  test('a load below the lightest there is becomes effort, and says so', () => {
    const state = stateOf({ exercises: { [bench.id]: { phases: {}, oneRepMax: { ...oneRepMax, kg: 25 } } } });
    const dose = prescribeLoad(profile, state, bench, targetOf(2, 1));
    expect(dose.load).toBeNull();
    expect(dose.intensityPct1RM).toBeNull();
    expect(rulesOf(dose)).toEqual(['below-smallest-load']);
  });

  test('is not used where health forbids percentages', () => {
    const child = profileOf({ birthDate: '2016-05-04', goal: 'general-fitness', daysPerWeek: 2 });
    const state = stateOf({ phase: 1, exercises: { [bench.id]: { phases: {}, oneRepMax } } });
    const dose = prescribeLoad(child, state, bench, targetOf(1, 1, {}, child));
    expect(dose.intensityPct1RM).toBeNull();
    expect(dose.load).toBeNull();
  });
});

describe('without a figure', () => {
  test('gives reps, effort and the sentence', () => {
    const dose = prescribeLoad(profile, stateOf(), bench, targetOf(2, 1));
    expect(dose).toMatchObject({ sets: 2, reps: 10, load: null, intensityPct1RM: null, targetRpe: 7 });
    expect(dose.adaptations[0]?.text).toContain('a load you could lift 3 times more');
  });

  test('a body-weight exercise has none and needs no sentence', () => {
    const dose = prescribeLoad(profile, stateOf(), pushUp, targetOf(2, 1, { pct1RM: null }));
    expect(dose).toMatchObject({ load: null, intensityPct1RM: null, adaptations: [] });
  });

  test('the first log sets the next load', () => {
    const first = performanceOf({ prescribedKg: null, liftedKg: 60, blockStartKg: 60 });
    const dose = prescribeLoad(profile, withBench({ phases: { 2: first } }), bench, targetOf(2, 3));
    // 70 to 72.5 % would be 62.07; the step of 2.5 kg is more.
    expect(dose.load).toEqual({ value: 60, unit: 'kg' });
    expect(dose.reps).toBe(11);
    expect(dose.intensityPct1RM).toBeNull();
  });

  test('says the sentence in the client’s language', () => {
    const spanish = profileOf({ locale: 'es' });
    expect(prescribeLoad(spanish, stateOf(), bench, targetOf(2, 1)).adaptations[0]?.text).toContain(
      'anótala',
    );
  });
});

describe('from what was lifted', () => {
  const lifted = (row: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9, kg = 70) =>
    withBench({
      oneRepMax,
      phases: { 2: performanceOf({ row, liftedKg: kg, prescribedKg: kg, blockStartKg: kg }) },
    });

  test.each([
    { row: 3, value: 62.5, rule: 'pain-eases' },
    { row: 4, value: 70, rule: 'not-done' },
    { row: 5, value: 62.5, rule: 'many-reps-missed' },
    { row: 6, value: 65, rule: 'too-hard' },
    { row: 7, value: 70, rule: 'nearly-there' },
  ] as const)('row $row: $value kg of 70', ({ row, value, rule }) => {
    const dose = prescribeLoad(profile, lifted(row), bench, targetOf(2, 3));
    expect(dose.load?.value).toBe(value);
    expect(rulesOf(dose)).toEqual([rule]);
    expect(dose.adaptations[0]?.inputs).toMatchObject({ row, week: 12 });
  });

  test('row 4 repeats sets and reps too', () => {
    expect(prescribeLoad(profile, lifted(4), bench, targetOf(2, 4))).toMatchObject({ sets: 2, reps: 10 });
  });

  test('other rows take the week’s sets', () => {
    expect(prescribeLoad(profile, lifted(8), bench, targetOf(2, 4)).sets).toBe(4);
    expect(prescribeLoad(profile, lifted(5), bench, targetOf(2, 4)).sets).toBe(4);
  });

  test('what was held in another block is not more than this week asks for', () => {
    const last = performanceOf({ row: 4, block: 1, sets: 4, reps: 8 });
    const dose = prescribeLoad(profile, withBench({ phases: { 2: last } }), bench, targetOf(2, 1));
    expect(dose).toMatchObject({ sets: 2, reps: 8 });
  });

  test('an easy week holds no sets and reps of the week before', () => {
    const state = withBench({ phases: { 2: performanceOf({ row: 4, sets: 4, reps: 8 }) } }, { deload: true });
    expect(prescribeLoad(profile, state, bench, targetOf(2, 1))).toMatchObject({ sets: 2, reps: 10 });
  });

  test.each([
    [5, {}, 7],
    [6, {}, 8],
    [3, {}, 7],
    [7, {}, 8],
    [5, { deload: true }, 8],
  ] as const)('row %i without a load %j: %i reps of 8', (row, of, reps) => {
    const phases = { 3: performanceOf({ row, reps: 8, liftedKg: null, prescribedKg: null }) };
    const state = stateOf({ phase: 3, weekOfBlock: 2, exercises: { [pushUp.id]: { phases } }, ...of });
    expect(prescribeLoad(profile, state, pushUp, targetOf(3, 2, { pct1RM: null })).reps).toBe(reps);
  });

  test('row 8 takes the planned change or the step, whichever is less', () => {
    // planned 72.5, the step is 2.5: the same; the table alone would ask for 75 in week 4, the step does not.
    expect(prescribeLoad(profile, lifted(8), bench, targetOf(2, 3)).load?.value).toBe(72.5);
    expect(prescribeLoad(profile, lifted(8), bench, targetOf(2, 4)).load?.value).toBe(72.5);
    // week 2 is planned at 70 % again: nothing to change.
    expect(prescribeLoad(profile, lifted(8), bench, targetOf(2, 2)).load?.value).toBe(70);
  });

  test('row 9 doubles the step, inside the cap and the phase', () => {
    const dose = prescribeLoad(profile, lifted(9), bench, targetOf(2, 2, { reps: 8 }));
    expect(dose.load?.value).toBe(72.5);
    expect(rulesOf(dose)).toEqual(['easier-than-planned']);
    const strong = withBench({
      oneRepMax: { ...oneRepMax, kg: 200 },
      phases: { 2: performanceOf({ row: 9, liftedKg: 130, prescribedKg: 130, blockStartKg: 130 }) },
    });
    expect(prescribeLoad(profile, strong, bench, targetOf(2, 2, { reps: 8 })).load?.value).toBe(135);
  });

  test('a client who lifted more than asked does not jump over the cap', () => {
    const state = withBench({
      phases: { 2: performanceOf({ prescribedKg: 70, liftedKg: 90, blockStartKg: 70 }) },
    });
    expect(prescribeLoad(profile, state, bench, targetOf(2, 3)).load?.value).toBeLessThanOrEqual(73.5);
  });

  test('the block’s cap holds: 15 % over its first load', () => {
    const state = withBench({
      oneRepMax: { ...oneRepMax, kg: 120 },
      phases: { 2: performanceOf({ liftedKg: 80, prescribedKg: 80, blockStartKg: 70 }) },
    });
    expect(prescribeLoad(profile, state, bench, targetOf(2, 4)).load?.value).toBe(80);
  });

  test('legs step by 5 kg', () => {
    const phases = { 2: performanceOf({ liftedKg: 100, prescribedKg: 100, blockStartKg: 100 }) };
    const state = stateOf({
      weekOfBlock: 2,
      exercises: { [squat.id]: { phases, oneRepMax: { ...oneRepMax, kg: 150 } } },
    });
    expect(prescribeLoad(profile, state, squat, targetOf(2, 3)).load?.value).toBe(105);
  });

  test('never above the estimate, whatever was lifted', () => {
    const state = withBench({
      oneRepMax: { ...oneRepMax, kg: 80 },
      phases: { 2: performanceOf({ liftedKg: 70, row: 7 }) },
    });
    expect(prescribeLoad(profile, state, bench, targetOf(2, 4)).load?.value).toBeLessThanOrEqual(64);
  });

  test('half steps after time off, none from week 28 of pregnancy, none in a repeated week', () => {
    const limits = (careGroups: readonly ['pregnancy-3']) => ({ ...targetOf(2, 3).limits, careGroups });
    const legs = stateOf({
      weekOfBlock: 2,
      fullStepsFromWeek: 20,
      exercises: {
        [squat.id]: {
          phases: { 2: performanceOf({ liftedKg: 100, prescribedKg: 100, blockStartKg: 100, row: 9 }) },
        },
      },
    });
    expect(prescribeLoad(profile, legs, squat, targetOf(2, 3)).load?.value).toBe(105);
    expect(prescribeLoad(profile, { ...legs, fullStepsFromWeek: 1 }, squat, targetOf(2, 3)).load?.value).toBe(
      110,
    );
    expect(
      prescribeLoad(profile, lifted(8), bench, targetOf(2, 3, { limits: limits(['pregnancy-3']) })).load
        ?.value,
    ).toBe(70);
    expect(
      prescribeLoad(profile, { ...lifted(8), repeatsOfWeek: 1 }, bench, targetOf(2, 3)).load?.value,
    ).toBe(70);
  });

  test('a rep comes before a weight that is too big a jump, and after two weeks at the top the weight comes', () => {
    const row = exerciseOf('goblet-squat');
    const at = (weeksAtTop: number, reps: number, kg: number) =>
      stateOf({
        weekOfBlock: 2,
        exercises: {
          [row.id]: {
            phases: {
              2: performanceOf({ liftedKg: kg, prescribedKg: kg, blockStartKg: kg, reps, weeksAtTop }),
            },
          },
        },
      });
    const target = targetOf(2, 3);
    const early = prescribeLoad(profile, at(0, 10, 20), row, target);
    expect(early).toMatchObject({ load: { value: 20 }, reps: 11 });
    expect(early.source).toContain('too big a jump');
    expect(prescribeLoad(profile, at(1, 12, 20), row, target)).toMatchObject({
      load: { value: 20 },
      reps: 12,
    });
    const earned = prescribeLoad(profile, at(2, 12, 20), row, target);
    expect(earned.load?.value).toBeGreaterThan(20);
    expect(rulesOf(earned)).toEqual(['increment-earned']);
  });

  test('a reason says the numbers', () => {
    expect(prescribeLoad(profile, lifted(6), bench, targetOf(2, 3)).adaptations[0]?.inputs).toMatchObject({
      reps: 9,
      load: 65,
      unit: 'kg',
    });
    const [byEffort] = prescribeLoad(profile, stateOf(), bench, targetOf(2, 1)).adaptations;
    expect(byEffort?.inputs).toEqual({ reps: 10, reserve: 3 });
  });

  test.each([1, 8] as const)('row %i needs no reason', (row) => {
    expect(prescribeLoad(profile, lifted(row), bench, targetOf(2, 2)).adaptations).toEqual([]);
  });

  test('says which week’s log it comes from', () => {
    expect(prescribeLoad(profile, lifted(8), bench, targetOf(2, 3)).source).toContain('week 12');
  });

  test('no more than 85 % of an estimate that has grown old', () => {
    const phases = { 4: performanceOf({ row: 7, liftedKg: 90, prescribedKg: 90, tablePct: 90 }) };
    const stale = { ...oneRepMax, week: 1 };
    const state = stateOf({
      phase: 4,
      weekOfBlock: 4,
      exercises: { [bench.id]: { phases, oneRepMax: stale } },
    });
    expect(prescribeLoad(profile, state, bench, targetOf(4, 4)).load?.value).toBe(85);
  });

  test.each<{
    name: string;
    last: Parameters<typeof performanceOf>[0];
    kg1RM?: number;
    value: number | null;
  }>([
    { name: 'what was lifted stays', last: { liftedKg: 20, prescribedKg: null }, value: 20 },
    { name: 'what was asked for stays', last: { liftedKg: null, prescribedKg: 20 }, value: 20 },
    { name: 'inside what the phase allows', last: { liftedKg: 20, prescribedKg: 20 }, kg1RM: 30, value: 20 },
    { name: 'not above the phase’s top', last: { liftedKg: 20, prescribedKg: 20 }, kg1RM: 24, value: null },
    {
      name: 'not above what the reps allow',
      last: { liftedKg: 20, prescribedKg: 20 },
      kg1RM: 26,
      value: null,
    },
    { name: 'not where it was lighter', last: { liftedKg: 15, prescribedKg: 15 }, value: null },
  ])('where the bar itself is the lightest there is: $name', ({ last, kg1RM, value }) => {
    const phases = { 2: performanceOf({ row: 5, blockStartKg: 20, ...last }) };
    const record = kg1RM === undefined ? { phases } : { phases, oneRepMax: { ...oneRepMax, kg: kg1RM } };
    const dose = prescribeLoad(profile, withBench(record), bench, targetOf(2, 2));
    expect(dose.load?.value ?? null).toBe(value);
    expect(rulesOf(dose)).toEqual([value === null ? 'below-smallest-load' : 'many-reps-missed']);
  });

  describe('a rep that comes before a weight', () => {
    const goblet = exerciseOf('goblet-squat');
    const at = (kg: number, reps: number, kg1RM = 28) => {
      const phases = { 2: performanceOf({ liftedKg: kg, prescribedKg: kg, blockStartKg: kg, reps }) };
      const record = { phases, oneRepMax: { ...oneRepMax, kg: kg1RM } };
      return prescribeLoad(
        profile,
        stateOf({ weekOfBlock: 2, exercises: { [goblet.id]: record } }),
        goblet,
        targetOf(2, 3),
      );
    };

    test.each<[before: number, reps: number]>([
      // The table has 9; 20 of 28 kg allow 13 with the reserve of two.
      [7, 9],
      [8, 9],
      [9, 10],
      [10, 11],
      [11, 9],
    ])('after %i: %i', (before, reps) => {
      const dose = at(20, before);
      expect(dose).toMatchObject({ load: { value: 20 }, reps });
      expect(dose.source).toContain('too big a jump');
      // Short of the top it is no news.
      expect(rulesOf(dose)).toEqual([]);
    });

    test('shows what the load really is, where the figure would not allow the rep', () => {
      // 20.5 kg are 72 % of 28.3, which allow ten reps with two left; 20 kg are 70.5 %.
      expect(at(20.5, 10, 28.3)).toMatchObject({
        load: { value: 20 },
        reps: 11,
        intensityPct1RM: { min: 70.5, max: 70.5 },
      });
    });

    test('comes by effort too, where the load is below the lightest', () => {
      const phases = { 2: performanceOf({ liftedKg: 15, prescribedKg: 15, blockStartKg: 15 }) };
      const state = withBench({ phases, oneRepMax: { ...oneRepMax, kg: 21 } });
      expect(prescribeLoad(profile, state, bench, targetOf(2, 3))).toMatchObject({ load: null, reps: 11 });
    });
  });

  test('another block’s row no longer counts; its load is scaled to the week', () => {
    const old = performanceOf({ week: 3, block: 1, row: 5, liftedKg: 80, prescribedKg: 80, tablePct: 75 });
    const dose = prescribeLoad(profile, withBench({ phases: { 2: old } }), bench, targetOf(2, 1));
    expect(dose.load?.value).toBe(72.5);
    expect(rulesOf(dose)).toEqual(['from-earlier-block']);
    expect(
      prescribeLoad(profile, withBench({ phases: { 2: { ...old, week: -10 } } }), bench, targetOf(2, 1)).load,
    ).toBeNull();
  });
});

describe('reductions take each other’s place', () => {
  const bad = performanceOf({ row: 5, liftedKg: 100, prescribedKg: 100, blockStartKg: 100 });

  test('time off and missed reps: the stronger of the two, not both', () => {
    const state = withBench(
      { phases: { 2: bad } },
      { reduction: { rule: 'time-off', factor: 0.85, basePhase: null } },
    );
    expect(prescribeLoad(profile, state, bench, targetOf(2, 2)).load?.value).toBe(85);
    const light = {
      ...state,
      reduction: { rule: 'go-on-after-repeats', factor: 0.95, basePhase: null } as const,
    };
    expect(prescribeLoad(profile, light, bench, targetOf(2, 2)).load?.value).toBe(90);
  });

  test('a deload is 10 % under the last hard week, at RPE 6 at most', () => {
    const state = withBench(
      { phases: { 2: bad } },
      { deload: true, special: { kind: 'deload', numbers: 'own' } },
    );
    const dose = prescribeLoad(profile, state, bench, targetOf(2, 4));
    expect(dose).toMatchObject({ load: { value: 90 }, targetRpe: 6 });
    expect(rulesOf(dose)).toEqual(['deload']);
  });

  test('with pain in two body parts it drops to phase 1’s load', () => {
    const state = withBench(
      { oneRepMax: { ...oneRepMax, kg: 130 }, phases: { 2: bad } },
      { deload: true, special: { kind: 'deload', numbers: 'phase-1' } },
    );
    expect(prescribeLoad(profile, state, bench, targetOf(2, 4)).load?.value).toBe(65);
  });

  test('hold repeats the numbers', () => {
    const state = withBench(
      { phases: { 2: performanceOf({ sets: 4, reps: 8 }) } },
      { special: { kind: 'hold' } },
    );
    const dose = prescribeLoad(profile, state, bench, targetOf(2, 3));
    expect(dose).toMatchObject({ sets: 4, reps: 8, load: { value: 70 } });
  });

  test('two bad weeks: one set less, no heavier', () => {
    const state = withBench({ oneRepMax, phases: { 2: performanceOf() } }, { badRecoveryWeeks: 2 });
    expect(prescribeLoad(profile, state, bench, targetOf(2, 3))).toMatchObject({
      sets: 2,
      load: { value: 70 },
    });
    expect(prescribeLoad(profile, state, bench, targetOf(2, 1)).sets).toBe(2);
    const once = { ...state, badRecoveryWeeks: 1 };
    expect(prescribeLoad(profile, once, bench, targetOf(2, 3)).sets).toBe(3);
  });

  test('hold has nothing to repeat where nothing was done', () => {
    const held = stateOf({ special: { kind: 'hold' } });
    expect(prescribeLoad(profile, held, bench, targetOf(2, 1))).toMatchObject({ sets: 2, reps: 10 });
  });

  test('by effort after long time off', () => {
    const state = withBench({ oneRepMax, phases: { 2: bad } }, { byEffort: true });
    expect(prescribeLoad(profile, state, bench, targetOf(2, 1)).load).toBeNull();
  });
});

describe('pain', () => {
  const flag = {
    exerciseId: 'dumbbell-bench-press',
    pattern: bench.pattern,
    bodyPart: bench.bodyPart,
    where: 'shoulder',
    level: 5,
    week: 12,
    painFreeWeeks: 0,
  };

  test('what replaces a painful exercise starts at four fifths of the effort, by effort', () => {
    const state = stateOf({
      painFlags: [flag],
      swaps: { 'dumbbell-bench-press': { exerciseId: bench.id, why: 'pain', week: 12 } },
      exercises: { [bench.id]: { phases: {}, oneRepMax } },
    });
    const dose = prescribeLoad(profile, state, bench, targetOf(2, 2));
    expect(dose).toMatchObject({ load: null, targetRpe: 6 });
  });

  test('its pattern drops to phase 2’s numbers in a heavy phase until it is over', () => {
    const state = stateOf({
      phase: 4,
      painFlags: [flag],
      exercises: { [bench.id]: { phases: {}, oneRepMax } },
    });
    expect(prescribeLoad(profile, state, bench, targetOf(4, 4))).toMatchObject({
      load: { value: 75 },
      targetRpe: 8,
    });
    const over = { ...state, painFlags: [{ ...flag, painFreeWeeks: 2 }] };
    expect(prescribeLoad(profile, over, bench, targetOf(4, 4)).load?.value).toBe(90);
  });
});

describe('phase 1', () => {
  test('keeps its load until 20 reps are easy', () => {
    const at = (reps: number, rpe: number) =>
      stateOf({
        phase: 1,
        weekOfBlock: 4,
        exercises: {
          [squat.id]: {
            phases: { 1: performanceOf({ tablePct: 50, reps, rpe, liftedKg: 50, prescribedKg: 50 }) },
          },
        },
      });
    expect(prescribeLoad(profile, at(18, 5), squat, targetOf(1, 4)).load?.value).toBe(50);
    expect(prescribeLoad(profile, at(20, 7), squat, targetOf(1, 4)).load?.value).toBe(50);
    expect(prescribeLoad(profile, at(20, 6), squat, targetOf(1, 4)).load?.value).toBe(55);
  });

  test('missed reps fall to week 1’s, and hold stays where it was', () => {
    const at = (row: 5 | 6) =>
      stateOf({
        phase: 1,
        weekOfBlock: 3,
        exercises: {
          [pushUp.id]: {
            phases: { 1: performanceOf({ row, reps: 15, liftedKg: null, prescribedKg: null }) },
          },
        },
      });
    expect(prescribeLoad(profile, at(5), pushUp, targetOf(1, 4, { pct1RM: null })).reps).toBe(12);
    expect(prescribeLoad(profile, at(6), pushUp, targetOf(1, 4, { pct1RM: null })).reps).toBe(15);
  });
});

describe('the power half', () => {
  const jump = exerciseOf('push-up');
  const powerTarget = (week: number) => targetOf(5, week, { role: 'power' });

  test('moves by the table, five points a week at most', () => {
    const state = stateOf({
      phase: 5,
      weekOfBlock: 2,
      exercises: {
        [bench.id]: {
          oneRepMax,
          phases: { 5: performanceOf({ tablePct: 30, liftedKg: 30, prescribedKg: 30 }) },
        },
      },
    });
    expect(prescribeLoad(profile, state, bench, powerTarget(2)).load?.value).toBe(35);
    expect(prescribeLoad(profile, state, bench, powerTarget(4)).load?.value).toBe(35);
    expect(prescribeLoad(profile, state, jump, powerTarget(2)).load).toBeNull();
  });

  test('a ball is the heaviest up to a tenth of body weight, a twentieth for older adults', () => {
    const ball = [...EXERCISES.values()].find(
      ({ loading, component }) => loading === 'medicine-ball' && component === 'resistance',
    );
    if (ball === undefined) throw new Error('no medicine ball');
    expect(prescribeLoad(profile, stateOf({ phase: 5 }), ball, powerTarget(1))).toMatchObject({
      load: { value: 7, unit: 'kg' },
      intensityPct1RM: null,
      adaptations: [],
    });
    const older = profileOf({ birthDate: '1950-01-01', weightKg: 79 });
    expect(
      prescribeLoad(older, stateOf({ phase: 5 }), ball, targetOf(5, 1, { role: 'power' }, older)).load?.value,
    ).toBe(3);
    const { weightKg: _unknown, ...light } = profileOf();
    expect(prescribeLoad(light as Profile, stateOf({ phase: 5 }), ball, powerTarget(1)).load).toBeNull();
  });
});

describe('where the body is the load, missed reps never raise the dose (OPT reference 6.2)', () => {
  const withPushUp = (last: Parameters<typeof performanceOf>[0], state: Partial<TrainingState> = {}) =>
    stateOf({
      weekOfBlock: 2,
      exercises: {
        [pushUp.id]: {
          phases: {
            [state.phase ?? 2]: performanceOf({
              prescribedKg: null,
              liftedKg: null,
              blockStartKg: null,
              sets: 2,
              reps: 8,
              ...last,
            }),
          },
        },
      },
      ...state,
    });
  const second = (weekOfBlock: number) => targetOf(2, weekOfBlock, { role: 'stabilization' });

  test.each([
    [3, 7, 'pain-eases'],
    [5, 7, 'many-reps-missed'],
    [6, 8, 'too-hard'],
  ] as const)('second of a pair, row %i: 2 × %i', (row, reps, rule) => {
    const dose = prescribeLoad(profile, withPushUp({ row, hit: 0.7, over: 3 }), pushUp, second(2));
    expect(dose).toMatchObject({ sets: 2, reps, load: null });
    expect(rulesOf(dose)).toEqual([rule]);
    expect(dose.adaptations[0]?.text).toContain('week 12');
    if (row !== 3) expect(dose.adaptations[0]?.text).toContain(`${reps} reps a set`);
  });

  test('row 7: more sets or more reps, not both', () => {
    const nearly = withPushUp({ row: 7, hit: 0.95 });
    const dose = prescribeLoad(profile, nearly, pushUp, second(2));
    expect(dose).toMatchObject({ sets: 3, reps: 8 });
    expect(rulesOf(dose)).toEqual(['nearly-there']);
    const more = prescribeLoad(profile, withPushUp({ row: 7, sets: 3 }), pushUp, second(2));
    expect(more).toMatchObject({ sets: 3, reps: 10, adaptations: [] });
  });

  test('row 7 after fewer reps than the row has: reps first, up to its least', () => {
    const fewer = withPushUp({ row: 7, hit: 0.95, reps: 7 });
    expect(prescribeLoad(profile, fewer, pushUp, second(2))).toMatchObject({ sets: 2, reps: 8 });
  });

  test('the trainer’s same week again: the same reps, below the row’s least only after missed ones', () => {
    const hold = { special: { kind: 'hold' } } as const;
    const missed = withPushUp({ row: 5, reps: 7 }, hold);
    expect(prescribeLoad(profile, missed, pushUp, second(2))).toMatchObject({ sets: 2, reps: 7 });
    const good = withPushUp({ row: 8, reps: 7 }, hold);
    expect(prescribeLoad(profile, good, pushUp, second(2))).toMatchObject({ sets: 2, reps: 8 });
    const longAgo = withPushUp({ row: 5, reps: 7, week: 5, block: 1 }, hold);
    expect(prescribeLoad(profile, longAgo, pushUp, second(2))).toMatchObject({ sets: 2, reps: 8 });
  });

  test.each<{
    name: string;
    last: Parameters<typeof performanceOf>[0];
    state?: Partial<TrainingState>;
    rules: string[];
  }>([
    { name: 'row 4', last: { row: 4 }, rules: ['not-done'] },
    {
      name: 'row 4 after time off, which says so itself',
      last: { row: 4 },
      state: { reduction: { rule: 'time-off', factor: 0.9, basePhase: null } },
      rules: [],
    },
    {
      name: 'row 5 after time off',
      last: { row: 5 },
      state: { reduction: { rule: 'time-off', factor: 0.9, basePhase: null } },
      rules: ['many-reps-missed'],
    },
    { name: 'row 5 in an easy week', last: { row: 5 }, state: { deload: true }, rules: [] },
    {
      name: 'row 5 in a week that is held',
      last: { row: 5 },
      state: { special: { kind: 'hold' } },
      rules: [],
    },
    { name: 'row 5 of an earlier block', last: { row: 5, week: 5, block: 1 }, rules: [] },
    { name: 'row 8, the same reps', last: { row: 8, reps: 10 }, rules: [] },
    { name: 'row 9', last: { row: 9 }, rules: [] },
  ])('what is said of reps: $name', ({ last, state, rules }) => {
    expect(rulesOf(prescribeLoad(profile, withPushUp(last, state), pushUp, second(2)))).toEqual(rules);
  });

  test('nothing is said of what was never done', () => {
    expect(prescribeLoad(profile, stateOf(), pushUp, second(2)).adaptations).toEqual([]);
  });

  test('row 8 goes on as planned, without a word', () => {
    const dose = prescribeLoad(profile, withPushUp({ row: 8 }), pushUp, second(2));
    expect(dose).toMatchObject({ sets: 3, reps: 10, adaptations: [] });
  });

  test('in phase 1 reps fall to week 1’s and sets stay', () => {
    const state = withPushUp({ row: 5, reps: 15 }, { phase: 1 });
    expect(prescribeLoad(profile, state, pushUp, targetOf(1, 3))).toMatchObject({ sets: 2, reps: 12 });
    const hard = withPushUp({ row: 6, reps: 15 }, { phase: 1 });
    expect(prescribeLoad(profile, hard, pushUp, targetOf(1, 4))).toMatchObject({ sets: 2, reps: 15 });
  });

  test('a ball that was too heavy gets lighter', () => {
    const ball = exerciseOf('medicine-ball-chest-pass');
    const state = stateOf({
      phase: 5,
      exercises: { [ball.id]: { phases: { 5: performanceOf({ row: 5, prescribedKg: 7, liftedKg: 7 }) } } },
    });
    const target = targetOf(5, 1, { role: 'power' });
    expect(prescribeLoad(profile, state, ball, target).load?.value).toBe(6);
  });
});

describe('words that hold', () => {
  test.each([
    [1, 1, '4 times more', '4 veces más'],
    [2, 1, '3 times more', '3 veces más'],
    [2, 2, '2 times more', '2 veces más'],
    [4, 1, 'once more', 'una vez más'],
  ] as const)('by effort, phase %i, week %i: %s, which is the reserve of its RPE', (phase, week, en, es) => {
    const dose = prescribeLoad(profile, stateOf({ phase }), bench, targetOf(phase, week));
    expect(dose.adaptations[0]?.text).toContain(en);
    const spanish = profileOf({ locale: 'es' });
    const other = prescribeLoad(spanish, stateOf({ phase }), bench, targetOf(phase, week));
    expect(other.adaptations[0]?.text).toContain(es);
  });

  test('that the next weight is too big a jump is said when the reps reach the top, not every week', () => {
    const raise = exerciseOf('dumbbell-lateral-raise');
    const state = (reps: number) =>
      stateOf({
        phase: 3,
        exercises: {
          [raise.id]: {
            phases: {
              3: performanceOf({ prescribedKg: 6, liftedKg: 6, blockStartKg: 6, reps, tablePct: null }),
            },
          },
        },
      });
    const target = targetOf(3, 1, { pct1RM: null, reps: 10 });
    const more = prescribeLoad(profile, state(10), raise, target);
    expect(more).toMatchObject({ reps: 11, load: { value: 6 }, adaptations: [] });
    expect(more.source).toContain('too big a jump');
    const reached = prescribeLoad(profile, state(11), raise, target);
    expect(reached).toMatchObject({ reps: 12, load: { value: 6 } });
    expect(rulesOf(reached)).toEqual(['rep-before-load']);
    expect(reached.adaptations[0]?.text).toContain('two good weeks at 12 reps');
    const top = prescribeLoad(profile, state(12), raise, target);
    expect(top).toMatchObject({ reps: 12, load: { value: 6 }, adaptations: [] });
    expect(top.source).toContain('too big a jump');
  });

  test('lighter is said of the last hard week, and only where it is true', () => {
    const of = (last: Parameters<typeof performanceOf>[0]) =>
      prescribeLoad(
        profile,
        withBench({ phases: { 2: performanceOf({ row: 6, ...last }) } }),
        bench,
        targetOf(2, 2),
      );
    // The easy week in between had 60 kg.
    const lighter = of({ week: 11, prescribedKg: 66, liftedKg: 66 });
    expect(lighter.adaptations[0]?.text).toContain('lighter than the 66 kg of then: 62.5 kg');
    const same = of({ prescribedKg: 20, liftedKg: 20 });
    expect(same.load?.value).toBe(20);
    expect(same.adaptations[0]?.text).toContain('does not go up');
  });

  test.each<{
    name: string;
    last: Parameters<typeof performanceOf>[0];
    exercise?: typeof bench;
    inputs: { eased?: string; before?: number };
  }>([
    { name: 'missed reps', last: { row: 5, liftedKg: 70 }, inputs: { eased: 'yes', before: 70 } },
    { name: 'a twinge', last: { row: 3, liftedKg: 70 }, inputs: { eased: 'yes', before: 70 } },
    {
      name: 'too hard, at what was asked for where nobody said what was lifted',
      last: { row: 6, liftedKg: null, prescribedKg: 66 },
      inputs: { eased: 'yes', before: 66 },
    },
    {
      name: 'too hard, at what was lifted rather than asked for',
      last: { row: 6, liftedKg: 64.123, prescribedKg: 70 },
      inputs: { eased: 'yes', before: 64.12 },
    },
    {
      name: 'no lighter weight, but fewer reps',
      last: { row: 5, liftedKg: 20, prescribedKg: 20, reps: 12 },
      inputs: { eased: 'yes' },
    },
    {
      name: 'neither lighter nor fewer',
      last: { row: 5, liftedKg: 20, prescribedKg: 20, reps: 8 },
      inputs: { eased: 'no' },
    },
    {
      name: 'the body alone, fewer reps',
      exercise: pushUp,
      last: { row: 5, liftedKg: null, prescribedKg: null, reps: 10 },
      inputs: { eased: 'yes' },
    },
    {
      name: 'the body alone, as many',
      exercise: pushUp,
      last: { row: 6, liftedKg: null, prescribedKg: null, reps: 10 },
      inputs: { eased: 'no' },
    },
    { name: 'held: nothing is eased', last: { row: 7, liftedKg: 70 }, inputs: {} },
  ])('eased: $name', ({ last, exercise = bench, inputs }) => {
    const state = stateOf({
      weekOfBlock: 2,
      exercises: { [exercise.id]: { phases: { 2: performanceOf(last) } } },
    });
    const [reason] = prescribeLoad(profile, state, exercise, targetOf(2, 2)).adaptations;
    const { eased, before } = reason?.inputs ?? {};
    expect({
      ...(eased === undefined ? {} : { eased }),
      ...(before === undefined ? {} : { before }),
    }).toEqual(inputs);
    expect(reason?.inputs).not.toHaveProperty('reserve');
  });

  test('a whole-body lift has reps and effort, whatever an older log made of it', () => {
    const both = exerciseOf('dumbbell-squat-to-curl');
    expect(both.neverHeavy).toBe(true);
    const fresh = stateOf({
      phase: 3,
      exercises: { [both.id]: { phases: {}, oneRepMax: { kg: 40, week: 12, reps: 8 } } },
    });
    expect(prescribeLoad(profile, fresh, both, targetOf(3, 1))).toMatchObject({
      load: null,
      intensityPct1RM: null,
    });
    const phases = { 3: performanceOf({ prescribedKg: 14, liftedKg: 14, blockStartKg: 14, tablePct: 75 }) };
    const logged = stateOf({
      phase: 3,
      exercises: { [both.id]: { phases, oneRepMax: { kg: 40, week: 12, reps: 8 } } },
    });
    expect(prescribeLoad(profile, logged, both, targetOf(3, 1))).toMatchObject({
      load: { value: 14 },
      intensityPct1RM: null,
    });
  });
});

describe('rows at their edges', () => {
  const dumbbells = exerciseOf('dumbbell-bench-press');
  const easy = performanceOf({
    row: 9,
    prescribedKg: 20,
    liftedKg: 20,
    blockStartKg: 20,
    tablePct: 50,
    reps: 15,
  });
  const inPhase1 = (last: Partial<typeof easy>) =>
    stateOf({ phase: 1, exercises: { [dumbbells.id]: { phases: { 1: { ...easy, ...last } } } } });

  test('phase 1: much too easy moves the variant; still easy a week later, the load', () => {
    expect(prescribeLoad(profile, inPhase1({}), dumbbells, targetOf(1, 3)).load?.value).toBe(20);
    const still = inPhase1({ row: 8, staysEasy: true });
    // The next dumbbells are 22: more than 5 %, so a rep comes first.
    const dose = prescribeLoad(profile, still, dumbbells, targetOf(1, 3));
    expect(dose).toMatchObject({ load: { value: 20 }, reps: 16 });
    const bar = stateOf({
      phase: 1,
      exercises: {
        [bench.id]: {
          phases: { 1: { ...easy, prescribedKg: 60, liftedKg: 60, blockStartKg: 60, staysEasy: true } },
        },
      },
    });
    expect(prescribeLoad(profile, bar, bench, targetOf(1, 3)).load?.value).toBe(62.5);
  });

  test('two bad weeks take a set from numbers that are repeated, too', () => {
    const state = withBench({ phases: { 2: performanceOf({ row: 4, sets: 3 }) } }, { badRecoveryWeeks: 2 });
    expect(prescribeLoad(profile, state, bench, targetOf(2, 3)).sets).toBe(2);
  });
});

describe('what is not done well more often', () => {
  const lowering = exerciseOf('lowering-push-up');

  test.each([
    [2, 8],
    [1, 12],
  ] as const)('phase %i: %i repetitions, the row’s least above all', (phase, reps) => {
    const second = phase === 2 ? { role: 'stabilization' as const } : {};
    expect(prescribeLoad(profile, stateOf({ phase }), lowering, targetOf(phase, 4, second)).reps).toBe(reps);
  });
});

test('after a red flag no fewer repetitions than the row’s least', () => {
  const last = performanceOf({ row: 1, reps: 7, sets: 2 });
  const state = stateOf({ weekOfBlock: 2, exercises: { [pushUp.id]: { phases: { 2: last } } } });
  expect(prescribeLoad(profile, state, pushUp, targetOf(2, 2)).reps).toBeGreaterThanOrEqual(8);
});

test('what was held at fewer sets than the row’s least, by a limit that is gone, has the least again', () => {
  const last = performanceOf({ row: 6, reps: 10, sets: 1 });
  const state = stateOf({ weekOfBlock: 2, exercises: { [pushUp.id]: { phases: { 2: last } } } });
  expect(prescribeLoad(profile, state, pushUp, targetOf(2, 2)).sets).toBeGreaterThanOrEqual(2);
});
