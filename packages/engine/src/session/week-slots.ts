import { acuteRow } from '../acute-variables.ts';
import { DAY_SLOTS, isOfTheDay, type SlotTemplate } from '../body-part-slots.ts';
import type { BodyPart, Pattern } from '../catalogue/exercise.ts';
import type { Eligible } from '../eligible.ts';
import { turned } from '../exercise-order.ts';
import type { PhaseProperties } from '../phase.ts';
import { remembered } from '../remembered.ts';
import { bestOf, type Taken } from './best-exercise.ts';
import type { PlannedDay, WeekContext } from './day-context.ts';
import { effortful } from './effort.ts';
import { isTight } from './pick.ts';
import type { DaySlots, FilledSlot } from './slots.ts';
import { withStandIns } from './stand-ins.ts';

/**
 * Chooses the exercises of all resistance days of a week (OPT reference 4.4): stable inside a block, other ones in the next,
 * other ones from day to day as long as there are some.
 */
export function fillWeek(context: WeekContext, days: readonly PlannedDay[]): DaySlots[] {
  return chosenFor(context, days).map((day) => withStandIns(context, day));
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
    const slots = openSlots(context, day.kind);
    const mayPress = day.kind === 'total-body' || day.kind === 'upper';
    const sparesChest = mayPress && isChestSpared(context, day, daysPressed);
    if (mayPress) daysPressed += 1;
    for (const template of sparesChest ? slots.flatMap(shouldersForChest) : slots) {
      if (!template.minimum && isTrainedNextDoor(days, day, template.bodyPart)) continue;
      const key = `${template.bodyPart} ${template.patterns.join()}`;
      const turnNumber = turns.get(key) ?? 0;
      turns.set(key, turnNumber + 1);
      let patterns: readonly Pattern[] = turned(
        effortful(context, day.phase, template.bodyPart, template.patterns),
        turnNumber,
      );
      // A day's second place of a body part has the movement that the first one left.
      const done = planned
        .filter(({ bodyPart }) => bodyPart === template.bodyPart)
        .map((slot) => slot.pattern);
      patterns = [
        ...patterns.filter((pattern) => !done.includes(pattern)),
        ...patterns.filter((pattern) => done.includes(pattern)),
      ];
      if (template.bodyPart === 'shoulders') {
        const press = pressesUsed < presses;
        // What a day cannot do without is pressed where nothing else is left.
        const last = template.minimum ? (['vertical-push'] as const) : [];
        patterns = press ? ['vertical-push', 'shoulder-raise'] : ['shoulder-raise', ...last];
      }
      const quick = patterns.filter(
        (pattern) =>
          !ONE_LEG_AT_A_TIME.includes(pattern) &&
          context.eligible.lifts(template.bodyPart, pattern).length > 0,
      );
      if (isTight(context) && quick.length > 0 && day.phase.resistance.prefersLoad !== 'most')
        patterns = quick;
      const rank = planned.filter(({ bodyPart }) => bodyPart === template.bodyPart).length;
      const slot = fill(template, patterns, rank);
      if (slot === null) continue;
      // Heavy single joints serve nobody, nor does a whole-body lift at its heaviest; one keeps the body part in the week.
      const { isolation, prefersLoad, second } = day.phase.resistance;
      const isWholeBody = prefersLoad === 'most' && second === null && slot.bodyPart === 'total-body';
      const isUseful = !isWholeBody && (isolation || slot.first.isolation !== true);
      if (!isUseful && !template.minimum && trained.has(template.bodyPart)) continue;
      trained.add(template.bodyPart);
      if (slot.pattern === 'vertical-push') pressesUsed += 1;
      planned.push(slot);
    }
    // Where pain has closed all that a day cannot do without, it keeps what is left.
    const first = planned[0];
    if (first !== undefined && !planned.some(({ minimum }) => minimum))
      planned[0] = { ...first, minimum: true };
    const extra = extras(day, planned, fill, context.profile.minutesPerSession);
    // Where a phase wants several exercises per body part, they are planned; on whole-body days they wait for time.
    const several = day.kind === 'total-body' ? 1 : day.phase.resistance.exercisesPerBodyPart;
    return {
      planned: [...planned, ...extra.filter(({ rank }) => rank < several)],
      extra: extra.filter(({ rank }) => rank >= several),
    };
  });
}

/**
 * The slots of a day, as far as pain and health have left them open: where the chest is closed, shoulders are the push a day cannot do
 * without; where one half of the legs or arms is, the other is trained (OPT reference 4.4).
 */
function openSlots({ eligible }: WeekContext, kind: keyof typeof DAY_SLOTS): readonly SlotTemplate[] {
  const isOpen = ({ bodyPart, patterns }: SlotTemplate) =>
    patterns.some((pattern) => eligible.lifts(bodyPart, pattern).length > 0);
  const slots = DAY_SLOTS[kind];
  if (slots.every(isOpen)) return slots;
  const isChestClosed = slots.some((slot) => slot.bodyPart === 'chest' && !isOpen(slot));
  return slots.flatMap((slot) => {
    if (isOpen(slot)) return isChestClosed ? shouldersForChest(slot) : [slot];
    const other = { ...slot, patterns: OTHER_HALF[slot.bodyPart] ?? [] };
    return isOpen(other) ? [other] : [];
  });
}

/**
 * Two pulls for each push do not fit into short sessions that push every time: some days raise instead (OPT reference 7.2), every
 * other one under 50 minutes, one whole-body day in three under 75.
 *
 * @param pressed - days of the week before it that had a place for the chest
 */
function isChestSpared(context: WeekContext, { kind }: PlannedDay, pressed: number): boolean {
  const { minutesPerSession } = context.profile;
  if (context.limits.pullPerPush <= 1 || minutesPerSession >= PUSHES_EVERY_DAY_FROM_MINUTES) return false;
  if (isTight(context)) return pressed % 2 === 0;
  return kind === 'total-body' && pressed % 2 === 1;
}

const PUSHES_EVERY_DAY_FROM_MINUTES = 75;

function shouldersForChest(slot: SlotTemplate): SlotTemplate[] {
  if (slot.bodyPart === 'chest') return [];
  return [slot.bodyPart === 'shoulders' ? { ...slot, minimum: true } : slot];
}

const OTHER_HALF: Partial<Readonly<Record<BodyPart, readonly Pattern[]>>> = {
  legs: ['squat', 'lunge', 'hinge'],
  arms: ['elbow-flexion', 'elbow-extension'],
};

/** Takes twice as long as what both legs do at once. */
const ONE_LEG_AT_A_TIME: readonly Pattern[] = ['lunge'];
const SHORT_SESSION_MINUTES = 45;

/** A body part rests for 48 hours: it is left out beside a day that cannot do without it (OPT reference 3.8, 7.1.7). */
function isTrainedNextDoor(days: readonly PlannedDay[], day: PlannedDay, bodyPart: BodyPart): boolean {
  return days.some(
    ({ offset, kind }) =>
      Math.abs(offset - day.offset) === 1 &&
      kind !== 'cardio' &&
      DAY_SLOTS[kind].some((template) => template.bodyPart === bodyPart && template.minimum),
  );
}

/**
 * How many presses above the head a week has room for, so that its pushes and pulls differ by no more than a third, and pulls
 * lead where a fault or a shoulder asks for it (OPT reference 4.4, 7.2).
 */
function pressesAllowed(context: WeekContext, days: readonly PlannedDay[]): number {
  const { limits, profile, eligible } = context;
  // Short sessions lose what is beyond the minimum, so it cannot stand against presses.
  const isSure = ({ minimum }: SlotTemplate) => minimum || profile.minutesPerSession >= SHORT_SESSION_MINUTES;
  const slots = days.flatMap(({ kind }) =>
    kind === 'cardio' ? [] : openSlots(context, kind).filter(isSure),
  );
  const count = (bodyPart: BodyPart) => slots.filter((slot) => slot.bodyPart === bodyPart).length;
  // Shoulders that cannot raise press once a week, or not at all; single sets make room for it.
  const least = eligible.lifts('shoulders', 'shoulder-raise').length === 0 ? 1 : 0;
  return Math.max(least, Math.floor(count('back') / limits.pullPerPush + 1e-9) - count('chest'));
}

const LONG_SESSION_MINUTES = 90;

/** Second and further exercises of a body part, in the order in which time lets them in. */
function extras(
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

interface Wanted extends Taken {
  readonly template: SlotTemplate;
  readonly patterns: readonly Pattern[];
  readonly usedInWeek: Set<string>;
  readonly usedToday: Set<string>;
}

function fillSlot(context: WeekContext, phase: PhaseProperties, wanted: Wanted): FilledSlot | null {
  const { template, rank, usedToday } = wanted;
  const found =
    firstOf(wanted.patterns, (pattern) => attempt(context, phase, wanted, pattern, true)) ??
    firstOf(wanted.patterns, (pattern) => attempt(context, phase, wanted, pattern, false));
  if (found === null) return null;
  for (const exercise of [found.first, found.second]) {
    if (exercise === null) continue;
    usedToday.add(exercise.id);
    wanted.usedInWeek.add(exercise.id);
  }
  return { bodyPart: template.bodyPart, minimum: template.minimum, rank, further: false, ...found };
}

/** What the first of the items that leads to something leads to. */
function firstOf<T, R>(items: readonly T[], lookFor: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = lookFor(item);
    if (found !== null) return found;
  }
  return null;
}

/** @param strict - only exercises of the very level the phase asks for; else lower ones will do */
function attempt(
  context: WeekContext,
  phase: PhaseProperties,
  wanted: Wanted,
  pattern: Pattern,
  strict: boolean,
): Pick<FilledSlot, 'pattern' | 'first' | 'second'> | null {
  const { level, second } = phase.resistance;
  const { liftsOf, liftsAt } = context.eligible;
  const at = (wantedLevel: typeof level) =>
    (strict ? liftsOf : liftsAt)(wanted.template.bodyPart, pattern, wantedLevel);
  const firsts = at(level);
  if (second === null) {
    const first = bestOf(context, phase, wanted, firsts, null);
    return first === undefined ? null : { pattern, first, second: null };
  }
  const seconds = at(second.level);
  const first = bestOf(
    context,
    phase,
    wanted,
    firsts.filter((one) => seconds.some(({ id }) => id !== one.id)),
    null,
  );
  if (first === undefined) return null;
  const partner = bestOf(
    context,
    phase,
    wanted,
    seconds.filter(({ id }) => id !== first.id),
    first,
  );
  return partner === undefined ? null : { pattern, first, second: partner };
}
