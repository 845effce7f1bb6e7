import type { Outcome, PhasewiseEvent, Publish } from '@phasewise/events';
import { ignored, NotYet } from '@phasewise/events';
import { atItsLatestWeek, type ClientRecord, type Store } from '@phasewise/store';
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
  if (found.state === 'withdrawn' && event.type !== 'ClientWithdrawn') return ignored('withdrawn');
  // What is to be noted belongs to the latest week. Of somebody who was erased none is left.
  const client = found.state === 'withdrawn' ? found : await atItsLatestWeek(found, ports.store);
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
