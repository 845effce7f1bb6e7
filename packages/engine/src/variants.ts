import { acuteRow } from './acute-variables.ts';
import { type Exercise, LEVELS, type Loading, type Tag } from './catalogue/exercise.ts';
import type { RowEffect } from './decision-table.ts';
import { type Eligible, EXERCISES } from './eligible.ts';
import { isLoadable, wholeGrams } from './loadable.ts';
import { PHASES, type Phase } from './phase.ts';
import type { Profile } from './profile.ts';
import type { Reason } from './reason.ts';
import { progressionReason } from './text/progression.ts';
import { isOpen, type Performance, type Swap, type TrainingState } from './training-state.ts';

/** A harder stance or surface takes 10-20 % off the load (OPT reference 6.4). */
const LOAD_AFTER_STEP_UP = 0.85;
/** The planned step comes with week 3 of the block (OPT reference 2.2). */
const STEP_IN_WEEK = 3;

type Change = Pick<TrainingState, 'swaps' | 'exercises'> & { readonly reason: Reason };

interface Move {
  readonly profile: Profile;
  readonly state: TrainingState;
  readonly eligible: () => Eligible;
  /** Health keeps the client on two legs wherever they stand on two. */
  readonly staysOnTwoLegs: boolean;
  /** Health keeps the client off the floor wherever they are off it. */
  readonly staysOffFloor: boolean;
  /** Repetitions that health asks for at the least. */
  readonly leastReps: number;
  /** Exercises of the week: nothing is put in that is there already. */
  readonly taken: ReadonlySet<string>;
  readonly exercise: Exercise;
  readonly phase: Phase;
  readonly nextWeekOfBlock: number;
}

/** What the decision table does to the variant in a slot: a step on the continuum, or another exercise. */
export function moveVariant(variant: RowEffect['variant'], move: Move): Change | null {
  switch (variant) {
    case 'keep':
      return null;
    case 'step-in-week-3':
      return move.nextWeekOfBlock === STEP_IN_WEEK ? stepUp(move) : null;
    case 'step':
      return stepUp(move);
    case 'regress':
      return stepDown(move);
    case 'exchange':
      return exchange(move);
    default:
      return variant satisfies never;
  }
}

function stepUp(move: Move): Change | null {
  const next = rungAbove(move);
  // A step up stays within the level: power is not reached by balance.
  if (next === null || next.level !== move.exercise.level) return null;
  if (isRecovering(move) || hurtsInPattern(move)) return null;
  if (move.staysOnTwoLegs && isOnOneLeg(next) && !isOnOneLeg(move.exercise)) return null;
  if (move.staysOffFloor && isOnTheFloor(next) && !isOnTheFloor(move.exercise)) return null;
  if (!isWelcome(next, move) || isTooLong(next, move)) return null;
  return swapTo(move, next, 'progression', LOAD_AFTER_STEP_UP);
}

/** The next rung; one that is not done for as many reps as the phase asks for is left out. */
function rungAbove(move: Move): Exercise | null {
  const next = follow(move, 'progression');
  const isSecond = PHASES[move.phase].resistance.second?.role === 'stabilization';
  const row = acuteRow(move.phase, isSecond ? 'resistance-superset' : 'resistance-strength');
  const least = Math.max(row.reps?.min ?? 0, move.leastReps);
  return next?.mostReps !== undefined && next.mostReps < least
    ? follow({ ...move, exercise: next }, 'progression')
    : next;
}

/** What took the place of something that hurt stays as it is for a while [ours]. */
const RECOVERING_WEEKS = 8;

function isRecovering({ state, exercise }: Move): boolean {
  const swap = state.swaps[slotOf(state, exercise.id)];
  return swap?.why === 'pain' && state.week - swap.week < RECOVERING_WEEKS;
}

/** While something of its pattern hurts, nothing of it gets harder [ours]. */
function hurtsInPattern({ state, exercise }: Move): boolean {
  return state.painFlags.some(
    (flag) => isOpen(flag) && flag.pattern !== null && flag.pattern === exercise.pattern,
  );
}

function isOnOneLeg({ tags }: Exercise): boolean {
  return tags.includes('single-leg');
}

function isOnTheFloor({ tags }: Exercise): boolean {
  return tags.includes('floor-transfer') || tags.includes('prone') || tags.includes('supine');
}

/** What the client dislikes is in no list, as long as there is something else of its kind. */
function isWelcome(next: Exercise, { eligible }: Move): boolean {
  return eligible().of(next.component).includes(next);
}

/** Below this, one side after the other takes a pair past what a session can hold [ours]. */
const SHORT_SESSION_MINUTES = 40;

function isTooLong(next: Exercise, { exercise, profile }: Move): boolean {
  return next.sides > exercise.sides && profile.minutesPerSession < SHORT_SESSION_MINUTES;
}

function stepDown(move: Move): Change | null {
  const next = follow(move, 'regression');
  return next === null ? null : swapTo(move, next, 'regression', 1);
}

function follow(move: Move, direction: 'progression' | 'regression'): Exercise | null {
  const id = move.exercise[direction];
  const next = id === undefined ? undefined : EXERCISES.get(id);
  return next === undefined || !move.eligible().has(next.id) || move.taken.has(next.id) ? null : next;
}

/** A pain-free exercise of the same pattern: the nearest in level, an easier one before a harder one, then by name. */
function exchange(move: Move): Change {
  const { exercise, profile, state, eligible, taken } = move;
  const open = eligible()
    .of(exercise.component)
    .filter(
      (candidate) =>
        candidate.id !== exercise.id &&
        !taken.has(candidate.id) &&
        candidate.pattern === exercise.pattern &&
        levelOf(candidate) <= levelOf(exercise) &&
        !state.painFlags.some(({ exerciseId }) => exerciseId === candidate.id),
    );
  const kinder = open.filter((candidate) => !STRAINS.some((tag) => isNew(tag, candidate, exercise)));
  const replacement = (kinder.length > 0 ? kinder : open).toSorted(
    (a, b) => distance(a, exercise) - distance(b, exercise) || (a.id < b.id ? -1 : 1),
  )[0];
  if (replacement === undefined) {
    const reason = progressionReason(profile, 'week-pain-left-out', {
      exercise: nameOf(exercise, profile),
    });
    return { swaps: state.swaps, exercises: state.exercises, reason };
  }
  return swapTo(move, replacement, 'pain', null);
}

/** What hurt is not exchanged for more of the same strain, as long as there is a choice. */
const STRAINS: readonly Tag[] = ['single-leg', 'deep-knee', 'overhead', 'unstable-surface'];

function isNew(tag: Tag, candidate: Exercise, exercise: Exercise): boolean {
  return candidate.tags.includes(tag) && !exercise.tags.includes(tag);
}

function levelOf(exercise: Exercise): number {
  return exercise.level === null ? 0 : LEVELS.indexOf(exercise.level);
}

/** What guides the movement, or gives way at once, is kinder to what hurts [ours]. */
const GUIDED_FIRST: readonly Loading[] = [
  'machine',
  'cable',
  'band',
  'dumbbell',
  'kettlebell',
  'none',
  'barbell',
  'medicine-ball',
];

function distance(candidate: Exercise, exercise: Exercise): number {
  const level = levelOf(exercise) - levelOf(candidate);
  const bodyPart = candidate.bodyPart === exercise.bodyPart ? 0 : 4;
  // The same movement with the same implement would hurt the same way.
  const implement = candidate.loading === exercise.loading ? 1 : 0;
  const regression = exercise.regression === candidate.id ? -0.5 : 0;
  const joints = candidate.isolation === exercise.isolation ? 0 : 2;
  return bodyPart + level + implement + joints + regression + GUIDED_FIRST.indexOf(candidate.loading) / 10;
}

const WEEK_RULE = {
  pain: 'week-pain-exchange',
  progression: 'week-step-up',
  regression: 'week-step-down',
} as const;

function swapTo(move: Move, next: Exercise, why: Swap['why'], loadFactor: number | null): Change {
  const { profile, state, exercise, phase } = move;
  const slot = slotOf(state, exercise.id);
  const { [slot]: present, ...others } = state.swaps;
  const swap: Swap = { exerciseId: next.id, why, week: state.week };
  const inSlot = next.id === slot ? others : { ...others, [slot]: swap };
  // A swap of an earlier block does not tell whose slot this is: the block may have chosen the exercise itself.
  const isCarried = (present?.week ?? state.week) < (state.blockWeeks[0]?.week ?? 0);
  const swaps = isCarried ? { ...inSlot, [exercise.id]: swap } : inSlot;
  const reason = progressionReason(profile, WEEK_RULE[why], {
    exercise: nameOf(exercise, profile),
    replacement: nameOf(next, profile),
  });
  const last = state.exercises[exercise.id]?.phases[phase];
  if (loadFactor === null || last === undefined) return { swaps, exercises: state.exercises, reason };
  const record = { ...state.exercises[next.id] };
  const phases = {
    ...record.phases,
    [phase]: carried(last, record.phases?.[phase], { from: exercise, to: next, factor: loadFactor }),
  };
  return { swaps, exercises: { ...state.exercises, [next.id]: { ...record, phases } }, reason };
}

/** Numbers go with the slot; a load only between variants that are loaded and stood alike, and never more than was done with it. */
function carried(
  last: Performance,
  own: Performance | undefined,
  { from, to, factor }: { readonly from: Exercise; readonly to: Exercise; readonly factor: number },
): Performance {
  const alike = isLoadable(to.loading) && from.loading === to.loading && from.sides === to.sides;
  const base = last.liftedKg ?? last.prescribedKg;
  const moved = alike && base !== null ? base * factor : null;
  const loads = [moved, own?.liftedKg, own?.prescribedKg].filter((load) => load != null);
  const kg = loads.length === 0 ? null : wholeGrams(Math.min(...loads));
  const { asked: _, staysEasy: __, ...numbers } = last;
  return { ...numbers, prescribedKg: null, liftedKg: kg, blockStartKg: kg, weeksAtTop: 0 };
}

/** The block's own exercise in whose slot `exerciseId` stands. */
export function slotOf(state: Pick<TrainingState, 'swaps'>, exerciseId: string): string {
  return Object.entries(state.swaps).find(([, swap]) => swap.exerciseId === exerciseId)?.[0] ?? exerciseId;
}

export function nameOf(exercise: Exercise, profile: Pick<Profile, 'locale'>): string {
  return exercise.name[profile.locale];
}
