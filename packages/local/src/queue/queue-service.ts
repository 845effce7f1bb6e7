import * as z from 'zod';
import { AwsError } from '../aws-error.ts';
import { parseRequest } from '../aws-request.ts';
import { selected, systemAttributes } from './message-attributes.ts';
import { md5, md5OfAttributes } from './message-digest.ts';
import type { Queue } from './queue.ts';
import { batchId, onQueue, receiveSchema, sendSchema, visibilitySchema } from './queue-requests.ts';

type Action = (input: unknown) => unknown;

/** The SQS API (Amazon SQS API reference), as much of it as senders, receivers and redriving need. */
export class QueueService {
  readonly #queues: readonly Queue[];
  readonly #actions: Readonly<Record<string, Action>> = {
    SendMessage: (input) => this.#send(this.#queueOf(input), parseRequest(sendSchema, input)),
    SendMessageBatch: (input) =>
      this.#batch(input, sendSchema.extend(batchId.shape), (queue, entry) => this.#send(queue, entry)),
    ReceiveMessage: (input) => this.#receive(input),
    DeleteMessage: (input) =>
      this.#delete(this.#queueOf(input), parseRequest(z.object({ ReceiptHandle: z.string() }), input)),
    DeleteMessageBatch: (input) =>
      this.#batch(input, batchId.extend({ ReceiptHandle: z.string() }), (queue, entry) =>
        this.#delete(queue, entry),
      ),
    ChangeMessageVisibility: (input) =>
      this.#changeVisibility(this.#queueOf(input), parseRequest(visibilitySchema, input)),
    ChangeMessageVisibilityBatch: (input) =>
      this.#batch(input, visibilitySchema.extend(batchId.shape), (queue, entry) =>
        this.#changeVisibility(queue, entry),
      ),
    PurgeQueue: (input) => {
      this.#queueOf(input).purge();
      return {};
    },
    GetQueueUrl: (input) => {
      const { QueueName } = parseRequest(z.object({ QueueName: z.string() }), input);
      const queue = this.#queues.find(({ settings }) => settings.name === QueueName);
      if (queue === undefined) throw noSuchQueue();
      return { QueueUrl: queue.settings.url };
    },
    GetQueueAttributes: (input) => this.#attributes(input),
    ListQueues: (input) => {
      const { QueueNamePrefix = '' } = parseRequest(
        z.object({ QueueNamePrefix: z.string().optional() }),
        input,
      );
      const found = this.#queues.filter(({ settings }) => settings.name.startsWith(QueueNamePrefix));
      return { QueueUrls: found.map(({ settings }) => settings.url) };
    },
  };

  constructor(queues: readonly Queue[]) {
    this.#queues = queues;
  }

  /** @throws {AwsError} as SQS would */
  async call(action: string, input: unknown): Promise<unknown> {
    const run = Object.hasOwn(this.#actions, action) ? this.#actions[action] : undefined;
    if (run === undefined) {
      throw new AwsError('UnknownOperationException', `the local cloud does not know sqs:${action}`);
    }
    return run(input);
  }

  #queueOf(input: unknown): Queue {
    const { QueueUrl } = parseRequest(onQueue, input);
    // By its path alone: the address may be written as localhost as well as 127.0.0.1.
    const name = QueueUrl.split('/').at(-1);
    const queue = this.#queues.find(({ settings }) => settings.name === name);
    if (queue === undefined) throw noSuchQueue();
    return queue;
  }

  #send(queue: Queue, entry: z.output<typeof sendSchema>): Record<string, unknown> {
    const bytes = Buffer.byteLength(entry.MessageBody);
    if (bytes > queue.settings.maximumMessageBytes) {
      throw new AwsError(
        'InvalidParameterValue',
        `One or more parameters are invalid. Reason: Message must be shorter than ${queue.settings.maximumMessageBytes} bytes.`,
      );
    }
    const message = queue.send(entry.MessageBody, entry.MessageAttributes, entry.DelaySeconds);
    return {
      MessageId: message.id,
      MD5OfMessageBody: md5(entry.MessageBody),
      MD5OfMessageAttributes: md5OfAttributes(entry.MessageAttributes),
    };
  }

  async #receive(input: unknown): Promise<unknown> {
    const queue = this.#queueOf(input);
    const request = parseRequest(receiveSchema, input);
    const wait = request.WaitTimeSeconds ?? queue.settings.waitTimeSeconds;
    let received = queue.receive(request.MaxNumberOfMessages, request.VisibilityTimeout);
    if (received.length === 0 && wait > 0) {
      await visibleWithin(queue, wait);
      received = queue.receive(request.MaxNumberOfMessages, request.VisibilityTimeout);
    }
    const systemNames = [...request.AttributeNames, ...request.MessageSystemAttributeNames];
    return {
      Messages: received.map((message) => {
        const attributes = selected(message.attributes, request.MessageAttributeNames);
        return {
          MessageId: message.id,
          ReceiptHandle: message.receiptHandle,
          Body: message.body,
          MD5OfBody: md5(message.body),
          Attributes: selected(systemAttributes(message), systemNames),
          ...(Object.keys(attributes).length === 0
            ? {}
            : { MessageAttributes: attributes, MD5OfMessageAttributes: md5OfAttributes(attributes) }),
        };
      }),
    };
  }

  #delete(queue: Queue, { ReceiptHandle }: { ReceiptHandle: string }): Record<string, unknown> {
    if (queue.delete(ReceiptHandle)) return {};
    throw badHandle(ReceiptHandle);
  }

  #changeVisibility(queue: Queue, request: z.output<typeof visibilitySchema>): Record<string, unknown> {
    const outcome = queue.changeVisibility(request.ReceiptHandle, request.VisibilityTimeout);
    switch (outcome) {
      case 'changed':
        return {};
      case 'unknown-handle':
        throw badHandle(request.ReceiptHandle);
      case 'not-in-flight':
        throw new AwsError(
          'InvalidParameterValue',
          `Value ${request.ReceiptHandle} for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available for visibility timeout change.`,
        );
      default:
        return outcome satisfies never;
    }
  }

  #batch<Schema extends z.ZodType<{ Id: string }>>(
    input: unknown,
    schema: Schema,
    apply: (queue: Queue, entry: z.output<Schema>) => Record<string, unknown>,
  ): unknown {
    const queue = this.#queueOf(input);
    const { Entries } = parseRequest(z.object({ Entries: z.array(z.unknown()).default([]) }), input);
    if (Entries.length === 0) {
      throw new AwsError('EmptyBatchRequest', 'There should be at least one entry in the request.', {
        queryCode: 'AWS.SimpleQueueService.EmptyBatchRequest',
      });
    }
    if (Entries.length > 10) {
      throw new AwsError('TooManyEntriesInBatchRequest', 'Maximum number of entries per request are 10.', {
        queryCode: 'AWS.SimpleQueueService.TooManyEntriesInBatchRequest',
      });
    }
    const entries = Entries.map((entry) => parseRequest(schema, entry));
    if (new Set(entries.map((entry) => entry.Id)).size < entries.length) {
      throw new AwsError('BatchEntryIdsNotDistinct', 'Two or more batch entries have the same Id.', {
        queryCode: 'AWS.SimpleQueueService.BatchEntryIdsNotDistinct',
      });
    }
    const Successful: unknown[] = [];
    const Failed: unknown[] = [];
    for (const entry of entries) {
      try {
        Successful.push({ Id: entry.Id, ...apply(queue, entry) });
      } catch (error) {
        if (!(error instanceof AwsError)) throw error;
        Failed.push({ Id: entry.Id, SenderFault: true, Code: error.code, Message: error.message });
      }
    }
    return { Successful, Failed };
  }

  #attributes(input: unknown): unknown {
    const queue = this.#queueOf(input);
    const { settings, deadLetterQueue } = queue;
    const { visible, inFlight, delayed } = queue.counts();
    const { AttributeNames } = parseRequest(
      z.object({ AttributeNames: z.array(z.string()).default([]) }),
      input,
    );
    const all: Record<string, string> = {
      QueueArn: settings.arn,
      ApproximateNumberOfMessages: String(visible),
      ApproximateNumberOfMessagesNotVisible: String(inFlight),
      ApproximateNumberOfMessagesDelayed: String(delayed),
      VisibilityTimeout: String(settings.visibilityTimeoutSeconds),
      MessageRetentionPeriod: String(settings.retentionSeconds),
      MaximumMessageSize: String(settings.maximumMessageBytes),
      DelaySeconds: String(settings.delaySeconds),
      ReceiveMessageWaitTimeSeconds: String(settings.waitTimeSeconds),
    };
    if (deadLetterQueue !== undefined) {
      all.RedrivePolicy = JSON.stringify({
        deadLetterTargetArn: deadLetterQueue.settings.arn,
        maxReceiveCount: settings.maxReceiveCount,
      });
    }
    return { Attributes: selected(all, AttributeNames) };
  }
}

async function visibleWithin(queue: Queue, seconds: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const timer = setTimeout(end, seconds * 1000);
    const unsubscribe = queue.onVisible(end);
  });
}

function noSuchQueue(): AwsError {
  return new AwsError('QueueDoesNotExist', 'The specified queue does not exist.', {
    queryCode: 'AWS.SimpleQueueService.NonExistentQueue',
  });
}

function badHandle(handle: string): AwsError {
  return new AwsError(
    'ReceiptHandleIsInvalid',
    `The input receipt handle "${handle}" is not a valid receipt handle.`,
  );
}
