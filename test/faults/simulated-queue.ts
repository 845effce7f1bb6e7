import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { UnknownSyntax } from './expression.ts';
import { type Ending, Process } from './process.ts';
import type { Millis, Scheduler } from './scheduler.ts';
import type { Weather } from './weather.ts';

interface Message {
  readonly id: string;
  readonly body: string;
  visibleAt: Millis;
  receives: number;
}

export interface Letter {
  readonly body: string;
  /** Null when SQS moved it by itself: the process died on the last delivery. */
  readonly code: string | null;
  readonly message: string | null;
}

const BATCH = 10;
const SAMPLE = 50;
export const MAX_RECEIVE_COUNT = 5;
const FUNCTION_LIMIT: Millis = 30_000;
const VISIBILITY: Millis = 6 * FUNCTION_LIMIT;

export interface QueueSurroundings {
  readonly scheduler: Scheduler;
  readonly weather: Weather;
  readonly maximumConcurrency: number;
  /** A new instance of the function. */
  readonly start: (process: Process) => (event: SQSEvent) => Promise<SQSBatchResponse>;
}

/**
 * A consumer's queue with what polls it: standard SQS (AWS docs: "Amazon SQS at-least-once delivery"), partial batch failures, and a
 * dead-letter queue after the fifth delivery.
 */
export class SimulatedQueue {
  readonly name: string;
  readonly url: string;
  readonly deadLetterUrl: string;
  readonly deadLetters: Letter[] = [];
  /** Bodies ever sent here from the bus or by redrive. */
  received = 0;
  readonly #messages = new Map<string, Message>();
  readonly #around: QueueSurroundings;
  #count = 0;
  #running = 0;

  constructor(name: string, around: QueueSurroundings) {
    this.name = name;
    this.url = `https://sqs.example/${name}`;
    this.deadLetterUrl = `${this.url}-dead-letters`;
    this.#around = around;
  }

  get waiting(): number {
    return this.#messages.size;
  }

  send(body: string, delay: Millis = 0): void {
    this.received++;
    const { scheduler } = this.#around;
    const message = {
      id: `${this.name}-${++this.#count}`,
      body,
      visibleAt: scheduler.now + delay,
      receives: 0,
    };
    this.#messages.set(message.id, message);
    this.#pollAt(message.visibleAt);
  }

  /** A call of a consumer's own client. */
  execute(command: unknown): unknown {
    if (!(command instanceof SendMessageCommand))
      throw new UnknownSyntax('the simulated queue only takes messages');
    const { QueueUrl, MessageBody = '', DelaySeconds = 0, MessageAttributes } = command.input;
    if (QueueUrl === this.url) this.send(MessageBody, DelaySeconds * 1000);
    else if (QueueUrl === this.deadLetterUrl)
      this.deadLetters.push({
        body: MessageBody,
        code: MessageAttributes?.ErrorCode?.StringValue ?? null,
        message: MessageAttributes?.ErrorMessage?.StringValue ?? null,
      });
    else throw new UnknownSyntax(`no queue ${QueueUrl}`);
    return {};
  }

  /** Puts every dead letter back. */
  redrive(which: (letter: Letter) => boolean): number {
    const letters = this.deadLetters.filter(which);
    this.deadLetters.splice(
      0,
      Number.POSITIVE_INFINITY,
      ...this.deadLetters.filter((letter) => !which(letter)),
    );
    for (const { body } of letters) this.send(body);
    return letters.length;
  }

  #pollAt(time: Millis): void {
    const { scheduler, weather } = this.#around;
    scheduler.at(time + weather.random.between(1, 200), () => this.#poll());
  }

  #poll(): undefined | Promise<void> {
    const { scheduler, weather, start, maximumConcurrency } = this.#around;
    if (this.#running >= maximumConcurrency) return undefined;
    const visible = weather.random.shuffled(this.#visible());
    const batch = visible.slice(0, BATCH).filter((message) => this.#take(message));
    if (visible.length > BATCH) this.#pollAt(scheduler.now);
    if (batch.length === 0) return undefined;
    this.#running++;
    const process = new Process(this.name, scheduler, weather);
    scheduler.tell(
      () => `${this.name} receives ${batch.map(({ id, receives }) => `${id} (${receives})`).join(', ')}`,
    );
    const event = { Records: batch.map(recordOf) } as unknown as SQSEvent;
    return process.start(
      () => start(process)(event),
      FUNCTION_LIMIT,
      (ending) => {
        this.#running--;
        this.#settle(batch, ending);
        if (Number.isFinite(maximumConcurrency)) this.#pollAt(scheduler.now);
      },
    );
  }

  /** Some of the messages that may be received now: a sample, as SQS takes one. */
  #visible(): Message[] {
    const found: Message[] = [];
    for (const message of this.#messages.values()) {
      if (message.visibleAt > this.#around.scheduler.now) continue;
      found.push(message);
      if (found.length >= SAMPLE) break;
    }
    return found;
  }

  /** Hides a message from others while it is worked on; false when it was received too often already. */
  #take(message: Message): boolean {
    const { scheduler, weather } = this.#around;
    message.receives++;
    if (message.receives > MAX_RECEIVE_COUNT) {
      this.#messages.delete(message.id);
      this.deadLetters.push({ body: message.body, code: null, message: null });
      return false;
    }
    const duplicate = weather.copies() > 1;
    message.visibleAt = scheduler.now + (duplicate ? weather.random.between(0, 2000) : VISIBILITY);
    this.#pollAt(message.visibleAt);
    return true;
  }

  #settle(batch: readonly Message[], ending: Ending<SQSBatchResponse>): void {
    if (ending.kind !== 'returned') return;
    const failed = new Set(ending.result.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    for (const { id } of batch) if (!failed.has(id)) this.#messages.delete(id);
  }
}

function recordOf({ id, body, receives }: Message) {
  return {
    messageId: id,
    body,
    receiptHandle: `${id}-${receives}`,
    attributes: { ApproximateReceiveCount: String(receives) },
  };
}
