import { acuteRow } from '../acute-variables.ts';
import { DAY_SLOTS, type SlotTemplate } from '../body-part-slots.ts';
import type { BodyPart, Exercise, Loading, Pattern } from '../catalogue/exercise.ts';
import { type Eligible, EXERCISES } from '../eligible.ts';
import { turned } from '../exercise-order.ts';
import type { PhaseProperties } from '../phase.ts';
import { remembered, rememberedFor } from '../remembered.ts';
import type { TrainingDay } from '../splits.ts';
import { currentExercise } from '../training-state.ts';
import type { WeekContext } from './day-context.ts';
import { isTight, quickEnough } from './pick.ts';

/** A slot with what fills it: one exercise, or a true pair of the same body part and pattern. */
export interface FilledSlot {
  readonly bodyPart: BodyPart;
  readonly pattern: Pattern;
  readonly first: Exercise;
  readonly second: Exercise | null;
  readonly minimum: boolean;
  /** First, second … of its body part that day, from 0. */
  readonly rank: number;
  /** Beyond the template: there if the week has room. */
  readonly further: boolean;
}

/** Resistance days of a week; `extra` is what time may add, best first. */
export interface DaySlots {
  readonly planned: readonly FilledSlot[];
  readonly extra: readonly FilledSlot[];
}

interface ResistanceDay extends TrainingDay {
  readonly phase: PhaseProperties;
}

/** Loaded pressing above the head counts as a push; raises do not. */
export function isPush(pattern: Pattern): boolean {
  return pattern === 'horizontal-push' || pattern === 'vertical-push';
}

export function isPull(pattern: Pattern): boolean {
  return pattern === 'horizontal-pull' || pattern === 'vertical-pull';
}

/**
 * Chooses the exercises of all resistance days of a week (OPT reference 4.4): stable inside a block, other ones in the next,
 * other ones from day to day as long as there are some.
 */
export function fillWeek(context: WeekContext, days: readonly ResistanceDay[]): DaySlots[] {
  return chosenFor(context, days).map((day) => withStandIns(context, day));
}

const BLOCKS_REMEMBERED = 8;
const chosenBefore = new WeakMap<Eligible, ReturnType<typeof remembered<DaySlots[]>>>();

/** The block's choice, before the log has put anything in its place: the same every week, so it is looked for once. */
function chosenFor(context: WeekContext, days: readonly ResistanceDay[]): DaySlots[] {
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

function choose(context: WeekContext, days: readonly ResistanceDay[]): DaySlots[] {
  const usedInWeek = new Set<string>();
  const turns = new Map<string, number>();
  const presses = pressesAllowed(context, days);
  const trained = new Set<BodyPart>();
  let pressesUsed = 0;
  return days.map((day) => {
    if (day.kind === 'cardio') return { planned: [], extra: [] };
    const usedToday = new Set<string>();
    const fill = (template: SlotTemplate, patterns: readonly Pattern[], rank: number): FilledSlot | null =>
      fillSlot(context, day.phase, { template, patterns, rank, usedInWeek, usedToday });
    const planned: FilledSlot[] = [];
    for (const template of openSlots(context, day.kind)) {
      if (!template.minimum && isTrainedNextDoor(days, day, template.bodyPart)) continue;
      const key = `${template.bodyPart} ${template.patterns.join()}`;
      const turnNumber = turns.get(key) ?? 0;
      turns.set(key, turnNumber + 1);
      let patterns: readonly Pattern[] = turned(template.patterns, turnNumber);
      if (template.bodyPart === 'shoulders') {
        const press = pressesUsed < presses;
        patterns = press ? ['vertical-push', 'shoulder-raise'] : ['shoulder-raise'];
      }
      const quick = patterns.filter(
        (pattern) =>
          !ONE_LEG_AT_A_TIME.includes(pattern) &&
          context.eligible.lifts(template.bodyPart, pattern).length > 0,
      );
      if (isTight(context) && quick.length > 0) patterns = quick;
      const rank = planned.filter(({ bodyPart }) => bodyPart === template.bodyPart).length;
      const slot = fill(template, patterns, rank);
      if (slot === null) continue;
      // Heavy single joints serve nobody; one keeps the body part in the week.
      const isUseful = day.phase.resistance.isolation || slot.first.isolation !== true;
      if (!isUseful && !template.minimum && trained.has(template.bodyPart)) continue;
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

/**
 * The slots of a day, as far as pain and health have left them open: where the chest is closed, shoulders are the push a day cannot do
 * without; where one half of the legs is, the other is trained again (OPT reference 4.4).
 */
export function openSlots({ eligible }: WeekContext, kind: keyof typeof DAY_SLOTS): readonly SlotTemplate[] {
  const isOpen = ({ bodyPart, patterns }: SlotTemplate) =>
    patterns.some((pattern) => eligible.lifts(bodyPart, pattern).length > 0);
  const slots = DAY_SLOTS[kind];
  if (slots.every(isOpen)) return slots;
  const isChestClosed = slots.some((slot) => slot.bodyPart === 'chest' && !isOpen(slot));
  return slots.flatMap((slot) => {
    if (slot.bodyPart === 'shoulders' && isChestClosed) return [{ ...slot, minimum: true }];
    if (isOpen(slot)) return [slot];
    return slot.bodyPart === 'legs' ? [{ ...slot, patterns: ALL_LEGS }] : [];
  });
}

const ALL_LEGS: readonly Pattern[] = ['squat', 'lunge', 'hinge'];

/** Takes twice as long as what both legs do at once. */
const ONE_LEG_AT_A_TIME: readonly Pattern[] = ['lunge'];
const SHORT_SESSION_MINUTES = 45;

/** A body part rests for 48 hours: it is left out beside a day that cannot do without it (OPT reference 3.8, 7.1.7). */
function isTrainedNextDoor(days: readonly ResistanceDay[], day: ResistanceDay, bodyPart: BodyPart): boolean {
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
function pressesAllowed(context: WeekContext, days: readonly ResistanceDay[]): number {
  const { limits, profile } = context;
  // Short sessions lose what is beyond the minimum, so it cannot stand against presses.
  const isSure = ({ minimum }: SlotTemplate) => minimum || profile.minutesPerSession >= SHORT_SESSION_MINUTES;
  const slots = days.flatMap(({ kind }) =>
    kind === 'cardio' ? [] : openSlots(context, kind).filter(isSure),
  );
  const count = (bodyPart: BodyPart) => slots.filter((slot) => slot.bodyPart === bodyPart).length;
  return Math.max(0, Math.floor(count('back') / limits.pullPerPush + 1e-9) - count('chest'));
}

const LONG_SESSION_MINUTES = 90;

/** Second and further exercises of a body part, in the order in which time lets them in. */
function extras(
  { phase, kind }: ResistanceDay,
  planned: readonly FilledSlot[],
  fill: (template: SlotTemplate, patterns: readonly Pattern[], rank: number) => FilledSlot | null,
  minutes: number,
): FilledSlot[] {
  const most = acuteRow(phase.phase, 'resistance-strength').exercises.max;
  if (phase.resistance.second !== null || most < 2) return [];
  const found: FilledSlot[] = [];
  for (let rank = 1; rank < most; rank += 1) {
    for (const { bodyPart, patterns } of EXTRA_SLOTS) {
      const mine = [...planned, ...found].filter((slot) => slot.bodyPart === bodyPart);
      if (mine.length === 0 || mine.length > rank) continue;
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

interface Wanted {
  readonly template: SlotTemplate;
  readonly patterns: readonly Pattern[];
  readonly rank: number;
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

/** @param partnerOf - the first of the pair whose second is looked for; null for a first */
function bestOf(
  context: WeekContext,
  phase: PhaseProperties,
  { usedInWeek, usedToday, rank }: Wanted,
  exercises: readonly Exercise[],
  partnerOf: Exercise | null,
): Exercise | undefined {
  const isFirst = partnerOf === null;
  const open = quickEnough(
    context,
    properOnes(exercises).filter(({ id }) => !usedToday.has(id)),
  );
  const place = { isFirst, isMain: isFirst && rank === 0 };
  let best: Exercise | undefined;
  let bestTier = Number.POSITIVE_INFINITY;
  for (const exercise of turned(open, context.round)) {
    const tier =
      tierOf(context, phase, exercise, place) +
      (usedInWeek.has(exercise.id) ? USED_THIS_WEEK : 0) +
      legHalfTier(exercise, partnerOf, usedToday) +
      (isFirst && rank > 0 && isAgain(exercise, usedToday) ? AGAIN_TODAY : 0);
    if (tier >= bestTier) continue;
    best = exercise;
    bestTier = tier;
  }
  return best;
}

/** The same whole-body lift again this week is better than a pair that is none; a day of only squats is better than none. */
const NO_TRUE_PAIR = 24;
const SAME_LEG_HALF = 10;

/**
 * Whole-body lifts squat or hinge, as their first muscle says: two of a day share the work between the two, the halves of a
 * pair do the same (OPT reference 1, 4.4).
 */
function legHalfTier(exercise: Exercise, partnerOf: Exercise | null, usedToday: ReadonlySet<string>): number {
  if (exercise.pattern !== 'total-body') return 0;
  if (partnerOf !== null) return partnerOf.muscles[0] === exercise.muscles[0] ? 0 : NO_TRUE_PAIR;
  const isRepeated = [...usedToday].some((id) => {
    const other = EXERCISES.get(id);
    return other?.pattern === 'total-body' && other.muscles[0] === exercise.muscles[0];
  });
  return isRepeated ? SAME_LEG_HALF : 0;
}

const AGAIN_TODAY = 10;

/** The same movement of the same muscle, standing or sitting: a second exercise is there for something else. */
function isAgain({ bodyPart, pattern, muscles }: Exercise, usedToday: ReadonlySet<string>): boolean {
  return [...usedToday].some((id) => {
    const other = EXERCISES.get(id);
    return other?.bodyPart === bodyPart && other?.pattern === pattern && other?.muscles[0] === muscles[0];
  });
}

const ENOUGH_FOR_VARIETY = 3;

/** Towels and walls stand in for equipment only where there is too little. */
const properOnes = rememberedFor((exercises: readonly Exercise[]): readonly Exercise[] => {
  const proper = exercises.filter(({ makeshift }) => makeshift !== true);
  return proper.length >= ENOUGH_FOR_VARIETY ? proper : exercises;
});

const USED_THIS_WEEK = 20;
const KNOWN = -12;
const LIKED = -6;
const ISOLATION = 8;
/** Outweighs that there are figures on record for it. */
const NEVER_HEAVY = 16;
/** A body-weight move done fast will do where there is nothing to throw and nothing to jump. */
const MERELY_FAST = 3;

function isExplosive({ tags, loading }: Exercise): boolean {
  return tags.includes('jump') || loading !== 'none';
}

/** How well an implement carries a heavy load, best first. */
const LOADED_BY: Readonly<Record<Loading, number>> = {
  barbell: 0,
  machine: 1,
  cable: 1,
  dumbbell: 1,
  kettlebell: 1,
  'medicine-ball': 2,
  band: 3,
  none: 4,
};
const ONE_LIMB = 1;
/** Where health asks for steady ground and for little getting up and down (OPT reference 6.4, 7.2). */
const UNSTEADY = 25;
const ON_THE_FLOOR = 22;
const LYING = ['floor-transfer', 'prone', 'supine'] as const;
/** Against a wall, on the knees or from a chair: for beginners, and for those who must. */
const ENTRY = 5;
const UNLOADED_FROM = 3;
const UNLOADED = 3;

function burdenOf(
  { loading, sides }: Exercise,
  prefersLoad: PhaseProperties['resistance']['prefersLoad'],
): number {
  const carried = LOADED_BY[loading];
  switch (prefersLoad) {
    case 'none':
      return 0;
    case 'some':
      return carried >= UNLOADED_FROM ? UNLOADED : 0;
    case 'most':
      return carried + (sides === 2 ? ONE_LIMB : 0);
    default:
      return prefersLoad satisfies never;
  }
}

/** The first step of a line with no load on it, and legs trained sitting or from a chair. */
function isEntry(exercise: Exercise): boolean {
  const { loading, position, bodyPart, level, regression, progression, forBeginners } = exercise;
  if (forBeginners === true) return true;
  if (level !== 'stabilization') return loading === 'none' && position === 'supported';
  const beginsLine = regression === undefined && progression !== undefined;
  if (loading === 'none') return position === 'supported' || beginsLine;
  return (bodyPart === 'legs' && position === 'seated') || (bodyPart === 'total-body' && beginsLine);
}

/** The lower the sooner: lifts with figures on record, what the client likes, loads over body weight, whole movements over single joints. */
function tierOf(
  { profile, eligible, state, limits }: WeekContext,
  phase: PhaseProperties,
  exercise: Exercise,
  { isFirst, isMain }: { readonly isFirst: boolean; readonly isMain: boolean },
): number {
  const { prefersLoad, level } = phase.resistance;
  const personal = profile.groupId === undefined;
  const known = personal && isMain && state.liftsOnRecord.includes(exercise.id) && level !== 'stabilization';
  const liked = personal && eligible.isLiked(exercise);
  return (
    (known ? KNOWN : 0) +
    (liked ? LIKED : 0) +
    (isFirst ? burdenOf(exercise, prefersLoad) : 0) +
    (!isFirst && phase.resistance.second?.role === 'power' && !isExplosive(exercise) ? MERELY_FAST : 0) +
    (isEntry(exercise) && personal && profile.experience !== 'beginner' && limits.careGroups.length === 0
      ? ENTRY
      : 0) +
    (limits.steadyFirst && exercise.tags.includes('single-leg') ? UNSTEADY : 0) +
    (limits.offFloorFirst && LYING.some((tag) => exercise.tags.includes(tag)) ? ON_THE_FLOOR : 0) +
    (prefersLoad === 'most' && isFirst && exercise.neverHeavy ? NEVER_HEAVY : 0) +
    (exercise.isolation && (isMain || !phase.resistance.isolation) ? ISOLATION : 0)
  );
}

/**
 * What the log has put in an exercise's place, if the client may do it and does not do it already that day. It comes last, so that one
 * exchange moves no other choice of the block.
 */
function withStandIns({ state, eligible }: WeekContext, day: DaySlots): DaySlots {
  const isChanged = Object.keys(state.swaps).length > 0 || state.painFlags.length > 0;
  if (!isChanged) return day;
  const { planned, extra } = day;
  // What only waits for time gives way to what the log has put in the place of planned work.
  const today = new Set(planned.flatMap(idsIn));
  const isFree = ({ id }: Exercise) => eligible.has(id) && !today.has(id);
  const standIn = (exercise: Exercise): Exercise => {
    const wanted = EXERCISES.get(currentExercise(state, exercise.id));
    if (wanted === exercise && eligible.has(exercise.id)) return exercise;
    const other =
      wanted !== undefined && isFree(wanted)
        ? wanted
        : eligible.has(exercise.id)
          ? undefined
          : eligible.alternatives(exercise).find(isFree);
    if (other === undefined) return exercise;
    today.add(other.id);
    return other;
  };
  const exchanged = (slot: FilledSlot): FilledSlot => ({
    ...slot,
    first: standIn(slot.first),
    second: slot.second === null ? null : standIn(slot.second),
  });
  const may = ({ first, second }: FilledSlot) =>
    eligible.has(first.id) && (second === null || eligible.has(second.id));
  const work = planned.map(exchanged).filter(may);
  const further = extra.filter((slot) => idsIn(slot).every((id) => !today.has(id)));
  for (const id of further.flatMap(idsIn)) today.add(id);
  return { planned: work, extra: further.map(exchanged).filter(may) };
}

function idsIn({ first, second }: FilledSlot): string[] {
  return second === null ? [first.id] : [first.id, second.id];
}
