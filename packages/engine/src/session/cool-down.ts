import type { DayContext } from './day-context.ts';
import type { SessionDraft } from './draft.ts';
import { easyCardio } from './easy-cardio.ts';
import { rolling, staticStretching } from './stretching.ts';

const EASY_CARDIO_MINUTES = 3;
/** Rolling and holds follow phase 1's rows in every phase (OPT reference 4.2). */
const DOSE_PHASE = 1;

/** Part 6: bring the pulse down, then stretch what is tight and, after hard work, what was trained; roll if there is time. */
export function coolDown(
  context: DayContext,
  counts: { readonly stretches: number; readonly rolls: number },
  trained: readonly string[],
): SessionDraft['coolDown'] {
  const { muscles, phase } = context;
  // Each fault has its turn, and so has what was trained: few stretches fit.
  const ofOtherFaults = muscles.overactive.filter((one) => !muscles.overactiveOfWorstFault.includes(one));
  const tight = inTurn(muscles.overactiveOfWorstFault, ofOtherFaults);
  const wanted = phase.stretchesTrainedMuscles ? inTurn(tight, trained) : tight;
  const fresh: DayContext = { ...context, used: new Set() };
  return {
    cardio: easyCardio(context, EASY_CARDIO_MINUTES, 'cool-down'),
    stretch: staticStretching(fresh, wanted, counts.stretches).map((hold) => ({ ...hold, sets: 1 })),
    smr: rolling(fresh, tight, counts.rolls, DOSE_PHASE).map((roll) => ({ ...roll, sets: 1 })),
  };
}

function inTurn<T>(one: readonly T[], other: readonly T[]): T[] {
  const longest = Math.max(one.length, other.length);
  return Array.from({ length: longest }, (_, place) => [
    one.slice(place, place + 1),
    other.slice(place, place + 1),
  ]).flat(2);
}
