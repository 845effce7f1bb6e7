import type { Phase } from './phase.ts';
import type { DecisionRow } from './training-state.ts';

/** What a log says about one exercise, as the rows of the table look at it (OPT reference 6.1). */
export interface LogFacts {
  readonly redFlag: boolean;
  /** 0-10; 0: none. */
  readonly pain: number;
  /** It, or the same place, hurt in the week before, too. */
  readonly painBefore: boolean;
  readonly done: boolean;
  /** Share of the prescribed reps done, 0-1. */
  readonly hit: number;
  /** RPE done minus RPE ceiling. */
  readonly over: number;
}

interface Matcher {
  readonly row: DecisionRow;
  readonly when: (facts: LogFacts) => boolean;
}

/** From the top, the first that matches wins (OPT reference 6.2). */
const ROWS: readonly Matcher[] = [
  { row: 1, when: (log) => log.redFlag },
  { row: 2, when: (log) => log.pain >= 4 || (log.pain > 0 && log.painBefore) },
  { row: 3, when: (log) => log.pain > 0 },
  { row: 4, when: (log) => !log.done },
  { row: 5, when: (log) => log.hit < 0.75 },
  { row: 6, when: (log) => log.hit < 0.9 || log.over >= 2 },
  { row: 7, when: (log) => log.hit < 1 || log.over > 0 },
  { row: 8, when: (log) => log.over > -2 },
  { row: 9, when: () => true },
];

/**
 * The row of the decision table that a log matches.
 *
 * @example
 * decisionRow({ redFlag: false, pain: 0, painBefore: false, done: true, hit: 0.8, over: 0 }); //=> 6
 */
export function decisionRow(facts: LogFacts): DecisionRow {
  return ROWS.find((candidate) => candidate.when(facts))?.row ?? 9;
}

/** The table's columns; the two halves of a phase-5 pair move differently, and so do the two of a phase-2 pair. */
export type Column = 'stabilization' | 'strength' | 'second' | 'maximal' | 'heavy' | 'power';

export type Role = 'strength' | 'stabilization' | 'power';

const COLUMN_OF_FIRST: Readonly<Record<Phase, Column>> = {
  1: 'stabilization',
  2: 'strength',
  3: 'strength',
  4: 'maximal',
  5: 'heavy',
};

export function columnOf(phase: Phase, role: Role): Column {
  if (role === 'power') return 'power';
  const first = COLUMN_OF_FIRST[phase];
  return role === 'stabilization' && first !== 'stabilization' ? 'second' : first;
}

export type LoadEffect =
  /** As the weekly table and the load step of 6.5 say; `steps` multiplies the step. */
  | { readonly kind: 'planned'; readonly steps: number }
  | { readonly kind: 'hold' }
  | { readonly kind: 'factor'; readonly factor: number };

export interface RowEffect {
  readonly load: LoadEffect;
  readonly reps: 'planned' | 'hold' | 'week-1';
  readonly sets: 'planned' | 'hold';
  /** One step on the proprioceptive continuum (6.4); `step-in-week-3` waits for that week of the block. */
  readonly variant: 'keep' | 'step-in-week-3' | 'step' | 'regress' | 'exchange';
  /** Its pattern's ceiling in %1RM and RPE while the pain lasts: phase 2's numbers. */
  readonly patternCeiling?: { readonly pct1RM: number; readonly rpe: number };
}

const asPlanned = { reps: 'planned', sets: 'planned', variant: 'keep' } as const;
const planned = (steps: number): RowEffect => ({ load: { kind: 'planned', steps }, ...asPlanned });
const times = (factor: number): RowEffect => ({ load: { kind: 'factor', factor }, ...asPlanned });
const holdLoad: RowEffect = { load: { kind: 'hold' }, ...asPlanned };
const repeat: RowEffect = { load: { kind: 'hold' }, reps: 'hold', sets: 'hold', variant: 'keep' };
const exchange: RowEffect = { load: { kind: 'hold' }, reps: 'planned', sets: 'planned', variant: 'exchange' };
const PHASE_2_NUMBERS = { pct1RM: 75, rpe: 8 } as const;

/** What each row does to next week's numbers, column by column. A red flag plans nothing, so row 1 holds everything. */
const EFFECTS: Readonly<Record<Column, Readonly<Record<DecisionRow, RowEffect>>>> = {
  stabilization: {
    1: repeat,
    2: exchange,
    3: { ...holdLoad, variant: 'regress' },
    4: repeat,
    // The load stays, so a dose that was missed does not grow by sets either.
    5: { ...holdLoad, reps: 'week-1', sets: 'hold', variant: 'regress' },
    6: { ...holdLoad, reps: 'hold', sets: 'hold' },
    7: { ...holdLoad, reps: 'hold' },
    8: { ...planned(1), variant: 'step-in-week-3' },
    9: { ...planned(1), variant: 'step' },
  },
  strength: {
    1: repeat,
    2: exchange,
    3: times(0.9),
    4: repeat,
    5: times(0.9),
    6: times(0.95),
    7: holdLoad,
    8: planned(1),
    9: planned(2),
  },
  second: {
    1: repeat,
    2: exchange,
    3: times(0.9),
    4: repeat,
    5: times(0.9),
    6: times(0.95),
    7: holdLoad,
    8: { ...planned(1), variant: 'step-in-week-3' },
    9: { ...planned(1), variant: 'step' },
  },
  maximal: {
    1: repeat,
    2: { ...exchange, patternCeiling: PHASE_2_NUMBERS },
    3: times(0.9),
    4: repeat,
    5: times(0.9),
    6: times(0.95),
    7: holdLoad,
    8: planned(1),
    9: planned(1.5),
  },
  heavy: {
    1: repeat,
    2: { ...exchange, patternCeiling: PHASE_2_NUMBERS },
    3: times(0.9),
    4: repeat,
    5: times(0.9),
    6: times(0.95),
    7: holdLoad,
    8: planned(1),
    9: planned(1),
  },
  power: {
    1: repeat,
    2: exchange,
    3: { ...times(0.9), variant: 'regress' },
    4: repeat,
    5: times(0.9),
    6: times(0.95),
    7: holdLoad,
    8: planned(0),
    9: planned(1),
  },
};

/** What a row does in a phase to the first or second exercise of a body part. */
export function effectOf(row: DecisionRow, column: Column): RowEffect {
  return EFFECTS[column][row];
}
