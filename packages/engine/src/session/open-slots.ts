import { DAY_SLOTS, type SlotTemplate } from '../body-part-slots.ts';
import type { BodyPart, Exercise, Pattern } from '../catalogue/exercise.ts';
import { isLevelWithin, type PhaseProperties } from '../phase.ts';
import type { PlannedDay, WeekContext } from './day-context.ts';
import { isTight } from './pick.ts';

/**
 * The slots of a day, as far as pain and health have left them open: where the chest is closed, shoulders are the push a day cannot do
 * without; where one half of the legs or arms is, the other is trained (OPT reference 4.4).
 */
export function openSlots(context: WeekContext, { kind, phase }: PlannedDay): readonly SlotTemplate[] {
  if (kind === 'cardio') return [];
  const isOpen = ({ bodyPart, patterns }: SlotTemplate) =>
    patterns.some((pattern) => isOpenPattern(context, phase, bodyPart, pattern));
  const slots = DAY_SLOTS[kind];
  if (slots.every(isOpen)) return slots;
  const isChestClosed = slots.some((slot) => slot.bodyPart === 'chest' && !isOpen(slot));
  return slots.flatMap((slot) => {
    if (isOpen(slot)) return isChestClosed ? shouldersForChest(slot) : [slot];
    const other = { ...slot, patterns: OTHER_HALF[slot.bodyPart] ?? [] };
    return isOpen(other) ? [other] : [];
  });
}

/** Whether anything is left to do in a phase that does not hurt: a pair takes two. */
export function isOpenPattern(
  { eligible }: WeekContext,
  { resistance: { level, second } }: PhaseProperties,
  bodyPart: BodyPart,
  pattern: Pattern,
): boolean {
  const open = eligible.lifts(bodyPart, pattern).filter(({ id }) => eligible.has(id));
  const hasPartner = ({ id }: Exercise) =>
    second === null || open.some((other) => other.id !== id && isLevelWithin(other.level, second.level));
  return open.some((one) => isLevelWithin(one.level, level) && hasPartner(one));
}

/**
 * Two pulls for each push do not fit into short sessions that push every time: some days raise instead (OPT reference 7.2), every
 * other one under 50 minutes (60 with long rests), one whole-body day in three under 75 [ours].
 *
 * @param pressed - days of the week before it that had a place for the chest
 */
export function isChestSpared(context: WeekContext, { kind }: PlannedDay, pressed: number): boolean {
  const { minutesPerSession } = context.profile;
  if (context.limits.pullPerPush <= 1 || minutesPerSession >= PUSHES_EVERY_DAY_FROM_MINUTES) return false;
  const rests = context.limits.minRestSeconds >= LONG_REST_SECONDS;
  if (isTight(context) || (rests && minutesPerSession < TIGHT_WITH_LONG_RESTS_MINUTES))
    return pressed % 2 === 0;
  return kind === 'total-body' && pressed % 2 === 1;
}

const LONG_REST_SECONDS = 60;
const TIGHT_WITH_LONG_RESTS_MINUTES = 60;
const PUSHES_EVERY_DAY_FROM_MINUTES = 75;

export function shouldersForChest(slot: SlotTemplate): SlotTemplate[] {
  if (slot.bodyPart === 'chest') return [];
  return [slot.bodyPart === 'shoulders' ? { ...slot, minimum: true } : slot];
}

const OTHER_HALF: Partial<Readonly<Record<BodyPart, readonly Pattern[]>>> = {
  legs: ['squat', 'lunge', 'hinge'],
  arms: ['elbow-flexion', 'elbow-extension'],
};

const SHORT_SESSION_MINUTES = 45;

/**
 * How many presses above the head a week has room for, so that its pushes and pulls differ by no more than a third, and pulls
 * lead where a fault or a shoulder asks for it (OPT reference 4.4, 7.2).
 */
export function pressesAllowed(context: WeekContext, days: readonly PlannedDay[]): number {
  const { limits, profile } = context;
  // Short sessions lose what is beyond the minimum, so it cannot stand against presses.
  const isSure = ({ minimum }: SlotTemplate) => minimum || profile.minutesPerSession >= SHORT_SESSION_MINUTES;
  const slots = days.flatMap((day) => openSlots(context, day).filter(isSure));
  const count = (bodyPart: BodyPart) => slots.filter((slot) => slot.bodyPart === bodyPart).length;
  // Shoulders that cannot raise press once a week, or not at all; single sets make room for it.
  const canRaise = days.some(({ phase }) => isOpenPattern(context, phase, 'shoulders', 'shoulder-raise'));
  const least = canRaise ? 0 : 1;
  return Math.max(least, Math.floor(count('back') / limits.pullPerPush + 1e-9) - count('chest'));
}
