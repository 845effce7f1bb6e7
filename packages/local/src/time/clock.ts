/** The longest delay `setTimeout` takes, in milliseconds. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

interface Timer {
  readonly dueMs: number;
  readonly action: () => void;
}

/**
 * The time inside the local cloud: real time plus an offset that only grows. Everything that waits (visibility timeouts,
 * retries, schedules) waits on this clock, so that a year passes as fast as the work in it.
 *
 * The offset lies in shared memory: workers read it and need no message when the clock jumps.
 */
export class Clock {
  /** Offset to real time in milliseconds, as one BigInt64. */
  readonly shared = new SharedArrayBuffer(8);
  readonly #offset = new BigInt64Array(this.shared);
  readonly #timers: Timer[] = [];
  #alarm: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(startMs: number = Date.now()) {
    Atomics.store(this.#offset, 0, BigInt(Math.round(startMs - Date.now())));
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return Date.now() + Number(Atomics.load(this.#offset, 0));
  }

  /** When the next timer is due, in milliseconds since the epoch. */
  nextDue(): number | undefined {
    return this.#timers[0]?.dueMs;
  }

  /** Runs `action` when the clock reaches `dueMs`; timers due at the same time run in the order they were set. */
  at(dueMs: number, action: () => void): () => void {
    const timer: Timer = { dueMs, action };
    const before = this.#timers.findLastIndex((other) => other.dueMs <= dueMs);
    this.#timers.splice(before + 1, 0, timer);
    if (before === -1) this.#arm();
    return () => {
      const index = this.#timers.indexOf(timer);
      if (index === -1) return;
      this.#timers.splice(index, 1);
      if (index === 0) this.#arm();
    };
  }

  /** Moves the clock forward to `timeMs` (never back) and runs what is due by then. */
  jumpTo(timeMs: number): void {
    const ahead = Math.ceil(timeMs - this.now());
    if (ahead > 0) Atomics.add(this.#offset, 0, BigInt(ahead));
    this.#fire();
  }

  stop(): void {
    this.#stopped = true;
    this.#timers.length = 0;
    clearTimeout(this.#alarm);
  }

  #fire(): void {
    for (let timer = this.#timers[0]; timer !== undefined && timer.dueMs <= this.now(); ) {
      this.#timers.shift();
      timer.action();
      timer = this.#timers[0];
    }
    this.#arm();
  }

  #arm(): void {
    clearTimeout(this.#alarm);
    const due = this.nextDue();
    if (due === undefined || this.#stopped) return;
    const delay = Math.min(Math.max(due - this.now(), 0), LONGEST_TIMEOUT_MS);
    this.#alarm = setTimeout(() => this.#fire(), delay);
    this.#alarm.unref();
  }
}
