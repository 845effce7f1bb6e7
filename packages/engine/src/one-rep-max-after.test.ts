import { describe, expect, test } from 'vitest';
import { performanceOf, prescriptionOf, resultOf } from '../test/fixtures.ts';
import { type Growth, oneRepMaxAfter } from './one-rep-max-after.ts';
import type { Performance } from './training-state.ts';
import type { ExerciseResult } from './week-results.ts';

const PRESS = 'barbell-bench-press';
const SQUAT = 'barbell-back-squat';
const GROWTH: Growth = { overload: 'absolute', stepFactor: 1 };

interface Case {
  readonly lift?: string;
  readonly kg?: number;
  readonly now?: Partial<Performance>;
  readonly last?: Partial<Performance> | null;
  readonly result?: Partial<ExerciseResult>;
  readonly growth?: Partial<Growth>;
}

/** The 1RM in kilograms after week 4 of a block of phase 2, logged with 75 % of 100 kg at the effort asked for, unless told otherwise. */
function kgAfter({ lift = PRESS, kg = 100, now, last = {}, result, growth }: Case = {}) {
  const performed = { tablePct: 75, liftedKg: kg * 0.75, prescribedKg: kg * 0.75, reps: 8, row: 8 as const };
  return oneRepMaxAfter(
    { kg, week: 10, reps: 8 },
    resultOf(lift, {
      prescribedKg: kg * 0.75,
      liftedKg: kg * 0.75,
      // Ten reps at 75 %: what the table says of it.
      effortSet: { loadKg: kg * 0.75, reps: 8, rpe: 8 },
      ...result,
    }),
    {
      now: performanceOf({ week: 13, block: 2, ...performed, ...now }),
      last: last === null ? undefined : performanceOf({ week: 12, block: 2, tablePct: 72.5, ...last }),
      growth: { ...GROWTH, ...growth },
    },
  )?.kg;
}

describe('a block whose hardest week was logged as asked for earns a step [ours]', () => {
  test.each<[string, Case, number]>([
    ['a press 2.5 kg, or a fortieth', {}, 102.5],
    ['a fortieth of less', { kg: 60 }, 61.5],
    ['2.5 kg of more', { kg: 140 }, 142.5],
    ['a squat 5 kg, or a fortieth', { lift: SQUAT, kg: 240 }, 245],
    ['by the percent rule, where the trainer chose it', { kg: 140, growth: { overload: 'percent' } }, 143.5],
    ['half of it for those who take half steps', { growth: { stepFactor: 0.5 } }, 101.25],
    ['none for those who take none', { growth: { stepFactor: 0 } }, 100],
    ['where the week before was not trained', { last: null }, 102.5],
    ['where the week before was of another block', { last: { block: 1, tablePct: 75 } }, 102.5],
    ['not a second time in the block', { last: { tablePct: 75 } }, 100],
    ['not where nobody noted loads', { result: { effortSet: null } }, 100],
    ['not in the weeks before', { now: { tablePct: 72.5 } }, 100],
    ['not where reps were missed', { now: { row: 7 } }, 100],
    ['not with far less than the table’s share', { now: { liftedKg: 67 } }, 100],
    ['with nine tenths of it', { now: { liftedKg: 67.5 } }, 102.5],
    ['with less, where reps stood for the next weight', { now: { liftedKg: 60, weeksAtTop: 1 } }, 102.5],
    [
      'not in phase 1, whose loads stay',
      { now: { tablePct: 50 }, last: { tablePct: 50 }, result: { phase: 1 } },
      100,
    ],
    ['not for the explosive half', { result: { role: 'power' } }, 100],
  ])('%s', (_, of, kg) => {
    expect(kgAfter(of)).toBeCloseTo(kg, 9);
  });
});

describe('a week much easier than planned earns one, too', () => {
  const easy = { row: 9 as const, tablePct: 70, liftedKg: 70 };

  test.each<[string, Case, number]>([
    ['in any week', { now: easy }, 102.5],
    ['half of it for those who take half steps', { now: easy, growth: { stepFactor: 0.5 } }, 101.25],
    ['not with far less than the table’s share', { now: { ...easy, liftedKg: 60 } }, 100],
    ['not in phase 1', { now: easy, result: { phase: 1 } }, 100],
  ])('%s', (_, of, kg) => {
    expect(kgAfter(of)).toBeCloseTo(kg, 9);
  });

  test('and is as recent as that week, so that heavy loads go on', () => {
    const heavy = prescriptionOf(PRESS, { reps: { min: 4, max: 4 }, targetRpe: 9 });
    const after = oneRepMaxAfter(
      { kg: 100, week: 2, reps: 8 },
      resultOf(PRESS, {
        phase: 4,
        prescription: heavy,
        prescribedKg: 85,
        liftedKg: 85,
        over: -3,
        rpe: 6,
        effortSet: { loadKg: 85, reps: 4, rpe: 6 },
      }),
      {
        now: performanceOf({ week: 13, row: 9, tablePct: 85, liftedKg: 85 }),
        last: undefined,
        growth: GROWTH,
      },
    );
    expect(after).toEqual({ kg: 102.5, week: 13, reps: 5 });
  });
});

test('a set that says more than the step is believed, up to a twentieth', () => {
  expect(kgAfter({ result: { effortSet: { loadKg: 90, reps: 6, rpe: 8 } } })).toBe(105);
});

test('what missed reps say is not made good by a step', () => {
  const missed = { hit: 0.8, effortSet: { loadKg: 75, reps: 6, rpe: 9 } };
  expect(kgAfter({ now: { row: 9 }, result: missed })).toBeLessThan(100);
});
