import { APPLIED } from '@phasewise/events';
import type { Apply } from './change-client.ts';

/**
 * Coaching ends. With `erase`, everything of the person is deleted, the client item last: cut off before, a second run finds it and
 * goes on. A tombstone without personal data stays, so that late events are known for what they are.
 */
export const withdraw: Apply<'ClientWithdrawn'> = async (event, _client, { store }) => {
  const { id, clientId, occurredAt } = event.metadata;
  await store.changeClient(
    clientId,
    'changed',
    ['active', 'awaiting-clearance', 'paused'],
    { id, occurredAt },
    { state: 'withdrawn', nextActionAt: null },
  );
  if (event.data.erase) await store.erase(clientId, occurredAt);
  return APPLIED;
};
