import type { Against } from './place.ts';

const isUnsteady: Against = ({ tags }, { context: { limits } }) =>
  limits.steadyFirst && tags.includes('single-leg') ? 25 : 0;

/** What guides the movement, for those who should not fall; the support line of 6.4 begins with it. */
const isGuided: Against = ({ loading }, { context: { limits }, partnerOf }) =>
  (limits.steadyFirst || limits.offFloorFirst) && partnerOf === null && loading === 'machine' ? -5 : 0;

/** Presses for the arms are presses: a sore shoulder has enough of them, and so has who should pull as much as push (OPT reference 7.2). */
const isPressForArms: Against = ({ bodyPart, isolation, pattern }, { context: { limits } }) => {
  const isPress = bodyPart === 'arms' && pattern === 'elbow-extension' && isolation !== true;
  if (!isPress || limits.pullPerPush < 1) return 0;
  return limits.pullPerPush > 1 ? 30 : 10;
};

/** A sore shoulder raises in the plane of the shoulder blade, or to the back (OPT reference 7.2). */
const isRaiseToTheSide: Against = ({ id, pattern, muscles }, { context: { limits } }) =>
  limits.pullPerPush > 1 &&
  pattern === 'shoulder-raise' &&
  muscles[0] !== 'posterior-deltoid' &&
  !id.includes('scaption')
    ? 22
    : 0;

const LYING = ['floor-transfer', 'prone', 'supine'] as const;

const isOnTheFloor: Against = ({ tags }, { context: { limits } }) =>
  limits.offFloorFirst && LYING.some((tag) => tags.includes(tag)) ? 23 : 0;

/** Bones that need to carry weight do it on the feet (OPT reference 7.2). */
const isOffTheFeet: Against = ({ position }, { context: { limits } }) =>
  limits.onFeetFirst && position !== 'standing' && position !== 'supported' ? 6 : 0;

/** What faults and health ask for (OPT reference 7.2). */
export const BY_CARE: readonly Against[] = [
  isUnsteady,
  isGuided,
  isPressForArms,
  isRaiseToTheSide,
  isOnTheFloor,
  isOffTheFeet,
];
