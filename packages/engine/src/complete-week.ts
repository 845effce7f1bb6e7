import { cardioAfter } from './cardio-progress.ts';
import { columnOf, effectOf } from './decision-table.ts';
import { eligibleExercises } from './eligible.ts';
import { eventOf, isFreeForEvent } from './event-days.ts';
import { recordsAfter, rowOf } from './exercise-records.ts';
import { addDays } from './iso-date.ts';
import { doseOf, type Limits, limitsFor } from './limits.ts';
import { stepFactorOf } from './load-context.ts';
import type { Growth } from './one-rep-max-after.ts';
import { isPatternOut, painAfter, painInputs, upperPainFreeWeeks } from './pain.ts';
import type { Profile } from './profile.ts';
import { type Program, phaseOfWeek } from './program.ts';
import type { Reason } from './reason.ts';
import { progressionReason } from './text/progression.ts';
import { afterTimeOff } from './time-off.ts';
import {
  type BlockWeek,
  type DecisionRow,
  presentBlock,
  type Reduction,
  type TrainingState,
} from './training-state.ts';
import { moveVariant, nameOf } from './variants.ts';
import type { WeekLog } from './week-log.ts';
import type { WeekPlan } from './week-plan.ts';
import { type ExerciseResult, type WeekResults, weekResults } from './week-results.ts';
import { type Follows, hardWeeksAfter, rounded, whatFollows } from './whole-week.ts';

const DAYS_IN_WEEK = 7;
/** After three tries of one week it goes on a little lighter (OPT reference 6.2). */
const LIGHTER: Reduction = { rule: 'go-on-after-repeats', factor: 0.95, basePhase: null };
/** A block that drags on (missed weeks, repeats) is judged by its latest weeks. */
const MOST_BLOCK_WEEKS = 12;

/**
 * The state after a week: what the log says about loads, reps, variants and the week to come (OPT reference 6.1, 6.2). When it was the
 * block's last, `blockFinished` is true and `finishBlock` comes next.
 *
 * @example
 * completeWeek(profile, program, state, plan, { week: 1, outcome: 'completed' }).weekOfBlock; //=> 2
 */
export function completeWeek(
  profile: Profile,
  program: Program,
  state: TrainingState,
  plan: WeekPlan,
  log: WeekLog,
): TrainingState {
  const results = weekResults(plan, log, (day) => isFreeForEvent(profile, day));
  const redFlag = log.redFlag === true;
  const rows = rowsOf(state, results, redFlag);
  const cardio = cardioAfter(
    { profile, limits: limitsOn(profile, state), state, phase: plan.phase },
    results.sessionsDone > 0,
  );
  const seen: TrainingState = {
    ...observed(profile, program, state, results, rows, log),
    ...(cardio === undefined ? {} : { cardio }),
  };
  if (redFlag)
    return {
      ...seen,
      deload: false,
      special: null,
      stopped: { week: state.week },
      reasons: [progressionReason(profile, 'week-red-flag')],
    };
  const follows = whatFollows({ profile, program, state, results, rows });
  const moved = variantsMoved(profile, state, seen, results, rows, follows);
  const next = following(profile, program, moved.state, results, follows);
  return { ...next, reasons: [...next.reasons, ...recoveryReason(profile, next), ...moved.reasons] };
}

/** What health leaves in the week a state stands before. */
function limitsOn(profile: Profile, state: TrainingState): Limits {
  const { startDate, week } = state;
  const painFreeWeeks = upperPainFreeWeeks(state);
  return limitsFor(profile, { day: startDate, weekOfCoaching: week, painFreeWeeks });
}

function rowsOf(
  state: TrainingState,
  results: WeekResults,
  redFlag: boolean,
): ReadonlyMap<ExerciseResult, DecisionRow> {
  return new Map(results.exercises.map((result) => [result, rowOf(state, result, redFlag)]));
}

/** What the week taught, whatever follows: records, pain, how it went. The clock moves on. */
function observed(
  profile: Profile,
  program: Program,
  state: TrainingState,
  results: WeekResults,
  rows: ReadonlyMap<ExerciseResult, DecisionRow>,
  log: WeekLog,
): TrainingState {
  const trained = results.sessionsDone > 0;
  const growth: Growth = {
    overload: profile.options.overload,
    stepFactor: stepFactorOf(state, limitsOn(profile, state)),
  };
  const lifted = results.exercises.filter(
    ({ exercise, part }) => exercise.component === 'resistance' && part === 'resistance',
  );
  const blockWeek: BlockWeek = {
    week: state.week,
    weekOfBlock: state.weekOfBlock,
    deload: state.deload,
    adherence: rounded(results.adherence),
    meanOver: results.meanOver === null ? null : rounded(results.meanOver),
    meanHit: results.meanHit === null ? null : rounded(results.meanHit),
  };
  return {
    ...state,
    ...painAfter(state, results.exercises, rows, results.unplannedPains),
    week: state.week + 1,
    startDate: addDays(state.startDate, DAYS_IN_WEEK),
    // An easy week is lighter by order: its loads say nothing about the next.
    exercises: state.deload ? state.exercises : recordsAfter(state, lifted, rows, growth),
    blockWeeks: [...state.blockWeeks, blockWeek].slice(-MOST_BLOCK_WEEKS),
    weeksSinceDeload: hardWeeksAfter(program, state),
    weeksOff: trained ? 0 : state.weeksOff + 1,
    phaseBeforeOff: trained ? null : (state.phaseBeforeOff ?? state.phase),
    byEffort: state.byEffort && !trained,
    badRecoveryWeeks: log.recovery === 'bad' ? state.badRecoveryWeeks + 1 : 0,
    reasons: [],
  };
}

/**
 * Steps on the continuum and exchanges for pain, and a sentence for every report of it. Nothing gets harder when the week is not followed
 * by its next.
 */
function variantsMoved(
  profile: Profile,
  before: TrainingState,
  seen: TrainingState,
  results: WeekResults,
  rows: ReadonlyMap<ExerciseResult, DecisionRow>,
  follows: Follows,
): { state: TrainingState; reasons: Reason[] } {
  const nextWeekOfBlock = follows.kind === 'next' ? follows.weekOfBlock : 0;
  const limits = limitsOn(profile, seen);
  const eligible = lazily(() => eligibleExercises(profile, limits, seen));
  const taken = new Set(results.exercises.map(({ exercise }) => exercise.id));
  const reasons: Reason[] = [];
  let state = seen;
  for (const result of results.exercises) {
    const row = rows.get(result) ?? 4;
    if (isPatternOut(result)) {
      const exercise = nameOf(result.exercise, profile);
      reasons.push(progressionReason(profile, 'week-pattern-out', { exercise }));
    }
    const effect = effectOf(row, columnOf(result.phase, result.role));
    const harder = effect.variant === 'step' || effect.variant === 'step-in-week-3';
    const isHeld =
      harder &&
      (nextWeekOfBlock === 0 || before.deload || before.badRecoveryWeeks > 0 || takesLoad(state, result));
    // Outside the main work there is no slot to keep: the flag alone keeps away what hurt.
    const change =
      isHeld || !isLift(result)
        ? null
        : moveVariant(effect.variant, {
            profile,
            state,
            eligible,
            staysOnTwoLegs: limits.staysOnTwoLegs,
            staysOffFloor: limits.offFloorFirst || limits.steadyFirst,
            leastReps: doseOf(limits, result.exercise.bodyPart ?? undefined).reps.min,
            taken,
            exercise: result.exercise,
            phase: result.phase,
            nextWeekOfBlock,
          });
    if (result.pain > 0) reasons.push(aboutPain(profile, before, result, row, change?.reason ?? null));
    if (change === null) continue;
    for (const swap of Object.values(change.swaps)) taken.add(swap.exerciseId);
    state = { ...state, swaps: change.swaps, exercises: change.exercises };
    if (result.pain === 0) reasons.push(change.reason);
  }
  for (const report of results.unplannedPains) {
    const exercise = report.exercise === null ? report.exerciseId : nameOf(report.exercise, profile);
    if (isPatternOut(report)) reasons.push(progressionReason(profile, 'week-pattern-out', { exercise }));
    const inputs = { exercise, ...painInputs(before, report) };
    reasons.push(progressionReason(profile, 'week-pain-not-planned', inputs));
  }
  return { state, reasons: [...new Map(reasons.map((reason) => [reason.text, reason])).values()] };
}

/** Not more than one of load and variant rises in a week (6.5). */
function takesLoad({ exercises }: TrainingState, { exercise, phase }: ExerciseResult): boolean {
  const last = exercises[exercise.id]?.phases[phase];
  return last?.staysEasy === true && last.liftedKg !== null;
}

function isLift({ part, exercise }: ExerciseResult): boolean {
  return part === 'resistance' && exercise.component === 'resistance';
}

/** What a report of pain changed, in one sentence. */
function aboutPain(
  profile: Profile,
  before: TrainingState,
  result: ExerciseResult,
  row: DecisionRow,
  moved: Reason | null,
): Reason {
  const inputs = {
    exercise: nameOf(result.exercise, profile),
    ...moved?.inputs,
    ...painInputs(before, result),
  };
  if (row === 2)
    return progressionReason(
      profile,
      moved?.rule === 'week-pain-exchange' ? 'week-pain-exchange' : 'week-pain-left-out',
      inputs,
    );
  const eases = effectOf(row, columnOf(result.phase, result.role)).load.kind === 'factor';
  const isEased = moved !== null || (isLift(result) && eases);
  return progressionReason(profile, isEased ? 'week-pain-eased' : 'week-pain-noted', inputs);
}

/** Most weeks move nothing, and going through the catalogue costs. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function following(
  profile: Profile,
  program: Program,
  state: TrainingState,
  results: WeekResults,
  follows: Follows,
): TrainingState {
  const trained = results.sessionsDone > 0;
  const kept = trained && !state.deload ? null : state.reduction;
  const calm: TrainingState = { ...state, ...remembered(state, kept), deload: false, special: null };
  switch (follows.kind) {
    case 'time-off':
      return afterTimeOff(profile, program, calm, follows.weeksOff);
    case 'repeat': {
      const inputs = { done: results.sessionsDone, planned: results.sessionsPlanned };
      const reasons = follows.rule === null ? [] : [progressionReason(profile, follows.rule, inputs)];
      // After an easy week its own week comes for the first time.
      return {
        ...calm,
        repeatsOfWeek: state.deload ? state.repeatsOfWeek : state.repeatsOfWeek + 1,
        reasons,
      };
    }
    case 'deload': {
      const eventDate = eventOf(profile);
      return {
        ...atWeek(program, calm, follows.weekOfBlock),
        repeatsOfWeek: follows.repeats ? state.repeatsOfWeek + 1 : 0,
        deload: true,
        special: follows.special,
        ...(follows.loads === 'lighter' ? { reduction: LIGHTER } : {}),
        reasons: [
          progressionReason(profile, follows.rule, {
            weeks: state.weeksSinceDeload,
            again: follows.repeats ? 'yes' : 'no',
            ...(eventDate === null ? {} : { eventDate }),
          }),
          ...(state.repeatsOfWeek > 0 && follows.loads === 'lighter'
            ? [progressionReason(profile, 'week-go-on-after-repeats')]
            : []),
        ],
      };
    }
    case 'next':
    case 'finished': {
      const lighter = follows.loads === 'lighter';
      const reasons = follows.rule === null ? [] : [progressionReason(profile, follows.rule)];
      const onwards: TrainingState = {
        ...calm,
        repeatsOfWeek: 0,
        reduction: lighter ? LIGHTER : kept,
        reasons,
      };
      return follows.kind === 'finished'
        ? { ...onwards, blockFinished: true }
        : atWeek(program, onwards, follows.weekOfBlock);
    }
    default:
      return follows satisfies never;
  }
}

/** A reduction ends with the week that was trained at it; what that week did not ask for meets it later. `state` has moved on already. */
function remembered(
  { reduction, week, block }: TrainingState,
  kept: TrainingState['reduction'],
): Pick<TrainingState, 'reduction' | 'lastReduction'> {
  if (reduction === null || kept !== null) return { reduction: kept };
  return { reduction: null, lastReduction: { ...reduction, week: week - 1, block } };
}

function atWeek(program: Program, state: TrainingState, weekOfBlock: number): TrainingState {
  const block = presentBlock(program, state);
  const weekly = block.undulation?.kind === 'weekly';
  return { ...state, weekOfBlock, phase: weekly ? phaseOfWeek(block, weekOfBlock) : state.phase };
}

function recoveryReason(profile: Profile, state: TrainingState): Reason[] {
  return state.badRecoveryWeeks >= 2 && !state.deload ? [progressionReason(profile, 'week-recovery')] : [];
}
