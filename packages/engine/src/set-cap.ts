import type { BodyPart } from './catalogue/exercise.ts';

/** Weekly sets per body part, counted as first exercises of pairs (OPT reference 4.4). */
export const MOST_WEEKLY_SETS = 20;
export const MOST_WEEKLY_SETS_AT_FIRST = 12;
const FIRST_WEEKS = 8;

/**
 * Most sets a week for one body part.
 *
 * @example
 * weeklySetCap(3); //=> 12
 */
export function weeklySetCap(weekOfCoaching: number): number {
  return weekOfCoaching <= FIRST_WEEKS ? MOST_WEEKLY_SETS_AT_FIRST : MOST_WEEKLY_SETS;
}

interface CountedWork {
  readonly bodyPart: BodyPart;
  readonly push: boolean;
  readonly pull: boolean;
  readonly sets: number;
}

const MOST_DIFFERENCE = 1 / 3;
const ROUNDING_ERROR = 1e-9;

/** Sets of a week as they are given out: what is left under the cap, and whether pushes and pulls stay balanced. */
export class WeeklySets {
  readonly #cap: number;
  readonly #pullPerPush: number;
  readonly #byBodyPart = new Map<BodyPart, number>();
  #push = 0;
  #pull = 0;

  constructor(weekOfCoaching: number, pullPerPush: number) {
    this.#cap = weeklySetCap(weekOfCoaching);
    this.#pullPerPush = pullPerPush;
  }

  /** Counts what is planned in any case. */
  add(work: CountedWork): void {
    this.#byBodyPart.set(work.bodyPart, this.of(work.bodyPart) + work.sets);
    if (work.push) this.#push += work.sets;
    if (work.pull) this.#pull += work.sets;
  }

  of(bodyPart: BodyPart): number {
    return this.#byBodyPart.get(bodyPart) ?? 0;
  }

  /** Counts what would be nice to have, if it fits under the cap and does not tip the balance; says whether it did. */
  take(work: CountedWork): boolean {
    if (this.of(work.bodyPart) + work.sets > this.#cap) return false;
    const push = this.#push + (work.push ? work.sets : 0);
    const pull = this.#pull + (work.pull ? work.sets : 0);
    const worsens = work.push ? push > pull : work.pull && pull > push;
    if (worsens && !this.#isBalanced(push, pull, work.pull)) return false;
    this.add(work);
    return true;
  }

  #isBalanced(push: number, pull: number, isPull: boolean): boolean {
    const most = Math.max(push, pull);
    const close = most - Math.min(push, pull) <= most * MOST_DIFFERENCE + ROUNDING_ERROR;
    return isPull
      ? close || this.#pullPerPush > 1
      : close && pull + ROUNDING_ERROR >= push * this.#pullPerPush;
  }
}
