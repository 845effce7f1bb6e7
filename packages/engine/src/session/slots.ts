import type { BodyPart, Exercise, Pattern } from '../catalogue/exercise.ts';

/** A slot with what fills it: one exercise, or a true pair of the same body part and pattern. */
export interface FilledSlot {
  readonly bodyPart: BodyPart;
  readonly pattern: Pattern;
  readonly first: Exercise;
  readonly second: Exercise | null;
  readonly minimum: boolean;
  /** First, second … of its body part that day, from 0. */
  readonly rank: number;
  /** Beyond the template: there if the week has room. */
  readonly further: boolean;
}

/** Resistance days of a week; `extra` is what time may add, best first. */
export interface DaySlots {
  readonly planned: readonly FilledSlot[];
  readonly extra: readonly FilledSlot[];
}

/** Loaded pressing above the head counts as a push; raises do not. */
export function isPush(pattern: Pattern): boolean {
  return pattern === 'horizontal-push' || pattern === 'vertical-push';
}

export function isPull(pattern: Pattern): boolean {
  return pattern === 'horizontal-pull' || pattern === 'vertical-pull';
}
