import { APPLIED, NotYet } from '@phasewise/events';
import type { Apply } from './change-client.ts';

/** Longer than any function that writes weeks may run (30 s): what was under way at the erasure has ended by then. */
const UNDER_WAY_SECONDS = 60;

/**
 * Coaching ends. With `erase`, everything of the person is deleted, the client item last: cut off before, a second run finds it and
 * goes on. A tombstone without personal data stays, so that late events are known for what they are. A function that had read the client
 * just before may still write a week after; so a minute later everything is erased once more.
 *
 * @throws {NotYet} `changed-meanwhile`; `erasing`: once more in a minute
 */
export const withdraw: Apply<'ClientWithdrawn'> = async (event, client, { store, now }) => {
  const { id, clientId, occurredAt } = event.metadata;
  const { changedAt } = client;
  // Nothing that happened later takes it back: it counts as the latest, however late it is heard.
  const isLatest = changedAt === undefined || changedAt < occurredAt;
  const changed = await store.changeClient(
    clientId,
    'changed',
    ['active', 'awaiting-clearance', 'paused'],
    { id, occurredAt: isLatest ? occurredAt : new Date(Date.parse(changedAt) + 1).toISOString() },
    { state: 'withdrawn', nextActionAt: null },
  );
  if (!changed && (await store.loadClient(clientId))?.state !== 'withdrawn')
    throw new NotYet('changed-meanwhile', `${clientId} was changed meanwhile`);
  if (!event.data.erase) return APPLIED;
  const at = now();
  const erasedAt = client.erasedAt ?? at.toISOString();
  await store.erase(clientId, erasedAt);
  if (at.getTime() - Date.parse(erasedAt) >= UNDER_WAY_SECONDS * 1000) return APPLIED;
  throw new NotYet('erasing', `${clientId} is erased once more in a minute`, UNDER_WAY_SECONDS + 1);
};
