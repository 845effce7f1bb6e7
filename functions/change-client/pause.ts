import { APPLIED, ignored } from '@phasewise/events';
import type { Apply } from './change-client.ts';

/** Coaching rests. A red flag rests until clearance, whatever was the state before (OPT reference 5.2). */
export const pause: Apply<'ClientPaused'> = async (event, { state, changedBy }, { store }) => {
  const { id, clientId, occurredAt } = event.metadata;
  const { reason } = event.data;
  const redFlag = reason === 'red-flag';
  const changed = await store.changeClient(
    clientId,
    'changed',
    redFlag ? ['active', 'paused'] : ['active'],
    { id, occurredAt },
    {
      state: redFlag ? 'awaiting-clearance' : 'paused',
      pausedAt: occurredAt,
      pauseReason: reason,
      nextActionAt: null,
    },
  );
  return changed || changedBy === id ? APPLIED : ignored(state);
};
