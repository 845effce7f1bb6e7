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
  const wanted = phase.stretchesTrainedMuscles
    ? [...muscles.overactive.slice(0, 2), ...trained, ...muscles.overactive.slice(2)]
    : muscles.overactive;
  const fresh: DayContext = { ...context, used: new Set() };
  return {
    cardio: easyCardio(context, EASY_CARDIO_MINUTES, 'cool-down'),
    stretch: staticStretching(fresh, wanted, counts.stretches).map((hold) => ({ ...hold, sets: 1 })),
    smr: rolling(fresh, muscles.overactive, counts.rolls, DOSE_PHASE).map((roll) => ({ ...roll, sets: 1 })),
  };
}
