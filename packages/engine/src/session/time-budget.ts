/** How much of each thing a session starts with, before it is measured (OPT reference 4.6, budgets). */
export interface SessionBudget {
  readonly minutes: number;
  /** Muscles rolled and stretched in the warm-up. */
  readonly tight: number;
  readonly core: number;
  readonly balance: number;
  readonly plyometric: number;
  readonly saq: number;
  readonly choice: number;
  readonly coolDownStretches: number;
  readonly coolDownRolls: number;
}

type Row = readonly [
  minutes: number,
  tight: number,
  core: number,
  balance: number,
  plyometric: number,
  saq: number,
  choice: number,
  coolDownStretches: number,
  coolDownRolls: number,
];

/** Counts that come near the minutes of OPT reference 4.6 at the lengths of 4.5. */
const ROWS: readonly Row[] = [
  [30, 2, 1, 1, 0, 0, 0, 2, 0],
  [45, 2, 1, 1, 1, 0, 0, 2, 0],
  [60, 3, 2, 1, 1, 1, 1, 2, 1],
  [75, 3, 2, 2, 2, 1, 1, 3, 1],
  [90, 4, 3, 2, 2, 2, 2, 4, 2],
];

const BUDGETS: readonly SessionBudget[] = ROWS.map(
  ([minutes, tight, core, balance, plyometric, saq, choice, coolDownStretches, coolDownRolls]) => ({
    minutes,
    tight,
    core,
    balance,
    plyometric,
    saq,
    choice,
    coolDownStretches,
    coolDownRolls,
  }),
);

/**
 * The budget for a session's minutes; between two rows the lower.
 *
 * @example
 * budgetFor(70).minutes; //=> 60
 */
export function budgetFor(minutes: number): SessionBudget {
  const [least] = BUDGETS;
  const found = BUDGETS.findLast((budget) => budget.minutes <= minutes) ?? least;
  if (found === undefined) throw new RangeError('the table of budgets is empty');
  return found;
}

const TOLERANCE = 1.05;

/** The most whole minutes a session may be estimated at, in seconds (OPT reference 4.6). */
export function limitSeconds(minutes: number): number {
  return Math.floor(minutes * TOLERANCE + 1e-9) * 60;
}
