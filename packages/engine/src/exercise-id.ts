import * as z from 'zod';
import { EXERCISE_IDS } from './catalogue/exercise-ids.ts';

const MOST_SUGGESTED = 5;

/**
 * The id of an exercise of the catalogue. There are hundreds: an unknown one is answered with those that share a word with it.
 *
 * @example
 * ExerciseIdSchema.parse('bench-pres');
 * // throws ZodError: expected the id of an exercise, perhaps "barbell-bench-press", "barbell-close-grip-bench-press" …
 */
export const ExerciseIdSchema = z.enum(EXERCISE_IDS, {
  error: ({ input }) => `expected the id of an exercise, ${suggestion(String(input))}`,
});

function suggestion(wrong: string): string {
  const words = wrong
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word.length > 2);
  const shared = (id: string) => words.filter((word) => id.includes(word)).length;
  const near = EXERCISE_IDS.map((id) => ({ id, shared: shared(id) }))
    .filter((one) => one.shared > 0)
    .toSorted((a, b) => b.shared - a.shared || a.id.length - b.id.length)
    .slice(0, MOST_SUGGESTED);
  return near.length === 0
    ? 'such as "goblet-squat"'
    : `perhaps ${near.map(({ id }) => `"${id}"`).join(', ')}`;
}
