import type { Exercise } from './catalogue/exercise.ts';
import { isLevelWithin } from './phase.ts';

const SAME_EQUIPMENT = 4;
const OTHER_LEVEL = 2;
const OTHER_KIND = 1;
/** A towel or a wall in place of equipment. */
const MAKESHIFT = 8;

/**
 * What will do when the equipment of a lift is taken: the same pattern and prime mover, with other equipment if there is such a one, at
 * the same level if there is one, never at a higher one. Best first.
 *
 * @param lifts - all that are open of the same body part and pattern
 */
export function alternativesTo(exercise: Exercise, lifts: readonly Exercise[]): Exercise[] {
  const equipment = exercise.equipment.join();
  const score = (other: Exercise) =>
    (other.equipment.join() === equipment ? SAME_EQUIPMENT : 0) +
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
