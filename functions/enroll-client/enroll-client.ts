import { planProgram, startProgram } from '@phasewise/engine';
import {
  APPLIED,
  ignored,
  NeverProcessable,
  type Outcome,
  type PhasewiseEvent,
  type Publish,
} from '@phasewise/events';
import { type ClientRecord, openWeek, type Store } from '@phasewise/store';

export interface Ports {
  readonly store: Store;
  readonly publish: Publish;
}

/**
 * Takes a client on: the client item, the macrocycle, week 1, the word that it is planned. Each write leaves what the next one needs, so
 * that a second run goes on where the first was cut off. Without clearance nothing is planned (OPT reference 5.2).
 */
export async function enrollClient(
  event: PhasewiseEvent<'ClientEnrolled'>,
  { store, publish }: Ports,
): Promise<Outcome> {
  const { id, occurredAt } = event.metadata;
  const profile = event.data;
  const { clientId } = profile;
  const fresh: ClientRecord = {
    profile,
    state: profile.readiness === 'needs-clearance' ? 'awaiting-clearance' : 'active',
    enrolledBy: id,
    enrolledAt: occurredAt,
    week: 0,
    program: 1,
    block: 1,
    phase: null,
    ...(profile.readiness === 'needs-clearance' ? {} : { nextActionAt: occurredAt }),
  };
  const client = (await store.enrol(fresh)) ? fresh : ((await store.loadClient(clientId)) ?? fresh);
  if (client.enrolledBy !== id) {
    if (client.state !== 'withdrawn') return ignored('already-enrolled');
    throw new NeverProcessable('withdrawn', `${clientId} has withdrawn: enrol under another clientId`);
  }
  switch (client.state) {
    case 'awaiting-clearance':
      return APPLIED;
    case 'paused':
    case 'withdrawn':
      return ignored(client.state);
    case 'active':
      break;
    default:
      client.state satisfies never;
  }

  const planned = planProgram(client.profile);
  const program = (await store.addProgram(clientId, planned))
    ? planned
    : ((await store.loadProgram(clientId, planned.program)) ?? planned);
  await publish(await openWeek(store, event, client.profile, program, startProgram(client.profile, program)));
  return APPLIED;
}
