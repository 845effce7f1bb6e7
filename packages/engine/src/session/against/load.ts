import type { Loading } from '../../catalogue/exercise.ts';
import type { PhaseProperties } from '../../phase.ts';
import { isEffort, isLoaded, MAIN_LOADINGS, wantsEffort } from '../effort.ts';
import { isTight } from '../pick.ts';
import { rungsBelow } from '../rungs-below.ts';
import type { Against } from './place.ts';

/** Lifts with figures on record lead; where lifts are heavy, rather twice a week than not at all (OPT reference 7.1.4). */
const isKnown: Against = (
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

/** How well an implement carries a heavy load, best first. */
const LOADED_BY: Readonly<Record<Loading, number>> = {
  barbell: 0,
  machine: 1,
  cable: 1,
  dumbbell: 1,
  kettlebell: 2,
  'medicine-ball': 2,
  band: 3,
  none: 4,
};

/** Load over body weight, as the phase wants it; a body that hangs from a bar is load enough. */
const carriesLittle: Against = ({ loading, sides, equipment }, { phase, partnerOf }) => {
  if (partnerOf !== null) return 0;
  const isLight = LOADED_BY[loading] >= LOADED_BY.band && !equipment.includes('pull-up-bar');
  switch (phase.resistance.prefersLoad) {
    case 'none':
      return 0;
    case 'some':
      // What can be loaded comes again before the body alone does.
      return isLight ? (isLoaded({ loading, equipment }) ? 3 : 24) : loading === 'kettlebell' ? 2 : 0;
    case 'most':
      return isLight ? 22 : LOADED_BY[loading] + (sides === 2 ? 1 : 0);
    default:
      return phase.resistance.prefersLoad satisfies never;
  }
};

/** What grip or balance ends before it is heavy; outweighs that there are figures on record for it. */
const isNeverHeavy: Against = ({ neverHeavy }, { phase, partnerOf }) =>
  phase.resistance.prefersLoad === 'most' && partnerOf === null && neverHeavy ? 28 : 0;

/** One side after the other takes twice as long: where minutes are few it waits for a reason, but heavy sets are short. */
const takesTwice: Against = ({ sides }, { context, phase }) =>
  sides === 2 && isTight(context) && phase.resistance.prefersLoad !== 'most' ? 8 : 0;

/** Without a load it takes one side at a time, or a late rung, for a set of few to be an effort. */
const isNoEffort: Against = (exercise, { context, phase, partnerOf }) => {
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
const isSingleJoint: Against = ({ isolation }, { phase, partnerOf, rank }) => {
  if (isolation !== true) return 0;
  if (!phase.resistance.isolation) return 24;
  return partnerOf === null && rank === 0 ? 8 : 0;
};

/** A body-weight move done fast will do where there is nothing to throw and nothing to jump. */
const isMerelyFast: Against = ({ tags, loading }, { phase, partnerOf }) =>
  partnerOf !== null &&
  phase.resistance.second?.role === 'power' &&
  loading === 'none' &&
  !tags.includes('jump')
    ? 3
    : 0;

/** How heavy a place is to be, and what can be that heavy. */
export const BY_LOAD: readonly Against[] = [
  isKnown,
  carriesLittle,
  isNeverHeavy,
  takesTwice,
  isNoEffort,
  isSingleJoint,
  isMerelyFast,
];
