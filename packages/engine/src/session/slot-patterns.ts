import type { SlotTemplate } from '../body-part-slots.ts';
import type { Pattern } from '../catalogue/exercise.ts';
import { turned } from '../exercise-order.ts';
import type { PhaseProperties } from '../phase.ts';
import type { WeekContext } from './day-context.ts';
import { effortful } from './effort.ts';
import { isOpenPattern } from './open-slots.ts';
import { isTight } from './pick.ts';
import type { FilledSlot } from './slots.ts';

interface Place {
  /** What the day has already. */
  readonly planned: readonly FilledSlot[];
  /** How often the week has had the same place before. */
  readonly turn: number;
  /** The week has room for one more press above the head. */
  readonly mayPressOverhead: boolean;
}

/** The movements that a place may have, first choice first: they take turns over the week (OPT reference 4.4). */
export function patternsFor(
  context: WeekContext,
  phase: PhaseProperties,
  template: SlotTemplate,
  place: Place,
): readonly Pattern[] {
  const patterns =
    template.bodyPart === 'shoulders'
      ? ofShoulders(template, place)
      : inTurn(context, phase, template, place);
  const open = patterns.filter((pattern) => isOpenPattern(context, phase, template.bodyPart, pattern));
  if (!isTight(context) || phase.resistance.prefersLoad === 'most') return open;
  const quick = open.filter((pattern) => !ONE_LEG_AT_A_TIME.includes(pattern));
  return quick.length > 0 ? quick : open;
}

/** Takes twice as long as what both legs do at once. */
const ONE_LEG_AT_A_TIME: readonly Pattern[] = ['lunge'];

/** A day's second place of a body part has the movement that the first one left. */
function inTurn(
  context: WeekContext,
  phase: PhaseProperties,
  { bodyPart, patterns }: SlotTemplate,
  { planned, turn }: Place,
): Pattern[] {
  const done = planned.filter((slot) => slot.bodyPart === bodyPart).map(({ pattern }) => pattern);
  const inOrder = turned(effortful(context, phase, bodyPart, patterns), turn);
  return [
    ...inOrder.filter((pattern) => !done.includes(pattern)),
    ...inOrder.filter((pattern) => done.includes(pattern)),
  ];
}

/** What a day cannot do without is pressed where nothing else is left. */
function ofShoulders({ minimum }: SlotTemplate, { mayPressOverhead }: Place): Pattern[] {
  if (mayPressOverhead) return ['vertical-push', 'shoulder-raise'];
  return minimum ? ['shoulder-raise', 'vertical-push'] : ['shoulder-raise'];
}
