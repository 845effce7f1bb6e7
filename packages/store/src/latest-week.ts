import type { ClientRecord } from './items.ts';
import type { Store } from './store.ts';

/**
 * The client where it stands by its weeks: a week is planned first and the cursor moved after, and cut off in between the cursor is behind.
 */
export async function atItsLatestWeek(client: ClientRecord, store: Store): Promise<ClientRecord> {
  const next = await store.loadWeek(client.profile.clientId, client.week + 1);
  if (next === null) return client;
  const { week, program, block, phase } = next;
  return { ...client, week, program, block, phase };
}
