import type { MessageAttributes, Queue } from './queue.ts';

/** A queue as it stands. */
export interface QueueReport {
  readonly name: string;
  readonly url: string;
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
  /** How many messages ever came in. */
  readonly arrivals: number;
  /** Whether another queue sends here what it gave up on, or a rule what it could not deliver. */
  readonly isDeadLetterQueue: boolean;
  readonly messages: readonly {
    readonly id: string;
    readonly body: string;
    readonly attributes: MessageAttributes;
    readonly receiveCount: number;
  }[];
}

export function reportQueues(queues: readonly Queue[], deadLetterQueues: ReadonlySet<Queue>): QueueReport[] {
  return queues.map((queue) => ({
    name: queue.settings.name,
    url: queue.settings.url,
    ...queue.counts(),
    arrivals: queue.arrivals,
    isDeadLetterQueue: deadLetterQueues.has(queue),
    messages: queue
      .messages()
      .map(({ id, body, attributes, receiveCount }) => ({ id, body, attributes, receiveCount })),
  }));
}
