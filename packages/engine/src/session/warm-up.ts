import { acuteRow } from '../acute-variables.ts';
import type { DayKind } from '../splits.ts';
import { inOrderOfDay } from '../tight-and-weak.ts';
import type { Prescription } from '../week-plan.ts';
import type { DayContext } from './day-context.ts';
import type { SessionDraft } from './draft.ts';
import { easyCardio } from './easy-cardio.ts';
import { movingStretching, rolling, staticStretching } from './stretching.ts';

const LIGHT_CARDIO_MINUTES = 5;
const UPPER_DAYS: ReadonlySet<DayKind> = new Set<DayKind>(['upper', 'push', 'pull']);

/**
 * Part 1 (OPT reference 4.1, 4.2): roll, stretch, warm. Static holds only for muscles found overactive; in phases whose own
 * stretch moves, only for those of the worst fault, before the phase's own type.
 *
 * @param tight - how many muscles to roll and to stretch, before time has its say
 */
export function warmUp(
  context: DayContext,
  tight: number,
  trained: readonly string[],
): SessionDraft['warmUp'] {
  const { phase, muscles, kind } = context;
  const tightest = inOrderOfDay(muscles.overactive, UPPER_DAYS.has(kind));
  const row = acuteRow(phase.phase, 'flexibility');
  const cardio = easyCardio(context, LIGHT_CARDIO_MINUTES, 'warm-up');
  const smr = rolling(context, tightest, tight);
  if (phase.stretch === 'static')
    return { smr, staticStretch: staticStretching(context, tightest, tight), stretch: [], cardio };
  const moving = Math.max(row.exercises.min, Math.min(row.exercises.max, tight));
  const held = Math.max(0, row.exercises.max - moving);
  const staticStretch = staticStretching(context, muscles.overactiveOfWorstFault, held).map(once);
  const wanted = [...tightest, ...trained];
  return { smr, staticStretch, stretch: movingStretching(context, phase.stretch, wanted, moving), cardio };
}

/** Long holds take strength from what follows: one is enough here. */
function once(prescription: Prescription): Prescription {
  return { ...prescription, sets: 1 };
}
