import type { Millis, Scheduler } from './scheduler.ts';
import type { Service, Weather } from './weather.ts';

export type Ending<Result> =
  | { readonly kind: 'returned'; readonly result: Result }
  | { readonly kind: 'threw'; readonly error: unknown }
  | { readonly kind: 'died' };

/** What a caller hears of a service that is busy or down. */
const REFUSALS: Readonly<Record<Service, string>> = {
  dynamodb: 'ProvisionedThroughputExceededException',
  eventbridge: 'ThrottlingException',
  sqs: 'RequestThrottled',
  ses: 'ServiceUnavailable',
};

function failure(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

/** Something a process had done for it, and whether it lived to hear of it and to do the next thing. */
export interface Call {
  readonly process: Process;
  /** When it last looked at the client item before. */
  readonly lookedAt: Millis | null;
  /** Whether the caller was told of what was done. */
  readonly heard: boolean;
  /** Whether its next call, which notes what was done, was carried out. */
  followed: boolean;
}

/**
 * One run of a function. Each call of a service is a point where it waits, and where it may end for good; between two calls nothing else
 * runs. What it never comes back from is simply never resumed.
 */
export class Process {
  readonly name: string;
  dead = false;
  /** When it last read a client item. */
  lookedAt: Millis | null = null;
  /** Its latest call that was carried out. */
  #latest: Call | null = null;
  readonly #scheduler: Scheduler;
  readonly #weather: Weather;
  #paused: (() => void) | null = null;
  #died: (() => void) | null = null;
  /** Calls that have not been answered. */
  #pending = 0;
  /** How far its clock is from the true time. */
  #clockError: Millis;

  constructor(name: string, scheduler: Scheduler, weather: Weather) {
    this.name = name;
    this.#clockError = weather.clockError();
    this.#scheduler = scheduler;
    this.#weather = weather;
  }

  /** Runs `main` until its first call; `ended` hears how it ended. Awaited by the scheduler. */
  start<Result>(
    main: () => Promise<Result>,
    limit: Millis,
    ended: (ending: Ending<Result>) => void,
  ): Promise<void> {
    this.#died = () => ended({ kind: 'died' });
    const scheduler = this.#scheduler;
    scheduler.after(limit, () => this.kill());
    return this.#until(() => {
      main()
        .then(
          (result): Ending<Result> => ({ kind: 'returned', result }),
          (error: unknown): Ending<Result> => ({ kind: 'threw', error }),
        )
        .then((ending) => {
          if (this.dead) return;
          this.dead = true;
          if (ending.kind === 'threw') scheduler.tell(() => `${this.name} threw ${String(ending.error)}`);
          ended(ending);
          this.#pause();
        });
    });
  }

  /** What its clock says, which may be wrong, and may jump between two readings. */
  clock(): Date {
    if (this.#weather.clockJumps()) this.#clockError = this.#weather.clockError();
    return new Date(this.#scheduler.now + this.#clockError);
  }

  kill(): void {
    if (this.dead) return;
    this.dead = true;
    this.#died?.();
  }

  /** One call of a service: waits its turn, and meets its fate there. */
  call<Result>(service: Service, what: () => string, effect: (call: Call) => Result): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    this.#pending++;
    this.#scheduler.after(this.#weather.latency(), () => {
      this.#pending--;
      if (this.dead) return undefined;
      const fault = this.#weather.faultOf(service, this.#scheduler.now);
      const before = this.#latest;
      this.#latest = null;
      const attempt = (heard: boolean) => {
        if (before !== null) before.followed = true;
        this.#latest = { process: this, lookedAt: this.lookedAt, heard, followed: false };
        const call = this.#latest;
        const outcome = outcomeOf(() => effect(call));
        this.#scheduler.tell(
          () => `${this.name} ${what()}${outcome.ok ? '' : ` ✗ ${nameOf(outcome.error)}`}`,
        );
        return outcome;
      };
      if (fault !== 'none') this.#scheduler.tell(() => `${this.name} meets ${fault} at ${what()}`);
      switch (fault) {
        case 'crash-before':
          return this.kill();
        case 'crash-after':
          attempt(false);
          return this.kill();
        case 'refused':
          return this.#until(() => reject(failure(REFUSALS[service], `${service} is busy`)));
        case 'lost-answer':
          attempt(false);
          return this.#until(() => reject(failure('TimeoutError', `${service} did not answer`)));
        case 'retried':
        case 'none': {
          if (fault === 'retried') attempt(false);
          const outcome = attempt(true);
          return this.#until(() => (outcome.ok ? resolve(outcome.result) : reject(outcome.error)));
        }
        default:
          return fault satisfies never;
      }
    });
    this.#pause();
    return promise;
  }

  /** Lets it go on, and waits until it calls again or ends. */
  #until(goOn: () => void): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#paused = resolve;
    goOn();
    // With other calls under way it may have nothing to do until those are answered.
    if (this.#pending > 0) setImmediate(resolve);
    return promise;
  }

  #pause(): void {
    this.#paused?.();
    this.#paused = null;
  }
}

type Outcome<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly error: unknown };

const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error));

function outcomeOf<Result>(effect: () => Result): Outcome<Result> {
  try {
    return { ok: true, result: effect() };
  } catch (error) {
    return { ok: false, error };
  }
}
