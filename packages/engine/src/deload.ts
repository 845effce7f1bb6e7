import { WEEKS_IN_BLOCK } from './macrocycles.ts';
import type { Phase } from './phase.ts';
import { PHASES } from './phase.ts';

/** Hard weeks in a row after which a block's last week is made easy (OPT reference 3.5). */
export const WEEKS_TO_DELOAD = 12;
export const WEEKS_TO_DELOAD_OLDER = 8;
const OLDER_FROM = 60;

/**
 * Whether a week is a planned deload (OPT reference 3.5).
 *
 * @param week.weeksSinceDeload - weeks since the last deload or phase-1 block, this one included
 *
 * @example
 * deloadDue({ phase: 4, weekOfBlock: 4, weeksSinceDeload: 12, age: 30 }); //=> true
 */
export function deloadDue(week: {
  readonly phase: Phase;
  readonly weekOfBlock: number;
  readonly weeksSinceDeload: number;
  readonly age: number;
  /** A block that mixes phases is never a rest, whatever it begins with. */
  readonly undulating?: boolean;
}): boolean {
  const resting = PHASES[week.phase].restsTheBody && week.undulating !== true;
  const limit = week.age >= OLDER_FROM ? WEEKS_TO_DELOAD_OLDER : WEEKS_TO_DELOAD;
  return !resting && week.weekOfBlock === WEEKS_IN_BLOCK && week.weeksSinceDeload >= limit;
}
