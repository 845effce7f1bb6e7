import type { Exercise } from '../catalogue/exercise.ts';
import { EXERCISES } from '../eligible.ts';
import { isLevelWithin } from '../phase.ts';
import type { Prescription } from '../week-plan.ts';
import type { DayContext } from './day-context.ts';

const MAKESHIFT = 8;

/**
 * What will do when the equipment is taken: the same pattern and prime mover with other equipment, the same level if there is
 * one, never a higher one. Null: nothing else is open to the client.
 */
export function alternativeTo(
  { eligible, profile }: DayContext,
  { exerciseId }: Prescription,
  taken: ReadonlySet<string>,
): NonNullable<Prescription['alternative']> | null {
  const exercise = EXERCISES.get(exerciseId);
  if (exercise === undefined) return null;
  const others = eligible
    .of('resistance')
    .filter(
      (other) =>
        !taken.has(other.id) &&
        other.bodyPart === exercise.bodyPart &&
        other.pattern === exercise.pattern &&
        isLevelWithin(other.level, exercise.level ?? 'stabilization') &&
        other.muscles[0] === exercise.muscles[0],
    );
  const score = (other: Exercise) =>
    (other.equipment.join() === exercise.equipment.join() ? 4 : 0) +
    (other.level === exercise.level ? 0 : 2) +
    (other.isolation === exercise.isolation ? 0 : 1) +
    (other.makeshift === true ? MAKESHIFT : 0);
  const best = others.toSorted((a, b) => score(a) - score(b))[0];
  return best === undefined ? null : { exerciseId: best.id, name: best.name[profile.locale] };
}
