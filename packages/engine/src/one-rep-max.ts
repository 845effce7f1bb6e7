import type { Exercise } from './catalogue/exercise.ts';
import type { OneRepMax } from './training-state.ts';

/** Brzycki is the lower of the two up to here, Epley above: the safer one is taken (OPT reference 5.3). */
const BRZYCKI_UP_TO_REPS = 10;
/** Longer sets say nothing about the heaviest single. */
const ESTIMATE_UP_TO_REPS = 12;
/** A lift that was not trained lately starts from a training max. */
const TRAINING_MAX = 0.9;
const UNTRAINED_AFTER_WEEKS = 8;
/** Heavy work needs a strong and recent estimate (OPT reference 7.1, rule 4). */
const VALID_FOR_HEAVY_WEEKS = 12;
const RISE_PER_WEEK = 1.05;
const RISE_PER_WEEK_AT_FIRST = 1.1;
const FIRST_WEEKS = 4;

/**
 * The 1RM that a set suggests, in the unit of `load`, unrounded; null when the set is too long to say anything.
 * `repsInReserve` are the good reps that were left. OPT reference 5.3.
 *
 * @example
 * estimate1RM(100, 5); //=> 112.5
 * estimate1RM(100, 10, 3); //=> null: 13 reps are too many
 */
export function estimate1RM(load: number, reps: number, repsInReserve = 0): number | null {
  const possible = reps + repsInReserve;
  if (reps < 1 || load <= 0 || possible > ESTIMATE_UP_TO_REPS) return null;
  return possible <= BRZYCKI_UP_TO_REPS ? (load * 36) / (37 - possible) : load * (1 + possible / 30);
}

/**
 * The working 1RM from a lift the client named at enrolment or reassessment; null when no estimate is possible.
 * A lift that was last trained 8 weeks ago or more starts at 90 % of its estimate.
 */
export function knownOneRepMax(
  liftKg: number,
  reps: number,
  week: number,
  weeksAgo: number,
): OneRepMax | null {
  const estimateKg = estimate1RM(liftKg, reps);
  if (estimateKg === null) return null;
  const kg = weeksAgo >= UNTRAINED_AFTER_WEEKS ? estimateKg * TRAINING_MAX : estimateKg;
  return { kg: toGrams(kg), week: week - weeksAgo, reps };
}

/** Up to ten reps: good for heavy loads. Eleven and twelve: weak. */
export function isStrong(estimate: Pick<OneRepMax, 'reps'>): boolean {
  return estimate.reps <= BRZYCKI_UP_TO_REPS;
}

/** May more than 85 % be prescribed from it in `week`? OPT reference 7.1, rule 4. */
export function allowsHeavy(estimate: OneRepMax, week: number): boolean {
  return isStrong(estimate) && week - estimate.week < VALID_FOR_HEAVY_WEEKS;
}

/**
 * The working 1RM after a new estimate: down at once, up by at most 5 % a week (10 % in the first 4 weeks of
 * coaching). A weak estimate does not lower a strong one: at 11 and 12 reps the formulas err by more than the
 * difference [ours].
 */
export function updatedOneRepMax(current: OneRepMax | undefined, estimate: OneRepMax): OneRepMax {
  if (current === undefined) return { ...estimate, kg: toGrams(estimate.kg) };
  if (!isStrong(estimate) && isStrong(current) && estimate.kg < current.kg) return current;
  const rise = estimate.week <= FIRST_WEEKS ? RISE_PER_WEEK_AT_FIRST : RISE_PER_WEEK;
  return { ...estimate, kg: toGrams(Math.min(estimate.kg, current.kg * rise)) };
}

/** The state is stored every week: no more digits than a scale has. */
function toGrams(kg: number): number {
  return Math.round(kg * 1000) / 1000;
}

/**
 * Single-joint work has no useful 1RM (OPT reference 2.2), and a ball is thrown, not maxed out. What grip, arms or balance end before it
 * is heavy (`neverHeavy`: a squat to curl) has none either [ours]: reps and effort, and the log's own loads.
 */
export function hasOneRepMax(
  exercise: Pick<Exercise, 'component' | 'isolation' | 'loading' | 'neverHeavy'>,
): boolean {
  return (
    exercise.component === 'resistance' &&
    exercise.isolation !== true &&
    exercise.neverHeavy !== true &&
    exercise.loading !== 'medicine-ball'
  );
}
