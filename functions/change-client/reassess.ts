import type { Profile } from '@phasewise/engine';
import { APPLIED, ignored } from '@phasewise/events';
import type { Apply } from './change-client.ts';

/**
 * New facts about the client: the next week to be planned uses them. What was mailed stays. The facts are kept on the current week too,
 * because what was lifted and where it hurt belongs to the engine's memory, not to the profile.
 */
export const reassess: Apply<'ClientReassessed'> = async (event, client, { store }) => {
  const { id, clientId, occurredAt } = event.metadata;
  const { clientId: _, painGone, ...facts } = event.data;
  if (client.reassessedBy !== id) {
    const changed = await store.changeClient(
      clientId,
      'reassessed',
      ['active', 'awaiting-clearance', 'paused'],
      { id, occurredAt },
      { profile: { ...client.profile, ...facts } as Profile },
    );
    if (!changed) return ignored(client.state === 'withdrawn' ? 'withdrawn' : 'superseded-by-a-later-one');
  }
  let { week } = client;
  for (;;) {
    await store.recordReassessment(clientId, week, { facts: { ...facts, painGone }, by: id, at: occurredAt });
    // A week that was planned meanwhile did not see the facts: they are kept there as well.
    const now = await store.loadClient(clientId);
    if (now === null || now.week === week) return APPLIED;
    week = now.week;
  }
};
