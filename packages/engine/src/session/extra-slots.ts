import { acuteRow } from '../acute-variables.ts';
import { isOfTheDay, type SlotTemplate } from '../body-part-slots.ts';
import type { BodyPart, Pattern } from '../catalogue/exercise.ts';
import type { PlannedDay } from './day-context.ts';
import type { FilledSlot } from './slots.ts';

const LONG_SESSION_MINUTES = 90;

/** Second and further exercises of a body part, in the order in which time lets them in. */
export function extras(
  { phase, kind }: PlannedDay,
  planned: readonly FilledSlot[],
  fill: (template: SlotTemplate, patterns: readonly Pattern[], rank: number) => FilledSlot | null,
  minutes: number,
): FilledSlot[] {
  const most = acuteRow(phase.phase, 'resistance-strength').exercises.max;
  if (phase.resistance.second !== null || most < 2) return [];
  const found: FilledSlot[] = [];
  for (let rank = 1; rank < most; rank += 1) {
    for (const { bodyPart, patterns: all } of EXTRA_SLOTS) {
      const patterns = all.filter((pattern) => isOfTheDay(kind, bodyPart, pattern));
      const mine = [...planned, ...found].filter((slot) => slot.bodyPart === bodyPart);
      // A day of pulls is for the back before it is for the arms.
      const own = kind === 'pull' ? planned.filter((slot) => slot.bodyPart === bodyPart).length : 1;
      if (mine.length === 0 || mine.length >= rank + own) continue;
      // A leg day is for the legs: two whole-body lifts are plenty, but in sessions that have time for everything.
      const isCapped =
        kind === 'total-body' || (bodyPart === 'total-body' && minutes <= LONG_SESSION_MINUTES);
      if (isCapped && rank > 1) continue;
      const wanted = patterns.filter((pattern) => !mine.some((slot) => slot.pattern === pattern));
      const isMinimal = { bodyPart, patterns, minimum: false };
      const slot = fill(
        isMinimal,
        [...wanted, ...patterns.filter((pattern) => !wanted.includes(pattern))],
        rank,
      );
      const isUseful = phase.resistance.isolation || slot?.first.isolation !== true;
      if (slot !== null && isUseful) found.push({ ...slot, further: true });
    }
  }
  return found;
}

/** What a body part gets more of: pulls before pushes, raises rather than presses. */
const EXTRA_SLOTS: readonly { readonly bodyPart: BodyPart; readonly patterns: readonly Pattern[] }[] = [
  { bodyPart: 'back', patterns: ['vertical-pull', 'horizontal-pull'] },
  { bodyPart: 'legs', patterns: ['lunge', 'hinge', 'squat', 'calf-raise'] },
  { bodyPart: 'chest', patterns: ['horizontal-push'] },
  { bodyPart: 'shoulders', patterns: ['shoulder-raise'] },
  { bodyPart: 'arms', patterns: ['elbow-flexion', 'elbow-extension'] },
  { bodyPart: 'total-body', patterns: ['total-body'] },
];
