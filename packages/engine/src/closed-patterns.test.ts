import { describe, expect, test } from 'vitest';
import type { Pattern } from './catalogue/exercise.ts';
import { isClosedBy } from './closed-patterns.ts';
import { EXERCISES } from './eligible.ts';

const isClosed = (pattern: Pattern, id: string) => {
  const exercise = EXERCISES.get(id);
  if (exercise === undefined) throw new RangeError(`no exercise ${id}`);
  return isClosedBy(pattern, exercise);
};

describe('while a pattern is out for pain', () => {
  test.each<[Pattern, string]>([
    ['squat', 'goblet-squat'],
    ['squat', 'dumbbell-thruster'],
    ['squat', 'repeat-squat-jump'],
    ['squat', 'jump-rope'],
    ['lunge', 'dumbbell-lunge-to-press'],
    ['hinge', 'dumbbell-deadlift-to-row'],
    ['hinge', 'dumbbell-bent-over-row'],
    ['horizontal-pull', 'cable-deadlift-to-row'],
    ['horizontal-push', 'close-grip-push-up'],
    ['horizontal-push', 'walkout-to-push-up'],
    ['vertical-push', 'dumbbell-thruster'],
    ['shoulder-raise', 'dumbbell-upright-row'],
  ])('%s: %s is out with it', (pattern, id) => {
    expect(isClosed(pattern, id)).toBe(true);
  });

  test.each<[Pattern, string]>([
    ['squat', 'barbell-romanian-deadlift'],
    ['squat', 'dumbbell-bench-press'],
    ['hinge', 'goblet-squat'],
    ['hinge', 'seated-cable-row'],
    ['horizontal-push', 'dumbbell-curl'],
    ['elbow-extension', 'barbell-bench-press'],
    ['vertical-push', 'dumbbell-lateral-raise'],
  ])('%s: %s stays', (pattern, id) => {
    expect(isClosed(pattern, id)).toBe(false);
  });
});
