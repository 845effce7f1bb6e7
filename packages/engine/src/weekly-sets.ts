import type { BodyPart } from './catalogue/exercise.ts';

/** Weekly sets per body part, counted as first exercises of pairs (OPT reference 4.4). */
export const MOST_WEEKLY_SETS = 20;
export const MOST_WEEKLY_SETS_AT_FIRST = 12;
const FIRST_WEEKS = 8;
const MOST_DIFFERENCE = 1 / 3;
const ROUNDING_ERROR = 1e-9;

/**
 * Most sets a week for one body part.
 *
 * @example
 * weeklySetCap(3); //=> 12
 */
export function weeklySetCap(weekOfCoaching: number): number {
  return weekOfCoaching <= FIRST_WEEKS ? MOST_WEEKLY_SETS_AT_FIRST : MOST_WEEKLY_SETS;
}

/** An exercise or a pair, as the week counts it. */
export interface CountedWork {
  readonly bodyPart: BodyPart;
  readonly push: boolean;
  readonly pull: boolean;
  readonly sets: number;
}

/** Sets of a week, session by session, while it is being built: what is left under the cap, and whether pushes and pulls balance. */
export class WeeklySets {
  readonly #cap: number;
  readonly #pullPerPush: number | null;
  readonly #sessions = new Map<number, readonly CountedWork[]>();

  /** @param pullPerPush - pull sets for each push set, at least; two thirds for most people; null: there is nothing to balance with */
  constructor(weekOfCoaching: number, pullPerPush: number | null) {
    this.#cap = weeklySetCap(weekOfCoaching);
    this.#pullPerPush = pullPerPush;
  }

  /** What a session holds now, in place of what it was counted with before. */
  put(session: number, works: readonly CountedWork[]): void {
    this.#sessions.set(session, works);
  }

  /**
   * Whether a session may have one work more: under the cap and under the session's share of it, and no further out of balance
   * than it may be.
   */
  hasRoomFor(session: number, work: CountedWork): boolean {
    const sum = (counts: (one: CountedWork) => boolean) => this.#sum(counts) + (counts(work) ? work.sets : 0);
    const isSame = ({ bodyPart }: CountedWork) => bodyPart === work.bodyPart;
    if (sum(isSame) > this.#cap) return false;
    const here = (this.#sessions.get(session) ?? [])
      .filter(isSame)
      .reduce((total, { sets }) => total + sets, 0);
    const days = [...this.#sessions.values()].filter((works) => works.some(isSame)).length;
    if (here > 0 && here + work.sets > Math.ceil(this.#cap / Math.max(1, days))) return false;
    const perPush = this.#pullPerPush;
    if (perPush === null) return true;
    const push = sum((one) => one.push);
    const pull = sum((one) => one.pull);
    if (work.push && push * Math.max(1, perPush) > pull) return isPushAllowed(push, pull, perPush);
    if (work.pull && pull > push && perPush <= 1) return isClose(push, pull);
    return true;
  }

  /** Whether the body part may have these sets more. */
  isUnderCap(work: CountedWork): boolean {
    return this.#sum(({ bodyPart }) => bodyPart === work.bodyPart) + work.sets <= this.#cap;
  }

  /** The side on which the week is out of balance; null: on neither. */
  heavierSide(): 'push' | 'pull' | null {
    const perPush = this.#pullPerPush;
    if (perPush === null) return null;
    const push = this.#sum((one) => one.push);
    const pull = this.#sum((one) => one.pull);
    if (!isPushAllowed(push, pull, perPush)) return 'push';
    return perPush <= 1 && pull > push && !isClose(push, pull) ? 'pull' : null;
  }

  #sum(counts: (work: CountedWork) => boolean): number {
    let sum = 0;
    for (const works of this.#sessions.values()) for (const work of works) if (counts(work)) sum += work.sets;
    return sum;
  }
}

function isPushAllowed(push: number, pull: number, pullPerPush: number): boolean {
  const hasEnoughPulls = pull + ROUNDING_ERROR >= push * pullPerPush;
  return pullPerPush > 1 ? hasEnoughPulls : push <= pull || (isClose(push, pull) && hasEnoughPulls);
}

/** Pushes and pulls of a week differ by no more than a third (OPT reference 4.4). */
function isClose(push: number, pull: number): boolean {
  const most = Math.max(push, pull);
  return most - Math.min(push, pull) <= most * MOST_DIFFERENCE + ROUNDING_ERROR;
}
