import { APPLIED, ignored, type PhasewiseEvent } from '@phasewise/events';
import type { ClientRecord } from '@phasewise/store';
import type { Apply, Ports } from './change-client.ts';
import { noteOrder } from './note-order.ts';
import { keepForClearance } from './rest-said.ts';

/** Coaching rests. A red flag rests until clearance, whatever was the state before (OPT reference 5.2). */
export const pause: Apply<'ClientPaused'> = async (event, client, ports) => {
  const { id, clientId, occurredAt } = event.metadata;
  const { reason } = event.data;
  if (client.changedBy === id) return APPLIED;
  const redFlag = reason === 'red-flag';
  const at = redFlag ? await whenToStop(event, client, ports) : occurredAt;
  if (at === null) return ignored('cleared');
  const changed = await ports.store.changeClient(
    clientId,
    'changed',
    redFlag ? ['active', 'paused'] : ['active'],
    { id, occurredAt: at },
    {
      state: redFlag ? 'awaiting-clearance' : 'paused',
      pausedAt: occurredAt,
      pauseReason: reason,
      nextActionAt: null,
    },
  );
  if (changed) return APPLIED;
  const now = await ports.store.loadClient(clientId);
  if (now?.changedBy === id) return APPLIED;
  if (!redFlag) {
    if (now?.state === 'awaiting-clearance') await keepForClearance(event, now, ports);
    await noteOrder(event, now, { idleIn: 'paused', changes: 'active' }, ports);
  }
  return ignored(now?.state ?? client.state);
};

/**
 * A red flag in a log stops coaching until a doctor's word on that very flag, also when something that happened later arrived first. So it
 * counts as later than whatever changed the client. Null: the word is there.
 */
async function whenToStop(
  { metadata: { occurredAt }, data: { week } }: PhasewiseEvent<'ClientPaused'>,
  { profile: { clientId }, changedAt }: ClientRecord,
  { store }: Ports,
): Promise<string | null> {
  if (week === undefined) return occurredAt;
  const record = await store.loadWeek(clientId, week);
  if (record?.cleared !== undefined) return null;
  if (changedAt === undefined || changedAt < occurredAt) return occurredAt;
  return new Date(Date.parse(changedAt) + 1).toISOString();
}
