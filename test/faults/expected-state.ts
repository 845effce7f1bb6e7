import { type PhasewiseEvent, parseEvent } from '@phasewise/events';
import type { ClientState, WeekRecord } from '@phasewise/store';
import type { BusEvent } from './simulated-bus.ts';

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

/** The archive is read again and again; an event of it never changes. */
const read = new WeakMap<BusEvent, PhasewiseEvent | 'unreadable'>();

function parsed(event: BusEvent): PhasewiseEvent | null {
  const known = read.get(event) ?? readOrNot(event);
  read.set(event, known);
  return known === 'unreadable' ? null : known;
}

function readOrNot(event: BusEvent): PhasewiseEvent | 'unreadable' {
  try {
    return parseEvent(event);
  } catch {
    return 'unreadable';
  }
}

/**
 * Where a client has to stand once everything has arrived: what happened, in the order it happened, whatever order it arrived in. Only a red flag
 * waits for the word on that very flag, whatever was said in between of another one.
 */
export function expectedState(
  events: readonly PhasewiseEvent[],
  first: ClientState,
  weeks: readonly WeekRecord[],
): ClientState {
  const flags = new Set<number>();
  let state = first;
  for (const event of events)
    switch (event.type) {
      case 'ClientWithdrawn':
        return 'withdrawn';
      case 'ClientCleared':
        for (const { week, cleared } of weeks) if (cleared?.by === event.metadata.id) flags.delete(week);
        if (state === 'awaiting-clearance' && flags.size === 0) state = 'active';
        break;
      case 'ClientResumed':
        if (state === 'paused') state = 'active';
        break;
      case 'ClientPaused':
        if (event.data.reason === 'red-flag') {
          state = 'awaiting-clearance';
          if (event.data.week !== undefined) flags.add(event.data.week);
        } else if (state === 'active') state = 'paused';
        break;
      default:
    }
  return state;
}
