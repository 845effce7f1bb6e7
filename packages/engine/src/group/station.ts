import type { Exercise } from '../catalogue/exercise.ts';
import { type Eligible, EXERCISES } from '../eligible.ts';
import { CHANGE_OVER_SECONDS } from '../limits.ts';
import type { Phase } from '../phase.ts';
import type { Locale } from '../profile.ts';
import { setSecondsByReps } from '../session/estimate.ts';
import type { Prescription, Station, Variant } from '../week-plan.ts';

const LONGEST_WORK_SECONDS = 60;
/** The clock of a class shows nothing finer. */
const STEP_SECONDS = 5;

/** In a class effort is what everybody shares, whatever they lift: the ceiling of each phase (OPT reference 9). */
export const MOST_EFFORT: Readonly<Record<Phase, number>> = { 1: 6, 2: 8, 3: 8, 4: 8, 5: 8 };

/**
 * A resistance exercise as a station of a group class (OPT reference 9): work by the clock, an easier and a harder variant one step of
 * the continuum away, for as long as they are open to this member.
 *
 * @example
 * stationOf(pushUp, { reps: { min: 12, max: 12 }, tempo: '4/2/1', … }, eligible, 'en').workSeconds; //=> [45, 40]: 12 × 7 = 84, split
 */
export function stationOf(
  exercise: Exercise,
  prescription: Prescription,
  eligible: Eligible,
  locale: Locale,
): Station {
  const variant = (id: string | undefined): Variant | null => {
    const other = id === undefined ? undefined : EXERCISES.get(id);
    if (other === undefined || other.pattern !== exercise.pattern || !eligible.has(other.id)) return null;
    return { exerciseId: other.id, name: other.name[locale] };
  };
  const harder = exercise.progression === undefined ? undefined : EXERCISES.get(exercise.progression);
  return {
    workSeconds: pieces(setSecondsByReps(prescription)),
    breakSeconds: CHANGE_OVER_SECONDS,
    changeOverSeconds: CHANGE_OVER_SECONDS,
    easier: variant(exercise.regression),
    harder: harder?.level === exercise.level ? variant(harder.id) : null,
  };
}

/** A prescription whose reps changed, with the clock of its station after them; any other as it is. */
export function byTheClock(prescription: Prescription): Prescription {
  const { station } = prescription;
  if (station === undefined) return prescription;
  return { ...prescription, station: { ...station, workSeconds: pieces(setSecondsByReps(prescription)) } };
}

/**
 * How a set is split by the clock, in seconds, the longer pieces first.
 *
 * @example
 * pieces(84); //=> [45, 40]
 */
export function pieces(seconds: number): number[] {
  const steps = Math.max(1, Math.round(seconds / STEP_SECONDS));
  const count = Math.ceil((steps * STEP_SECONDS) / LONGEST_WORK_SECONDS);
  return Array.from({ length: count }, (_, index) => Math.ceil((steps - index) / count) * STEP_SECONDS);
}
