import { acuteRow } from './acute-variables.ts';
import { CardioDays } from './cardio-days.ts';
import { cardioTarget } from './cardio-progress.ts';
import type { BodyPart } from './catalogue/exercise.ts';
import { eligibleExercises } from './eligible.ts';
import { limitsFor } from './limits.ts';
import { nutritionFor } from './nutrition.ts';
import { PHASES, type Phase, type PhaseProperties } from './phase.ts';
import type { Profile } from './profile.ts';
import { exposureOf, type Program, type ProgramBlock, phaseOfWeek } from './program.ts';
import type { Reason } from './reason.ts';
import { cardioSession, resistanceSession } from './session/build-session.ts';
import type { DayContext, WeekContext } from './session/day-context.ts';
import type { ResistanceWork, SessionDraft } from './session/draft.ts';
import { isEasy } from './session/easy-cardio.ts';
import { withEasyMinutes } from './session/fill-up.ts';
import { finishSession } from './session/finish-session.ts';
import { hasJumps } from './session/ground-contacts.ts';
import type { Room } from './session/growth.ts';
import { counted, levelled } from './session/level-out.ts';
import { resistanceWork } from './session/resistance.ts';
import type { DaySlots, FilledSlot } from './session/slots.ts';
import { fillWeek } from './session/week-slots.ts';
import { type TrainingDay, weekSplit } from './splits.ts';
import { tightAndWeak } from './tight-and-weak.ts';
import { presentBlock, type TrainingState } from './training-state.ts';
import type { CardioPlan, Session, WeekPlan } from './week-plan.ts';
import { weekReasons } from './week-reasons.ts';
import { WeeklySets, weeklySetCap } from './weekly-sets.ts';

const LINES = 4;
const DAYS_BETWEEN_JUMPS = 2;

/**
 * Plans the coming week (OPT reference 2-5, 7, 8). Pure: the same profile, program and state give the same week to the byte. While
 * clearance is missing, and after a red flag, the week has no sessions (OPT reference 7.1.1).
 *
 * @example
 * planWeek(profile, program, startProgram(profile, program)).sessions[0]?.parts.map(({ part }) => part);
 * //=> ['warm-up', 'activation', 'skill-development', 'resistance', 'clients-choice', 'cool-down']
 */
export function planWeek(profile: Profile, program: Program, state: TrainingState): WeekPlan {
  const block = presentBlock(program, state);
  const limits = limitsFor(profile, { day: state.startDate, weekOfCoaching: state.week });
  const phase = Math.min(phaseThisWeek(block, state), limits.maxPhase) as Phase;
  const line = Math.min(LINES, exposureOf(block, state.weekOfBlock));
  const isStopped = profile.readiness === 'needs-clearance' || state.stopped !== null;
  const week: WeekContext = {
    profile,
    state,
    limits,
    eligible: eligibleExercises(profile, limits, state),
    muscles: tightAndWeak(profile.compensations),
    deload: state.deload,
    round: (program.program - 1) * program.blocks.length + state.position,
  };
  const wanted = isStopped ? [] : daysOf(week, block, phase);
  const filled = fillWeek(week, wanted);
  // Pain may have closed all that a day is for: then it is for moving gently.
  const days = wanted.map(
    (day, index): PlannedDay => (filled[index]?.planned.length === 0 ? { ...day, kind: 'cardio' } : day),
  );
  const { sessions, cardio, cut } = buildSessions(week, days, filled, phase, line);
  const reasons = [
    ...state.reasons.filter((reason) => isSeen(reason, sessions)),
    ...weekReasons({ week, block, phase, line, days, sessions, cut, isStopped }),
  ];
  return {
    week: state.week,
    startDate: state.startDate,
    program: program.program,
    block: state.block,
    phase,
    weekOfBlock: state.weekOfBlock,
    deload: state.deload,
    why: reasons.map(({ text }) => text),
    reasons,
    sessions,
    cardio,
    nutrition: nutritionFor(profile, state.startDate),
  };
}

const STEPS: readonly string[] = ['week-step-up', 'week-step-down'];

/** A step to another variant is told in the week that has it; time may have left its slot out. */
function isSeen({ rule, inputs }: Reason, sessions: readonly Session[]): boolean {
  if (!STEPS.includes(rule)) return true;
  return sessions.some(({ parts }) =>
    parts.some(({ prescriptions }) => prescriptions.some(({ name }) => name === inputs.replacement)),
  );
}

function phaseThisWeek(block: ProgramBlock, state: TrainingState): Phase {
  const mixes = block.undulation?.kind === 'weekly' && block.undulation.phases.includes(state.phase);
  return mixes ? phaseOfWeek(block, state.weekOfBlock) : state.phase;
}

interface PlannedDay extends TrainingDay {
  readonly phase: PhaseProperties;
}

function daysOf({ profile, limits, state }: WeekContext, block: ProgramBlock, phase: Phase): PlannedDay[] {
  const daily = block.undulation?.kind === 'daily' ? block.undulation.phases : null;
  const split = weekSplit({
    phase,
    daysPerWeek: profile.daysPerWeek,
    week: state.week,
    maxResistanceDays: Math.min(limits.maxResistanceDays, daily?.length ?? limits.maxResistanceDays),
    totalBodyOnly: daily !== null || twoLegDaysAreTooMany(phase, state.week),
  });
  let resistanceDays = 0;
  return split.map((day) => {
    if (day.kind === 'cardio') return { ...day, phase: PHASES[phase] };
    const own = daily?.[resistanceDays % daily.length] ?? phase;
    resistanceDays += 1;
    return { ...day, phase: PHASES[Math.min(own, limits.maxPhase) as Phase] };
  });
}

/** Two leg days train legs four times; where even the row's least is above a new client's cap, whole-body days do it in three. */
function twoLegDaysAreTooMany(phase: Phase, weekOfCoaching: number): boolean {
  return 4 * acuteRow(phase, 'resistance-strength').sets.min > weeklySetCap(weekOfCoaching);
}

interface BuiltWeek {
  readonly sessions: Session[];
  readonly cardio: CardioPlan[];
  /** Some session had to leave out work of its resistance part. */
  readonly cut: boolean;
}

function buildSessions(
  week: WeekContext,
  days: readonly PlannedDay[],
  filled: readonly DaySlots[],
  phase: Phase,
  line: number,
): BuiltWeek {
  const { profile, state } = week;
  const contexts = dayContexts(week, days, filled, line);
  const weekly = new WeeklySets(state.week, week.limits.pullPerPush);
  const planned = plannedWorks(week, contexts, filled, weekly);
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
  const sessions = levelled(drafts, contexts, weekly).map((draft, index) => {
    const context = contexts[index] as DayContext;
    const filled = draft === drafts[index] ? draft : withEasyMinutes(draft, context, context.minutes * 60);
    return finishSession(context, filled, days[index]?.offset ?? 0);
  });
  return { sessions, cardio: cardioDays.plans(), cut };
}

function dayContexts(
  week: WeekContext,
  days: readonly PlannedDay[],
  filled: readonly DaySlots[],
  line: number,
): DayContext[] {
  let jumpedOn = Number.NEGATIVE_INFINITY;
  const jumping = days.map((_, index) =>
    (filled[index]?.planned ?? []).some(({ second }) => second !== null && hasJumps([second])),
  );
  const isBesideJumps = ({ offset }: PlannedDay) =>
    days.some((day, index) => jumping[index] && Math.abs(day.offset - offset) === 1);
  const activated = activationDays(days);
  const trainedThisWeek = new Set<BodyPart>();
  return days.map((day, dayIndex) => {
    const isResistance = day.kind !== 'cardio';
    const skillDay = isResistance && day.offset - jumpedOn >= DAYS_BETWEEN_JUMPS && !isBesideJumps(day);
    if (skillDay) jumpedOn = day.offset;
    return {
      ...week,
      dayIndex,
      kind: day.kind,
      phase: day.phase,
      line,
      minutes: week.profile.minutesPerSession,
      used: new Set<string>(),
      trainedThisWeek,
      lastChance: lastChanceOf(filled, dayIndex),
      resistanceDaysLeft: days.slice(dayIndex + 1).filter(({ kind }) => kind !== 'cardio').length,
      skillDay,
      jumpsInPairs: jumping[dayIndex] === true,
      activationDay: activated.has(dayIndex),
    };
  });
}

function lastChanceOf(filled: readonly DaySlots[], dayIndex: number): Set<BodyPart> {
  const later = new Set(
    filled.slice(dayIndex + 1).flatMap(({ planned }) => planned.map(({ bodyPart }) => bodyPart)),
  );
  const today = (filled[dayIndex]?.planned ?? []).map(({ bodyPart }) => bodyPart);
  return new Set(today.filter((bodyPart) => !later.has(bodyPart)));
}

/** Days with core and balance: resistance days first, never more than the row's sessions per week. */
function activationDays(days: readonly PlannedDay[]): Set<number> {
  const indexes = days.map((_, index) => index);
  const isCardio = (index: number) => (days[index]?.kind === 'cardio' ? 1 : 0);
  const most = Math.min(...days.map(({ phase }) => acuteRow(phase.phase, 'core').sessionsPerWeek.max));
  return new Set(indexes.toSorted((a, b) => isCardio(a) - isCardio(b) || a - b).slice(0, most));
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
): ResistanceWork[][] {
  const cap = weeklySetCap(week.state.week);
  const timesTrained = new Map<BodyPart, number>();
  for (const { planned } of filled)
    for (const { bodyPart } of planned) timesTrained.set(bodyPart, (timesTrained.get(bodyPart) ?? 0) + 1);
  const dosed = (context: DayContext, slot: FilledSlot) => {
    const least = mostSetsOf(week, context, true);
    const share = Math.floor(cap / (timesTrained.get(slot.bodyPart) ?? 1));
    return resistanceWork(context, slot, Math.max(least, share));
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
