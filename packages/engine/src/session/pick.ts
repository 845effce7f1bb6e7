import type { Exercise, Level } from '../catalogue/exercise.ts';
import { LEVELS } from '../catalogue/exercise.ts';
import { turned } from '../exercise-order.ts';
import type { DayContext, WeekContext } from './day-context.ts';

/**
 * The next `count` exercises of a list for a session: in the client's own order, turned by the block and by the day, none that the
 * session has already. Marks them as used.
 */
export function pick(context: DayContext, exercises: readonly Exercise[], count: number): Exercise[] {
  if (count <= 0) return [];
  const open = exercises.filter((exercise) => !context.used.has(exercise.id));
  const picked = turned(open, context.round + context.dayIndex).slice(0, count);
  for (const exercise of picked) context.used.add(exercise.id);
  return picked;
}

/** Sessions shorter than this have no time for one side after the other. */
const TIGHT_MINUTES = 50;

export function isTight({ profile }: WeekContext): boolean {
  return profile.minutesPerSession < TIGHT_MINUTES;
}

/**
 * What is done on both sides at once, for clients whose minutes are few: one limb at a time takes twice as long. The same in all weeks
 * of a block, whatever their sets.
 */
export function quickEnough<T extends { readonly sides: 1 | 2 }>(
  context: WeekContext,
  exercises: readonly T[],
): readonly T[] {
  if (!isTight(context)) return exercises;
  const quick = exercises.filter(({ sides }) => sides === 1);
  return quick.length > 0 ? quick : exercises;
}

/** Those of the wanted level; where there are none, those of the next level down. */
export function ofLevel(exercises: readonly Exercise[], level: Level): Exercise[] {
  for (let index = LEVELS.indexOf(level); index >= 0; index -= 1) {
    const found = exercises.filter((exercise) => exercise.level === LEVELS[index]);
    if (found.length > 0) return found;
  }
  return [];
}
