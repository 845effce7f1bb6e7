import type { Phase } from './phase.ts';

/** What a session trains (OPT reference 3.8). */
export type DayKind = 'total-body' | 'upper' | 'lower' | 'push' | 'pull' | 'cardio';

export interface TrainingDay {
  /** Days after the first day of the week, 0-6. */
  readonly offset: number;
  readonly kind: DayKind;
}

/** Days of a week that starts on its first day: 2 = 1st and 4th, and so on; at least one is free. */
const SPREAD: Readonly<Record<number, readonly number[]>> = {
  2: [0, 3],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 4, 5],
  6: [0, 1, 2, 3, 4, 5],
};

const TB: DayKind = 'total-body';
const U: DayKind = 'upper';
const L: DayKind = 'lower';
const PUSH: DayKind = 'push';
const PULL: DayKind = 'pull';

/** Resistance days by days per week and phase; what is missing to the days per week is cardio or mobility. */
const SPLITS: Readonly<Record<number, Readonly<Record<Phase, readonly DayKind[]>>>> = {
  2: { 1: [TB, TB], 2: [TB, TB], 3: [TB, TB], 4: [TB, TB], 5: [TB, TB] },
  3: { 1: [TB, TB, TB], 2: [TB, TB, TB], 3: [TB, U, L], 4: [TB, TB, TB], 5: [TB, TB, TB] },
  4: { 1: [TB, TB, TB], 2: [U, L, U, L], 3: [U, L, U, L], 4: [U, L, U, L], 5: [U, L, U, L] },
  5: { 1: [TB, TB, TB], 2: [U, L, U, L], 3: [U, L, PUSH, PULL, L], 4: [U, L, U, L], 5: [U, L, U, L] },
  6: {
    1: [TB, TB, TB],
    2: [U, L, U, L],
    3: [PUSH, PULL, L, PUSH, PULL, L],
    4: [U, L, U, L],
    5: [U, L, U, L],
  },
};

/** Rotates week by week, so that no day is always the one after the free days. */
const ROTATING: ReadonlySet<readonly DayKind[]> = new Set([SPLITS[3]?.[3] ?? []]);
const EVERY_OTHER_DAY = [0, 2, 4] as const;

/**
 * The sessions of a week: which days, and what each trains. Total-body days never touch each other; the days between are for
 * cardio or mobility (OPT reference 3.8).
 *
 * @param maxResistanceDays - some clients have fewer than the split asks for; they train the whole body
 *
 * @example
 * weekSplit({ phase: 1, daysPerWeek: 4, week: 1, maxResistanceDays: 7 }).map(({ offset, kind }) => `${offset} ${kind}`);
 * //=> ['0 total-body', '1 cardio', '2 total-body', '4 total-body']
 */
export function weekSplit(context: {
  readonly phase: Phase;
  readonly daysPerWeek: number;
  readonly week: number;
  readonly maxResistanceDays: number;
  /** Undulating by day: whole body on at most three days, whatever the phase. */
  readonly totalBodyOnly?: boolean;
}): TrainingDay[] {
  const { phase, daysPerWeek, week, maxResistanceDays, totalBodyOnly = false } = context;
  const kinds = SPLITS[daysPerWeek]?.[phase] ?? [];
  const wholeBody = totalBodyOnly || kinds.length > maxResistanceDays || kinds.every((kind) => kind === TB);
  if (wholeBody) return totalBodyDays(daysPerWeek, Math.min(kinds.length, maxResistanceDays));
  const turned = ROTATING.has(kinds) ? turn(kinds, week - 1) : kinds;
  return (SPREAD[daysPerWeek] ?? []).map((offset, index) => ({ offset, kind: turned[index] ?? 'cardio' }));
}

function totalBodyDays(daysPerWeek: number, most: number): TrainingDay[] {
  const spread = SPREAD[daysPerWeek] ?? [];
  const resistance: readonly number[] =
    daysPerWeek <= 3 ? spread.slice(0, most) : EVERY_OTHER_DAY.slice(0, most);
  // Four days with three whole-body ones: Monday, Tuesday, Wednesday, Friday.
  const others = [...new Set([...spread, 1, 3, 5])]
    .filter((offset) => !resistance.includes(offset))
    .toSorted((a, b) => a - b)
    .slice(0, daysPerWeek - resistance.length);
  const days: TrainingDay[] = [
    ...resistance.map((offset) => ({ offset, kind: TB })),
    ...others.map((offset): TrainingDay => ({ offset, kind: 'cardio' })),
  ];
  return days.toSorted((a, b) => a.offset - b.offset);
}

function turn<T>(items: readonly T[], places: number): T[] {
  const by = places % items.length;
  return [...items.slice(by), ...items.slice(0, by)];
}
