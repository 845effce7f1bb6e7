import { CATALOGUE } from './catalogue.ts';
import type { Exercise } from './exercise.ts';

const byExerciseId: ReadonlyMap<string, Exercise> = new Map(
  CATALOGUE.map((exercise) => [exercise.id, exercise]),
);

/**
 * An exercise that has to be there.
 *
 * @throws {RangeError} when the catalogue has no exercise of that id
 * @example
 * byId('goblet-squat').pattern; //=> 'squat'
 */
export function byId(id: string): Exercise {
  const exercise = byExerciseId.get(id);
  if (exercise === undefined) throw new RangeError(`exercise "${id}" is not in the catalogue`);
  return exercise;
}
