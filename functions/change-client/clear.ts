import type { Profile } from '@phasewise/engine';
import { APPLIED, ignored, type PhasewiseEvent } from '@phasewise/events';
import { type ClientRecord, isOpenRedFlag } from '@phasewise/store';
import type { Apply, Ports } from './change-client.ts';
import { noteOrder } from './note-order.ts';
import { restAgain } from './rest-said.ts';
import { restart, wentOn, wholeWeeks } from './restart.ts';

/** A doctor's word: coaching starts, or goes on, with care and within the limits that came with it (OPT reference 5.2). */
export const clear: Apply<'ClientCleared'> = async (event, client, ports) => {
  const { id, clientId, occurredAt } = event.metadata;
  const { limits } = event.data;
  const profile: Profile = {
    ...client.profile,
    readiness: 'clear-with-care',
    ...(limits === undefined ? {} : { clearance: limits }),
  };
  const weeksOff = wholeWeeks(client.pausedAt, occurredAt);
  const flagged = await clearFlag(event, client, weeksOff, ports);
  if (client.changedBy !== id) {
    const changed = await ports.store.changeClient(
      clientId,
      'changed',
      // The flag may come after the word on it: then coaching rests, if at all, for a reason that is older.
      flagged ? ['awaiting-clearance', 'paused'] : ['awaiting-clearance'],
      { id, occurredAt },
      { state: 'active', profile, pauseReason: null, restedAtWeek: client.week, nextActionAt: occurredAt },
    );
    if (!changed) {
      const now = await ports.store.loadClient(clientId);
      if (now?.changedBy !== id) {
        await noteOrder(event, now, { idleIn: 'active', changes: 'awaiting-clearance' }, ports);
        if (flagged && now?.state === 'active') await restart(event, now, 0, ports);
        return flagged ? APPLIED : ignored(now?.state ?? client.state);
      }
    }
  }
  const now = await ports.store.loadClient(clientId);
  if (now !== null && (await restAgain(event, now, ports))) return APPLIED;
  if (wentOn(event, client)) return APPLIED;
  await restart(event, { ...client, profile }, weeksOff, ports);
  return APPLIED;
};

/** Whether the word is on a red flag in the last log: then it is noted there, before anything goes on. */
async function clearFlag(
  { metadata: { id, occurredAt } }: PhasewiseEvent<'ClientCleared'>,
  { profile: { clientId }, week, changedAt, changedBy }: ClientRecord,
  weeks: number,
  { store }: Ports,
): Promise<boolean> {
  const record = week === 0 ? null : await store.loadWeek(clientId, week);
  if (record === null) return false;
  if (!isOpenRedFlag(record)) return record.cleared?.by === id;
  // A word that is older than the flag, or than the stop, was on something else.
  const isOlder = (record.logged?.at ?? '') >= occurredAt || (changedAt ?? '') >= occurredAt;
  if (isOlder && changedBy !== id) return false;
  const by = { by: id, at: occurredAt };
  await store.recordClearance(clientId, week, by, { ...by, weeks });
  return true;
}
