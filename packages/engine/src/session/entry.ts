import type { Exercise } from '../catalogue/exercise.ts';

/**
 * The first step of a line with no load on it, and legs trained sitting or from a chair: where beginners start, and nobody else who has no
 * reason of health (OPT reference 6.4).
 *
 * @example
 * isEntry(wallPushUp); //=> true
 * isEntry(pushUp); //=> false
 */
export function isEntry(exercise: Exercise): boolean {
  const { loading, position, bodyPart, level, regression, progression, forBeginners } = exercise;
  if (forBeginners === true) return true;
  if (level !== 'stabilization') return loading === 'none' && position === 'supported';
  const beginsLine = regression === undefined && progression !== undefined;
  if (loading === 'none') return position === 'supported' || beginsLine;
  return (bodyPart === 'legs' && position === 'seated') || (bodyPart === 'total-body' && beginsLine);
}
