import type { Level, Stretch } from './catalogue/exercise.ts';
import type { Phase } from './phase.ts';
import type { Range } from './week-plan.ts';

/** The rows of a phase: the components of the catalogue, resistance split into the first and the second of a pair. */
export type RowName =
  | 'smr'
  | 'flexibility'
  | 'core'
  | 'balance'
  | 'plyometric'
  | 'saq'
  | 'resistance-strength'
  | 'resistance-superset'
  | 'cardio';

/**
 * One row of the table (OPT reference 2.1 says how to read it). `exercises` counts per session, in the two resistance rows
 * per body part trained that day. Rest follows each set; the strength row of a pair carries the change-over inside it.
 */
export interface AcuteVariables {
  readonly phase: Phase;
  readonly component: RowName;
  readonly stretch: Stretch | null;
  readonly exercises: Range;
  readonly sets: Range;
  /** Per side for work on one limb; a hold counts as 1. */
  readonly reps: Range | null;
  readonly holdSeconds: Range | null;
  /** Seconds down/hold/up, X = as fast as can be controlled; null: nothing to count. */
  readonly tempo: string | null;
  readonly intensityPct1RM: Range | null;
  readonly restSeconds: Range | null;
  readonly sessionsPerWeek: Range;
  /** The hardest level of exercise the row admits. */
  readonly level: Level | null;
}

type Bounds = readonly [min: number, max: number];

interface Figures {
  readonly stretch?: Stretch;
  readonly exercises: Bounds;
  readonly sets: Bounds;
  readonly reps?: Bounds;
  readonly holdSeconds?: Bounds;
  readonly tempo?: string;
  readonly intensityPct1RM?: Bounds;
  readonly restSeconds?: Bounds;
  readonly sessionsPerWeek: Bounds;
  readonly level?: Level;
}

function range(bounds: Bounds): Range;
function range(bounds: Bounds | undefined): Range | null;
function range(bounds: Bounds | undefined): Range | null {
  return bounds === undefined ? null : { min: bounds[0], max: bounds[1] };
}

function phaseRows(phase: Phase, rows: Partial<Record<RowName, Figures>>): AcuteVariables[] {
  return Object.entries(rows).map(([component, figures]) => ({
    phase,
    component: component as RowName,
    stretch: figures.stretch ?? null,
    exercises: range(figures.exercises),
    sets: range(figures.sets),
    reps: range(figures.reps),
    holdSeconds: range(figures.holdSeconds),
    tempo: figures.tempo ?? null,
    intensityPct1RM: range(figures.intensityPct1RM),
    restSeconds: range(figures.restSeconds),
    sessionsPerWeek: range(figures.sessionsPerWeek),
    level: figures.level ?? null,
  }));
}

/**
 * The acute variables of the five phases: the only place where the model's ranges live (OPT reference 2.1). A maximum is never
 * exceeded and a rest never undercut; what may go below a minimum, and when, is in OPT reference 7.1.
 */
export const ACUTE_VARIABLES: readonly AcuteVariables[] = [
  ...phaseRows(1, {
    smr: {
      exercises: [1, 4],
      sets: [1, 3],
      reps: [1, 1],
      holdSeconds: [30, 60],
      restSeconds: [0, 15],
      sessionsPerWeek: [3, 7],
    },
    flexibility: {
      stretch: 'static',
      exercises: [1, 4],
      sets: [1, 3],
      reps: [1, 1],
      holdSeconds: [30, 60],
      restSeconds: [0, 15],
      sessionsPerWeek: [3, 7],
    },
    core: {
      exercises: [1, 4],
      sets: [1, 3],
      reps: [12, 20],
      tempo: '4/2/1',
      restSeconds: [0, 90],
      sessionsPerWeek: [2, 4],
      level: 'stabilization',
    },
    balance: {
      exercises: [1, 4],
      sets: [1, 3],
      reps: [12, 20],
      tempo: '4/2/1',
      restSeconds: [0, 90],
      sessionsPerWeek: [2, 4],
      level: 'stabilization',
    },
    plyometric: {
      exercises: [0, 2],
      sets: [1, 3],
      reps: [5, 8],
      holdSeconds: [3, 5],
      restSeconds: [0, 90],
      sessionsPerWeek: [2, 4],
      level: 'stabilization',
    },
    saq: {
      exercises: [0, 6],
      sets: [1, 2],
      reps: [2, 3],
      restSeconds: [0, 90],
      sessionsPerWeek: [2, 4],
      level: 'stabilization',
    },
    'resistance-strength': {
      exercises: [1, 2],
      sets: [1, 3],
      reps: [12, 20],
      tempo: '4/2/1',
      intensityPct1RM: [50, 70],
      restSeconds: [0, 90],
      sessionsPerWeek: [2, 4],
      level: 'stabilization',
    },
    cardio: { exercises: [1, 1], sets: [1, 1], sessionsPerWeek: [3, 5] },
  }),
  ...phaseRows(2, {
    smr: {
      exercises: [1, 4],
      sets: [1, 2],
      reps: [1, 1],
      holdSeconds: [30, 60],
      restSeconds: [0, 15],
      sessionsPerWeek: [3, 7],
    },
    flexibility: {
      stretch: 'active',
      exercises: [2, 5],
      sets: [1, 2],
      reps: [5, 10],
      holdSeconds: [1, 2],
      restSeconds: [0, 15],
      sessionsPerWeek: [3, 7],
    },
    core: {
      exercises: [1, 3],
      sets: [2, 3],
      reps: [8, 12],
      tempo: '2/0/2',
      restSeconds: [0, 60],
      sessionsPerWeek: [2, 4],
      level: 'strength',
    },
    balance: {
      exercises: [1, 3],
      sets: [2, 3],
      reps: [8, 12],
      tempo: '2/0/2',
      restSeconds: [0, 60],
      sessionsPerWeek: [2, 4],
      level: 'strength',
    },
    plyometric: {
      exercises: [0, 3],
      sets: [2, 3],
      reps: [8, 10],
      restSeconds: [0, 60],
      sessionsPerWeek: [2, 4],
      level: 'strength',
    },
    saq: {
      exercises: [0, 8],
      sets: [3, 4],
      reps: [3, 5],
      restSeconds: [0, 60],
      sessionsPerWeek: [2, 4],
      level: 'strength',
    },
    'resistance-strength': {
      exercises: [1, 1],
      sets: [2, 4],
      reps: [8, 12],
      tempo: '2/0/2',
      intensityPct1RM: [70, 80],
      restSeconds: [0, 15],
      sessionsPerWeek: [2, 4],
      level: 'strength',
    },
    'resistance-superset': {
      exercises: [1, 1],
      sets: [2, 4],
      reps: [8, 12],
      tempo: '4/2/1',
      intensityPct1RM: [50, 70],
      restSeconds: [0, 60],
      sessionsPerWeek: [2, 4],
      level: 'stabilization',
    },
    cardio: { exercises: [1, 1], sets: [1, 1], sessionsPerWeek: [3, 5] },
  }),
  ...phaseRows(3, {
    smr: {
      exercises: [1, 4],
      sets: [1, 2],
      reps: [1, 1],
      holdSeconds: [30, 60],
      restSeconds: [0, 15],
      sessionsPerWeek: [3, 7],
    },
    flexibility: {
      stretch: 'active',
      exercises: [2, 5],
      sets: [1, 2],
      reps: [5, 10],
      holdSeconds: [1, 2],
      restSeconds: [0, 15],
      sessionsPerWeek: [3, 7],
    },
    core: {
      exercises: [0, 4],
      sets: [2, 3],
      reps: [8, 12],
      tempo: '2/0/2',
      restSeconds: [0, 60],
      sessionsPerWeek: [2, 4],
      level: 'strength',
    },
    balance: {
      exercises: [0, 4],
      sets: [2, 3],
      reps: [8, 12],
      tempo: '2/0/2',
      restSeconds: [0, 60],
      sessionsPerWeek: [2, 4],
      level: 'strength',
    },
    plyometric: {
      exercises: [0, 4],
      sets: [2, 3],
      reps: [8, 10],
      restSeconds: [0, 60],
      sessionsPerWeek: [2, 4],
      level: 'strength',
    },
    saq: {
      exercises: [0, 8],
      sets: [3, 4],
      reps: [3, 5],
      restSeconds: [0, 60],
      sessionsPerWeek: [2, 4],
      level: 'strength',
    },
    'resistance-strength': {
      exercises: [2, 4],
      sets: [3, 5],
      reps: [6, 12],
      tempo: '2/0/2',
      intensityPct1RM: [75, 85],
      restSeconds: [0, 60],
      sessionsPerWeek: [3, 6],
      level: 'strength',
    },
    cardio: { exercises: [1, 1], sets: [1, 1], sessionsPerWeek: [2, 4] },
  }),
  ...phaseRows(4, {
    smr: {
      exercises: [1, 4],
      sets: [1, 2],
      reps: [1, 1],
      holdSeconds: [30, 60],
      restSeconds: [0, 15],
      sessionsPerWeek: [3, 7],
    },
    flexibility: {
      stretch: 'active',
      exercises: [2, 5],
      sets: [1, 2],
      reps: [5, 10],
      holdSeconds: [1, 2],
      restSeconds: [0, 15],
      sessionsPerWeek: [3, 7],
    },
    core: {
      exercises: [0, 3],
      sets: [2, 3],
      reps: [8, 12],
      tempo: '2/0/2',
      restSeconds: [0, 60],
      sessionsPerWeek: [2, 4],
      level: 'strength',
    },
    balance: {
      exercises: [0, 3],
      sets: [2, 3],
      reps: [8, 12],
      tempo: '2/0/2',
      restSeconds: [0, 60],
      sessionsPerWeek: [2, 4],
      level: 'strength',
    },
    plyometric: {
      exercises: [0, 3],
      sets: [2, 3],
      reps: [8, 10],
      restSeconds: [0, 60],
      sessionsPerWeek: [2, 4],
      level: 'strength',
    },
    saq: {
      exercises: [0, 8],
      sets: [3, 4],
      reps: [3, 5],
      restSeconds: [0, 60],
      sessionsPerWeek: [2, 4],
      level: 'strength',
    },
    'resistance-strength': {
      exercises: [1, 3],
      sets: [4, 6],
      reps: [1, 5],
      tempo: 'X/X/X',
      intensityPct1RM: [85, 100],
      restSeconds: [180, 300],
      sessionsPerWeek: [2, 4],
      level: 'strength',
    },
    cardio: { exercises: [1, 1], sets: [1, 1], sessionsPerWeek: [1, 3] },
  }),
  ...phaseRows(5, {
    smr: {
      exercises: [1, 4],
      sets: [1, 2],
      reps: [1, 1],
      holdSeconds: [30, 60],
      restSeconds: [0, 15],
      sessionsPerWeek: [3, 7],
    },
    flexibility: {
      stretch: 'dynamic',
      exercises: [3, 10],
      sets: [1, 2],
      reps: [10, 15],
      restSeconds: [0, 15],
      sessionsPerWeek: [3, 7],
    },
    core: {
      exercises: [0, 2],
      sets: [2, 3],
      reps: [8, 12],
      tempo: 'X/X/X',
      restSeconds: [0, 60],
      sessionsPerWeek: [2, 4],
      level: 'power',
    },
    balance: {
      exercises: [0, 2],
      sets: [2, 3],
      reps: [8, 12],
      holdSeconds: [3, 5],
      restSeconds: [0, 60],
      sessionsPerWeek: [2, 4],
      level: 'power',
    },
    plyometric: {
      exercises: [0, 2],
      sets: [2, 3],
      reps: [8, 12],
      tempo: 'X/X/X',
      restSeconds: [0, 60],
      sessionsPerWeek: [2, 4],
      level: 'power',
    },
    saq: {
      exercises: [0, 10],
      sets: [3, 4],
      reps: [3, 5],
      tempo: 'X/X/X',
      restSeconds: [0, 60],
      sessionsPerWeek: [2, 4],
      level: 'power',
    },
    'resistance-strength': {
      exercises: [1, 1],
      sets: [3, 5],
      reps: [1, 5],
      tempo: 'X/X/X',
      intensityPct1RM: [85, 100],
      restSeconds: [0, 15],
      sessionsPerWeek: [2, 4],
      level: 'strength',
    },
    'resistance-superset': {
      exercises: [1, 1],
      sets: [3, 5],
      reps: [8, 10],
      tempo: 'X/X/X',
      intensityPct1RM: [30, 45],
      restSeconds: [60, 120],
      sessionsPerWeek: [2, 4],
      level: 'power',
    },
    cardio: { exercises: [1, 1], sets: [1, 1], sessionsPerWeek: [2, 4] },
  }),
];

const BY_PHASE = Map.groupBy(ACUTE_VARIABLES, ({ phase }) => phase);
const ROWS: ReadonlyMap<Phase, ReadonlyMap<RowName, AcuteVariables>> = new Map(
  [...BY_PHASE].map(([phase, rows]) => [phase, new Map(rows.map((row) => [row.component, row]))]),
);

/**
 * The row of a phase.
 *
 * @throws {RangeError} when the phase has no such row: only phases that pair have a `resistance-superset`
 *
 * @example
 * acuteRow(2, "resistance-strength").intensityPct1RM; //=> { min: 70, max: 80 }
 */
export function acuteRow(phase: Phase, component: RowName): AcuteVariables {
  const row = ROWS.get(phase)?.get(component);
  if (row === undefined) throw new RangeError(`phase ${phase} has no row "${component}"`);
  return row;
}
