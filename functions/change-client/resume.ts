import { APPLIED, ignored } from '@phasewise/events';
import type { Apply } from './change-client.ts';
import { hear } from './hear.ts';
import { restart, wentOn, wholeWeeks } from './restart.ts';

/** Coaching goes on: how long it rested decides where (OPT reference 3.6). After a red flag only clearance does that. */
export const resume: Apply<'ClientResumed'> = async (event, client, ports) => {
  const { id, occurredAt } = event.metadata;
  const weeksOff = event.data.weeksOff ?? wholeWeeks(client.pausedAt, occurredAt);
  const now = await hear(event, { said: 'resumed' }, client, ports);
  if (now.changedBy !== id) return ignored(now.state);
  if (!wentOn(event, now)) await restart(event, now, weeksOff, ports);
  return APPLIED;
};
