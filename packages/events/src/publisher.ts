import {
  type EventBridgeClient,
  PutEventsCommand,
  type PutEventsRequestEntry,
} from '@aws-sdk/client-eventbridge';
import { SOURCE } from './contracts.ts';
import type { PhasewiseEvent } from './event.ts';

/** PutEvents takes at most ten entries (AWS docs: EventBridge API reference, PutEvents). */
const ENTRIES_PER_CALL = 10;
const ATTEMPTS = 3;

/** Some events did not reach the bus. The handler fails, is run again, and publishes all of them anew: same ids. */
export class PublishFailed extends Error {
  readonly code = 'publish-failed';

  constructor(failed: readonly { type: string; code: string }[]) {
    super(`EventBridge refused ${failed.map(({ type, code }) => `${type} (${code})`).join(', ')}`);
    this.name = 'PublishFailed';
  }
}

export type Publish = (...events: readonly PhasewiseEvent[]) => Promise<void>;

/**
 * Puts events on the bus, all of them or an error: EventBridge answers 200 even when it refused some entries, so the
 * refused ones, and only those, are sent again.
 *
 * @throws {PublishFailed} when entries are still refused after three attempts
 *
 * @example
 * const publish = createPublisher({ client: new EventBridgeClient(), busName: 'phasewise' });
 * await publish(follows(enrolled, 'WeekPlanned', [1], { … }));
 */
export function createPublisher({
  client,
  busName,
}: {
  client: EventBridgeClient;
  busName: string;
}): Publish {
  return async (...events) => {
    for (let start = 0; start < events.length; start += ENTRIES_PER_CALL)
      await putAll(client, busName, events.slice(start, start + ENTRIES_PER_CALL));
  };
}

async function putAll(
  client: EventBridgeClient,
  busName: string,
  events: readonly PhasewiseEvent[],
): Promise<void> {
  let pending = events;
  let refused: { event: PhasewiseEvent; code: string }[] = [];
  for (let attempt = 0; attempt < ATTEMPTS && pending.length > 0; attempt++) {
    const answer = await client.send(
      new PutEventsCommand({ Entries: pending.map((event) => entryOf(event, busName)) }),
    );
    refused = pending.flatMap((event, index) => {
      const code = answer.Entries?.[index]?.ErrorCode;
      return code === undefined ? [] : [{ event, code }];
    });
    pending = refused.map(({ event }) => event);
  }
  if (refused.length > 0)
    throw new PublishFailed(refused.map(({ event, code }) => ({ type: event.type, code })));
}

/** The PutEvents entry of an event. */
export function entryOf(event: PhasewiseEvent, busName: string): PutEventsRequestEntry {
  return {
    EventBusName: busName,
    Source: SOURCE,
    DetailType: event.type,
    Time: new Date(event.metadata.occurredAt),
    Detail: JSON.stringify({ metadata: event.metadata, data: event.data }),
  };
}
