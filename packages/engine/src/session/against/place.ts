import type { Exercise } from '../../catalogue/exercise.ts';
import type { PhaseProperties } from '../../phase.ts';
import type { DayKind } from '../../splits.ts';
import type { WeekContext } from '../day-context.ts';

/** What a slot's week and day have already, which exercise of its body part it is, from 0, and the kind of the day. */
export interface Taken {
  readonly usedInWeek: ReadonlySet<string>;
  readonly usedToday: ReadonlySet<string>;
  readonly rank: number;
  readonly kind: DayKind;
}

/** Where an exercise would stand. */
export interface Place extends Taken {
  readonly context: WeekContext;
  readonly phase: PhaseProperties;
  /** The first of the pair whose second is looked for; null for a first. */
  readonly partnerOf: Exercise | null;
}

/**
 * How much speaks against an exercise in a place; below 0 it speaks for it. The figures are our own and say only what outweighs what:
 * 20 is the same exercise again this week.
 */
export type Against = (exercise: Exercise, place: Place) => number;
