import type { Exercise } from '../../catalogue/exercise.ts';
import { EXERCISES } from '../../eligible.ts';
import { movementOf } from '../movement.ts';
import type { Against } from './place.ts';

const isAgainThisWeek: Against = ({ id }, { usedInWeek }) => (usedInWeek.has(id) ? 20 : 0);

const isMakeshift: Against = ({ makeshift }) => (makeshift === true ? 24 : 0);

const isLiked: Against = (exercise, { context: { profile, eligible } }) =>
  profile.groupId === undefined && eligible.isLiked(exercise) ? -6 : 0;

/** Halves of a pair work the same muscle; of whole-body lifts they squat both or hinge both (OPT reference 1). */
const isNoTruePair: Against = ({ pattern, muscles }, { partnerOf }) => {
  if (partnerOf === null || partnerOf.muscles[0] === muscles[0]) return 0;
  return pattern === 'total-body' ? 44 : 6;
};

/** Two whole-body lifts of a day share the work: one squats, one hinges (OPT reference 4.4). */
const isSameHalfAgain: Against = ({ pattern, muscles }, { partnerOf, usedToday }) => {
  if (pattern !== 'total-body' || partnerOf !== null) return 0;
  return isAmong(usedToday, (other) => other.pattern === pattern && other.muscles[0] === muscles[0]) ? 10 : 0;
};

/** A leg lift and the whole-body lift that is made of it are one lift twice. */
const isSameLiftAgain: Against = ({ id, bodyPart }, { partnerOf, usedToday }) => {
  if (partnerOf !== null) return 0;
  const isAlike = (other: Exercise) => other.bodyPart !== bodyPart && movementOf(other.id) === movementOf(id);
  return isAmong(usedToday, isAlike) ? 15 : 0;
};

/** Between two upper days a leg day's whole-body lift has little for the arms to push (OPT reference 7.1.7). */
const isPressOnLegDay: Against = ({ id, bodyPart }, { kind }) =>
  kind === 'lower' && bodyPart === 'total-body' && PRESSES.test(id) ? 9 : 0;

const PRESSES = /press|push-up|thruster|plank/;

/** The back of the shoulder pulls: a day of pushes has the front and the side (OPT reference 3.8). */
const isPullOnPushDay: Against = ({ pattern, muscles }, { kind }) =>
  kind === 'push' && pattern === 'shoulder-raise' && muscles[0] === 'posterior-deltoid' ? 10 : 0;

/** The same movement of the same muscle, standing or sitting: a second exercise is there for something else. */
const isAgainToday: Against = ({ bodyPart, pattern, muscles }, { partnerOf, rank, usedToday }) => {
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

/** What the week and the day have already, what goes with it, and what the client likes. */
export const BY_VARIETY: readonly Against[] = [
  isAgainThisWeek,
  isMakeshift,
  isLiked,
  isNoTruePair,
  isSameHalfAgain,
  isSameLiftAgain,
  isPressOnLegDay,
  isPullOnPushDay,
  isAgainToday,
];
