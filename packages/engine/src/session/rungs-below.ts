import type { Exercise } from '../catalogue/exercise.ts';
import { EXERCISES } from '../eligible.ts';

/** How many easier ones a line has below an exercise. */
export function rungsBelow({ regression }: Exercise): number {
  const easier = regression === undefined ? undefined : EXERCISES.get(regression);
  return easier === undefined ? 0 : 1 + rungsBelow(easier);
}
