import type { Profile } from '@phasewise/engine';
import { APPLIED, ignored } from '@phasewise/events';
import type { Apply } from './change-client.ts';

/** New facts about the client: the next week to be planned uses them. What was mailed stays. */
export const reassess: Apply<'ClientReassessed'> = async (event, client, { store }) => {
  const { id, occurredAt } = event.metadata;
  if (client.reassessedBy === id) return APPLIED;
  const { clientId: _, ...facts } = event.data;
  const changed = await store.changeClient(
    client.profile.clientId,
    'reassessed',
    ['active', 'awaiting-clearance', 'paused'],
    { id, occurredAt },
    { profile: { ...client.profile, ...facts } as Profile },
  );
  return changed ? APPLIED : ignored(client.state);
};
