import type { Exercise, Pattern, Tag } from './catalogue/exercise.ts';
import type { MuscleId } from './catalogue/muscles.ts';

/** What else loads a joint the way a pattern does, in other parts of a session [ours]. */
const TAGS_OF: Partial<Readonly<Record<Pattern, readonly Tag[]>>> = {
  squat: ['deep-knee', 'jump', 'impact', 'sprint', 'cut', 'leg-extension'],
  lunge: ['deep-knee', 'jump', 'impact', 'sprint', 'cut'],
  hinge: ['hinge-floor', 'hinge-loaded', 'bent-over-unsupported'],
  'horizontal-push': ['dip', 'wide-grip-press'],
  'vertical-push': ['overhead', 'behind-neck', 'inverted'],
  'shoulder-raise': ['upright-row'],
};

/** Several movements in one name no pattern of their own: their muscles tell which they hold. */
const MUSCLES_OF: Partial<Readonly<Record<Pattern, readonly MuscleId[]>>> = {
  squat: ['quadriceps'],
  lunge: ['quadriceps'],
  hinge: ['hamstrings'],
  'horizontal-push': ['pectoralis-major'],
  'vertical-push': ['deltoids'],
  'horizontal-pull': ['latissimus-dorsi', 'rhomboids'],
  'vertical-pull': ['latissimus-dorsi'],
  'shoulder-raise': ['deltoids'],
  'elbow-flexion': ['biceps-brachii'],
  'elbow-extension': ['triceps-brachii'],
  'calf-raise': ['gastrocnemius'],
};

/**
 * Whether an exercise is out while a pattern is (OPT reference 6.2, row 2: pain of 7 and more): the pattern itself, whole-body lifts and
 * presses for the arms that hold it, and whatever strains the same joint the same way.
 *
 * @example
 * isClosedBy('squat', squatJump); //=> true: a knee that may not squat does not land either
 */
export function isClosedBy(
  pattern: Pattern,
  { pattern: own, bodyPart, isolation, muscles, tags, component }: Exercise,
): boolean {
  if (own === pattern) return true;
  if (TAGS_OF[pattern]?.some((tag) => tags.includes(tag))) return true;
  const isMixed = bodyPart === 'total-body' || (bodyPart === 'arms' && isolation !== true);
  if (component !== 'resistance' || !isMixed) return false;
  return MUSCLES_OF[pattern]?.some((muscle) => muscles.includes(muscle)) ?? false;
}
