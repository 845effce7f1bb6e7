import type { AcuteVariables } from './acute-variables.ts';
import type { Exercise } from './catalogue/exercise.ts';
import type { CareGroup } from './conditions.ts';
import { columnOf, effectOf, type LoadEffect, type Role, type RowEffect } from './decision-table.ts';
import type { DoseLimits, Limits } from './limits.ts';
import { kilograms, type Load } from './load.ts';
import { floorToLoadableKg, isLoadable, loadAbove, loadAtMost } from './loadable.ts';
import { allowsHeavy, hasOneRepMax } from './one-rep-max.ts';
import { capKg, halfOf, stepKg } from './overload.ts';
import type { Phase } from './phase.ts';
import type { Profile } from './profile.ts';
import type { Reason } from './reason.ts';
import { isPossible, repsMax } from './repetition-maximum.ts';
import { type ExerciseRule, type Inputs, progressionReason, progressionTexts } from './text/progression.ts';
import type { DecisionRow, OneRepMax, Performance, TrainingState } from './training-state.ts';
import type { Range } from './week-plan.ts';
import { FIRST_EXERCISE } from './weekly-targets.ts';

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
}

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

/** Loads of another block of the same phase are too old to start from after this; then the 1RM or effort decides. */
const USEFUL_WEEKS = 16;
/** A performance this recent is the week before, deloads and repeats between them. */
const PRESENT_WEEKS = 3;
/** A block so long ago has no bearing on how fast loads rise. */
const LATE_WEEKS = 8;
const DELOAD_FACTOR = 0.9;
const DELOAD_RPE = 6;
const PHASE_1_PCT = 50;
const HEAVY_FROM_PCT = 85;
const POWER_STEP_PCT = 5;
const POWER_MAX_PCT = 45;
const PAIN_EFFORT = 0.8;
const MEDICINE_BALL_OF_BODY_WEIGHT = 0.1;
const BALL_OF_OLDER_ADULT = 0.05;
const LOAD_STEP_IN_PHASE_1 = { reps: 20, rpe: 6 } as const;

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
  const wanted = exercise.loading === 'medicine-ball' ? ballKg(context) : wantedKg(context);
  return fit(context, dose, wanted);
}

interface Context {
  readonly profile: Profile;
  readonly state: TrainingState;
  readonly exercise: Exercise;
  readonly target: LoadTarget;
  readonly last: Performance | null;
  /** False: from a block before the present one, its loads say where to start, its row nothing. */
  readonly isPresent: boolean;
  readonly effect: RowEffect | null;
  readonly oneRepMax: OneRepMax | null;
  readonly maxPct: number;
  readonly minPct: number;
  readonly stepFactor: number;
  readonly hasPain: boolean;
}

function contextOf(profile: Profile, state: TrainingState, exercise: Exercise, target: LoadTarget): Context {
  const { limits, row, phase, role } = target;
  const record = state.exercises[exercise.id];
  const performance = record?.phases[state.reduction?.basePhase ?? phase];
  const last =
    performance !== undefined && state.week - performance.week <= USEFUL_WEEKS ? performance : null;
  const isPresent =
    last !== null &&
    (state.reduction !== null || last.block === state.block || state.week - last.week <= PRESENT_WEEKS);
  const effect = last !== null && isPresent ? effectOf(last.row, columnOf(phase, role)) : null;
  const usesOneRepMax = limits.percentages && hasOneRepMax(exercise) && target.pct1RM !== null;
  const oneRepMax = usesOneRepMax ? (record?.oneRepMax ?? null) : null;
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
    oneRepMax,
    maxPct: Math.min(row.intensityPct1RM?.max ?? 100, limits.pct1RM.max, ceiling?.pct1RM ?? 100, heavy),
    minPct: leastPct(row, limits),
    stepFactor: stepFactorOf(state, limits),
    hasPain: flag !== undefined,
  };
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

function stepFactorOf(state: TrainingState, limits: LoadLimits): number {
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

interface Dose {
  readonly sets: number;
  readonly reps: number;
  readonly rpe: number;
}

/** Sets, reps and effort before the load is known. */
function doseOf(context: Context): Dose {
  const { state, target, last, effect, exercise } = context;
  const { row, limits } = target;
  const repeats = state.special?.kind === 'hold' || effect?.reps === 'hold';
  const repeatsSets = state.special?.kind === 'hold' || effect?.sets === 'hold';
  const tired = state.badRecoveryWeeks >= 2 && target.sets > row.sets.min ? 1 : 0;
  const plannedReps =
    effect?.reps === 'week-1' ? Math.min(target.reps, FIRST_EXERCISE[target.phase][0].reps) : target.reps;
  // A new start of the block brings its week 1 back; more than that is not held.
  const held = (before: number, now: number) =>
    last?.block === state.block ? before : Math.min(before, now);
  const heldReps = repeats && last !== null && !state.deload ? held(last.reps, plannedReps) : plannedReps;
  const plannedSets = target.sets - tired;
  const heldSets = repeatsSets && last !== null && !state.deload ? held(last.sets, plannedSets) : plannedSets;
  const unloaded = !isLoadable(exercise.loading) && effect?.load.kind === 'factor' && !state.deload;
  const factor = unloaded && effect?.load.kind === 'factor' ? effect.load.factor : 1;
  const ceiling = context.hasPain
    ? effectOf(2, columnOf(target.phase, target.role)).patternCeiling
    : undefined;
  const rpe = Math.min(target.rpe, limits.rpe, ceiling?.rpe ?? 10, state.deload ? DELOAD_RPE : 10);
  return {
    sets: Math.min(heldSets, limits.sets.max),
    reps: Math.max(1, Math.floor(Math.min(heldReps, limits.reps.max) * factor)),
    rpe: isExchanged(state, exercise.id) ? Math.floor(rpe * PAIN_EFFORT) : rpe,
  };
}

function isExchanged(state: TrainingState, exerciseId: string): boolean {
  return Object.values(state.swaps).some((swap) => swap.exerciseId === exerciseId && swap.why === 'pain');
}

interface Wanted {
  /** Kilograms, unrounded; null: none, or by effort. */
  readonly kg: number | null;
  readonly rule: ExerciseRule;
  readonly inputs: Inputs;
  /** The log asked for more than the gym's next weight allows: a rep comes first (6.5). */
  readonly wantsMore?: boolean;
}

const byEffort: Wanted = { kg: null, rule: 'by-effort', inputs: {} };

function wantedKg(context: Context): Wanted {
  const { state, exercise, target, last, oneRepMax } = context;
  if (!isLoadable(exercise.loading)) return { kg: null, rule: 'body-weight', inputs: {} };
  if (state.byEffort) return byEffort;
  const fromTable = tableKg(context);
  const base = last === null ? null : baseKg(context, last);
  if (isExchanged(state, exercise.id) && last === null) return byEffort;
  if (last === null || base === null) return fromTable ?? byEffort;
  if (state.deload) return deloadKg(context, base);
  if (state.special?.kind === 'hold') return { kg: base, rule: 'hold', inputs: {} };
  if (state.reduction !== null) return reducedKg(context, last, fromTable);
  if (!context.isPresent) return startedKg(context, last, base, fromTable);
  if (target.role === 'power') return powerKg(context, last, base);
  return movedKg(context, last, base, oneRepMax);
}

/** What was lifted last; where that was more than asked for, only as much of it as the caps let follow the plan (6.5). */
function baseKg(context: Context, last: Performance): number | null {
  const { liftedKg, prescribedKg } = last;
  if (last.row === 4 && prescribedKg !== null) return prescribedKg;
  if (liftedKg === null || prescribedKg === null) return liftedKg ?? prescribedKg;
  return liftedKg <= prescribedKg ? liftedKg : Math.min(liftedKg, mostAfter(context, last, prescribedKg));
}

function mostAfter(
  { exercise, profile, state, stepFactor }: Context,
  last: Performance,
  lastKg: number,
): number {
  return capKg({
    lastKg,
    blockStartKg: last.block === state.block ? last.blockStartKg : null,
    half: halfOf(exercise),
    loading: exercise.loading,
    unit: profile.units,
    stepFactor,
  });
}

function tableKg({ oneRepMax, target, maxPct, state }: Context): Wanted | null {
  if (oneRepMax === null || target.pct1RM === null) return null;
  const pct = Math.min(target.pct1RM, maxPct);
  const factor = state.deload ? DELOAD_FACTOR : 1;
  return { kg: (pct / 100) * oneRepMax.kg * factor, rule: 'table', inputs: { pct } };
}

/** A new block of the phase: by the table, but from a block of late no faster than week by week (7.1, rule 8). */
function startedKg(context: Context, last: Performance, base: number, fromTable: Wanted | null): Wanted {
  if (fromTable?.kg == null) return staleKg(last, base, context.target);
  if (context.state.week - last.week > LATE_WEEKS) return fromTable;
  return { ...fromTable, kg: Math.min(fromTable.kg, mostAfter(context, last, last.prescribedKg ?? base)) };
}

/** Another block of the phase, no 1RM: what was lifted then, scaled to this week's line of the table. */
function staleKg(last: Performance, base: number, target: LoadTarget): Wanted {
  const ratio =
    target.pct1RM !== null && last.tablePct !== null ? target.pct1RM / last.tablePct : DELOAD_FACTOR;
  return { kg: base * Math.min(1, ratio), rule: 'from-earlier-block', inputs: { week: last.week } };
}

function deloadKg({ state, oneRepMax }: Context, base: number): Wanted {
  const own = base * DELOAD_FACTOR;
  const usesPhase1 = state.special?.kind === 'deload' && state.special.numbers === 'phase-1';
  const kg = usesPhase1 ? Math.min(own, oneRepMax === null ? own : (oneRepMax.kg * PHASE_1_PCT) / 100) : own;
  return { kg, rule: 'deload', inputs: { percent: 90 } };
}

/**
 * Reductions never stack: the stronger of the exercise's own and the week's, both from what was lifted last, not from what was
 * asked for since.
 */
function reducedKg(context: Context, last: Performance, fromTable: Wanted | null): Wanted {
  const { state, effect } = context;
  const week = state.reduction?.factor ?? 1;
  const own = state.reduction?.basePhase === null && effect?.load.kind === 'factor' ? effect.load.factor : 1;
  const lifted = last.liftedKg === null ? fromTable?.kg : baseKg(context, { ...last, row: 8 });
  if (lifted == null) return byEffort;
  const kg = Math.min(lifted * Math.min(own, week), last.row === 4 ? (last.prescribedKg ?? lifted) : lifted);
  return own < week
    ? { kg, rule: rowRule(last), inputs: inputsOf(last) }
    : { kg, rule: state.reduction?.rule ?? 'time-off', inputs: { percent: Math.round(week * 100) } };
}

function powerKg(context: Context, last: Performance, base: number): Wanted {
  const { effect, oneRepMax, target, maxPct } = context;
  const load: LoadEffect = effect?.load ?? { kind: 'planned', steps: 0 };
  if (load.kind === 'factor') return { kg: base * load.factor, rule: rowRule(last), inputs: inputsOf(last) };
  if (load.kind === 'hold' || oneRepMax === null || target.pct1RM === null)
    return { kg: base, rule: rowRule(last), inputs: inputsOf(last) };
  const reached = last.tablePct ?? target.pct1RM;
  const stepped = load.steps > 0 ? Math.max(target.pct1RM, reached + POWER_STEP_PCT) : target.pct1RM;
  const pct = Math.min(stepped, reached + POWER_STEP_PCT, POWER_MAX_PCT, maxPct);
  return { kg: (pct / 100) * oneRepMax.kg, rule: 'table', inputs: { pct } };
}

/** The planned change or the load step, whichever is less, and the caps (OPT reference 6.2 row 8, 6.5). */
function movedKg(context: Context, last: Performance, base: number, oneRepMax: OneRepMax | null): Wanted {
  const { effect, target, exercise, profile } = context;
  const load: LoadEffect = effect?.load ?? { kind: 'planned', steps: 1 };
  const rule = rowRule(last);
  const inputs = inputsOf(last);
  switch (load.kind) {
    case 'factor':
      return { kg: base * load.factor, rule, inputs };
    case 'hold':
      return { kg: base, rule, inputs };
    case 'planned': {
      const half = halfOf(exercise);
      const step = stepKg(base, half, profile.options.overload);
      const plannedChange = plannedKg(target, last, base, oneRepMax, step) - base;
      const change = load.steps > 1 ? step * load.steps : Math.min(Math.max(0, plannedChange), step);
      const most = mostAfter(context, last, Math.min(base, last.prescribedKg ?? base));
      return withIncrements(
        context,
        last,
        { base, kg: Math.min(base + change, most), most },
        { rule, inputs },
      );
    }
    default:
      return load satisfies never;
  }
}

function plannedKg(
  target: LoadTarget,
  last: Performance,
  base: number,
  oneRepMax: OneRepMax | null,
  step: number,
): number {
  const earned =
    target.phase === 1 &&
    last.reps >= LOAD_STEP_IN_PHASE_1.reps &&
    last.rpe !== null &&
    last.rpe <= LOAD_STEP_IN_PHASE_1.rpe;
  if (earned) return base + step;
  if (target.pct1RM === null) return base + step;
  if (oneRepMax !== null) return (target.pct1RM / 100) * oneRepMax.kg;
  return last.tablePct === null ? base : base * (target.pct1RM / last.tablePct);
}

/** Too small a step for the gym's weights: reps first, and after two weeks at their top the next weight (6.5). */
function withIncrements(
  context: Context,
  last: Performance,
  { base, kg, most }: { readonly base: number; readonly kg: number; readonly most: number },
  why: Pick<Wanted, 'rule' | 'inputs'>,
): Wanted {
  const { exercise, profile, stepFactor } = context;
  const unit = profile.units;
  const stays =
    floorToLoadableKg(kg, exercise.loading, unit) <= floorToLoadableKg(base, exercise.loading, unit);
  if (kg <= base || !stays || stepFactor === 0 || !isRiseDue(context, last)) return { kg, ...why };
  const next = loadAbove(base, exercise.loading, unit);
  const nextKg = next === null ? base : kilograms(next);
  if (last.weeksAtTop >= 2 && nextKg <= most + DUST)
    return { kg: nextKg, rule: 'increment-earned', inputs: why.inputs };
  return { kg: base, rule: 'rep-before-load', inputs: why.inputs, wantsMore: true };
}

/** More than the rounding of last week's load: the table, or an easy week, asks for it. */
function isRiseDue({ target, effect }: Context, last: Performance): boolean {
  const wasEasy = effect?.load.kind === 'planned' && effect.load.steps > 1;
  return wasEasy || target.pct1RM === null || last.tablePct === null || target.pct1RM > last.tablePct;
}

/** The heaviest ball not above 10 % of body weight (OPT reference 2.1). It gets no heavier by progress. */
function ballKg({ profile, target }: Context): Wanted {
  if (profile.weightKg === undefined) return { kg: null, rule: 'light-ball', inputs: {} };
  const older = target.limits.careGroups.includes('older-adult');
  const share = older ? BALL_OF_OLDER_ADULT : MEDICINE_BALL_OF_BODY_WEIGHT;
  return { kg: profile.weightKg * share, rule: 'ball', inputs: { percent: share * 100 } };
}

const RULE_OF_ROW: Readonly<Record<DecisionRow, ExerciseRule>> = {
  1: 'red-flag',
  2: 'pain-exchange',
  3: 'pain-eases',
  4: 'not-done',
  5: 'many-reps-missed',
  6: 'too-hard',
  7: 'nearly-there',
  8: 'as-planned',
  9: 'easier-than-planned',
};

function rowRule(last: Performance | null): ExerciseRule {
  return RULE_OF_ROW[last?.row ?? 8];
}

function inputsOf(last: Performance | null): Inputs {
  return last === null
    ? {}
    : { row: last.row, hit: round(last.hit), over: round(last.over), week: last.week };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Rounds down to what can be loaded and makes reps, effort and load agree (OPT reference 5.4). */
function fit(context: Context, dose: Dose, wanted: Wanted): PrescribedLoad {
  const { exercise, profile, oneRepMax, target, maxPct, minPct, last } = context;
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
  const reason = reasonFor(context, rule, wanted, load, reps);
  return {
    sets: dose.sets,
    reps,
    intensityPct1RM: pct === null || pct < minPct ? null : { min: pct, max: pct },
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
function lightest({ exercise, profile, last }: Context, mostKg: number): Load | null {
  const load = loadAbove(0, exercise.loading, profile.units);
  const before = last?.liftedKg ?? last?.prescribedKg ?? 0;
  return load !== null && kilograms(load) <= Math.min(before, mostKg) + DUST ? load : null;
}

function repsWith(context: Context, dose: Dose, load: Load | null, wanted: Wanted): number {
  const { target, last, oneRepMax } = context;
  if (wanted.wantsMore !== true || last === null) return dose.reps;
  const top = Math.min(target.row.reps?.max ?? dose.reps, target.limits.reps.max);
  const more = Math.min(top, last.reps + 1);
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

/** Kilograms that came from pounds. */
const DUST = 1e-6;
/** 0.725 x 100 is 72.5, not 72.499… */
const ROUNDING_ERROR = 1e-6;

/** The table's figure where the load is that figure rounded down, else what the load really is. */
function shownPct(
  { target, maxPct }: Context,
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
  'as-planned',
  'body-weight',
  'ball',
  'red-flag',
]);

function reasonFor(
  context: Context,
  rule: ExerciseRule,
  wanted: Wanted,
  load: Load | null,
  reps: number,
): Reason | null {
  if (WITHOUT_REASON.has(rule)) return null;
  return progressionReason(context.profile, rule, {
    ...wanted.inputs,
    reps,
    ...(load === null ? {} : { load: load.value, unit: load.unit }),
  });
}
