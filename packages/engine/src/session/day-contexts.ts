import { acuteRow } from '../acute-variables.ts';
import type { BodyPart } from '../catalogue/exercise.ts';
import type { DayContext, PlannedDay, WeekContext } from './day-context.ts';
import { hasJumps } from './ground-contacts.ts';
import type { DaySlots } from './slots.ts';

/** Jumps and drills rest for 48 hours (OPT reference 7.1.6). */
export const DAYS_BETWEEN_JUMPS = 2;

/** What each session of a week has to know of the others: jumps two days apart, core and balance on so many days, last chances. */
export function dayContexts(
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
  const inTurn = resistanceFirst(days);
  const most = Math.min(...days.map(({ phase }) => acuteRow(phase.phase, 'core').sessionsPerWeek.max));
  const trainedThisWeek = new Map<BodyPart, number>();
  return days.map((day, dayIndex) => {
    const isResistance = day.kind !== 'cardio';
    const skillDay = isResistance && day.offset - jumpedOn >= DAYS_BETWEEN_JUMPS && !isBesideJumps(day);
    if (skillDay) jumpedOn = day.offset;
    return {
      ...week,
      dayIndex,
      turn: inTurn.indexOf(dayIndex),
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
      // Core and balance: never more than the row's sessions per week.
      activationDay: inTurn.indexOf(dayIndex) < most,
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

function resistanceFirst(days: readonly PlannedDay[]): number[] {
  const isCardio = (index: number) => (days[index]?.kind === 'cardio' ? 1 : 0);
  return days.map((_, index) => index).toSorted((a, b) => isCardio(a) - isCardio(b) || a - b);
}
