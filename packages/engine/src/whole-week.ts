import { deloadDue, WEEKS_TO_DELOAD, WEEKS_TO_DELOAD_OLDER } from './deload.ts';
import { eventOf } from './event-days.ts';
import { addDays } from './iso-date.ts';
import { PHASES } from './phase.ts';
import { ageOn, type Profile } from './profile.ts';
import { type Program, phaseOfWeek } from './program.ts';
import type { WeekRule } from './text/progression.ts';
import { type DecisionRow, presentBlock, type SpecialWeek, type TrainingState } from './training-state.ts';
import type { ExerciseResult, WeekResults } from './week-results.ts';

/** What follows a week that is in. */
export type Follows =
  | {
      readonly kind: 'next';
      readonly weekOfBlock: number;
      readonly loads: 'move' | 'lighter';
      readonly rule: WeekRule | null;
    }
  | { readonly kind: 'repeat'; readonly rule: WeekRule | null }
  | { readonly kind: 'time-off'; readonly weeksOff: number }
  | {
      readonly kind: 'deload';
      readonly weekOfBlock: number;
      readonly special: Extract<SpecialWeek, { kind: 'deload' }>;
      readonly repeats: boolean;
      /** Tried often enough: the week after the easy one is the next, lighter. */
      readonly loads?: 'lighter';
      readonly rule: WeekRule;
    }
  | { readonly kind: 'finished'; readonly loads: 'move' | 'lighter'; readonly rule: WeekRule | null };

const ENOUGH = 0.75;
/** A week is tried three times, not four (OPT reference 6.2). */
const MOST_REPEATS = 2;
const FIRST_WEEKS_WITHOUT_DELOAD = 4;
const MUCH_TOO_HARD = 2;
const TOO_HARD = 1;
const OLDER_FROM = 60;
const DAYS_IN_WEEK = 7;

const OWN = { kind: 'deload', numbers: 'own' } as const;

interface Week {
  readonly profile: Profile;
  readonly program: Program;
  readonly state: TrainingState;
  readonly results: WeekResults;
  readonly rows: ReadonlyMap<ExerciseResult, DecisionRow>;
}

/** The whole-week part of the decision table (OPT reference 6.2), and the deloads of 3.5. */
export function whatFollows(week: Week): Follows {
  const follows = byLog(week);
  const { profile, program, state } = week;
  // A week that comes again may be one hard week too many.
  if (follows.kind !== 'repeat' || !isRestOverdue(profile, program, state, state.weekOfBlock)) return follows;
  return {
    kind: 'deload',
    weekOfBlock: state.weekOfBlock,
    special: OWN,
    repeats: true,
    rule: 'week-deload-planned',
  };
}

function byLog(week: Week): Follows {
  const { state, results } = week;
  const weeksOff = results.sessionsDone === 0 ? state.weeksOff + 1 : 0;
  if (state.deload) return afterDeload(week, weeksOff);
  if (weeksOff >= 2) return { kind: 'time-off', weeksOff };
  const mayRepeat = state.repeatsOfWeek < MOST_REPEATS && state.special?.kind !== 'hold';
  const trouble = troubleOf(week);
  if (trouble !== null && !isLastWeek(week)) {
    const { special, rule } = trouble;
    if (!mayDeload(week)) return mayRepeat ? { kind: 'repeat', rule: AGAIN[rule] } : onLighter(week);
    return mayRepeat
      ? { kind: 'deload', weekOfBlock: state.weekOfBlock, special, rule, repeats: true }
      : {
          kind: 'deload',
          weekOfBlock: state.weekOfBlock + 1,
          special,
          rule,
          repeats: false,
          loads: 'lighter',
        };
  }
  if (results.adherence < ENOUGH) {
    if (mayRepeat)
      return { kind: 'repeat', rule: weeksOff > 0 ? 'week-repeat-missed' : 'week-repeat-adherence' };
    return onLighter(week);
  }
  return onwards(week, 'move', null);
}

/** After the third try of a week, or the one more that the trainer asked for. */
function onLighter(week: Week): Follows {
  return onwards(week, 'lighter', week.state.special?.kind === 'hold' ? null : 'week-go-on-after-repeats');
}

function afterDeload(week: Week, weeksOff: number): Follows {
  const { state } = week;
  // The easy week outside the block's count, and the one in place of its last week, end the block.
  if (state.weekOfBlock >= presentBlock(week.program, state).weeks)
    return { kind: 'finished', loads: 'move', rule: null };
  return weeksOff >= 2 ? { kind: 'time-off', weeksOff } : { kind: 'repeat', rule: null };
}

interface Trouble {
  readonly special: Extract<SpecialWeek, { kind: 'deload' }>;
  readonly rule: keyof typeof AGAIN;
}

/** In the first four weeks of coaching there is no easy week: the same one comes again, and says why. */
const AGAIN = {
  'week-deload-pain': 'week-again-pain',
  'week-deload-too-hard': 'week-again-too-hard',
  'week-deload-two-hard-weeks': 'week-again-too-hard',
} as const satisfies Partial<Record<WeekRule, WeekRule>>;

/** Rows of the whole-week table that ask for an easy week. */
function troubleOf({ state, results, rows }: Week): Trouble | null {
  const lifted = results.exercises.filter(({ part, done }) => part === 'resistance' && done);
  const painful = results.exercises.filter((result) => rows.get(result) === 2);
  if (placesThatHurt(painful) >= 2)
    return { special: { kind: 'deload', numbers: 'phase-1' }, rule: 'week-deload-pain' };
  const failed = lifted.filter((result) => rows.get(result) === 5).length;
  if ((lifted.length > 0 && failed * 2 >= lifted.length) || (results.meanOver ?? 0) >= MUCH_TOO_HARD)
    return { special: OWN, rule: 'week-deload-too-hard' };
  const before = state.blockWeeks.findLast(({ deload }) => !deload);
  // What is stored is rounded; the same reps twice are not falling.
  const falling = rounded(results.meanHit ?? 1) < (before?.meanHit ?? 0);
  if ((results.meanOver ?? 0) >= TOO_HARD && (before?.meanOver ?? 0) >= TOO_HARD && falling)
    return { special: OWN, rule: 'week-deload-two-hard-weeks' };
  return null;
}

/** A place is what the client calls it; who says nothing hurts where the exercise trains. */
function placesThatHurt(painful: readonly ExerciseResult[]): number {
  const places = painful.map(({ where, exercise }) =>
    where.trim() === '' ? (exercise.bodyPart ?? exercise.region) : where.trim().toLowerCase(),
  );
  const parts = painful.map(({ exercise }) => exercise.bodyPart ?? exercise.region);
  return Math.min(new Set(places).size, new Set(parts).size);
}

/** Not in the first four weeks of coaching; after a block's last week it is for the block's end to say (3.5, 6.3). */
function mayDeload(week: Week): boolean {
  return week.state.week + 1 > FIRST_WEEKS_WITHOUT_DELOAD && !isLastWeek(week);
}

/** As shares and efforts are stored, to the thousandth. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function isLastWeek({ program, state }: Week): boolean {
  return state.weekOfBlock >= presentBlock(program, state).weeks;
}

function onwards(week: Week, loads: 'move' | 'lighter', rule: WeekRule | null): Follows {
  const { profile, program, state } = week;
  const block = presentBlock(program, state);
  if (isLastWeek(week)) {
    if (block.deloadAfter !== true) return { kind: 'finished', loads, rule };
    return {
      kind: 'deload',
      weekOfBlock: state.weekOfBlock,
      special: OWN,
      repeats: false,
      rule: isEventOver(profile, state) ? 'week-deload-event-over' : 'week-deload-event',
    };
  }
  const weekOfBlock = state.weekOfBlock + 1;
  if (isDeloadDue(profile, program, state, weekOfBlock))
    return {
      kind: 'deload',
      weekOfBlock,
      special: OWN,
      repeats: false,
      rule: 'week-deload-planned',
    };
  return { kind: 'next', weekOfBlock, loads, rule };
}

/** Weeks that came twice may have brought a block's end past the event. */
function isEventOver(profile: Profile, { startDate }: TrainingState): boolean {
  const event = eventOf(profile);
  return event !== null && event < addDays(startDate, DAYS_IN_WEEK);
}

/**
 * Is the coming week easy by plan? In a block's fourth week as 3.5 says; anywhere once the hard weeks before it have reached their
 * limit, which only repeated weeks bring about (7.1, rule 13).
 */
export function isDeloadDue(
  profile: Profile,
  program: Program,
  state: TrainingState,
  weekOfBlock: number,
): boolean {
  const block = presentBlock(program, state);
  const undulating = block.undulation !== undefined;
  const age = ageOn(profile.birthDate, addDays(state.startDate, DAYS_IN_WEEK));
  const hardWeeks = hardWeeksAfter(program, state);
  const phase = phaseOfWeek(block, weekOfBlock);
  // The easy week before an event is near enough, and never follows another.
  const eventIsNext = block.deloadAfter === true && weekOfBlock === block.weeks;
  if (eventIsNext && !isRestOverdue(profile, program, state, weekOfBlock)) return false;
  return (
    deloadDue({ phase, weekOfBlock, weeksSinceDeload: hardWeeks + 1, age, undulating }) ||
    isRestOverdue(profile, program, state, weekOfBlock)
  );
}

function isRestOverdue(
  profile: Profile,
  program: Program,
  state: TrainingState,
  weekOfBlock: number,
): boolean {
  const block = presentBlock(program, state);
  const undulating = block.undulation !== undefined;
  const age = ageOn(profile.birthDate, addDays(state.startDate, DAYS_IN_WEEK));
  const hardWeeks = hardWeeksAfter(program, state);
  const phase = phaseOfWeek(block, weekOfBlock);
  const limit = age >= OLDER_FROM ? WEEKS_TO_DELOAD_OLDER : WEEKS_TO_DELOAD;
  return hardWeeks >= limit && (undulating || !PHASES[phase].restsTheBody);
}

/** Weeks since the last easy week or phase-1 block once the present week is in. */
export function hardWeeksAfter(program: Program, state: TrainingState): number {
  const block = presentBlock(program, state);
  const rests = state.deload || (block.undulation === undefined && PHASES[state.phase].restsTheBody);
  return rests ? 0 : state.weeksSinceDeload + 1;
}
