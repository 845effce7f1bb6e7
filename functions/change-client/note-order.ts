import { NotYet, type PhasewiseEvent } from '@phasewise/events';
import type { ClientRecord } from '@phasewise/store';
import type { Ports } from './change-client.ts';

/**
 * A word that changes nothing now still has its place in the order of things: a pause that happened before it and arrives after it must not
 * undo it.
 *
 * @throws {NotYet} `changed-meanwhile`
 */
export async function noteOrder(
  { metadata: { id, clientId, occurredAt } }: PhasewiseEvent,
  client: ClientRecord | null,
  { store }: Ports,
): Promise<void> {
  if (client?.state !== 'active' || (client.changedAt ?? '') >= occurredAt) return;
  if (await store.changeClient(clientId, 'changed', ['active'], { id: `${id}-noted`, occurredAt }, {}))
    return;
  const now = await store.loadClient(clientId);
  if (now?.changedBy !== `${id}-noted` && (now?.changedAt ?? '') < occurredAt)
    throw new NotYet('changed-meanwhile', `${clientId} was changed meanwhile`);
}
