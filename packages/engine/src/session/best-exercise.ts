import type { Exercise } from '../catalogue/exercise.ts';
import { turned } from '../exercise-order.ts';
import type { PhaseProperties } from '../phase.ts';
import { rememberedFor } from '../remembered.ts';
import { BY_CARE } from './against/care.ts';
import { BY_LEVEL } from './against/level.ts';
import { BY_LOAD } from './against/load.ts';
import type { Place, Taken } from './against/place.ts';
import { BY_VARIETY } from './against/variety.ts';
import type { WeekContext } from './day-context.ts';

const REASONS = [...BY_VARIETY, ...BY_LOAD, ...BY_LEVEL, ...BY_CARE];

/**
 * The exercise that fits a place best: the least to be said against it, by the reasons in `against/`; among equals the client's own order,
 * turned by the block.
 *
 * @param partnerOf - the first of the pair whose second is looked for; null for a first
 */
export function bestOf(
  context: WeekContext,
  phase: PhaseProperties,
  taken: Taken,
  exercises: readonly Exercise[],
  partnerOf: Exercise | null,
): Exercise | undefined {
  const open = properOnes(exercises).filter(({ id }) => !taken.usedToday.has(id));
  const place: Place = { ...taken, context, phase, partnerOf };
  let best: Exercise | undefined;
  let bestSum = Number.POSITIVE_INFINITY;
  for (const exercise of turned(open, context.round)) {
    let sum = 0;
    for (const against of REASONS) sum += against(exercise, place);
    if (sum >= bestSum) continue;
    best = exercise;
    bestSum = sum;
  }
  return best;
}

const ENOUGH_FOR_VARIETY = 2;

/** Towels and walls stand in for equipment only where there is too little. */
const properOnes = rememberedFor((exercises: readonly Exercise[]): readonly Exercise[] => {
  const proper = exercises.filter(({ makeshift }) => makeshift !== true);
  return proper.length >= ENOUGH_FOR_VARIETY ? proper : exercises;
});
