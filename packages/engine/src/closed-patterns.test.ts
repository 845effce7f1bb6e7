import { describe, expect, test } from 'vitest';
import { exerciseOf } from '../test/fixtures.ts';
import { type Exercise, PATTERNS, type Pattern, TAGS, type Tag } from './catalogue/exercise.ts';
import { MUSCLES, type MuscleId } from './catalogue/muscles.ts';
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

describe('the table, pattern by pattern', () => {
  /** Nothing that any pattern would close, but for what is asked. */
  const plain = (of: Partial<Exercise>) =>
    exerciseOf('goblet-squat', {
      pattern: null,
      bodyPart: 'total-body',
      tags: [],
      muscles: [],
      ...of,
    });

  const TABLE: readonly [Pattern, tags: Tag[], muscles: MuscleId[]][] = [
    ['squat', ['deep-knee', 'jump', 'impact', 'sprint', 'cut', 'leg-extension'], ['quadriceps']],
    ['lunge', ['deep-knee', 'jump', 'impact', 'sprint', 'cut'], ['quadriceps']],
    ['hinge', ['hinge-floor', 'hinge-loaded', 'bent-over-unsupported'], ['hamstrings']],
    ['horizontal-push', ['dip', 'wide-grip-press'], ['pectoralis-major']],
    ['vertical-push', ['overhead', 'behind-neck', 'inverted'], ['deltoids']],
    ['horizontal-pull', [], ['latissimus-dorsi', 'rhomboids']],
    ['vertical-pull', [], ['latissimus-dorsi']],
    ['shoulder-raise', ['upright-row'], ['deltoids']],
    ['elbow-flexion', [], ['biceps-brachii']],
    ['elbow-extension', [], ['triceps-brachii']],
    ['calf-raise', [], ['gastrocnemius']],
  ];

  test('has a line for each that lifts have', () => {
    const lines = TABLE.map(([pattern]) => pattern);
    const others = PATTERNS.filter((pattern) => !lines.includes(pattern));
    for (const pattern of others) {
      expect(TAGS.filter((tag) => isClosedBy(pattern, plain({ tags: [tag] })))).toEqual([]);
      expect(MUSCLES.filter((muscle) => isClosedBy(pattern, plain({ muscles: [muscle] })))).toEqual([]);
    }
  });

  test.each(TABLE)('%s goes by %j and %j', (pattern, tags, muscles) => {
    const closedTags = TAGS.filter((tag) => isClosedBy(pattern, plain({ tags: [tag] })));
    expect(new Set(closedTags)).toEqual(new Set(tags));
    const closedMuscles = MUSCLES.filter((muscle) => isClosedBy(pattern, plain({ muscles: [muscle] })));
    expect(new Set(closedMuscles)).toEqual(new Set(muscles));
    for (const own of PATTERNS) expect(isClosedBy(pattern, plain({ pattern: own }))).toBe(own === pattern);
  });

  test.each<[name: string, of: Partial<Exercise>, closed: boolean]>([
    ['whole-body', {}, true],
    ['a press for the arms', { bodyPart: 'arms' }, true],
    ['for the arms alone', { bodyPart: 'arms', isolation: true }, false],
    ['for the chest', { bodyPart: 'chest' }, false],
    ['no lift', { component: 'plyometric' }, false],
    ['a stretch of the arms', { bodyPart: 'arms', component: 'flexibility' }, false],
  ])('muscles tell of %s', (_, of, closed) => {
    expect(isClosedBy('squat', plain({ muscles: ['gastrocnemius', 'quadriceps'], ...of }))).toBe(closed);
  });

  test('tags tell of all parts of a session', () => {
    const jump = { component: 'plyometric', bodyPart: null, tags: ['cut', 'jump'] } as const;
    expect(isClosedBy('squat', plain(jump))).toBe(true);
  });
});
