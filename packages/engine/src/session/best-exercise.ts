import { acuteRow } from '../acute-variables.ts';
import type { Exercise, Loading } from '../catalogue/exercise.ts';
import { EXERCISES } from '../eligible.ts';
import { turned } from '../exercise-order.ts';
import { doseOf } from '../limits.ts';
import type { PhaseProperties } from '../phase.ts';
import { rememberedFor } from '../remembered.ts';
import type { DayKind } from '../splits.ts';
import type { WeekContext } from './day-context.ts';
import { FIRST_BLOCKS, isEffort, isLoaded, MAIN_LOADINGS, wantsEffort } from './effort.ts';
import { isEntry } from './entry.ts';
import { movementOf } from './movement.ts';
import { isTight } from './pick.ts';

/** What a slot's week and day have already, which exercise of its body part it is, from 0, and the kind of the day. */
export interface Taken {
  readonly usedInWeek: ReadonlySet<string>;
  readonly usedToday: ReadonlySet<string>;
  readonly rank: number;
  readonly kind: DayKind;
}

/** Where an exercise would stand. */
interface Place extends Taken {
  readonly context: WeekContext;
  readonly phase: PhaseProperties;
  /** The first of the pair whose second is looked for; null for a first. */
  readonly partnerOf: Exercise | null;
}

/**
 * The exercise that fits a place best: the least to be said against it, by the table below; among equals the client's own order,
 * turned by the block.
 *
 * @param partnerOf - the first of the pair whose second is looked for; null for a first
 */
export function bestOf(
  context: WeekContext,
  phase: PhaseProperties,
  taken: Taken,
  exercises: readonly Exercise[],
  partnerOf: Exercise | null,
): Exercise | undefined {
  const open = properOnes(exercises).filter(({ id }) => !taken.usedToday.has(id));
  const place: Place = { ...taken, context, phase, partnerOf };
  let best: Exercise | undefined;
  let bestSum = Number.POSITIVE_INFINITY;
  for (const exercise of turned(open, context.round)) {
    let sum = 0;
    for (const reason of REASONS) sum += reason(exercise, place);
    if (sum >= bestSum) continue;
    best = exercise;
    bestSum = sum;
  }
  return best;
}

const ENOUGH_FOR_VARIETY = 2;

/** Towels and walls stand in for equipment only where there is too little. */
const properOnes = rememberedFor((exercises: readonly Exercise[]): readonly Exercise[] => {
  const proper = exercises.filter(({ makeshift }) => makeshift !== true);
  return proper.length >= ENOUGH_FOR_VARIETY ? proper : exercises;
});

/**
 * How much speaks against an exercise in a place; below 0 it speaks for it. The figures are our own and say only what outweighs what:
 * 20 is the same exercise again this week.
 */
type Reason = (exercise: Exercise, place: Place) => number;

const isAgainThisWeek: Reason = ({ id }, { usedInWeek }) => (usedInWeek.has(id) ? 20 : 0);

const isMakeshift: Reason = ({ makeshift }) => (makeshift === true ? 24 : 0);

/** Lifts with figures on record lead; where lifts are heavy, rather twice a week than not at all (OPT reference 7.1.4). */
const isKnown: Reason = (
  { id, bodyPart, pattern, loading },
  { context: { profile, state }, phase, partnerOf, rank, usedInWeek },
) => {
  const { level, prefersLoad } = phase.resistance;
  // A leg day leads twice: with the knees and with the hips.
  const leads = rank === 0 || (bodyPart === 'legs' && rank === 1);
  const counts = profile.groupId === undefined && partnerOf === null && leads;
  if (!counts || level === 'stabilization' || !state.liftsOnRecord.includes(id)) return 0;
  // Nobody pulls their heaviest from the floor twice a week.
  const isHingeAgain = pattern === 'hinge' && usedInWeek.has(id);
  return prefersLoad === 'most' && MAIN_LOADINGS.includes(loading) && !isHingeAgain ? -24 : -12;
};

const isLiked: Reason = (exercise, { context: { profile, eligible } }) =>
  profile.groupId === undefined && eligible.isLiked(exercise) ? -6 : 0;

/** How well an implement carries a heavy load, best first. */
const LOADED_BY: Readonly<Record<Loading, number>> = {
  barbell: 0,
  machine: 1,
  cable: 1,
  dumbbell: 1,
  kettlebell: 1,
  'medicine-ball': 2,
  band: 3,
  none: 4,
};

/** Load over body weight, as the phase wants it; a body that hangs from a bar is load enough. */
const carriesLittle: Reason = ({ loading, sides, equipment }, { phase, partnerOf }) => {
  if (partnerOf !== null) return 0;
  const isLight = LOADED_BY[loading] >= LOADED_BY.band && !equipment.includes('pull-up-bar');
  switch (phase.resistance.prefersLoad) {
    case 'none':
      return 0;
    case 'some':
      // What can be loaded comes again before the body alone does.
      return isLight ? (isLoaded({ loading, equipment }) ? 3 : 24) : 0;
    case 'most':
      return isLight ? 22 : LOADED_BY[loading] + (sides === 2 ? 1 : 0);
    default:
      return phase.resistance.prefersLoad satisfies never;
  }
};

/** What grip or balance ends before it is heavy; outweighs that there are figures on record for it. */
const isNeverHeavy: Reason = ({ neverHeavy }, { phase, partnerOf }) =>
  phase.resistance.prefersLoad === 'most' && partnerOf === null && neverHeavy ? 28 : 0;

/** One side after the other takes twice as long: where minutes are few it waits for a reason, but heavy sets are short. */
const takesTwice: Reason = ({ sides }, { context, phase }) =>
  sides === 2 && isTight(context) && phase.resistance.prefersLoad !== 'most' ? 8 : 0;

/** Without a load it takes one side at a time, or a late rung, for a set of few to be an effort. */
const isNoEffort: Reason = (exercise, { context, phase, partnerOf }) => {
  if (isLoaded(exercise) || partnerOf !== null || !wantsEffort(context, phase)) return 0;
  const atAll = NO_EFFORT_AT_ALL[phase.resistance.prefersLoad];
  if (!isEffort(exercise)) return atAll;
  const rungs = Math.min(MOST_RUNGS, rungsBelow(exercise)) + (exercise.notForBeginners === true ? 1 : 0);
  return (exercise.sides === 2 ? 0 : atAll / 4) - rungs;
};

/** The higher the rung, the more of an effort. */
const MOST_RUNGS = 4;
const NO_EFFORT_AT_ALL: Readonly<Record<PhaseProperties['resistance']['prefersLoad'], number>> = {
  none: 0,
  some: 12,
  most: 20,
};

/** Single joints come after whole movements, and are no use where lifts are heavy (OPT reference 4.3). */
const isSingleJoint: Reason = ({ isolation }, { phase, partnerOf, rank }) => {
  if (isolation !== true) return 0;
  if (!phase.resistance.isolation) return 24;
  return partnerOf === null && rank === 0 ? 8 : 0;
};

/** A body-weight move done fast will do where there is nothing to throw and nothing to jump. */
const isMerelyFast: Reason = ({ tags, loading }, { phase, partnerOf }) =>
  partnerOf !== null &&
  phase.resistance.second?.role === 'power' &&
  loading === 'none' &&
  !tags.includes('jump')
    ? 3
    : 0;

/** Entry variants are for beginners and for those whose health asks for them; the second of a pair is never the easier one. */
const isTooEasy: Reason = (exercise, { context: { profile, limits }, partnerOf }) => {
  if (limits.easyVariants || profile.groupId !== undefined) return 0;
  if (partnerOf !== null) return isEntry(exercise) ? 21 : exercise.position === 'seated' ? 4 : 0;
  return profile.experience !== 'beginner' && isEntry(exercise) ? 10 : 0;
};

/** The last rungs of a line are earned, by those who begin and those who need care (OPT reference 6.4). */
const isTooHard: Reason = ({ notForBeginners }, { context: { profile, eligible }, phase }) => {
  if (notForBeginners !== true) return 0;
  const buildsUp = profile.experience === 'intermediate' && phase.resistance.role === 'stabilization';
  return eligible.earnsRungs ? 26 : buildsUp ? 4 : 0;
};

/** Where even the row's least is more than can be done well. */
const isTooLong: Reason = ({ mostReps, bodyPart }, { context, phase, partnerOf }) => {
  if (mostReps === undefined) return 0;
  const row = acuteRow(phase.phase, partnerOf === null ? 'resistance-strength' : 'resistance-superset');
  const { reps } = doseOf(context.limits, bodyPart ?? undefined);
  return mostReps < Math.max(row.reps?.min ?? 0, reps.min) ? 40 : 0;
};

/** A beginner starts on two legs and on the floor; the second of a pair may ask for more (OPT reference 6.4). */
const isTooWobbly: Reason = ({ tags }, { context: { profile, round }, partnerOf }) =>
  profile.experience === 'beginner' &&
  partnerOf === null &&
  round < FIRST_BLOCKS &&
  (tags.includes('single-leg') || tags.includes('unstable-surface'))
    ? 12
    : 0;

/** A beginner's first blocks stay near the start of a line, one rung further each: the next come by themselves (OPT reference 6.4). */
const isFarUp: Reason = (exercise, { context: { profile, round } }) =>
  profile.experience === 'beginner' &&
  round < FIRST_BLOCKS &&
  exercise.loading === 'none' &&
  rungsBelow(exercise) >= 2 + round
    ? 11
    : 0;

/** After a plain first without a load, a late rung is the harder half, not the less steady one (OPT reference 4.3). */
const isUpsideDown: Reason = ({ notForBeginners }, { partnerOf }) =>
  partnerOf?.loading === 'none' && partnerOf.notForBeginners !== true && notForBeginners === true ? 10 : 0;

function rungsBelow({ regression }: Exercise): number {
  const easier = regression === undefined ? undefined : EXERCISES.get(regression);
  return easier === undefined ? 0 : 1 + rungsBelow(easier);
}

const isUnsteady: Reason = ({ tags }, { context: { limits } }) =>
  limits.steadyFirst && tags.includes('single-leg') ? 25 : 0;

/** What guides the movement, for those who should not fall; the support line of 6.4 begins with it. */
const isGuided: Reason = ({ loading }, { context: { limits }, partnerOf }) =>
  (limits.steadyFirst || limits.offFloorFirst) && partnerOf === null && loading === 'machine' ? -5 : 0;

/** Presses for the arms are presses: a sore shoulder has enough of them, and so has who should pull as much as push (OPT reference 7.2). */
const isPressForArms: Reason = ({ bodyPart, isolation, pattern }, { context: { limits } }) => {
  const isPress = bodyPart === 'arms' && pattern === 'elbow-extension' && isolation !== true;
  if (!isPress || limits.pullPerPush < 1) return 0;
  return limits.pullPerPush > 1 ? 30 : 10;
};

/** A sore shoulder raises in the plane of the shoulder blade, or to the back (OPT reference 7.2). */
const isRaiseToTheSide: Reason = ({ id, pattern, muscles }, { context: { limits } }) =>
  limits.pullPerPush > 1 &&
  pattern === 'shoulder-raise' &&
  muscles[0] !== 'posterior-deltoid' &&
  !id.includes('scaption')
    ? 22
    : 0;

const LYING = ['floor-transfer', 'prone', 'supine'] as const;

const isOnTheFloor: Reason = ({ tags }, { context: { limits } }) =>
  limits.offFloorFirst && LYING.some((tag) => tags.includes(tag)) ? 23 : 0;

/** Bones that need to carry weight do it on the feet (OPT reference 7.2). */
const isOffTheFeet: Reason = ({ position }, { context: { limits } }) =>
  limits.onFeetFirst && position !== 'standing' && position !== 'supported' ? 6 : 0;

/** Halves of a pair work the same muscle; of whole-body lifts they squat both or hinge both (OPT reference 1). */
const isNoTruePair: Reason = ({ pattern, muscles }, { partnerOf }) => {
  if (partnerOf === null || partnerOf.muscles[0] === muscles[0]) return 0;
  return pattern === 'total-body' ? 44 : 6;
};

/** Two whole-body lifts of a day share the work: one squats, one hinges (OPT reference 4.4). */
const isSameHalfAgain: Reason = ({ pattern, muscles }, { partnerOf, usedToday }) => {
  if (pattern !== 'total-body' || partnerOf !== null) return 0;
  return isAmong(usedToday, (other) => other.pattern === pattern && other.muscles[0] === muscles[0]) ? 10 : 0;
};

/** A leg lift and the whole-body lift that is made of it are one lift twice. */
const isSameLiftAgain: Reason = ({ id, bodyPart }, { partnerOf, usedToday }) => {
  if (partnerOf !== null) return 0;
  const isAlike = (other: Exercise) => other.bodyPart !== bodyPart && movementOf(other.id) === movementOf(id);
  return isAmong(usedToday, isAlike) ? 15 : 0;
};

/** Between two upper days a leg day's whole-body lift has little for the arms to push (OPT reference 7.1.7). */
const isPressOnLegDay: Reason = ({ id, bodyPart }, { kind }) =>
  kind === 'lower' && bodyPart === 'total-body' && PRESSES.test(id) ? 9 : 0;

const PRESSES = /press|push-up|thruster|plank/;

/** The back of the shoulder pulls: a day of pushes has the front and the side (OPT reference 3.8). */
const isPullOnPushDay: Reason = ({ pattern, muscles }, { kind }) =>
  kind === 'push' && pattern === 'shoulder-raise' && muscles[0] === 'posterior-deltoid' ? 10 : 0;

/** The same movement of the same muscle, standing or sitting: a second exercise is there for something else. */
const isAgainToday: Reason = ({ bodyPart, pattern, muscles }, { partnerOf, rank, usedToday }) => {
  if (partnerOf !== null || rank === 0) return 0;
  const isAlike = (other: Exercise) =>
    other.bodyPart === bodyPart && other.pattern === pattern && other.muscles[0] === muscles[0];
  return isAmong(usedToday, isAlike) ? 10 : 0;
};

function isAmong(ids: ReadonlySet<string>, isAlike: (exercise: Exercise) => boolean): boolean {
  for (const id of ids) {
    const exercise = EXERCISES.get(id);
    if (exercise !== undefined && isAlike(exercise)) return true;
  }
  return false;
}

const REASONS: readonly Reason[] = [
  isAgainThisWeek,
  isMakeshift,
  isKnown,
  isLiked,
  carriesLittle,
  isNeverHeavy,
  takesTwice,
  isNoEffort,
  isSingleJoint,
  isMerelyFast,
  isTooEasy,
  isTooHard,
  isTooLong,
  isTooWobbly,
  isFarUp,
  isUpsideDown,
  isUnsteady,
  isGuided,
  isPressForArms,
  isRaiseToTheSide,
  isOnTheFloor,
  isOffTheFeet,
  isNoTruePair,
  isSameHalfAgain,
  isSameLiftAgain,
  isPressOnLegDay,
  isPullOnPushDay,
  isAgainToday,
];
