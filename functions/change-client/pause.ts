import { APPLIED, ignored } from '@phasewise/events';
import type { Apply } from './change-client.ts';
import { hear } from './hear.ts';

/**
 * Coaching rests. A red flag rests until clearance, whatever was the state before (OPT reference 5.2), also when something that happened
 * later arrived first; but not once the word on that very flag is there.
 */
export const pause: Apply<'ClientPaused'> = async (event, client, ports) => {
  const { id, clientId } = event.metadata;
  const { reason, week } = event.data;
  if (reason !== 'red-flag') {
    const now = await hear(event, { said: 'paused', reason }, client, ports);
    return now.changedBy === id ? APPLIED : ignored(now.state);
  }
  const record = week === undefined ? null : await ports.store.loadWeek(clientId, week);
  if (record?.cleared !== undefined) return ignored('cleared');
  const now = await hear(event, { said: 'flagged', ...(week === undefined ? {} : { week }) }, client, ports);
  return now.changedBy === id ? APPLIED : ignored(now.state);
};
