import type { Phase } from './phase.ts';

/** A line of the table: what a body part's exercise is asked for in one week of a block. `rpe` is the last set's ceiling. */
export interface WeeklyTarget {
  readonly sets: number;
  readonly reps: number;
  readonly pct1RM: number;
  readonly restSeconds: number;
  readonly rpe: number;
}

/** Which of a row's minimum, middle (rounded down) and maximum is due. */
export type Step = 'low' | 'mid' | 'high';
/** Weeks 1, 2, 3 and 4 of a block. */
export type FourWeeks<T> = readonly [T, T, T, T];

type Line = readonly [sets: number, reps: number, pct1RM: number, restSeconds: number, rpe: number];

const line = ([sets, reps, pct1RM, restSeconds, rpe]: Line): WeeklyTarget => ({
  sets,
  reps,
  pct1RM,
  restSeconds,
  rpe,
});
const block = (weeks: FourWeeks<Line>): FourWeeks<WeeklyTarget> => [
  line(weeks[0]),
  line(weeks[1]),
  line(weeks[2]),
  line(weeks[3]),
];

/** First, or only, exercise of a body part: sets, reps, %1RM, rest in seconds, RPE ceiling, by week (OPT reference 2.2). */
export const FIRST_EXERCISE: Readonly<Record<Phase, FourWeeks<WeeklyTarget>>> = {
  1: block([
    [2, 12, 50, 60, 6],
    [2, 15, 50, 60, 6],
    [3, 15, 50, 60, 7],
    [3, 18, 50, 45, 7],
  ]),
  2: block([
    [2, 10, 70, 15, 7],
    [3, 10, 70, 15, 8],
    [3, 9, 72.5, 10, 8],
    [4, 8, 75, 0, 8],
  ]),
  3: block([
    [3, 8, 75, 60, 8],
    [4, 8, 75, 60, 8],
    [4, 7, 77.5, 60, 9],
    [5, 6, 80, 60, 9],
  ]),
  4: block([
    [4, 4, 85, 180, 9],
    [5, 4, 85, 180, 9],
    [5, 3, 87.5, 210, 9],
    [5, 2, 90, 240, 9],
  ]),
  5: block([
    [3, 3, 85, 15, 8],
    [4, 3, 85, 15, 8],
    [4, 2, 87.5, 15, 8],
    [5, 2, 90, 15, 9],
  ]),
};

/** Second of a pair, in the phases that pair (OPT reference 2.2). */
export const SECOND_EXERCISE: Partial<Readonly<Record<Phase, FourWeeks<WeeklyTarget>>>> = {
  2: block([
    [2, 8, 50, 60, 7],
    [3, 10, 50, 60, 7],
    [3, 12, 50, 60, 8],
    [4, 12, 50, 45, 8],
  ]),
  5: block([
    [3, 8, 30, 120, 6],
    [4, 8, 35, 120, 6],
    [4, 8, 40, 120, 7],
    [5, 8, 45, 120, 7],
  ]),
};

/** Single-joint work has no useful 1RM: its reps in phases that lift by load, at the week's RPE (OPT reference 2.2). */
export const ISOLATION_REPS: FourWeeks<number> = [12, 12, 10, 10];

/** Phase 1 with a solid training history: the same load and reps throughout (OPT reference 2.2). */
export const EXPERIENCED_STABILIZATION = { reps: 12, pct1RM: 60 } as const;

/** Everything that is not resistance or cardio: sets and reps as steps of the row (OPT reference 2.2). */
export const OTHER_COMPONENTS = {
  /** Rolling and static holds keep their seconds; sets rise. */
  hold: { sets: [1, 1, 2, 2] },
  stretch: { sets: [1, 1, 2, 2], reps: ['low', 'mid', 'mid', 'high'] },
  core: { sets: ['low', 'low', 'mid', 'mid'], reps: ['low', 'mid', 'mid', 'high'] },
  balance: { sets: ['low', 'low', 'mid', 'mid'], reps: ['low', 'mid', 'mid', 'high'] },
  plyometric: { sets: ['low', 'low', 'mid', 'mid'], reps: ['low', 'mid', 'mid', 'high'] },
  saq: { sets: ['low', 'low', 'low', 'low'], reps: ['low', 'low', 'mid', 'high'] },
} as const satisfies Record<string, { sets: FourWeeks<Step | number>; reps?: FourWeeks<Step> }>;

/** Cardio minutes as a multiple of the base (OPT reference 2.2). */
export const CARDIO_GROWTH: FourWeeks<number> = [1, 1.1, 1.2, 1.3];

/**
 * The week of a four-week table, for blocks that run longer too: from week 4 on its last line.
 *
 * @example
 * ofWeek(ISOLATION_REPS, 3); //=> 10
 */
export function ofWeek<T>(weeks: FourWeeks<T>, weekOfBlock: number): T {
  if (weekOfBlock <= 1) return weeks[0];
  if (weekOfBlock === 2) return weeks[1];
  if (weekOfBlock === 3) return weeks[2];
  return weeks[3];
}

/**
 * A row's minimum, its middle rounded down, or its maximum.
 *
 * @example
 * stepOf({ min: 12, max: 20 }, 'mid'); //=> 16
 */
export function stepOf(range: { readonly min: number; readonly max: number }, step: Step): number {
  switch (step) {
    case 'low':
      return range.min;
    case 'mid':
      return Math.floor((range.min + range.max) / 2);
    case 'high':
      return range.max;
  }
}
