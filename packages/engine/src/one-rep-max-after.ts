import { estimate1RM, hasOneRepMax, isStrong, updatedOneRepMax } from './one-rep-max.ts';
import { halfOf, stepKg } from './overload.ts';
import type { Phase } from './phase.ts';
import type { Profile } from './profile.ts';
import type { OneRepMax, Performance } from './training-state.ts';
import type { ExerciseResult } from './week-results.ts';
import { FIRST_EXERCISE } from './weekly-targets.ts';

/** Reserve is misjudged by a rep or two at first, so the reps done decide (OPT reference 5.4). */
const WEEKS_OF_DOUBT = 8;
/** Near enough to failure to move an estimate, and to found the first one (OPT reference 5.3, 5.4). */
const EFFORT_TO_MOVE = 8;
const EFFORT_TO_FOUND = 6;
const SLOW_TEMPO = '4/2/1';

/** What a week has to do with the 1RM beside its sets: the lift's numbers now and before, and who gets how much stronger. */
interface Week {
  readonly now: Performance;
  readonly last: Performance | undefined;
  readonly growth: Growth;
}

/** How large a client's steps are (OPT reference 6.5): the trainer's rule, and the share that age and health leave of it. */
export interface Growth {
  readonly overload: Profile['options']['overload'];
  readonly stepFactor: number;
}

/**
 * What the week says about the 1RM (OPT reference 5.3). A logged set near failure moves it. A week done as prescribed with heavy
 * sets of few reps confirms it: it is as old as that week then [ours], because heavy work asks for a recent figure. A week that was much
 * too easy, and a block whose hardest week was logged with its loads and done at the effort asked for, raise it by a step [ours]: else
 * whoever does all that is asked for would lift the same in every cycle. A step is that of 6.5, at most a fortieth.
 *
 * @returns the 1RM on record; undefined: still none
 *
 * @example
 * // Five reps with one left count as six.
 * oneRepMaxAfter(undefined, { ...result, effortSet: { loadKg: 85, reps: 5, rpe: 9 } }, week)?.kg; //=> 98.71, after week 8
 */
export function oneRepMaxAfter(
  current: OneRepMax | undefined,
  result: ExerciseResult,
  week: Week,
): OneRepMax | undefined {
  const { exercise, role } = result;
  if (!hasOneRepMax(exercise) || role === 'power') return current;
  const said = saidBySets(current, result, week.now.week);
  if (current === undefined || said === undefined) return said;
  const earned = current.kg + earnedKg(current, result, week);
  return earned > Math.max(said.kg, current.kg) && said.kg >= current.kg
    ? updatedOneRepMax(current, { ...said, kg: earned, week: week.now.week })
    : said;
}

/** Half of what a new estimate may add. */
const MOST_EARNED = 0.025;

/** What the 1RM grows by without a set that says so; 0: nothing was earned. */
function earnedKg(current: OneRepMax, result: ExerciseResult, { now, last, growth }: Week): number {
  // A week that is only said to be done as prescribed confirms; growth takes somebody who noted what it was like (7.1, rule 8).
  if (result.effortSet === null || now.row < 8 || result.phase === 1) return 0;
  const wasHeavy = (now.liftedKg ?? 0) >= ((now.tablePct ?? 100) / 100) * current.kg * CONFIRMED_FROM;
  // Where the next weight was too big a jump, reps stood for it.
  if (!wasHeavy && now.weeksAtTop === 0) return 0;
  if (now.row !== 9 && !isHardestWeek(result.phase, now, last)) return 0;
  const step = stepKg(current.kg, halfOf(result.exercise), growth.overload);
  return Math.min(step, current.kg * MOST_EARNED) * growth.stepFactor;
}

/** The first week of a block at the top of the phase's loads. */
function isHardestWeek(phase: Phase, now: Performance, last: Performance | undefined): boolean {
  const top = Math.max(...FIRST_EXERCISE[phase].map(({ pct1RM }) => pct1RM ?? 0));
  const before = last?.block === now.block ? (last.tablePct ?? 0) : 0;
  return now.tablePct === top && before < top;
}

function saidBySets(
  current: OneRepMax | undefined,
  result: ExerciseResult,
  week: number,
): OneRepMax | undefined {
  const { effortSet, prescription } = result;
  if (effortSet === null) return confirmed(current, result, week);
  const slow = prescription.tempo === SLOW_TEMPO && current !== undefined;
  const enough = current === undefined ? EFFORT_TO_FOUND : EFFORT_TO_MOVE;
  if (slow) return current;
  if (effortSet.rpe < enough) return confirmed(current, result, week);
  const reserve = 10 - effortSet.rpe;
  const plain = estimateOf(effortSet.loadKg, effortSet.reps, reserve, week);
  if (plain === null) return current;
  const doubted =
    week <= WEEKS_OF_DOUBT
      ? estimateOf(effortSet.loadKg, effortSet.reps, Math.max(0, reserve - 1), week)
      : plain;
  const rises = current === undefined || plain.kg > current.kg;
  // All reps inside the effort asked for: the plan held, whatever a formula makes of a set that stopped short of failure.
  if (!rises && result.hit >= 1 && result.over <= 0) return { ...current, week, reps: plain.reps };
  const estimate = rises && doubted !== null ? doubted : plain;
  // Doubt may hold a rise back, it does not lower what is on record.
  return rises && current !== undefined && estimate.kg < current.kg
    ? current
    : updatedOneRepMax(current, estimate);
}

function estimateOf(loadKg: number, reps: number, reserve: number, week: number): OneRepMax | null {
  const kg = estimate1RM(loadKg, reps, reserve);
  return kg === null ? null : { kg, week, reps: Math.ceil(reps + reserve) };
}

function confirmed(
  current: OneRepMax | undefined,
  result: ExerciseResult,
  week: number,
): OneRepMax | undefined {
  const { prescription, prescribedKg, hit } = result;
  const rpe = prescription.targetRpe;
  if (current === undefined || prescribedKg === null || rpe === null || hit < 1 || result.over > 0)
    return current;
  const reps = (prescription.reps?.max ?? 99) + (10 - rpe);
  const estimate = rpe >= EFFORT_TO_MOVE && isStrong({ reps }) ? estimate1RM(prescribedKg, reps) : null;
  const agrees = estimate !== null && estimate >= current.kg * CONFIRMED_FROM;
  return agrees ? { ...current, week, reps } : current;
}

/** Rounding down to the gym's weights costs some percent; what is further off confirms nothing. */
const CONFIRMED_FROM = 0.9;
