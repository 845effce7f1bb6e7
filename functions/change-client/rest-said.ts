import { NotYet, type PhasewiseEvent } from '@phasewise/events';
import type { ClientRecord } from '@phasewise/store';
import type { Ports } from './change-client.ts';

const RESUMED = 'resumed';

/**
 * What is said on resting while clearance is awaited changes nothing then, but counts if the clearance turns out to be older.
 *
 * @throws {NotYet} `changed-meanwhile`: clearance came in between
 */
export async function keepForClearance(
  { metadata: { id, clientId, occurredAt }, type, data }: PhasewiseEvent<'ClientPaused' | 'ClientResumed'>,
  { changedAt }: ClientRecord,
  { store }: Ports,
): Promise<void> {
  // Clearance has to be newer than the stop, so what is older than that never counts.
  if (changedAt !== undefined && occurredAt <= changedAt) return;
  const restSaid = type === 'ClientPaused' ? data.reason : RESUMED;
  if (
    await store.changeClient(clientId, 'restSaid', ['awaiting-clearance'], { id, occurredAt }, { restSaid })
  )
    return;
  const now = await store.loadClient(clientId);
  if (now?.state === 'active' || now?.state === 'paused')
    throw new NotYet('changed-meanwhile', `${clientId} was changed meanwhile`);
}

/**
 * After clearance: a newer word on resting, heard before it, counts now.
 *
 * @param client - as it is after the clearance was stored: a word that is kept later finds the state changed
 * @returns whether coaching rests
 */
export async function restAgain(
  { metadata: { clientId, occurredAt } }: PhasewiseEvent<'ClientCleared'>,
  { restSaid, restSaidBy, restSaidAt }: ClientRecord,
  { store }: Ports,
): Promise<boolean> {
  if (restSaid === undefined || restSaidBy === undefined || (restSaidAt ?? '') <= occurredAt) return false;
  const at = restSaidAt ?? occurredAt;
  if (restSaid === RESUMED) {
    await store.changeClient(
      clientId,
      'changed',
      ['active'],
      { id: `${restSaidBy}-noted`, occurredAt: at },
      {},
    );
    return false;
  }
  await store.changeClient(
    clientId,
    'changed',
    ['active'],
    { id: restSaidBy, occurredAt: at },
    { state: 'paused', pausedAt: at, pauseReason: restSaid, nextActionAt: null },
  );
  return true;
}
