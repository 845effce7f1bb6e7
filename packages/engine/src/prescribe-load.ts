import type { Exercise } from './catalogue/exercise.ts';
import { columnOf, effectOf } from './decision-table.ts';
import { inUnit, kilograms, type Load } from './load.ts';
import { contextOf, isExchanged, type LoadContext, type LoadTarget, lastAskedWeek } from './load-context.ts';
import { inputsOf, rowRule, type Wanted } from './load-source.ts';
import { DUST, isLoadable, loadAbove, loadAtMost } from './loadable.ts';
import type { Profile } from './profile.ts';
import type { Reason } from './reason.ts';
import { isPossible, repsMax } from './repetition-maximum.ts';
import { type ExerciseRule, progressionReason, progressionTexts } from './text/progression.ts';
import {
  blockOf,
  type DecisionRow,
  type OneRepMax,
  type Performance,
  type TrainingState,
} from './training-state.ts';
import { ballKg, wantedKg } from './wanted-load.ts';
import type { Range } from './week-plan.ts';
import { FIRST_EXERCISE } from './weekly-targets.ts';

export type { LoadTarget } from './load-context.ts';

export interface PrescribedLoad {
  readonly sets: number;
  readonly reps: number;
  readonly intensityPct1RM: Range | null;
  /** In the client's units, loadable; null: none, or found by effort. */
  readonly load: Load | null;
  readonly targetRpe: number;
  /** Where the numbers come from, in the client's words. */
  readonly source: string;
  readonly adaptations: readonly Reason[];
}

const DELOAD_RPE = 6;
const PAIN_EFFORT = 0.8;

/**
 * The sets, reps, load and effort of one exercise for the coming week: the table's line, moved by what the log of the week before
 * says, inside the caps (OPT reference 5.3, 5.4, 6.2, 6.5, 7.1). Body-weight exercises and bands get reps and effort, no load.
 *
 * @example
 * prescribeLoad(profile, state, benchPress, { phase: 2, role: 'strength', weekOfBlock: 1, sets: 2, reps: 10, pct1RM: 70, rpe: 7, row });
 * //=> { sets: 2, reps: 10, load: { value: 40, unit: 'kg' }, intensityPct1RM: { min: 70, max: 70 }, targetRpe: 7, … }
 */
export function prescribeLoad(
  profile: Profile,
  state: TrainingState,
  exercise: Exercise,
  target: LoadTarget,
): PrescribedLoad {
  const context = contextOf(profile, state, exercise, target);
  const dose = doseOf(context);
  return fit(context, dose, wantedOf(context, dose));
}

function wantedOf(context: LoadContext, dose: Dose): Wanted {
  const { loading } = context.exercise;
  if (loading === 'medicine-ball') return ballKg(context);
  return isLoadable(loading) ? wantedKg(context) : unloaded(context, dose);
}

/** No load, but a reason where the log changed the reps. */
function unloaded({ state, last, effect, reduction }: LoadContext, dose: Dose): Wanted {
  const plain: Wanted = { kg: null, rule: 'body-weight', inputs: {} };
  if (last === null || effect === null || state.deload || state.special !== null) return plain;
  if (last.row === 4 && reduction !== null) return plain;
  const said = SAID_OF_REPS.has(last.row) || (last.row === 7 && dose.reps === last.reps);
  return said ? { kg: null, rule: rowRule(last), inputs: inputsOf(last) } : plain;
}

const SAID_OF_REPS: ReadonlySet<DecisionRow> = new Set<DecisionRow>([3, 4, 5, 6]);

interface Dose {
  readonly sets: number;
  readonly reps: number;
  readonly rpe: number;
}

/** Sets, reps and effort before the load is known. */
function doseOf(context: LoadContext): Dose {
  const { state, target, last, effect, exercise } = context;
  const { row, limits } = target;
  const repeats = state.special?.kind === 'hold' || effect?.reps === 'hold';
  const repeatsSets = state.special?.kind === 'hold' || effect?.sets === 'hold';
  const plannedReps =
    effect?.reps === 'week-1' ? Math.min(target.reps, FIRST_EXERCISE[target.phase][0].reps) : target.reps;
  const held = (before: number, now: number) => heldBy(context, before, now);
  const reps = repeats && last !== null && !state.deload ? held(last.reps, plannedReps) : plannedReps;
  const sets = repeatsSets && last !== null && !state.deload ? held(last.sets, target.sets) : target.sets;
  const dose = isLoadable(exercise.loading) ? { sets, reps } : unloadedDose(context, { sets, reps });
  const tired = state.badRecoveryWeeks >= 2 && dose.sets > row.sets.min ? 1 : 0;
  const ceiling = context.hasPain
    ? effectOf(2, columnOf(target.phase, target.role)).patternCeiling
    : undefined;
  const rpe = Math.min(target.rpe, limits.rpe, ceiling?.rpe ?? 10, state.deload ? DELOAD_RPE : 10);
  return {
    // Fewer may have been asked for in the weeks before, on a birthday's other side.
    sets: Math.max(Math.min(target.sets, row.sets.min), Math.min(dose.sets - tired, limits.sets.max)),
    reps: Math.max(1, Math.min(dose.reps, limits.reps.max, mostDoneWell(context))),
    rpe: isExchanged(state, exercise.id) ? Math.floor(rpe * PAIN_EFFORT) : rpe,
  };
}

/** Where more repetitions than so many are not done well, no more are asked for, down to the row's least. */
function mostDoneWell({ exercise, target }: LoadContext): number {
  return Math.max(
    exercise.mostReps ?? Number.POSITIVE_INFINITY,
    target.row.reps?.min ?? 0,
    target.limits.reps.min,
  );
}

type Amount = Pick<Dose, 'sets' | 'reps'>;

/**
 * Where the body is the load, reps stand for it [ours]: a factor on the load is one on the reps asked for last, a held load holds them.
 * Missed reps never raise the dose, so sets do not rise beside it, and nearly all reps raise sets or reps, not both (6.2, rows 5-7).
 */
function unloadedDose({ state, target, last, effect }: LoadContext, { sets, reps }: Amount): Amount {
  if (last === null || state.deload) return { sets, reps };
  // Below the row's least only missed reps and pain may go, and not those of another block (7.1, rule 2).
  const least = Math.min(target.reps, Math.max(target.row.reps?.min ?? 1, target.limits.reps.min));
  if (effect === null) return { sets, reps: Math.max(reps, least) };
  const { load } = effect;
  if (last.row === 1) return { sets, reps: Math.max(reps, least) };
  if (state.special?.kind === 'hold') return { sets, reps: last.row >= 7 ? Math.max(reps, least) : reps };
  const wasMissed = last.row === 5 || last.row === 6;
  if (load.kind === 'factor' || wasMissed) {
    const share = load.kind === 'factor' && last.row !== 6 ? load.factor : 1;
    return { sets: Math.min(sets, last.sets), reps: Math.min(reps, Math.floor(last.reps * share)) };
  }
  const bothRise = last.row === 7 && sets > last.sets && reps > last.reps;
  if (!bothRise) return { sets, reps };
  return last.reps >= least ? { sets, reps: last.reps } : { sets: last.sets, reps: least };
}

/**
 * What was asked for before, where the block goes on. Its new start after time off brings its own week 1. Another block, or a lighter
 * week, holds no more than the week asks for.
 */
function heldBy({ state, last, reduction }: LoadContext, before: number, now: number): number {
  if (last === null) return now;
  const begunAnew = state.reduction?.fromWeek1 ?? state.lastReduction?.fromWeek1 ?? 0;
  const isOfBlock = last.block === blockOf(state);
  if (isOfBlock && lastAskedWeek(last) < begunAnew) return now;
  return isOfBlock && reduction === null ? before : Math.min(before, now);
}

/** Rounds down to what can be loaded and makes reps, effort and load agree (OPT reference 5.4). */
function fit(context: LoadContext, dose: Dose, wanted: Wanted): PrescribedLoad {
  const { exercise, profile, oneRepMax, isOfHeavyHalf, target, maxPct, minPct, last } = context;
  const isPower = target.role === 'power';
  const topKg = oneRepMax === null ? Number.POSITIVE_INFINITY : (maxPct / 100) * oneRepMax.kg;
  const possibleKg =
    oneRepMax === null || isPower
      ? Number.POSITIVE_INFINITY
      : oneRepMax.kg * mostPossible(dose.reps, dose.rpe, target.row.tempo);
  const kg = wanted.kg === null ? null : Math.min(wanted.kg, topKg, possibleKg);
  const load =
    kg === null
      ? null
      : (loadAtMost(kg, exercise.loading, profile.units) ?? lightest(context, Math.min(topKg, possibleKg)));
  const reps = repsWith(context, dose, load, wanted);
  const pct =
    load === null || oneRepMax === null
      ? null
      : shownPct(context, { loadKg: kilograms(load), wantedKg: kg ?? 0, oneRepMax }, { ...dose, reps });
  const rule = wanted.kg !== null && load === null ? 'below-smallest-load' : wanted.rule;
  const reason = isNews(context, rule, { ...dose, reps })
    ? reasonFor(context, rule, wanted, load, { ...dose, reps })
    : null;
  return {
    sets: dose.sets,
    reps,
    intensityPct1RM: pct === null || isOfHeavyHalf || pct < minPct ? null : { min: pct, max: pct },
    load,
    targetRpe: dose.rpe,
    source: progressionTexts(profile.locale).source(rule, {
      phase: target.phase,
      weekOfBlock: target.weekOfBlock,
      pct: pct ?? 0,
      week: last?.week ?? 0,
    }),
    adaptations: reason === null ? [] : [reason],
  };
}

/** What was lifted before and cannot get lighter stays at the lightest there is. */
function lightest({ exercise, profile, last }: LoadContext, mostKg: number): Load | null {
  const load = loadAbove(0, exercise.loading, profile.units);
  const before = last?.liftedKg ?? last?.prescribedKg ?? 0;
  return load !== null && kilograms(load) <= Math.min(before, mostKg) + DUST ? load : null;
}

/** Where the row and health end; null: nowhere. */
function mostReps({ target: { row, limits } }: LoadContext): number | null {
  return row.reps === null ? null : Math.min(row.reps.max, limits.reps.max);
}

function repsWith(context: LoadContext, dose: Dose, load: Load | null, wanted: Wanted): number {
  const { target, last, oneRepMax } = context;
  if (wanted.wantsMore !== true || last === null) return dose.reps;
  const more = Math.min(mostReps(context) ?? dose.reps, last.reps + 1);
  if (more <= dose.reps) return dose.reps;
  const possible =
    load === null ||
    oneRepMax === null ||
    isPossible({
      reps: more,
      rpe: dose.rpe,
      fractionOf1RM: kilograms(load) / oneRepMax.kg,
      tempo: target.row.tempo,
    });
  return possible ? more : dose.reps;
}

/** The largest fraction of the 1RM at which the reps and the reserve are possible, to a quarter of a percent. */
function mostPossible(reps: number, rpe: number, tempo: string | null): number {
  const needed = reps + (10 - rpe) - 1;
  for (let quarters = 400; quarters > 40; quarters -= 1) {
    if (repsMax(quarters / 400, tempo) >= needed) return quarters / 400;
  }
  return 0.1;
}

/** 0.725 x 100 is 72.5, not 72.499… */
const ROUNDING_ERROR = 1e-6;

/** The table's figure where the load is that figure rounded down, else what the load really is. */
function shownPct(
  { target, maxPct }: LoadContext,
  {
    loadKg,
    wantedKg,
    oneRepMax,
  }: { readonly loadKg: number; readonly wantedKg: number; readonly oneRepMax: OneRepMax },
  { reps, rpe }: Dose,
): number {
  const halves = (kg: number) => Math.floor((kg / oneRepMax.kg) * 200 + ROUNDING_ERROR) / 2;
  const asked = halves(Math.max(wantedKg, loadKg));
  const { tempo } = target.row;
  // Reps that were added because the load is less than asked for belong to the load, not to the figure.
  const fits = target.role === 'power' || isPossible({ reps, rpe, fractionOf1RM: asked / 100, tempo });
  return Math.min(maxPct, fits ? asked : halves(loadKg));
}

const WITHOUT_REASON: ReadonlySet<ExerciseRule> = new Set([
  'table',
  'light-half',
  'as-planned',
  'body-weight',
  'ball',
  'red-flag',
]);

const LAST_WEEK = 4;

/**
 * What a client can act on. That the load stays because the next weight is too big a jump is news when the reps reach the top, where
 * two good weeks earn that weight; else only the source tells it.
 */
function isNews(context: LoadContext, rule: ExerciseRule, { reps }: Dose): boolean {
  if (WITHOUT_REASON.has(rule)) return false;
  const { last, target } = context;
  if (rule !== 'rep-before-load') return true;
  // The next block starts at its own reps: there is no second week at the top.
  const isFollowed = target.weekOfBlock < LAST_WEEK || (last?.weeksAtTop ?? 0) > 0;
  return last !== null && last.reps < reps && reps === mostReps(context) && isFollowed;
}

function reasonFor(
  context: LoadContext,
  rule: ExerciseRule,
  wanted: Wanted,
  load: Load | null,
  { reps, rpe }: Dose,
): Reason {
  const { last, profile } = context;
  return progressionReason(profile, rule, {
    ...wanted.inputs,
    reps,
    ...(load === null ? {} : { load: load.value, unit: load.unit }),
    ...(rule === 'by-effort' ? { reserve: 10 - rpe } : {}),
    ...(last !== null && EASING.has(rule) ? easedFrom(context, last, load, reps) : {}),
  });
}

const EASING: ReadonlySet<ExerciseRule> = new Set(['pain-eases', 'many-reps-missed', 'too-hard']);

/** "Lighter" is said of what was lifted in the last hard week, and only where it is true. */
function easedFrom(
  { profile }: LoadContext,
  last: Performance,
  load: Load | null,
  reps: number,
): Reason['inputs'] {
  const beforeKg = last.liftedKg ?? last.prescribedKg;
  if (load === null || beforeKg === null) return { eased: reps < last.reps ? 'yes' : 'no' };
  const lighter = kilograms(load) < beforeKg - DUST;
  const before = Math.round(inUnit(beforeKg, profile.units) * 100) / 100;
  return lighter ? { eased: 'yes', before } : { eased: reps < last.reps ? 'yes' : 'no' };
}
