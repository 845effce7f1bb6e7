import type { Exercise } from './catalogue/exercise.ts';
import { isLoadable } from './loadable.ts';
import { isLevelWithin } from './phase.ts';

const SAME_EQUIPMENT = 8;
/** The same bar or pair of dumbbells in another place. */
const SAME_IMPLEMENT = 4;
/** Who stands on two legs is not sent onto one. */
const ONE_LEG = 6;
/** Nor who sits or stands onto the floor, where all else is equal. */
const ON_THE_FLOOR = 0.4;
/** Nothing to hold is no stand-in for a bar: an easier lift with a load comes before it. A band is nearly as good as one. */
const UNLOADED = 4;
const OTHER_LEVEL = 2;
const OTHER_KIND = 1;
const BAND = 0.5;
/** A towel or a wall in place of equipment. */
const MAKESHIFT = 16;

/**
 * What will do when the equipment of a lift is taken: the same pattern and prime mover, with other equipment if there is such a one, loaded
 * if the lift is, at the same level if there is one, never at a higher one. Best first.
 *
 * @example
 * alternativesTo(barbellBackSquat, squats)[0]?.id; //=> 'leg-press', in a full gym
 *
 * @param lifts - all that are open of the same body part and pattern
 */
export function alternativesTo(exercise: Exercise, lifts: readonly Exercise[]): Exercise[] {
  const equipment = exercise.equipment.join();
  const isLoaded = isLoadable(exercise.loading);
  const score = (other: Exercise) =>
    (other.tags.includes('single-leg') && !exercise.tags.includes('single-leg') ? ONE_LEG : 0) +
    (other.tags.includes('floor-transfer') && !exercise.tags.includes('floor-transfer') ? ON_THE_FLOOR : 0) +
    (isLoaded && other.loading === 'none' ? UNLOADED : 0) +
    (isLoaded && other.loading === 'band' ? BAND : 0) +
    (other.equipment.join() === equipment ? SAME_EQUIPMENT : 0) +
    (isLoaded && other.loading === exercise.loading ? SAME_IMPLEMENT : 0) +
    (other.level === exercise.level ? 0 : OTHER_LEVEL) +
    (other.isolation === exercise.isolation ? 0 : OTHER_KIND) +
    (other.makeshift === true ? MAKESHIFT : 0);
  return lifts
    .filter(
      (other) =>
        other.id !== exercise.id &&
        isLevelWithin(other.level, exercise.level ?? 'stabilization') &&
        other.muscles[0] === exercise.muscles[0],
    )
    .map((other) => ({ other, score: score(other) }))
    .sort((a, b) => a.score - b.score)
    .map(({ other }) => other);
}
