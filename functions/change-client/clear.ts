import type { Profile } from '@phasewise/engine';
import { APPLIED, ignored } from '@phasewise/events';
import type { Apply } from './change-client.ts';
import { restart, wholeWeeks } from './restart.ts';

/** A doctor's word: coaching starts, or goes on, with care and within the limits that came with it (OPT reference 5.2). */
export const clear: Apply<'ClientCleared'> = async (event, client, ports) => {
  const { id, occurredAt } = event.metadata;
  const { limits } = event.data;
  const profile: Profile = {
    ...client.profile,
    readiness: 'clear-with-care',
    ...(limits === undefined ? {} : { clearance: limits }),
  };
  if (client.changedBy !== id) {
    const changed = await ports.store.changeClient(
      profile.clientId,
      'changed',
      ['awaiting-clearance'],
      { id, occurredAt },
      { state: 'active', profile, pauseReason: null, nextActionAt: occurredAt },
    );
    if (!changed) return ignored(client.state);
  }
  await restart(event, { ...client, profile }, wholeWeeks(client.pausedAt, occurredAt), ports);
  return APPLIED;
};
