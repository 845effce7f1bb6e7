/**
 * What happened, in order: everything so far, and whoever wants to hear what comes.
 *
 * @example
 * for await (const event of cloud.events) console.log(event['detail-type']);
 */
export class Journal<T> implements AsyncIterable<T> {
  readonly #entries: T[] = [];
  readonly #listeners = new Set<(entry: T) => void>();
  #closed = false;
  #wake: (() => void)[] = [];

  get entries(): readonly T[] {
    return this.#entries;
  }

  append(entry: T): void {
    this.#entries.push(entry);
    for (const listener of this.#listeners) listener(entry);
    this.#wakeReaders();
  }

  /** Calls `listener` for every entry from now on; returns how to stop that. */
  subscribe(listener: (entry: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends the iterations that are under way once they have read everything. */
  close(): void {
    this.#closed = true;
    this.#wakeReaders();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void> {
    for (let next = 0; ; next += 1) {
      while (next >= this.#entries.length) {
        if (this.#closed) return;
        await new Promise<void>((resolve) => this.#wake.push(resolve));
      }
      yield this.#entries[next] as T;
    }
  }

  #wakeReaders(): void {
    const waiting = this.#wake;
    this.#wake = [];
    for (const wake of waiting) wake();
  }
}
