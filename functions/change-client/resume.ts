import { APPLIED, ignored } from '@phasewise/events';
import type { Apply } from './change-client.ts';
import { noteOrder } from './note-order.ts';
import { keepForClearance } from './rest-said.ts';
import { restart, wentOn, wholeWeeks } from './restart.ts';

/** Coaching goes on: how long it rested decides where (OPT reference 3.6). After a red flag only clearance does that. */
export const resume: Apply<'ClientResumed'> = async (event, client, ports) => {
  const { id, clientId, occurredAt } = event.metadata;
  const weeksOff = event.data.weeksOff ?? wholeWeeks(client.pausedAt, occurredAt);
  if (client.changedBy !== id) {
    const changed = await ports.store.changeClient(
      clientId,
      'changed',
      ['paused'],
      { id, occurredAt },
      { state: 'active', pauseReason: null, restedAtWeek: client.week, nextActionAt: occurredAt },
    );
    if (!changed) {
      const now = await ports.store.loadClient(clientId);
      if (now?.changedBy !== id) {
        if (now?.state === 'awaiting-clearance') await keepForClearance(event, now, ports);
        await noteOrder(event, now, { idleIn: 'active', changes: 'paused' }, ports);
        return ignored(now?.state ?? client.state);
      }
    }
  }
  if (wentOn(event, client)) return APPLIED;
  await restart(event, client, weeksOff, ports);
  return APPLIED;
};
