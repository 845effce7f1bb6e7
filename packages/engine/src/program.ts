import type { IsoDate } from './iso-date.ts';
import type { Phase } from './phase.ts';
import type { Goal } from './profile.ts';
import type { Reason } from './reason.ts';

/** A block of the macrocycle as planned on its first day; what the logs make of it is in TrainingState. */
export interface ProgramBlock {
  /** Counts from 1 within the program. */
  readonly block: number;
  readonly phase: Phase;
  readonly phaseName: string;
  /** Week of coaching, counted from 1, in which the block is planned to start. */
  readonly startWeek: number;
  readonly weeks: number;
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
