import type { AcuteVariables } from './acute-variables.ts';
import type { Exercise } from './catalogue/exercise.ts';
import type { CareGroup } from './conditions.ts';
import { columnOf, effectOf, type Role, type RowEffect } from './decision-table.ts';
import type { DoseLimits, Limits } from './limits.ts';
import { allowsHeavy, hasOneRepMax } from './one-rep-max.ts';
import type { Phase } from './phase.ts';
import type { Profile } from './profile.ts';
import {
  blockOf,
  type OneRepMax,
  type Performance,
  type Reduction,
  type TrainingState,
} from './training-state.ts';

/** What health and age leave of a row (OPT reference 7.2). */
export type LoadLimits = DoseLimits & Pick<Limits, 'percentages' | 'careGroups'>;

/** What the phase's table asks of an exercise this week, before the client's log has its say. */
export interface LoadTarget {
  readonly phase: Phase;
  readonly role: Role;
  readonly weekOfBlock: number;
  readonly sets: number;
  readonly reps: number;
  /** 0-100; null for isolation and for what has no load. */
  readonly pct1RM: number | null;
  /** Ceiling of the last set. */
  readonly rpe: number;
  readonly row: AcuteVariables;
  readonly limits: LoadLimits;
  /** The heavy half of a pair whose explosive half this is, where both are loaded alike: what is light is counted on it. */
  readonly heavyHalf?: Exercise;
}

/** Loads of another block of the same phase are too old to start from after this; then the 1RM or effort decides. */
const USEFUL_WEEKS = 16;
/** A performance this recent is the week before, deloads and repeats between them. */
const PRESENT_WEEKS = 3;
const HEAVY_FROM_PCT = 85;

/** Everything that has a say in one exercise's numbers, gathered once. */
export interface LoadContext {
  readonly profile: Profile;
  readonly state: TrainingState;
  readonly exercise: Exercise;
  readonly target: LoadTarget;
  readonly last: Performance | null;
  /** False: from a block before the present one, its loads say where to start, its row nothing. */
  readonly isPresent: boolean;
  readonly effect: RowEffect | null;
  /** One lowering of the load that takes the place of any other; null: none. */
  readonly reduction: Reduction | null;
  /** Of the exercise itself, or of the heavy half of its pair. */
  readonly oneRepMax: OneRepMax | null;
  readonly isOfHeavyHalf: boolean;
  readonly maxPct: number;
  readonly minPct: number;
  readonly stepFactor: number;
  readonly hasPain: boolean;
}

export function contextOf(
  profile: Profile,
  state: TrainingState,
  exercise: Exercise,
  target: LoadTarget,
): LoadContext {
  const { limits, row, phase, role } = target;
  const record = state.exercises[exercise.id];
  const performance = record?.phases[state.reduction?.basePhase ?? phase];
  const last = performance !== undefined && isUseful(performance, state) ? performance : null;
  const reduction = reductionFor(state, last);
  const isPresent =
    last !== null &&
    (reduction !== null ||
      last.block === blockOf(state) ||
      state.week - lastAskedWeek(last) <= PRESENT_WEEKS);
  const effect = last !== null && isPresent ? effectOf(last.row, columnOf(phase, role)) : null;
  const usesOneRepMax = limits.percentages && hasOneRepMax(exercise) && target.pct1RM !== null;
  const { heavyHalf } = target;
  const ofHeavyHalf =
    heavyHalf === undefined || !hasOneRepMax(heavyHalf)
      ? undefined
      : state.exercises[heavyHalf.id]?.oneRepMax;
  const oneRepMax = usesOneRepMax ? (record?.oneRepMax ?? ofHeavyHalf ?? null) : null;
  const flag = openPain(state, exercise);
  const ceiling = flag === undefined ? undefined : effectOf(2, columnOf(phase, role)).patternCeiling;
  const heavy = oneRepMax !== null && allowsHeavy(oneRepMax, state.week) ? 100 : HEAVY_FROM_PCT;
  return {
    profile,
    state,
    exercise,
    target,
    last,
    isPresent,
    effect,
    reduction,
    oneRepMax,
    isOfHeavyHalf: record?.oneRepMax === undefined && oneRepMax !== null,
    maxPct: Math.min(row.intensityPct1RM?.max ?? 100, limits.pct1RM.max, ceiling?.pct1RM ?? 100, heavy),
    minPct: leastPct(row, limits),
    stepFactor: stepFactorOf(state, limits),
    hasPain: flag !== undefined,
  };
}

/** What this block has asked for stands, however long ago it was last lifted. */
function isUseful({ week, block }: Performance, state: TrainingState): boolean {
  return block === blockOf(state) || state.week - week <= USEFUL_WEEKS;
}

/** The week's, or one that was trained already, for what that week did not ask for: it meets the client for the first time since. */
function reductionFor(state: TrainingState, last: Performance | null): Reduction | null {
  if (state.reduction !== null) return state.reduction;
  const { lastReduction } = state;
  if (lastReduction === undefined || last === null || lastReduction.block !== state.block) return null;
  return lastAskedWeek(last) < lastReduction.week ? lastReduction : null;
}

/** The latest week that asked for it, done or not. */
export function lastAskedWeek({ week, asked }: Performance): number {
  return Math.max(week, asked?.week ?? 0);
}

/** Health may ask for less than the row's minimum, never for more than it (7.2, end). */
function leastPct(row: AcuteVariables, limits: LoadLimits): number {
  const least = row.intensityPct1RM?.min ?? 0;
  return limits.pct1RM.min > 0 ? Math.min(least, limits.pct1RM.min) : least;
}

/** Who takes half the load steps, and who takes none (OPT reference 6.5, last lines but two). */
const STEP_FACTORS: Partial<Readonly<Record<CareGroup, number>>> = {
  'older-adult': 0.5,
  'youth-6-12': 0.5,
  'youth-13-17': 0.5,
  'pregnancy-1': 0.5,
  'pregnancy-2': 0.5,
  'pregnancy-3': 0,
};

/** The share of a step that is taken; 0: none. */
export function stepFactorOf(state: TrainingState, limits: Pick<LoadLimits, 'careGroups'>): number {
  if (state.badRecoveryWeeks >= 2 || state.repeatsOfWeek > 0) return 0;
  const afterTimeOff = state.week < state.fullStepsFromWeek ? 0.5 : 1;
  return Math.min(afterTimeOff, ...limits.careGroups.map((group) => STEP_FACTORS[group] ?? 1));
}

/** A flag on the exercise's pattern that is bad enough to have had something exchanged, and is not over. */
function openPain(state: TrainingState, exercise: Exercise) {
  return state.painFlags.find(
    (flag) =>
      flag.level >= 4 &&
      flag.painFreeWeeks < 2 &&
      exercise.pattern !== null &&
      flag.pattern === exercise.pattern,
  );
}

/** Stands in for an exercise that hurt. */
export function isExchanged(state: TrainingState, exerciseId: string): boolean {
  return Object.values(state.swaps).some((swap) => swap.exerciseId === exerciseId && swap.why === 'pain');
}
