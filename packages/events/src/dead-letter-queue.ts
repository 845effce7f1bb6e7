import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { SQSRecord } from 'aws-lambda';

export interface DeadLetterQueue {
  /** Keeps a message with the reason why it could not be processed. */
  put(record: SQSRecord, reason: { code: string; message: string }): Promise<void>;
  /** Puts a message back into its own queue, anew and out of sight for a while: waiting is not counted as a delivery. */
  putBack(record: SQSRecord, seconds: number): Promise<void>;
}

/** The most that SQS delays a message (AWS docs: Amazon SQS message quotas). */
const LONGEST_DELAY_SECONDS = 900;

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
    async putBack(record, seconds) {
      await client.send(
        new SendMessageCommand({
          QueueUrl: queueUrl,
          MessageBody: record.body,
          DelaySeconds: Math.min(LONGEST_DELAY_SECONDS, Math.ceil(seconds)),
        }),
      );
    },
  };
}
