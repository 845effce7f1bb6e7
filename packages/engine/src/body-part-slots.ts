import type { BodyPart, Pattern } from './catalogue/exercise.ts';
import type { DayKind } from './splits.ts';

/** A place in the resistance part: one exercise or one pair for a body part (OPT reference 4.4). */
export interface SlotTemplate {
  readonly bodyPart: BodyPart;
  /** Patterns that will do; they take turns from day to day. */
  readonly patterns: readonly Pattern[];
  /** In the least there may be on such a day, whatever the time. */
  readonly minimum: boolean;
}

const totalBody = (minimum = false): SlotTemplate => ({
  bodyPart: 'total-body',
  patterns: ['total-body'],
  minimum,
});
const chest: SlotTemplate = { bodyPart: 'chest', patterns: ['horizontal-push'], minimum: true };
const back: SlotTemplate = {
  bodyPart: 'back',
  patterns: ['horizontal-pull', 'vertical-pull'],
  minimum: true,
};
const shoulders = (minimum = false): SlotTemplate => ({
  bodyPart: 'shoulders',
  patterns: ['vertical-push', 'shoulder-raise'],
  minimum,
});
const arms = (patterns: readonly Pattern[], minimum = false): SlotTemplate => ({
  bodyPart: 'arms',
  patterns,
  minimum,
});
const legs: SlotTemplate = { bodyPart: 'legs', patterns: ['squat', 'hinge', 'lunge'], minimum: true };

/** What a day of each kind is made of, in template order (OPT reference 4.3, 4.4). */
export const DAY_SLOTS: Readonly<Record<Exclude<DayKind, 'cardio'>, readonly SlotTemplate[]>> = {
  'total-body': [totalBody(), chest, back, shoulders(), arms(['elbow-flexion', 'elbow-extension']), legs],
  upper: [chest, back, shoulders(), arms(['elbow-flexion', 'elbow-extension'])],
  lower: [
    totalBody(),
    { bodyPart: 'legs', patterns: ['squat', 'lunge'], minimum: true },
    { bodyPart: 'legs', patterns: ['hinge'], minimum: true },
  ],
  push: [chest, shoulders(true), arms(['elbow-extension'])],
  pull: [
    back,
    { ...back, patterns: ['vertical-pull', 'horizontal-pull'], minimum: false },
    arms(['elbow-flexion'], true),
  ],
};

/**
 * Whether a movement belongs to a day: a day of pushes trains no biceps, a day of pulls no triceps (OPT reference 3.8).
 *
 * @example
 * isOfTheDay('pull', 'arms', 'elbow-extension'); //=> false
 */
export function isOfTheDay(kind: DayKind, bodyPart: BodyPart, pattern: Pattern): boolean {
  if (kind !== 'push' && kind !== 'pull') return true;
  const own = DAY_SLOTS[kind].filter((template) => template.bodyPart === bodyPart);
  return own.some(({ patterns }) => patterns.includes(pattern));
}

/** Body parts in the order a session without heavy lifts trains them. */
export const TEMPLATE_ORDER: readonly BodyPart[] = [
  'total-body',
  'chest',
  'back',
  'shoulders',
  'arms',
  'legs',
];
