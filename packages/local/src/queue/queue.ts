import { type Chance, uuid } from '../ids.ts';
import type { Clock } from '../time/clock.ts';

/** As in the SQS API: `DataType` String, Number or Binary, the latter in base64. */
interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue?: string | undefined;
  readonly BinaryValue?: string | undefined;
}

export type MessageAttributes = Readonly<Record<string, MessageAttribute>>;

export interface QueueMessage {
  readonly id: string;
  readonly body: string;
  readonly attributes: MessageAttributes;
  /** Milliseconds since the epoch. It stays when the message moves to a dead-letter queue, and so does its age. */
  readonly sentAtMs: number;
  readonly receiveCount: number;
  readonly firstReceivedAtMs: number | undefined;
}

/** A message in the hands of a receiver. */
export interface ReceivedMessage extends QueueMessage {
  readonly receiptHandle: string;
}

export interface QueueSettings {
  readonly name: string;
  readonly url: string;
  readonly arn: string;
  readonly delaySeconds: number;
  readonly visibilityTimeoutSeconds: number;
  readonly retentionSeconds: number;
  readonly maximumMessageBytes: number;
  readonly waitTimeSeconds: number;
  readonly maxReceiveCount: number | undefined;
}

interface Entry {
  message: QueueMessage;
  visibleAtMs: number;
  /** Whether it is invisible because somebody received it (and not because it is delayed). */
  inFlight: boolean;
  cancelTimer: () => void;
}

/** A standard SQS queue (SQS developer guide: visibility timeout, dead-letter queues, delay, retention). */
export class Queue {
  readonly settings: QueueSettings;
  deadLetterQueue: Queue | undefined;
  readonly #clock: Clock;
  readonly #chance: Chance;
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<() => void>();
  #arrivals = 0;

  constructor(settings: QueueSettings, clock: Clock, chance: Chance) {
    this.settings = settings;
    this.#clock = clock;
    this.#chance = chance;
  }

  /** How many messages ever came in, moved ones included. */
  get arrivals(): number {
    return this.#arrivals;
  }

  send(body: string, attributes: MessageAttributes = {}, delaySeconds?: number): QueueMessage {
    const now = this.#clock.now();
    const message: QueueMessage = {
      id: uuid(this.#chance),
      body,
      attributes,
      sentAtMs: now,
      receiveCount: 0,
      firstReceivedAtMs: undefined,
    };
    this.accept(message, now + (delaySeconds ?? this.settings.delaySeconds) * 1000);
    return message;
  }

  /** Takes a message over, as it is: from another queue, or from an earlier run. */
  accept(message: QueueMessage, visibleAtMs: number = this.#clock.now()): void {
    this.#arrivals += 1;
    const entry: Entry = { message, visibleAtMs, inFlight: false, cancelTimer: () => {} };
    this.#entries.set(message.id, entry);
    this.#announceWhenVisible(entry);
  }

  /** Up to `max` visible messages, which are then invisible to others for `visibilityTimeoutSeconds`. */
  receive(max: number, visibilityTimeoutSeconds?: number): ReceivedMessage[] {
    this.#expire();
    const now = this.#clock.now();
    const received: ReceivedMessage[] = [];
    for (const entry of [...this.#entries.values()]) {
      if (received.length === max) break;
      if (entry.visibleAtMs > now || this.#moveIfSpent(entry)) continue;
      const { message } = entry;
      entry.message = {
        ...message,
        receiveCount: message.receiveCount + 1,
        firstReceivedAtMs: message.firstReceivedAtMs ?? now,
      };
      this.#hide(entry, visibilityTimeoutSeconds ?? this.settings.visibilityTimeoutSeconds);
      received.push({ ...entry.message, receiptHandle: receiptHandle(entry.message) });
    }
    return received;
  }

  /** Whether the receipt handle is one of this queue's; deleting twice is no error. */
  delete(handle: string): boolean {
    const id = messageIdOf(handle);
    if (id === undefined) return false;
    this.#remove(id);
    return true;
  }

  /** Hides a received message for that long from now on; 0 gives it back at once. */
  changeVisibility(handle: string, seconds: number): 'changed' | 'unknown-handle' | 'not-in-flight' {
    const id = messageIdOf(handle);
    const entry = id === undefined ? undefined : this.#entries.get(id);
    if (entry === undefined) return id === undefined ? 'unknown-handle' : 'not-in-flight';
    if (!entry.inFlight || receiptHandle(entry.message) !== handle) return 'not-in-flight';
    this.#hide(entry, seconds);
    return 'changed';
  }

  purge(): void {
    for (const id of [...this.#entries.keys()]) this.#remove(id);
  }

  counts(): { readonly visible: number; readonly inFlight: number; readonly delayed: number } {
    this.#expire();
    const now = this.#clock.now();
    const hidden = [...this.#entries.values()].filter((entry) => entry.visibleAtMs > now);
    const inFlight = hidden.filter((entry) => entry.inFlight).length;
    return { visible: this.#entries.size - hidden.length, inFlight, delayed: hidden.length - inFlight };
  }

  /** Everything in the queue, in flight or not. */
  messages(): readonly (QueueMessage & { readonly visibleAtMs: number })[] {
    this.#expire();
    return [...this.#entries.values()].map(({ message, visibleAtMs }) => ({ ...message, visibleAtMs }));
  }

  /** Calls `listener` whenever a message becomes visible. */
  onVisible(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #moveIfSpent(entry: Entry): boolean {
    const { maxReceiveCount } = this.settings;
    if (maxReceiveCount === undefined || this.deadLetterQueue === undefined) return false;
    if (entry.message.receiveCount < maxReceiveCount) return false;
    this.#remove(entry.message.id);
    this.deadLetterQueue.accept(entry.message);
    return true;
  }

  #hide(entry: Entry, seconds: number): void {
    entry.visibleAtMs = this.#clock.now() + seconds * 1000;
    entry.inFlight = seconds > 0;
    this.#announceWhenVisible(entry);
  }

  #announceWhenVisible(entry: Entry): void {
    entry.cancelTimer();
    entry.cancelTimer = () => {};
    const announce = () => {
      entry.inFlight = false;
      for (const listener of this.#listeners) listener();
    };
    if (entry.visibleAtMs <= this.#clock.now()) announce();
    else entry.cancelTimer = this.#clock.at(entry.visibleAtMs, announce);
  }

  #expire(): void {
    const oldest = this.#clock.now() - this.settings.retentionSeconds * 1000;
    for (const { message } of [...this.#entries.values()]) {
      if (message.sentAtMs < oldest) this.#remove(message.id);
    }
  }

  #remove(id: string): void {
    this.#entries.get(id)?.cancelTimer();
    this.#entries.delete(id);
  }
}

function receiptHandle(message: QueueMessage): string {
  return Buffer.from(`${message.id}#${message.receiveCount}`).toString('base64');
}

function messageIdOf(handle: string): string | undefined {
  return /^([0-9a-f-]{36})#\d+$/.exec(Buffer.from(handle, 'base64').toString())?.[1];
}
