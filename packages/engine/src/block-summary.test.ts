import { expect, test } from 'vitest';
import { planOf, prescriptionOf, profileOf, stateOf } from '../test/fixtures.ts';
import { summarizeBlock } from './block-summary.ts';
import type { SetLog } from './week-log.ts';

const BENCH = 'barbell-bench-press';
const CURL = 'dumbbell-curl';
const ROW = 'barbell-bent-over-row';

test('lifts whose strength is known lead, then what was trained most', () => {
  const set = (value: number, reps: number): SetLog => ({ reps, load: { value, unit: 'kg' }, rpe: 8 });
  const week = (of: number, sets: Readonly<Record<string, SetLog>>) => ({
    plan: planOf(
      stateOf({ week: of }),
      Object.keys(sets).map((id) => prescriptionOf(id)),
    ),
    log: {
      week: of,
      outcome: 'partial' as const,
      sessions: [
        {
          session: 1,
          exercises: Object.entries(sets).map(([exerciseId, one]) => ({ exerciseId, sets: [one] })),
        },
      ],
    },
  });
  const { lifts } = summarizeBlock(
    profileOf(),
    [
      week(13, { [CURL]: set(10, 12) }),
      week(14, { [CURL]: set(10, 12), [BENCH]: set(60, 8), [ROW]: set(60, 12) }),
      week(15, { [CURL]: set(10, 12), [ROW]: set(60, 12) }),
    ].map((one) => one),
  );
  expect(lifts.map(({ exerciseId }) => exerciseId)).toEqual([BENCH, CURL, ROW]);
  expect(lifts[0]?.estimated1RM).toEqual([{ week: 14, value: 80 }]);
});
