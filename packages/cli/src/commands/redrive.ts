import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ListQueuesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { BadInput } from '../bad-input.ts';
import { createOutput } from '../output.ts';
import { openTarget, type TargetOptions } from '../target.ts';

export interface RedriveOptions extends TargetOptions {
  readonly json?: boolean;
  readonly all?: boolean;
}

/** A message that could not be processed, and why. */
interface Letter {
  readonly id: string;
  readonly consumer: string;
  readonly detailType: string;
  readonly clientId: string | null;
  readonly code: string;
  readonly message: string;
}

interface Held {
  readonly letter: Letter;
  readonly body: string;
  readonly receiptHandle: string;
  /** Null: the letters of a job, which has no queue to go back to. */
  readonly queueUrl: string | null;
  readonly deadLetterQueueUrl: string;
}

const DEAD_LETTERS = '-dead-letters';
/** While they are looked at nobody else gets them. */
const HELD_SECONDS = 120;

/**
 * `phasewise redrive`: shows every dead letter with its reason, and puts back into their queues those that are named, or all.
 *
 * @param ids - of letters, as a run without ids shows them
 * @throws {BadInput} when an id is none of a letter's
 */
export async function redrive(ids: readonly string[], options: RedriveOptions): Promise<void> {
  const { sqs, busName } = await openTarget(options);
  const output = createOutput(options.json === true);
  const held = await holdLetters(sqs, busName);
  const unknown = ids.filter((id) => !held.some(({ letter }) => letter.id === id));
  const wanted = (each: Held) =>
    unknown.length === 0 && (options.all === true || ids.includes(each.letter.id));
  for (const each of held) {
    const redriven = wanted(each) && each.queueUrl !== null;
    if (redriven) await putBack(sqs, each);
    else await release(sqs, each);
    output.result(output.json ? JSON.stringify({ ...each.letter, redriven }) : lineOf(each, redriven));
  }
  if (unknown.length > 0) throw new BadInput(`id: there is no dead letter ${unknown.join(', ')}`);
  if (held.length === 0) output.message('There are no dead letters.');
  else if (ids.length === 0 && options.all !== true)
    output.message('Once the cause is gone: phasewise redrive --all, or phasewise redrive <id…>.');
}

async function holdLetters(sqs: SQSClient, prefix: string): Promise<Held[]> {
  const { QueueUrls = [] } = await sqs.send(
    new ListQueuesCommand({ QueueNamePrefix: `${prefix}-`, MaxResults: 1000 }),
  );
  const held: Held[] = [];
  for (const url of QueueUrls.filter((each) => each.endsWith(DEAD_LETTERS))) {
    const own = url.slice(0, -DEAD_LETTERS.length);
    const queueUrl = QueueUrls.includes(own) ? own : null;
    const consumer = own.slice(own.lastIndexOf('/') + 1).slice(prefix.length + 1);
    for (let messages = await receive(sqs, url); messages.length > 0; messages = await receive(sqs, url))
      for (const message of messages)
        held.push({
          letter: letterOf(message, consumer),
          body: message.Body ?? '',
          receiptHandle: message.ReceiptHandle ?? '',
          queueUrl,
          deadLetterQueueUrl: url,
        });
  }
  return held;
}

async function receive(sqs: SQSClient, QueueUrl: string): Promise<Message[]> {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl,
      MaxNumberOfMessages: 10,
      MessageAttributeNames: ['All'],
      VisibilityTimeout: HELD_SECONDS,
    }),
  );
  return Messages;
}

const BodySchema = z.object({
  'detail-type': z.string(),
  detail: z.object({
    metadata: z.object({ clientId: z.string() }).optional(),
    data: z.looseObject({ clientId: z.string().optional() }).optional(),
  }),
});

function letterOf({ MessageId = '', Body = '', MessageAttributes = {} }: Message, consumer: string): Letter {
  const body = BodySchema.safeParse(parsed(Body)).data;
  return {
    id: MessageId,
    consumer,
    detailType: body?.['detail-type'] ?? 'unknown',
    clientId: body?.detail.metadata?.clientId ?? body?.detail.data?.clientId ?? null,
    // SQS itself, and EventBridge, say nothing, or use their own names.
    code: MessageAttributes.ErrorCode?.StringValue ?? MessageAttributes.ERROR_CODE?.StringValue ?? 'died',
    message:
      MessageAttributes.ErrorMessage?.StringValue ??
      MessageAttributes.ERROR_MESSAGE?.StringValue ??
      'the function ended without an answer on every delivery: see its log',
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Into the queue first: cut off in between it is there twice, which every consumer bears. */
async function putBack(
  sqs: SQSClient,
  { body, queueUrl, deadLetterQueueUrl, receiptHandle }: Held,
): Promise<void> {
  await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl ?? '', MessageBody: body }));
  await sqs.send(new DeleteMessageCommand({ QueueUrl: deadLetterQueueUrl, ReceiptHandle: receiptHandle }));
}

async function release(sqs: SQSClient, { deadLetterQueueUrl, receiptHandle }: Held): Promise<void> {
  await sqs.send(
    new ChangeMessageVisibilityCommand({
      QueueUrl: deadLetterQueueUrl,
      ReceiptHandle: receiptHandle,
      VisibilityTimeout: 0,
    }),
  );
}

function lineOf({ letter, queueUrl }: Held, redriven: boolean): string {
  const { id, consumer, detailType, clientId, code, message } = letter;
  const fate = redriven ? 'put back' : queueUrl === null ? 'runs again by itself tomorrow' : 'kept';
  return `${id}  ${consumer}  ${detailType} of ${clientId ?? 'nobody'}  ${fate}\n  ${code}: ${message.replaceAll('\n', '\n  ')}`;
}
