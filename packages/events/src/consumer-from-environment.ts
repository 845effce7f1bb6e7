import { Logger } from '@aws-lambda-powertools/logger';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { SQSHandler } from 'aws-lambda';
import * as z from 'zod';
import { type Consumed, type ConsumerPorts, createConsumer, type Outcome } from './consumer.ts';
import type { DetailType } from './contracts.ts';
import { createDeadLetterQueue } from './dead-letter-queue.ts';
import { readEnvironment } from './environment.ts';
import { type PhasewiseEvent, parseEventOf } from './event.ts';
import { createPublisher, type Publish } from './publisher.ts';

/** The publisher that a function's environment describes: `BUS_NAME`. */
export function publisherFromEnvironment(): Publish {
  const { BUS_NAME } = readEnvironment({ BUS_NAME: z.string().min(1) });
  return createPublisher({ client: new EventBridgeClient(), busName: BUS_NAME });
}

/**
 * A consumer with the effects that its environment describes: `QUEUE_URL`, `DEAD_LETTER_QUEUE_URL`,
 * `MAX_RECEIVE_COUNT`, `POWERTOOLS_SERVICE_NAME`.
 *
 * @example
 * export const handler = consumerOf(['WeekCompleted'], (event) => advanceWeek(event, ports), store.recordOutcome);
 */
export function consumerOf<Type extends DetailType>(
  types: readonly Type[],
  handle: (event: PhasewiseEvent<Type>) => Promise<Outcome>,
  record: ConsumerPorts['record'],
): SQSHandler {
  return consumerFromEnvironment((message) => parseEventOf(types, message), handle, record);
}

/** The same for messages that are not events of ours. */
export function consumerFromEnvironment<Event extends Consumed>(
  parse: (message: unknown) => Event,
  handle: (event: Event) => Promise<Outcome>,
  record: ConsumerPorts['record'],
): SQSHandler {
  const environment = readEnvironment({
    QUEUE_URL: z.url(),
    DEAD_LETTER_QUEUE_URL: z.url(),
    MAX_RECEIVE_COUNT: z.coerce.number().int().min(1),
    POWERTOOLS_SERVICE_NAME: z.string().min(1),
  });
  return createConsumer(environment.POWERTOOLS_SERVICE_NAME, parse, handle, {
    logger: new Logger(),
    deadLetters: createDeadLetterQueue({
      client: new SQSClient(),
      queueUrl: environment.QUEUE_URL,
      deadLetterQueueUrl: environment.DEAD_LETTER_QUEUE_URL,
    }),
    record,
    maxReceiveCount: environment.MAX_RECEIVE_COUNT,
  });
}
