import { APPLIED, ignored, NotYet, type Outcome, type PhasewiseEvent } from '@phasewise/events';
import type { ClientRecord, WeekRecord } from '@phasewise/store';
import { lastLoggedWeek, openNextBlock, type Ports } from './open-next-block.ts';

/**
 * The block's last week is in: the next block starts, or waits for the trainer who wants to be asked.
 *
 * @throws {NotYet} `unknown-client`, `week-not-logged`
 */
export async function blockFinished(event: PhasewiseEvent<'BlockFinished'>, ports: Ports): Promise<Outcome> {
  const { clientId } = event.metadata;
  const client = await ports.store.loadClient(clientId);
  if (client === null) throw new NotYet('unknown-client', `no client ${clientId} is enrolled`);
  switch (client.state) {
    case 'withdrawn':
      return ignored('withdrawn');
    case 'paused':
    case 'awaiting-clearance':
      return (await finishWhatBegan(event, client, ports)) ? APPLIED : ignored(client.state);
    case 'active':
      break;
    default:
      client.state satisfies never;
  }
  const last = await lastLoggedWeek(client, event.data.week, ports.store);
  if (last === null) throw new NotYet('week-not-logged', `week ${event.data.week} of ${clientId} has no log`);
  // A rest in between began the block anew, or it was cut short while it went on: the next week is planned, and this end is none.
  if (last.settled === undefined && (await isPassed(last, client, ports))) return ignored('superseded');
  return openNextBlock(event, client, last, ports);
}

/** The next block's first week was planned before coaching stopped, and its word was cut off: nothing else would bring that word again. */
async function finishWhatBegan(
  event: PhasewiseEvent<'BlockFinished'>,
  client: ClientRecord,
  ports: Ports,
): Promise<boolean> {
  const { week, clientId } = { ...event.data, ...event.metadata };
  const last = await lastLoggedWeek(client, week, ports.store);
  if (last?.settled === undefined || (await ports.store.loadWeek(clientId, week + 1)) === null) return false;
  await openNextBlock(event, client, last, ports);
  return true;
}

async function isPassed({ week }: WeekRecord, client: ClientRecord, { store }: Ports): Promise<boolean> {
  return week < client.week || (await store.loadWeek(client.profile.clientId, week + 1)) !== null;
}
