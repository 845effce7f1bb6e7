import { type DetailType, type PhasewiseEvent, parseEvent } from '@phasewise/events';
import type { ClientState } from '@phasewise/store';
import type { BusEvent } from './simulated-bus.ts';

const CHANGES: readonly DetailType[] = ['ClientPaused', 'ClientResumed', 'ClientCleared', 'ClientWithdrawn'];

/** Every event of a client that could be read, once, in the order they happened. */
export function eventsOf(archive: readonly BusEvent[], clientId: string): PhasewiseEvent[] {
  const events = new Map<string, PhasewiseEvent>();
  for (const each of archive) {
    const event = parsed(each);
    if (event?.metadata.clientId === clientId && !events.has(event.metadata.id))
      events.set(event.metadata.id, event);
  }
  return [...events.values()].sort((left, right) => (inOrder(left, right) ? -1 : 1));
}

function inOrder({ metadata: one }: PhasewiseEvent, { metadata: other }: PhasewiseEvent): boolean {
  return one.occurredAt < other.occurredAt || (one.occurredAt === other.occurredAt && one.id < other.id);
}

function parsed(event: BusEvent): PhasewiseEvent | null {
  try {
    return parseEvent(event);
  } catch {
    return null;
  }
}

/** Where a client has to stand once everything has arrived: what happened, in the order it happened, whatever order it arrived in. */
export function expectedState(events: readonly PhasewiseEvent[], first: ClientState): ClientState {
  return events
    .filter(({ type }) => CHANGES.includes(type))
    .reduce<ClientState>((state, event) => after(state, event), first);
}

function after(state: ClientState, event: PhasewiseEvent): ClientState {
  switch (event.type) {
    case 'ClientWithdrawn':
      return 'withdrawn';
    case 'ClientCleared':
      return state === 'awaiting-clearance' ? 'active' : state;
    case 'ClientResumed':
      return state === 'paused' ? 'active' : state;
    case 'ClientPaused':
      if (event.data.reason === 'red-flag') return state === 'withdrawn' ? state : 'awaiting-clearance';
      return state === 'active' ? 'paused' : state;
    default:
      return state;
  }
}
