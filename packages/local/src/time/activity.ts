import { setImmediate } from 'node:timers/promises';

/** Counts what is under way, so that "nothing is" can be awaited. */
export class Activity {
  #running = 0;
  #waiting: (() => void)[] = [];

  /** Marks the beginning of something; the returned function marks its end (once, however often it is called). */
  begin(): () => void {
    this.#running += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#running -= 1;
      if (this.#running > 0) return;
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const wake of waiting) wake();
    };
  }

  async track<T>(work: () => Promise<T>): Promise<T> {
    const end = this.begin();
    try {
      return await work();
    } finally {
      end();
    }
  }

  /** Resolves when nothing is under way and nothing started in the turn after the last one ended. */
  async quiet(): Promise<void> {
    do {
      while (this.#running > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
      await setImmediate();
    } while (this.#running > 0);
  }
}
