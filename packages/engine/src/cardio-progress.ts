import { acuteRow } from './acute-variables.ts';
import { BASE_SHARE, cardioAmount, usualStage } from './cardio-amounts.ts';
import type { Limits } from './limits.ts';
import type { Phase } from './phase.ts';
import { ageOn, type Goal, type Profile } from './profile.ts';
import type { TrainingState } from './training-state.ts';
import type { Range } from './week-plan.ts';
import { CARDIO_GROWTH, ofWeek } from './weekly-targets.ts';

/** Work to rest of the intervals: 0 none yet, then 1:3, 1:2, 1:1. */
export type IntervalStep = 0 | 1 | 2 | 3;

/** How far a client's cardio has come, kept in the state: what the last hard week that was trained asked for. */
export interface CardioProgress {
  /** Of the present block: its weeks grow by tenths of it. */
  readonly baseMinutes: number;
  readonly minutes: number;
  readonly sessions: number;
  readonly intervals: IntervalStep;
  /** Weeks running of zone 1 for half an hour, three times a week: they open intervals. */
  readonly steadyWeeks: number;
  /** Weeks of intervals at 1:1: they open zone 3. */
  readonly evenWeeks: number;
}

/** What a week asks for: of a session, before its stage and the client's time have their say, and how many of them. */
export interface CardioTarget extends CardioProgress {
  /** Highest stage that what went before has opened. */
  readonly stage: 1 | 2 | 3;
}

interface CardioMoment {
  readonly profile: Profile;
  readonly limits: Limits;
  readonly state: Pick<
    TrainingState,
    'cardio' | 'weekOfBlock' | 'blockWeeks' | 'deload' | 'weeksOff' | 'startDate'
  >;
  readonly phase: Phase;
}

const DELOAD_FACTOR = 0.7;
const SHORTEST_MINUTES = 5;
const LONGEST_MINUTES = 60;
const STEP_SHARE = 0.1;
const LAST_STEP = 3;
const STEADY_MINUTES = 30;
const STEADY_SESSIONS = 3;
const WEEKS_TO_NEXT_STAGE = 2;
/** Minutes a week that health asks for (OPT reference 5.6). */
const HEALTH_FLOOR_MINUTES = 150;
const FAT_LOSS_FLOOR_MINUTES = 200;

/** What is left of the minutes after weeks without training; from the last on they start anew [ours, after OPT reference 3.6]. */
const AFTER_WEEKS_OFF: readonly { readonly from: number; readonly factor: number | null }[] = [
  { from: 5, factor: null },
  { from: 3, factor: 0.85 },
  { from: 2, factor: 0.9 },
  { from: 0, factor: 1 },
];
const OLDER_FROM = 65;

/**
 * Minutes of cardio a week to aim for (OPT reference 5.6).
 *
 * @example
 * cardioFloor('fat-loss'); //=> 200
 */
export function cardioFloor(goal: Goal): number {
  return goal === 'fat-loss' ? FAT_LOSS_FLOOR_MINUTES : HEALTH_FLOOR_MINUTES;
}

/**
 * What a week's cardio comes to (OPT reference 2.2, 3.5, 5.6). The first block starts in the lower part of the goal's range, every other
 * where the one before has ended; within a block each week adds a tenth of the block's base. One thing at a time: while minutes or
 * sessions grow, neither zone nor interval ratio does.
 *
 * @example
 * cardioTarget({ profile: beginner, limits, state: startProgram(beginner, program), phase: 1 }).minutes; //=> 20
 */
export function cardioTarget({ profile, limits, state, phase }: CardioMoment): CardioTarget {
  const range = minutesRange(profile.goal, phase, limits);
  const often = sessionsRange(profile.goal, phase);
  const left = leftAfterTimeOff(profile, state);
  const last = left === null ? undefined : state.cardio;
  if (last === undefined) {
    const base = Math.floor(range.min + (range.max - range.min) * BASE_SHARE[profile.experience]);
    const minutes = state.deload ? easy(base) : base;
    const start = { baseMinutes: base, minutes, sessions: often.min } as const;
    return { ...start, intervals: 0, steadyWeeks: 0, evenWeeks: 0, stage: 1 };
  }
  const begins = state.weekOfBlock === 1 && state.blockWeeks.length === 0;
  const kept = Math.max(Math.min(range.min, last.minutes), Math.floor(last.minutes * (left ?? 1)));
  const baseMinutes = begins ? kept : last.baseMinutes;
  const grown = Math.min(
    Math.floor(baseMinutes * ofWeek(CARDIO_GROWTH, state.weekOfBlock) + 1e-9),
    kept + Math.ceil(baseMinutes * STEP_SHARE - 1e-9),
  );
  const hard = Math.min(range.max, begins || left !== 1 ? Math.min(kept, grown) : grown);
  const sessions = sessionsOf(profile.goal, last, { begins, hard, often, deload: state.deload });
  const isMore = hard > last.minutes || sessions > last.sessions;
  const intervals =
    isMore || state.deload || left !== 1 || usualStage(profile.goal, phase) === 1
      ? last.intervals
      : nextStep(last, limits);
  return {
    ...last,
    baseMinutes: begins ? Math.min(range.max, baseMinutes) : baseMinutes,
    minutes: state.deload ? easy(hard) : hard,
    sessions,
    intervals,
    stage: intervals === 0 ? 1 : last.evenWeeks < WEEKS_TO_NEXT_STAGE ? 2 : 3,
  };
}

/** What a week leaves behind. An easy week says nothing about the next; a missed one only where its block began. */
export function cardioAfter(moment: CardioMoment, trained: boolean): CardioProgress | undefined {
  const { state, profile, phase } = moment;
  const { stage: _, ...target } = cardioTarget(moment);
  if (!trained || state.deload) return state.cardio && { ...state.cardio, baseMinutes: target.baseMinutes };
  const isSteady = target.minutes >= STEADY_MINUTES && target.sessions >= STEADY_SESSIONS;
  const isEven = target.intervals === LAST_STEP && usualStage(profile.goal, phase) > 1;
  return {
    ...target,
    steadyWeeks: isSteady ? target.steadyWeeks + 1 : 0,
    evenWeeks: isEven ? target.evenWeeks + 1 : target.evenWeeks,
  };
}

function easy(minutes: number): number {
  return Math.max(SHORTEST_MINUTES, Math.floor(minutes * DELOAD_FACTOR));
}

/** Goal and phase, and what health makes of them: the stricter end of each; where they have nothing in common, the lower. */
function minutesRange(goal: Goal, phase: Phase, limits: Limits): Range {
  const { minutes } = cardioAmount(goal, phase);
  const max = Math.min(minutes.max, limits.cardio.minutes.max, LONGEST_MINUTES);
  return { min: Math.min(max, Math.max(minutes.min, limits.cardio.minutes.min)), max };
}

function sessionsRange(goal: Goal, phase: Phase): Range {
  const { sessions } = cardioAmount(goal, phase);
  return { min: sessions.min, max: Math.min(sessions.max, acuteRow(phase, 'cardio').sessionsPerWeek.max) };
}

/** One more in a new block, whose first week has no more minutes, as long as that is short of what health asks for. */
function sessionsOf(
  goal: Goal,
  last: CardioProgress,
  week: { readonly begins: boolean; readonly hard: number; readonly often: Range; readonly deload: boolean },
): number {
  const { begins, hard, often, deload } = week;
  const isShort = last.sessions * hard < cardioFloor(goal);
  const more = begins && !deload && isShort ? last.sessions + 1 : last.sessions;
  return Math.max(often.min, Math.min(often.max, more));
}

function nextStep({ intervals, steadyWeeks }: CardioProgress, limits: Limits): IntervalStep {
  if (intervals > 0) return Math.min(LAST_STEP, intervals + 1) as IntervalStep;
  return steadyWeeks >= WEEKS_TO_NEXT_STAGE && limits.cardio.maxZone > 1 ? 1 : 0;
}

function leftAfterTimeOff(profile: Profile, { weeksOff, startDate }: CardioMoment['state']): number | null {
  const row = AFTER_WEEKS_OFF.findIndex(({ from }) => weeksOff >= from);
  const older = weeksOff >= 2 && ageOn(profile.birthDate, startDate) >= OLDER_FROM;
  return AFTER_WEEKS_OFF[Math.max(0, row - (older ? 1 : 0))]?.factor ?? null;
}
