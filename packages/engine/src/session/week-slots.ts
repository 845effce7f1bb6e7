import { DAY_SLOTS, type SlotTemplate } from '../body-part-slots.ts';
import type { BodyPart, Pattern } from '../catalogue/exercise.ts';
import type { Eligible } from '../eligible.ts';
import type { PhaseProperties } from '../phase.ts';
import { remembered } from '../remembered.ts';
import type { PlannedDay, WeekContext } from './day-context.ts';
import { extras } from './extra-slots.ts';
import { fillSlot } from './fill-slot.ts';
import { isChestSpared, openSlots, pressesAllowed, shouldersForChest } from './open-slots.ts';
import { pullsOwnWeight } from './own-weight.ts';
import { patternsFor } from './slot-patterns.ts';
import type { DaySlots, FilledSlot } from './slots.ts';
import { withStandIns } from './stand-ins.ts';

/**
 * Chooses the exercises of all resistance days of a week (OPT reference 4.4): stable inside a block, other ones in the next,
 * other ones from day to day as long as there are some.
 */
export function fillWeek(context: WeekContext, days: readonly PlannedDay[]): DaySlots[] {
  return chosenFor(context, days).map((day) => keepingSomething(withStandIns(context, day)));
}

/** Where pain has closed all that a day cannot do without, it keeps what is left. */
function keepingSomething(day: DaySlots): DaySlots {
  const { planned, extra } = day;
  const [first, ...others] = planned.length > 0 ? planned : extra;
  if (first === undefined || planned.some(({ minimum }) => minimum)) return day;
  const kept = { ...first, minimum: true, further: false };
  return planned.length > 0 ? { planned: [kept, ...others], extra } : { planned: [kept], extra: others };
}

const BLOCKS_REMEMBERED = 8;
const chosenBefore = new WeakMap<Eligible, ReturnType<typeof remembered<DaySlots[]>>>();

/** The block's choice, before the log has put anything in its place: the same every week, so it is looked for once. */
function chosenFor(context: WeekContext, days: readonly PlannedDay[]): DaySlots[] {
  const { eligible, limits, profile, round, state } = context;
  const known = chosenBefore.get(eligible) ?? remembered<DaySlots[]>(BLOCKS_REMEMBERED);
  chosenBefore.set(eligible, known);
  const key = JSON.stringify([
    days.map(({ offset, kind, phase }) => [offset, kind, phase.phase]),
    round,
    limits.pullPerPush,
    profile.minutesPerSession,
    limits.careGroups,
    profile.experience,
    profile.groupId ?? null,
    state.liftsOnRecord,
    days.map(({ phase }) => pullsOwnWeight(context, phase.phase)),
  ]);
  return known(key, () => choose(context, days));
}

function choose(context: WeekContext, days: readonly PlannedDay[]): DaySlots[] {
  const usedInWeek = new Set<string>();
  const turns = new Map<string, number>();
  const presses = pressesAllowed(context, days);
  const trained = new Set<BodyPart>();
  let pressesUsed = 0;
  let daysPressed = 0;
  return days.map((day) => {
    if (day.kind === 'cardio') return { planned: [], extra: [] };
    const usedToday = new Set<string>();
    const fill = (template: SlotTemplate, patterns: readonly Pattern[], rank: number): FilledSlot | null =>
      fillSlot(context, day.phase, { template, patterns, rank, kind: day.kind, usedInWeek, usedToday });
    const planned: FilledSlot[] = [];
    const slots = openSlots(context, day);
    const mayPress = day.kind === 'total-body' || day.kind === 'upper';
    const sparesChest = mayPress && isChestSpared(context, day, daysPressed);
    if (mayPress) daysPressed += 1;
    for (const template of sparesChest ? slots.flatMap(shouldersForChest) : slots) {
      if (!template.minimum && isTrainedNextDoor(days, day, template.bodyPart)) continue;
      const key = `${template.bodyPart} ${template.patterns.join()}`;
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      const patterns = patternsFor(context, day.phase, template, {
        planned,
        turn,
        mayPressOverhead: pressesUsed < presses,
      });
      const rank = planned.filter(({ bodyPart }) => bodyPart === template.bodyPart).length;
      const slot = fill(template, patterns, rank);
      if (slot === null) continue;
      // One keeps the body part in the week.
      if (!isUseful(slot, day.phase) && !template.minimum && trained.has(template.bodyPart)) continue;
      trained.add(template.bodyPart);
      if (slot.pattern === 'vertical-push') pressesUsed += 1;
      planned.push(slot);
    }
    const extra = extras(day, planned, fill, context.profile.minutesPerSession);
    // Where a phase wants several exercises per body part, they are planned; on whole-body days they wait for time.
    const several = day.kind === 'total-body' ? 1 : day.phase.resistance.exercisesPerBodyPart;
    return {
      planned: [...planned, ...extra.filter(({ rank }) => rank < several)],
      extra: extra.filter(({ rank }) => rank >= several),
    };
  });
}

/** Heavy single joints serve nobody, nor does a whole-body lift at its heaviest; heavy lifts for the arms are one more press. */
function isUseful({ bodyPart, first }: FilledSlot, { resistance }: PhaseProperties): boolean {
  const { isolation, prefersLoad, second } = resistance;
  const isWholeBody = prefersLoad === 'most' && second === null && bodyPart === 'total-body';
  return !isWholeBody && (isolation || (first.isolation !== true && bodyPart !== 'arms'));
}

/** A body part rests for 48 hours: it is left out beside a day that cannot do without it (OPT reference 3.8, 7.1.7). */
function isTrainedNextDoor(days: readonly PlannedDay[], day: PlannedDay, bodyPart: BodyPart): boolean {
  return days.some(
    ({ offset, kind }) =>
      Math.abs(offset - day.offset) === 1 &&
      kind !== 'cardio' &&
      DAY_SLOTS[kind].some((template) => template.bodyPart === bodyPart && template.minimum),
  );
}
