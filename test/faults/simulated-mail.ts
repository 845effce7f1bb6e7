import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { UnknownSyntax } from './expression.ts';
import type { Call } from './process.ts';
import type { Millis, Scheduler } from './scheduler.ts';

export interface SentMail {
  readonly at: Millis;
  readonly to: string;
  readonly kind: string;
  readonly key: string;
  readonly clientId: string;
  readonly recipient: 'client' | 'trainer';
  /** The run that sent it, and whether it heard of it. */
  readonly call: Call;
}

export interface MailLimits {
  readonly perSecond: number;
  readonly perDay: (now: Millis) => number;
  /** Addresses that SES will not take. */
  readonly rejects: (address: string) => boolean;
}

const SECOND = 1000;
const DAY = 86_400_000;

function failure(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

/** SES: so many a second, so many a day, some addresses never (SES API v1 reference, SendRawEmail). */
export class SimulatedMail {
  readonly sent: SentMail[] = [];
  /** Called for each mail that SES took. */
  onSent: (mail: SentMail) => void = () => undefined;
  readonly #scheduler: Scheduler;
  readonly #limits: MailLimits;
  /** Times of what was sent in the last day, oldest first, from `#oldest` on. */
  readonly #times: Millis[] = [];
  #oldest = 0;

  constructor(scheduler: Scheduler, limits: MailLimits) {
    this.#scheduler = scheduler;
    this.#limits = limits;
  }

  execute(command: unknown, call: Call): unknown {
    if (!(command instanceof SendRawEmailCommand))
      throw new UnknownSyntax('the simulated SES sends raw mails only');
    const { now } = this.#scheduler;
    const { Destinations, Tags } = command.input;
    const tags = Object.fromEntries((Tags ?? []).map(({ Name, Value }) => [Name, Value]));
    const to = Destinations?.[0] ?? '';
    if (this.#limits.rejects(to)) throw failure('MessageRejected', 'Address blacklisted.');
    this.#refuse(now);
    this.#times.push(now);
    const mail: SentMail = {
      at: now,
      to,
      kind: tags.kind ?? '',
      key: tags.key ?? '',
      clientId: tags.clientId ?? '',
      recipient: tags.recipient === 'trainer' ? 'trainer' : 'client',
      call,
    };
    this.sent.push(mail);
    this.onSent(mail);
    return { MessageId: `mail-${this.sent.length}` };
  }

  #refuse(now: Millis): void {
    const times = this.#times;
    while ((times[this.#oldest] ?? now) <= now - DAY) this.#oldest++;
    if (times.length - this.#oldest >= this.#limits.perDay(now))
      throw failure('Throttling', 'Daily message quota exceeded.');
    const first = times[times.length - this.#limits.perSecond];
    if (first !== undefined && first > now - SECOND)
      throw failure('Throttling', 'Maximum sending rate exceeded.');
  }
}
