import { derivedId, follows, type PhasewiseEvent } from '@phasewise/events';
import { type ClientRecord, isLogged, isOpenRedFlag, weekPlanned } from '@phasewise/store';
import type { Ports } from './change-client.ts';

const WEEK = 7 * 86_400_000;

/** Whole weeks from one moment to another, never negative. */
export function wholeWeeks(from: string | undefined, to: string): number {
  return from === undefined ? 0 : Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / WEEK));
}

/** Whether this event set the weeks going before and the next one is planned: then there is nothing left to do. */
export const wentOn = ({ metadata: { id } }: PhasewiseEvent, client: ClientRecord): boolean =>
  client.changedBy === id && client.restedAtWeek !== undefined && client.restedAtWeek < client.week;

/**
 * Sets the weeks going again after a rest, by saying once more what happened last: the enrolment, when no week is planned; the last week's
 * log; or, when it has none, that it was missed, if the rest was a week or longer. A rest shorter than a week leaves the current week open.
 */
export async function restart(
  event: PhasewiseEvent,
  client: ClientRecord,
  weeksOff: number,
  { store, publish }: Ports,
): Promise<void> {
  const { clientId } = client.profile;
  const { id, occurredAt } = event.metadata;
  if (client.week === 0) {
    const again = follows(event, 'ClientEnrolled', [], client.profile);
    await publish({ ...again, metadata: { ...again.metadata, id: client.enrolledBy } });
    return;
  }
  const week = await store.loadWeek(clientId, client.week);
  if (week === null) return;
  if (!isLogged(week) && weeksOff === 0) {
    await publish(weekPlanned(event, week));
    return;
  }
  if (weeksOff > 0 && !isOpenRedFlag(week))
    await store.recordTimeOff(clientId, week.week, { weeks: weeksOff, by: id, at: occurredAt });
  const completed = follows(
    event,
    'WeekCompleted',
    [week.week, 'rested'],
    isLogged(week) ? week.logged.log : { week: week.week, outcome: 'missed' },
  );
  const by = isLogged(week) ? week.logged.by : derivedId(clientId, 'rested', week.week);
  await publish({ ...completed, metadata: { ...completed.metadata, id: by } });
}
