import { ChangeMessageVisibilityCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { SQSRecord } from 'aws-lambda';

export interface DeadLetterQueue {
  /** Keeps a message with the reason why it could not be processed. */
  put(record: SQSRecord, reason: { code: string; message: string }): Promise<void>;
  /** Leaves a message in its own queue, out of sight for a while. */
  postpone(record: SQSRecord, seconds: number): Promise<void>;
}

/** Long enough for every reason we give, short beside the message. */
const REASON_LENGTH = 1000;

/**
 * A consumer's dead letters. SQS moves a message there by itself after the last delivery, but says nothing of the reason; so the consumer
 * puts it there itself, with the reason as message attributes `ErrorCode` and `ErrorMessage`, which `phasewise redrive` shows.
 */
export function createDeadLetterQueue({
  client,
  queueUrl,
  deadLetterQueueUrl,
}: {
  client: SQSClient;
  queueUrl: string;
  deadLetterQueueUrl: string;
}): DeadLetterQueue {
  return {
    async put(record, { code, message }) {
      await client.send(
        new SendMessageCommand({
          QueueUrl: deadLetterQueueUrl,
          MessageBody: record.body,
          MessageAttributes: {
            ErrorCode: { DataType: 'String', StringValue: code },
            ErrorMessage: { DataType: 'String', StringValue: message.slice(0, REASON_LENGTH) || code },
          },
        }),
      );
    },
    async postpone(record, seconds) {
      await client.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: queueUrl,
          ReceiptHandle: record.receiptHandle,
          VisibilityTimeout: seconds,
        }),
      );
    },
  };
}
