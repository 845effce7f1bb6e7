import { type Layout, WEEKS_IN_BLOCK } from './macrocycles.ts';
import type { Phase } from './phase.ts';

/** The way to an event, counted back from it (OPT reference 3.2). */
export interface EventLayout {
  readonly phases: readonly Phase[];
  /** Weeks that do not make up a block: the first block is that much longer. */
  readonly extraWeeks: number;
}

const LEFT_OUT_FOR_TIME: Phase = 3;
const DAYS_IN_WEEK = 7;
/** Days of training that a week must have before the event to be its easy week [ours]. */
const LEAST_DAYS_BEFORE_EVENT = 2;

/**
 * Whether an event's easy week lies behind it on the first day of a week.
 *
 * @param daysToEvent - from that day to the event's
 *
 * @example
 * hasEasyWeekBehind(1); //=> true: it is on the week's second day
 */
export function hasEasyWeekBehind(daysToEvent: number): boolean {
  return daysToEvent < LEAST_DAYS_BEFORE_EVENT;
}

/**
 * The blocks that fit between today and the event's easy week: as many whole cycles as there is room for, then cycles without
 * hypertrophy, after the beginning of one for what is left over. The easy week is the last that begins two days before the event or
 * earlier, so that the event ends it or comes on the first two days after it. Null: no block fits.
 *
 * @param daysToEvent - from the first day of the program to the event's day
 *
 * @example
 * eventLayout({ prefix: [1], cycle: [2, 3, 4, 5], prefixEachYear: true }, 17 * 7).phases; //=> [1, 2, 4, 5]
 */
export function eventLayout(layout: Layout, daysToEvent: number): EventLayout | null {
  const weeks = Math.floor((daysToEvent - LEAST_DAYS_BEFORE_EVENT) / DAYS_IN_WEEK);
  const blocks = Math.floor(weeks / WEEKS_IN_BLOCK);
  if (blocks < 1) return null;
  return { phases: countedBack(layout, blocks), extraWeeks: weeks % WEEKS_IN_BLOCK };
}

function countedBack({ prefix, cycle }: Layout, blocks: number): Phase[] {
  const short = cycle.filter((phase) => phase !== LEFT_OUT_FOR_TIME);
  const room = blocks - prefix.length;
  if (room < short.length) return [...prefix, ...short].slice(0, blocks);
  for (let spare = 0; spare <= room; spare += 1) {
    const cycles = fill(room - spare, cycle, short);
    if (cycles !== null) return [...prefix, ...cycle.slice(0, spare), ...cycles];
  }
  return [...prefix, ...short].slice(0, blocks);
}

/** Whole and shortened cycles that take up exactly `room` blocks, as many whole ones as can be, those last. */
function fill(room: number, cycle: readonly Phase[], short: readonly Phase[]): Phase[] | null {
  for (let whole = Math.floor(room / cycle.length); whole >= 0; whole -= 1) {
    const rest = room - whole * cycle.length;
    if (rest % short.length !== 0) continue;
    const shortened = rest / short.length;
    return [...repeat(short, shortened), ...repeat(cycle, whole)];
  }
  return null;
}

function repeat(phases: readonly Phase[], times: number): Phase[] {
  return Array.from({ length: times }, () => phases).flat();
}
