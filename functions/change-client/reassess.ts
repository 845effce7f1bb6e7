import type { Profile } from '@phasewise/engine';
import { APPLIED, follows, ignored } from '@phasewise/events';
import type { Apply } from './change-client.ts';

/**
 * New facts about the client: the next week to be planned uses them. What was mailed stays. The facts are kept on the current week too,
 * because what was lifted and where it hurt belongs to the engine's memory, not to the profile. An address is no such fact: it lifts the mark that
 * mails do not arrive, and the present plan goes there, once.
 */
export const reassess: Apply<'ClientReassessed'> = async (event, client, { store, publish }) => {
  const { id, clientId, occurredAt } = event.metadata;
  const { clientId: _, painGone, email, ...facts } = event.data;
  let from = client.week;
  if (client.reassessedBy !== id) {
    const changed = await store.changeClient(
      clientId,
      'reassessed',
      ['active', 'awaiting-clearance', 'paused'],
      { id, occurredAt },
      {
        profile: { ...client.profile, ...facts, ...(email === undefined ? {} : { email }) } as Profile,
        reassessedAtWeek: from,
        ...(email === undefined ? {} : { undeliverable: null }),
      },
    );
    if (!changed) {
      const now = await store.loadClient(clientId);
      if (now?.reassessedBy !== id)
        return ignored(now?.state === 'withdrawn' ? 'withdrawn' : 'superseded-by-a-later-one');
      from = now.reassessedAtWeek ?? from;
    }
  } else from = client.reassessedAtWeek ?? from;

  if (email !== undefined && from > 0)
    await publish(follows(event, 'PlanRequested', [from], { week: from, requestId: id }));
  if (painGone === undefined && Object.keys(facts).length === 0) return APPLIED;
  for (let week = from; ; week++) {
    await store.recordReassessment(clientId, week, { facts: { ...facts, painGone }, by: id, at: occurredAt });
    // A week that was planned meanwhile did not see the facts: they are kept there as well.
    const next = await store.loadWeek(clientId, week + 1);
    if (next === null || next.knows === id) return APPLIED;
  }
};
