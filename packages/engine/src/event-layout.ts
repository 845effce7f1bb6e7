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

/**
 * The blocks that fit between today and the easy week before the event: as many whole cycles as there is room for, then
 * cycles without hypertrophy, after the beginning of one for what is left over. Null: no block fits.
 *
 * @param daysToEvent - from the first day of the program to the event's day
 *
 * @example
 * eventLayout({ prefix: [1], cycle: [2, 3, 4, 5], prefixEachYear: true }, 17 * 7).phases; //=> [1, 2, 4, 5]
 */
export function eventLayout(layout: Layout, daysToEvent: number): EventLayout | null {
  const weeks = Math.floor(daysToEvent / DAYS_IN_WEEK) - 1;
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
