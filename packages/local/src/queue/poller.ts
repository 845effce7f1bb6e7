import type { LambdaFunction } from '../lambda/lambda.ts';
import type { Activity } from '../time/activity.ts';
import { systemAttributes } from './message-attributes.ts';
import { md5 } from './message-digest.ts';
import type { MessageAttributes, Queue, ReceivedMessage } from './queue.ts';

export interface PollerSettings {
  readonly batchSize: number;
  /** How many batches may be at work at a time. */
  readonly concurrency: number;
  readonly reportBatchItemFailures: boolean;
  readonly region: string;
}

/**
 * An SQS event source mapping: takes batches from the queue to the function, deletes what succeeded and leaves the rest
 * to come back after its visibility timeout (Lambda developer guide, "Using Lambda with Amazon SQS").
 */
export class Poller {
  readonly #queue: Queue;
  readonly #consumer: LambdaFunction;
  readonly #settings: PollerSettings;
  readonly #activity: Activity;
  readonly #unsubscribe: () => void;
  #working = 0;
  #stopped = false;
  #scheduled = false;

  constructor(queue: Queue, consumer: LambdaFunction, settings: PollerSettings, activity: Activity) {
    this.#queue = queue;
    this.#consumer = consumer;
    this.#settings = settings;
    this.#activity = activity;
    this.#unsubscribe = queue.onVisible(() => this.#poll());
    this.#poll();
  }

  stop(): void {
    this.#stopped = true;
    this.#unsubscribe();
  }

  /** Receives in the next turn, so that messages that arrive together make one batch. */
  #poll(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const end = this.#activity.begin();
    setImmediate(() => {
      this.#scheduled = false;
      this.#receive();
      end();
    });
  }

  #receive(): void {
    while (!this.#stopped && this.#working < this.#settings.concurrency) {
      const batch = this.#queue.receive(this.#settings.batchSize);
      if (batch.length === 0) return;
      this.#working += 1;
      void this.#activity.track(async () => {
        await this.#process(batch);
        this.#working -= 1;
        this.#poll();
      });
    }
  }

  async #process(batch: readonly ReceivedMessage[]): Promise<void> {
    const { region, reportBatchItemFailures } = this.#settings;
    const Records = batch.map((message) => toRecord(message, this.#queue.settings.arn, region));
    const outcome = await this.#consumer.invoke({ Records });
    if (this.#stopped || !outcome.ok) return;
    const failed = reportBatchItemFailures ? failedIds(outcome.payload, batch) : new Set<string>();
    for (const message of batch) {
      if (!failed.has(message.id)) this.#queue.delete(message.receiptHandle);
    }
  }
}

/** Nothing said means all succeeded; an answer that does not make sense means that all failed. */
function failedIds(payload: string, batch: readonly ReceivedMessage[]): Set<string> {
  const all = new Set(batch.map((message) => message.id));
  const response: unknown = JSON.parse(payload);
  if (typeof response !== 'object' || response === null) return new Set();
  const { batchItemFailures } = response as { batchItemFailures?: unknown };
  if (batchItemFailures === undefined || batchItemFailures === null) return new Set();
  if (!Array.isArray(batchItemFailures)) return all;
  const ids = batchItemFailures.map(
    (failure: { itemIdentifier?: unknown } | null) => failure?.itemIdentifier,
  );
  return ids.every((id): id is string => typeof id === 'string' && all.has(id)) ? new Set(ids) : all;
}

function toRecord(message: ReceivedMessage, eventSourceARN: string, awsRegion: string): unknown {
  return {
    messageId: message.id,
    receiptHandle: message.receiptHandle,
    body: message.body,
    attributes: systemAttributes(message),
    messageAttributes: toRecordAttributes(message.attributes),
    md5OfBody: md5(message.body),
    eventSource: 'aws:sqs',
    eventSourceARN,
    awsRegion,
  };
}

function toRecordAttributes(attributes: MessageAttributes): unknown {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, { DataType, StringValue, BinaryValue }]) => [
      name,
      {
        dataType: DataType,
        stringValue: StringValue,
        binaryValue: BinaryValue,
        stringListValues: [],
        binaryListValues: [],
      },
    ]),
  );
}
