import { NotYet, type PhasewiseEvent } from '@phasewise/events';
import type { ClientRecord, ClientState } from '@phasewise/store';
import type { Ports } from './change-client.ts';

/**
 * A word that changes nothing now still has its place in the order of things: what happened before it and arrives after it must not
 * undo it.
 *
 * @param client - as it is after the word changed nothing
 * @param idleIn - the state that the word leaves as it is
 * @param changes - the state that it changes
 * @throws {NotYet} `changed-meanwhile`: by now it would change something, or somebody else did
 */
export async function noteOrder(
  { metadata: { id, clientId, occurredAt } }: PhasewiseEvent,
  client: ClientRecord | null,
  { idleIn, changes }: { readonly idleIn: ClientState; readonly changes: ClientState },
  { store }: Ports,
): Promise<void> {
  const isNewest = (record: ClientRecord | null) => (record?.changedAt ?? '') < occurredAt;
  const changedMeanwhile = () => new NotYet('changed-meanwhile', `${clientId} was changed meanwhile`);
  if (client === null || !isNewest(client)) return;
  if (client.state === changes) throw changedMeanwhile();
  if (client.state !== idleIn) return;
  if (await store.changeClient(clientId, 'changed', [idleIn], { id: `${id}-noted`, occurredAt }, {})) return;
  const now = await store.loadClient(clientId);
  if (now?.changedBy !== `${id}-noted` && isNewest(now)) throw changedMeanwhile();
}
