import type { Outcome, PhasewiseEvent, Publish } from '@phasewise/events';
import { ignored, NotYet } from '@phasewise/events';
import type { ClientRecord, Store } from '@phasewise/store';
import { clear } from './clear.ts';
import { pause } from './pause.ts';
import { reassess } from './reassess.ts';
import { resume } from './resume.ts';
import { withdraw } from './withdraw.ts';

export interface Ports {
  readonly store: Store;
  readonly publish: Publish;
  readonly now: () => Date;
}

export type Change =
  | 'ClientPaused'
  | 'ClientResumed'
  | 'ClientWithdrawn'
  | 'ClientCleared'
  | 'ClientReassessed';

/** What one change needs: the event, the client as stored, the effects. */
export type Apply<Type extends Change> = (
  event: PhasewiseEvent<Type>,
  client: ClientRecord,
  ports: Ports,
) => Promise<Outcome>;

/**
 * Changes what is known of a client, or whether coaching runs.
 *
 * @throws {NotYet} `unknown-client`
 */
export async function changeClient(event: PhasewiseEvent<Change>, ports: Ports): Promise<Outcome> {
  const { clientId } = event.metadata;
  const found = await ports.store.loadClient(clientId);
  if (found === null) throw new NotYet('unknown-client', `no client ${clientId} is enrolled`);
  const client = await atItsLatestWeek(found, ports.store);
  if (client.state === 'withdrawn' && event.type !== 'ClientWithdrawn') return ignored('withdrawn');
  switch (event.type) {
    case 'ClientPaused':
      return pause(event, client, ports);
    case 'ClientResumed':
      return resume(event, client, ports);
    case 'ClientWithdrawn':
      return withdraw(event, client, ports);
    case 'ClientCleared':
      return clear(event, client, ports);
    case 'ClientReassessed':
      return reassess(event, client, ports);
    default:
      return event satisfies never;
  }
}

/** A week is planned first and the cursor moved after: cut off in between, it is behind, and what is to be noted belongs to the week. */
async function atItsLatestWeek(client: ClientRecord, store: Store): Promise<ClientRecord> {
  if (client.state === 'withdrawn') return client;
  const next = await store.loadWeek(client.profile.clientId, client.week + 1);
  return next === null ? client : { ...client, week: next.week };
}
