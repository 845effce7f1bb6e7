/** Virtual time in milliseconds since 1970. */
export type Millis = number;

interface Entry {
  readonly at: Millis;
  readonly order: number;
  readonly run: () => void | Promise<void>;
}

/**
 * One virtual clock and what is to happen on it. One thing happens at a time: `run` of an entry is awaited before the next one starts. Time
 * jumps from entry to entry, so that a day costs nothing in which nothing happens.
 */
export class Scheduler {
  now: Millis;
  /** How many things have happened. */
  steps = 0;
  /** Where the history goes, line by line, for whoever reads along. */
  trace: ((line: string) => void) | null = null;
  readonly #heap: Entry[] = [];
  #order = 0;

  constructor(start: Millis) {
    this.now = start;
  }

  /** Tells the reader what happens; `line` is only made when somebody reads. */
  tell(line: () => string): void {
    this.trace?.(`${new Date(this.now).toISOString().slice(0, 19)} ${line()}`);
  }

  at(time: Millis, run: Entry['run']): void {
    this.#push({ at: Math.max(time, this.now), order: this.#order++, run });
  }

  after(delay: Millis, run: Entry['run']): void {
    this.at(this.now + delay, run);
  }

  /** Runs until nothing is left, or everything left is later than `until`. */
  async run(until: Millis = Number.POSITIVE_INFINITY): Promise<void> {
    for (;;) {
      const first = this.#heap[0];
      if (first === undefined || first.at > until) break;
      this.#pop();
      this.now = first.at;
      this.steps++;
      await first.run();
    }
    if (Number.isFinite(until)) this.now = Math.max(this.now, until);
  }

  #before(left: Entry, right: Entry): boolean {
    return left.at < right.at || (left.at === right.at && left.order < right.order);
  }

  #push(entry: Entry): void {
    const heap = this.#heap;
    let index = heap.push(entry) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent] as Entry;
      if (!this.#before(entry, above)) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = entry;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      if (left >= heap.length) break;
      const right = left + 1;
      const child =
        right < heap.length && this.#before(heap[right] as Entry, heap[left] as Entry) ? right : left;
      if (!this.#before(heap[child] as Entry, last)) break;
      heap[index] = heap[child] as Entry;
      index = child;
    }
    heap[index] = last;
  }
}
