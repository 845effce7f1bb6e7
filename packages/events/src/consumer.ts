import type { Logger } from '@aws-lambda-powertools/logger';
import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { ContractViolation } from './contract-violation.ts';
import type { DeadLetterQueue } from './dead-letter-queue.ts';
import type { Metadata } from './event.ts';
import { NeverProcessable, NotYet } from './failures.ts';

/** What became of an event at one consumer. */
export type Outcome =
  | { readonly outcome: 'applied' }
  | { readonly outcome: 'ignored'; readonly reason: string };

export const APPLIED: Outcome = { outcome: 'applied' };
/** Nothing to do, for a reason that is kept. */
export const ignored = (reason: string): Outcome => ({ outcome: 'ignored', reason });

/** What a consumer takes in: an event of the bus, or what another service reports. */
export interface Consumed {
  readonly type: string;
  readonly metadata: Metadata;
}

export interface ConsumerPorts {
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly deadLetters: DeadLetterQueue;
  /** Keeps the outcome where people can look it up; the first outcome of an event stays. */
  readonly record: (event: Consumed, consumer: string, outcome: Outcome) => Promise<void>;
  /** The queue's receive limit: the delivery of that number is the last. */
  readonly maxReceiveCount: number;
}

/**
 * The door of every function that consumes events: queue in, use case, outcome. Each message succeeds or fails alone
 * (AWS docs: Lambda, "Reporting batch item failures"). What breaks its contract, what can never be processed, and what failed on
 * its last delivery goes to the dead letters with the reason; anything else goes back to the queue.
 *
 * @param parse - makes an event of a message's body, or throws {@link ContractViolation}
 *
 * @example
 * export const handler = createConsumer('advance-week', parse, (event) => advanceWeek(event, ports), ports);
 */
export function createConsumer<Event extends Consumed>(
  name: string,
  parse: (message: unknown) => Event,
  handle: (event: Event) => Promise<Outcome>,
  ports: ConsumerPorts,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return async ({ Records }) => {
    const batchItemFailures: SQSBatchItemFailure[] = [];
    for (const record of Records) {
      const done = await consume(record, name, parse, handle, ports);
      if (!done) batchItemFailures.push({ itemIdentifier: record.messageId });
    }
    return { batchItemFailures };
  };
}

async function consume<Event extends Consumed>(
  record: SQSRecord,
  name: string,
  parse: (message: unknown) => Event,
  handle: (event: Event) => Promise<Outcome>,
  { logger, deadLetters, record: keep, maxReceiveCount }: ConsumerPorts,
): Promise<boolean> {
  let context: Record<string, unknown> = { messageId: record.messageId };
  try {
    const event = parse(parseJson(record.body));
    const { id, clientId, correlationId } = event.metadata;
    context = { ...context, detailType: event.type, eventId: id, clientId, correlationId };
    const outcome = await handle(event);
    await keep(event, name, outcome);
    logger.info(outcome.outcome, { ...context, ...outcome });
    return true;
  } catch (thrown) {
    const failure = describe(thrown);
    const last = Number(record.attributes.ApproximateReceiveCount) >= maxReceiveCount;
    if (thrown instanceof NotYet && thrown.retryAfterSeconds !== undefined) {
      logger.info('waits', { ...context, ...failure });
      return succeeds(deadLetters.putBack(record, thrown.retryAfterSeconds));
    }
    if (!failure.permanent && !last) {
      logger.warn('will be tried again', { ...context, ...failure });
      return false;
    }
    logger.error('dead letter', { ...context, ...failure });
    const reason =
      thrown instanceof ContractViolation ? { ...failure, message: thrown.withReceived } : failure;
    return succeeds(deadLetters.put(record, reason));
  }
}

const succeeds = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ContractViolation('message', [
      { path: '(the whole)', expected: 'expected JSON', received: 'something else' },
    ]);
  }
}

/** Why it failed, in the words of the error; our own errors never quote personal data. */
function describe(thrown: unknown): { code: string; message: string; permanent: boolean } {
  if (thrown instanceof ContractViolation || thrown instanceof NeverProcessable)
    return { code: thrown.code, message: thrown.message, permanent: true };
  if (thrown instanceof NotYet) return { code: thrown.code, message: thrown.message, permanent: false };
  if (thrown instanceof Error) return { code: thrown.name, message: thrown.message, permanent: false };
  return { code: 'unknown', message: String(thrown), permanent: false };
}
