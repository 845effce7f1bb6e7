import type { Phase } from './phase.ts';
import type { Goal } from './profile.ts';

/** A macrocycle's layout: a prefix used once, then a cycle repeated for ever (OPT reference 3.2). */
export interface Layout {
  readonly prefix: readonly Phase[];
  readonly cycle: readonly Phase[];
  /** The prefix comes again at the start of each year. */
  readonly prefixEachYear: boolean;
}

export const BLOCKS_IN_MACROCYCLE = 13;
export const WEEKS_IN_BLOCK = 4;

export const LAYOUTS = {
  'fat-loss': { prefix: [], cycle: [1, 2, 3], prefixEachYear: false },
  'muscle-gain': { prefix: [1], cycle: [2, 3, 4], prefixEachYear: false },
  performance: { prefix: [1], cycle: [2, 3, 4, 5], prefixEachYear: true },
  'performance-no-hypertrophy': { prefix: [1], cycle: [2, 4, 5], prefixEachYear: true },
  'general-fitness': { prefix: [], cycle: [1, 2, 3, 2], prefixEachYear: false },
  'general-fitness-all-phases': { prefix: [1], cycle: [2, 3, 4, 5], prefixEachYear: true },
} as const satisfies Record<string, Layout>;

interface Mixes {
  /** Phase of each week of the block. */
  readonly weekly: readonly [Phase, Phase, Phase, Phase];
  /** Phase of each resistance day of every week. */
  readonly dailyTwoDays: readonly Phase[];
  readonly dailyThreeDays: readonly Phase[];
}

/** Blocks whose phase changes by week or by day (OPT reference 3.7). */
export const UNDULATING: Readonly<Record<Goal, Mixes>> = {
  'fat-loss': { weekly: [1, 2, 3, 2], dailyTwoDays: [2, 3], dailyThreeDays: [1, 2, 3] },
  'muscle-gain': { weekly: [2, 3, 4, 3], dailyTwoDays: [3, 4], dailyThreeDays: [2, 3, 4] },
  performance: { weekly: [2, 3, 4, 5], dailyTwoDays: [2, 5], dailyThreeDays: [2, 4, 5] },
  'general-fitness': { weekly: [1, 2, 3, 2], dailyTwoDays: [1, 2], dailyThreeDays: [1, 2, 3] },
};

/**
 * The layout a client's goal and options ask for.
 *
 * @example
 * layoutFor('performance', { skipHypertrophy: true, allPhases: false }).cycle; //=> [2, 4, 5]
 */
export function layoutFor(goal: Goal, options: { skipHypertrophy: boolean; allPhases: boolean }): Layout {
  if (goal === 'performance' && options.skipHypertrophy) return LAYOUTS['performance-no-hypertrophy'];
  if (goal === 'general-fitness' && options.allPhases) return LAYOUTS['general-fitness-all-phases'];
  return LAYOUTS[goal];
}

/**
 * A layout on the phases that are left; a prefix is phase 1, which always is. What remains of the cycle is walked as before; a cycle that lost all its phases
 * goes on in the highest that is left (OPT reference 7.2, end).
 *
 * @example
 * layoutWithin(LAYOUTS['fat-loss'], 2).cycle; //=> [1, 2]
 */
export function layoutWithin(layout: Layout, maxPhase: Phase): Layout {
  const cycle = collapsed(layout.cycle.filter((phase) => phase <= maxPhase));
  return { ...layout, cycle: cycle.length > 0 ? cycle : [maxPhase] };
}

/** `1 2 2` (once its 3 is gone) is `1 2`: nothing is repeated for want of something harder. */
function collapsed(cycle: readonly Phase[]): Phase[] {
  return cycle.filter((phase, index) => phase !== cycle[index - 1]);
}

/**
 * The first `count` phases of a layout's sequence, from the `from`-th (0 is the first).
 *
 * @example
 * sequence(LAYOUTS['muscle-gain'], 5); //=> [1, 2, 3, 4, 2]
 */
export function sequence(layout: Layout, count: number, from = 0): Phase[] {
  const { prefix, cycle } = layout;
  return Array.from({ length: count }, (_, offset) => {
    const index = from + offset;
    return prefix[index] ?? (cycle[(index - prefix.length) % cycle.length] as Phase);
  });
}
