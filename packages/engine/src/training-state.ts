import type { IsoDate } from './iso-date.ts';
import type { Phase } from './phase.ts';
import type { Reason } from './reason.ts';

/**
 * Where a client stands before a week: the only memory of the engine. Plain JSON, so that it can be stored with the week it leads to;
 * week N+1 is a function of the profile, the program, this state and the log of week N.
 */
export interface TrainingState {
  readonly program: number;
  readonly block: number;
  readonly phase: Phase;
  /** Week of coaching that is planned next, from 1. */
  readonly week: number;
  /** Which week of the block's table it follows, 1-4. */
  readonly weekOfBlock: number;
  readonly startDate: IsoDate;
  readonly deload: boolean;
  /** Why the coming week is not just the next line of the table. */
  readonly reasons: readonly Reason[];
}
