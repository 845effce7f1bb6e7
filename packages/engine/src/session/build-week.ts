import { acuteRow } from '../acute-variables.ts';
import { CardioDays } from '../cardio-days.ts';
import { cardioTarget } from '../cardio-progress.ts';
import type { BodyPart } from '../catalogue/exercise.ts';
import type { Phase } from '../phase.ts';
import type { CardioPlan, Session } from '../week-plan.ts';
import { WeeklySets, weeklySetCap } from '../weekly-sets.ts';
import { cardioSession, resistanceSession } from './build-session.ts';
import type { DayContext, PlannedDay, WeekContext } from './day-context.ts';
import { DAYS_BETWEEN_JUMPS, dayContexts } from './day-contexts.ts';
import type { ResistanceWork, SessionDraft } from './draft.ts';
import { isEasy } from './easy-cardio.ts';
import { withEasyMinutes } from './fill-up.ts';
import { finishSession } from './finish-session.ts';
import { jumpsOrDrills } from './ground-contacts.ts';
import type { Room } from './growth.ts';
import { counted, levelled } from './level-out.ts';
import { resistanceWork } from './resistance.ts';
import { type DaySlots, type FilledSlot, isPull, isPush } from './slots.ts';

interface BuiltWeek {
  readonly sessions: Session[];
  readonly cardio: CardioPlan[];
  /** Some session had to leave out work of its resistance part. */
  readonly cut: boolean;
}

interface WantedWeek {
  readonly days: readonly PlannedDay[];
  readonly filled: readonly DaySlots[];
  readonly phase: Phase;
  /** Which line of the four-week tables the week follows, 1-4. */
  readonly line: number;
}

/**
 * Builds the sessions of a week one after the other, each inside its time, and all of them inside the week's sets and balance. An easy week
 * has what the week it replaces would have had, with half of its sets (OPT reference 3.5): what had no time there does not come back.
 */
export function buildWeek(week: WeekContext, wanted: WantedWeek): BuiltWeek {
  if (!week.deload) return built(week, wanted, null);
  const hard = built({ ...week, deload: false, state: { ...week.state, deload: false } }, wanted, null);
  const sets = hard.sessions.map(setsOfLifts);
  const filled = wanted.filled.map(({ planned, extra }, index) => ({
    planned: [...planned, ...extra].filter(({ first }) => sets[index]?.has(first.id)),
    extra: [],
  }));
  return built(week, { ...wanted, filled }, sets);
}

type SetsOfLifts = ReadonlyMap<string, number>;

function setsOfLifts({ parts }: Session): SetsOfLifts {
  const lifts = parts.find(({ part }) => part === 'resistance')?.prescriptions ?? [];
  return new Map(lifts.map(({ exerciseId, sets }) => [exerciseId, sets]));
}

/** @param most - sets of each lift at the most, day by day; null: as the table has them */
function built(
  week: WeekContext,
  { days, filled, phase, line }: WantedWeek,
  most: readonly SetsOfLifts[] | null,
): BuiltWeek {
  const { profile, state } = week;
  const contexts = dayContexts(week, days, filled, line);
  const weekly = new WeeklySets(state.week, pullPerPush(week, filled));
  const planned = plannedWorks(week, contexts, filled, weekly, most);
  const cardioDays = new CardioDays({
    profile,
    limits: week.limits,
    phase,
    target: cardioTarget({ profile, limits: week.limits, state, phase }),
    deload: week.deload,
    day: state.startDate,
    days,
    beginsBlock: state.weekOfBlock === 1,
  });
  let cut = false;
  const drafts = contexts.map((context, index) => {
    const works = planned[index] ?? [];
    const extra = week.deload ? [] : (filled[index]?.extra ?? []);
    for (const { first } of extra) context.used.add(first.id);
    const room: Omit<Room, 'leftOut'> = {
      allows: (held, more) => {
        weekly.put(index, held.map(counted));
        return weekly.hasRoomFor(index, counted(more));
      },
      heavierSide: (held) => {
        weekly.put(index, held.map(counted));
        return weekly.heavierSide();
      },
      extra: Iterator.from(extra).map((slot) => resistanceWork(context, slot, mostSetsOf(week, context))),
      cardioMinutes: cardioDays.minutesFor(index),
      cardioOf: (minutes) => cardioDays.at(index, minutes),
      cardioFirst: profile.goal === 'fat-loss',
    };
    const draft =
      context.kind === 'cardio' ? cardioSession(context, room) : resistanceSession(context, works, room);
    weekly.put(index, draft.resistance.works.map(counted));
    if (draft.resistance.works.length < works.length) cut = true;
    cardioDays.done(index, mainCardioMinutes(draft));
    return draft;
  });
  const done = levelled(drafts, contexts, weekly).map((draft, index) => {
    const context = contexts[index] as DayContext;
    return draft === drafts[index] ? draft : withEasyMinutes(draft, context, context.minutes * 60);
  });
  const jumpDays = done.flatMap((draft, index) => (jumpsOrDrills(draft) ? (days[index]?.offset ?? 0) : []));
  const sessions = done.map((draft, index) => {
    const offset = days[index]?.offset ?? 0;
    const isBesideJumps = jumpDays.some(
      (other) => other !== offset && Math.abs(other - offset) < DAYS_BETWEEN_JUMPS,
    );
    return finishSession(contexts[index] as DayContext, draft, { offset, isBesideJumps });
  });
  return { sessions, cardio: cardioDays.plans(), cut };
}

/** Where pain has closed all pulls or all pushes, the other side does not wait at half; but a sore shoulder does (OPT reference 4.4, 7.2). */
function pullPerPush({ limits }: WeekContext, filled: readonly DaySlots[]): number | null {
  const has = (isOf: typeof isPull) =>
    filled.some(({ planned }) => planned.some(({ pattern }) => isOf(pattern)));
  if (!has(isPush)) return null;
  return has(isPull) || limits.pullPerPush > 1 ? limits.pullPerPush : null;
}

/**
 * The works of each day, with sets under the weekly cap of their body part. Where a phase wants more than one exercise per body part,
 * the further ones come after the first of all days, as long as the week has room for them.
 */
function plannedWorks(
  week: WeekContext,
  contexts: readonly DayContext[],
  filled: readonly DaySlots[],
  weekly: WeeklySets,
  most: readonly SetsOfLifts[] | null,
): ResistanceWork[][] {
  const cap = weeklySetCap(week.state.week);
  const timesTrained = new Map<BodyPart, number>();
  for (const { planned } of filled)
    for (const { bodyPart } of planned) timesTrained.set(bodyPart, (timesTrained.get(bodyPart) ?? 0) + 1);
  const dosed = (context: DayContext, slot: FilledSlot) => {
    const least = mostSetsOf(week, context, true);
    const share = Math.floor(cap / (timesTrained.get(slot.bodyPart) ?? 1));
    const allowed = most?.[context.dayIndex]?.get(slot.first.id) ?? Number.POSITIVE_INFINITY;
    return resistanceWork(context, slot, Math.min(allowed, Math.max(least, share)));
  };
  const works = contexts.map((context, index) =>
    (filled[index]?.planned ?? []).filter(({ further }) => !further).map((slot) => dosed(context, slot)),
  );
  for (const [index, held] of works.entries()) weekly.put(index, held.map(counted));
  for (const [index, context] of contexts.entries()) {
    for (const slot of filled[index]?.planned ?? []) {
      if (!slot.further) continue;
      const work = dosed(context, slot);
      const held = works[index];
      if (held === undefined || !weekly.hasRoomFor(index, counted(work))) continue;
      held.push(work);
      weekly.put(index, held.map(counted));
    }
  }
  return works;
}

function mostSetsOf(week: WeekContext, { phase }: DayContext, least = false): number {
  const { sets } = acuteRow(phase.phase, 'resistance-strength');
  return Math.min(week.limits.sets.max, least ? sets.min : sets.max);
}

function mainCardioMinutes({ choice }: SessionDraft): number {
  // What the week's plan of cardio called for; the rest only moves gently.
  const main = choice.find((one) => one.component === 'cardio' && !isEasy(one));
  return Math.floor((main?.durationSeconds ?? 0) / 60);
}
