import type { IsoDate } from './iso-date.ts';
import type { Phase } from './phase.ts';
import type { Goal } from './profile.ts';
import type { Reason } from './reason.ts';

/** A block of the macrocycle as planned on its first day; what the logs make of it is in TrainingState. */
export interface ProgramBlock {
  /** Counts from 1 within the program. */
  readonly block: number;
  /** Of an undulating block, the first of its mix. */
  readonly phase: Phase;
  readonly phaseName: string;
  /** Week of coaching, counted from 1, in which the block is planned to start. */
  readonly startWeek: number;
  /** 4; up to 7 for the first block before an event, whose weeks from the fifth on are like the fourth. */
  readonly weeks: number;
  /** Week of the block, from 1, that is planned to be easy (OPT reference 3.5). */
  readonly deloadWeek?: number;
  /** One easy week more follows, outside the block's count: the event's, or the one before it (OPT reference 3.2). */
  readonly deloadAfter?: true;
  /** The phases this block mixes, by week or by resistance day (OPT reference 3.7). */
  readonly undulation?: { readonly kind: 'weekly' | 'daily'; readonly phases: readonly Phase[] };
}

/** A macrocycle: 13 blocks of 4 weeks (OPT reference 3.2). `program` counts a client's macrocycles from 1. */
export interface Program {
  readonly program: number;
  readonly goal: Goal;
  readonly startDate: IsoDate;
  readonly blocks: readonly ProgramBlock[];
  /** Why the macrocycle looks as it does: limits applied, phases left out. */
  readonly reasons: readonly Reason[];
}

/**
 * The phase of a block's week: the block's own, or what an undulating block has in that week.
 *
 * @example
 * phaseOfWeek({ …, phase: 1, undulation: { kind: 'weekly', phases: [1, 2, 3, 2] } }, 3); //=> 3
 */
export function phaseOfWeek(block: ProgramBlock, weekOfBlock: number): Phase {
  if (block.undulation?.kind !== 'weekly') return block.phase;
  const { phases } = block.undulation;
  return phases[Math.min(weekOfBlock, phases.length) - 1] ?? block.phase;
}

/**
 * How often a block's phase has come up by a week, that week included: which line of the four-week table it follows.
 *
 * @example
 * exposureOf({ …, undulation: { kind: 'weekly', phases: [1, 2, 3, 2] } }, 4); //=> 2, the second week of phase 2
 */
export function exposureOf(block: ProgramBlock, weekOfBlock: number): number {
  if (block.undulation?.kind !== 'weekly') return weekOfBlock;
  const phase = phaseOfWeek(block, weekOfBlock);
  return block.undulation.phases.slice(0, weekOfBlock).filter((other) => other === phase).length;
}
