import type { Profile } from '@phasewise/engine';
import { APPLIED, ignored, type PhasewiseEvent } from '@phasewise/events';
import { type ClientRecord, isOpenRedFlag } from '@phasewise/store';
import type { Apply, Ports } from './change-client.ts';
import { hear } from './hear.ts';
import { restart, wentOn, wholeWeeks } from './restart.ts';

/** A doctor's word: coaching starts, or goes on, with care and within the limits that came with it (OPT reference 5.2). */
export const clear: Apply<'ClientCleared'> = async (event, client, ports) => {
  const { id, occurredAt } = event.metadata;
  const { limits } = event.data;
  const profile: Profile = {
    ...client.profile,
    readiness: 'clear-with-care',
    ...(limits === undefined ? {} : { clearance: limits }),
  };
  const weeksOff = wholeWeeks(client.pausedAt, occurredAt);
  const flagged = await clearFlag(event, client, weeksOff, ports);
  const week = flagged ? { week: client.week } : {};
  const now = await hear(event, { said: 'cleared', ...week }, client, ports, { profile });
  if (now.changedBy === id && now.state === 'active') {
    if (!wentOn(event, now)) await restart(event, now, weeksOff, ports);
    return APPLIED;
  }
  // Heard before the flag itself, which then stops nothing: the log goes on from here.
  if (flagged && now.state === 'active') await restart(event, now, 0, ports);
  return flagged || now.changedBy === id ? APPLIED : ignored(now.state);
};

/** Whether the word is on a red flag in the last log: then it is noted there, before anything goes on. */
async function clearFlag(
  { metadata: { id, occurredAt } }: PhasewiseEvent<'ClientCleared'>,
  { profile: { clientId }, week, history }: ClientRecord,
  weeks: number,
  { store }: Ports,
): Promise<boolean> {
  const record = week === 0 ? null : await store.loadWeek(clientId, week);
  if (record === null) return false;
  if (!isOpenRedFlag(record)) return record.cleared?.by === id;
  // A word that is older than the flag, or was heard before it, was on something else.
  const wasHeard = history?.words.some((word) => word.id === id) === true;
  const isOlder = (record.logged?.at ?? '') >= occurredAt || (history?.from.at ?? '') >= occurredAt;
  if (isOlder || wasHeard) return false;
  const by = { by: id, at: occurredAt };
  await store.recordClearance(clientId, week, by, { ...by, weeks });
  return true;
}
