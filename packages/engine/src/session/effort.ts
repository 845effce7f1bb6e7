import type { BodyPart, Exercise, Loading, Pattern } from '../catalogue/exercise.ts';
import type { PhaseProperties } from '../phase.ts';
import type { Equipment } from '../profile.ts';
import type { WeekContext } from './day-context.ts';

/**
 * Whether a set can be as hard as the phase asks: something is lifted, the body hangs, or it is a late rung of its line [ours]. Five
 * squats with nothing on the shoulders are no effort of 8 to anybody who trains.
 *
 * @example
 * isEffort(bodyweightGoodMorning); //=> false
 * isEffort(singleLegHipThrust); //=> true
 */
export function isEffort(exercise: Exercise): boolean {
  if (exercise.makeshift === true) return false;
  return isLoaded(exercise) || exercise.notForBeginners === true;
}

const HUNG_FROM: readonly Equipment[] = ['pull-up-bar', 'suspension-trainer'];

/** Whether something is lifted: a weight, a band, or the body where it hangs. */
export function isLoaded({ loading, equipment }: Pick<Exercise, 'loading' | 'equipment'>): boolean {
  return loading !== 'none' || equipment.some((piece) => HUNG_FROM.includes(piece));
}

/** What heavy lifts are made with. */
export const MAIN_LOADINGS: readonly Loading[] = ['barbell', 'machine', 'cable'];

/** A beginner's first twelve weeks. */
export const FIRST_BLOCKS = 3;

/** Effort is looked for in straight and heavy sets, by those who are past their first steps and whose health allows it. */
export function wantsEffort(
  { profile, limits, round }: WeekContext,
  { resistance }: PhaseProperties,
): boolean {
  if (resistance.prefersLoad === 'none' || resistance.second?.role === 'stabilization') return false;
  const isNew = profile.experience === 'beginner' && round < FIRST_BLOCKS;
  return !limits.easyVariants && !isNew && profile.groupId === undefined;
}

/**
 * Patterns in which a lift of the phase's level is an effort; all of them where none is, or where it is not looked for. Nobody lunges at
 * their heaviest who can squat or hinge with a bar or a machine.
 */
export function effortful(
  context: WeekContext,
  phase: PhaseProperties,
  bodyPart: BodyPart,
  patterns: readonly Pattern[],
): readonly Pattern[] {
  if (!wantsEffort(context, phase)) return patterns;
  const lifts = (pattern: Pattern) => context.eligible.liftsOf(bodyPart, pattern, phase.resistance.level);
  const isUseful = (one: Exercise) => phase.resistance.isolation || one.isolation !== true;
  const found = patterns.filter((pattern) => lifts(pattern).some((one) => isEffort(one) && isUseful(one)));
  const onTwoLegs = found.filter((pattern) => pattern !== 'lunge');
  const isHeavy = ({ loading }: Exercise) => MAIN_LOADINGS.includes(loading);
  if (phase.resistance.prefersLoad === 'most' && onTwoLegs.some((pattern) => lifts(pattern).some(isHeavy)))
    return onTwoLegs;
  return found.length > 0 ? found : patterns;
}
