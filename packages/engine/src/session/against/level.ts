import { acuteRow } from '../../acute-variables.ts';
import { doseOf } from '../../limits.ts';
import { FIRST_BLOCKS } from '../effort.ts';
import { isEntry } from '../entry.ts';
import { pullsOwnWeight } from '../own-weight.ts';
import { rungsBelow } from '../rungs-below.ts';
import type { Against } from './place.ts';

/** Entry variants are for beginners and for those whose health asks for them; the second of a pair is never the easier one. */
const isTooEasy: Against = (exercise, { context: { profile, limits }, partnerOf }) => {
  if (limits.easyVariants || profile.groupId !== undefined) return 0;
  if (partnerOf !== null) return isEntry(exercise) ? 21 : exercise.position === 'seated' ? 4 : 0;
  return profile.experience !== 'beginner' && isEntry(exercise) ? 22 : 0;
};

/** The last rungs of a line are earned, by those who begin and those who need care (OPT reference 6.4). */
const isTooHard: Against = ({ notForBeginners }, { context: { profile, eligible }, phase }) => {
  if (notForBeginners !== true) return 0;
  const buildsUp = profile.experience === 'intermediate' && phase.resistance.role === 'stabilization';
  return eligible.earnsRungs ? 26 : buildsUp ? 4 : 0;
};

/** Where even the row's least is more than can be done well. */
const isTooLong: Against = ({ mostReps, bodyPart }, { context, phase, partnerOf }) => {
  if (mostReps === undefined) return 0;
  const row = acuteRow(phase.phase, partnerOf === null ? 'resistance-strength' : 'resistance-superset');
  const { reps } = doseOf(context.limits, bodyPart ?? undefined);
  return mostReps < Math.max(row.reps?.min ?? 0, reps.min) ? 40 : 0;
};

/** Whose pull-downs are lighter than their own body does not hang it from a bar for sets of several. */
const isHeavierThanTheirPull: Against = ({ equipment, level }, { context, phase }) => {
  const hangsFree = equipment.join() === 'pull-up-bar' && level !== 'stabilization';
  return hangsFree && !pullsOwnWeight(context, phase.phase) ? 30 : 0;
};

/** A beginner starts on two legs and on the floor; the second of a pair may ask for more (OPT reference 6.4). */
const isTooWobbly: Against = ({ tags }, { context: { profile, round }, partnerOf }) =>
  profile.experience === 'beginner' &&
  partnerOf === null &&
  round < FIRST_BLOCKS &&
  (tags.includes('single-leg') || tags.includes('unstable-surface'))
    ? 12
    : 0;

/** A beginner's first blocks stay near the start of a line, one rung further each: the next come by themselves (OPT reference 6.4). */
const isFarUp: Against = (exercise, { context: { profile, round } }) =>
  profile.experience === 'beginner' &&
  round < FIRST_BLOCKS &&
  exercise.loading === 'none' &&
  rungsBelow(exercise) >= 2 + round
    ? 11
    : 0;

/** After a plain first without a load, a late rung is the harder half, not the less steady one (OPT reference 4.3). */
const isUpsideDown: Against = ({ notForBeginners }, { partnerOf }) =>
  partnerOf?.loading === 'none' && partnerOf.notForBeginners !== true && notForBeginners === true ? 10 : 0;

/** What asks for too much of somebody, or too little (OPT reference 6.4). */
export const BY_LEVEL: readonly Against[] = [
  isTooEasy,
  isTooHard,
  isTooLong,
  isHeavierThanTheirPull,
  isTooWobbly,
  isFarUp,
  isUpsideDown,
];
