import { describe, expect, test } from 'vitest';
import { LAYOUTS, layoutFor, layoutWithin, sequence, UNDULATING } from './macrocycles.ts';
import type { Phase } from './phase.ts';
import type { Goal } from './profile.ts';

describe('the layout of a goal (OPT reference 3.2)', () => {
  test.each<[Goal, skipHypertrophy: boolean, allPhases: boolean, layout: keyof typeof LAYOUTS]>([
    ['fat-loss', true, true, 'fat-loss'],
    ['muscle-gain', true, true, 'muscle-gain'],
    ['performance', false, true, 'performance'],
    ['performance', true, false, 'performance-no-hypertrophy'],
    ['general-fitness', true, false, 'general-fitness'],
    ['general-fitness', false, true, 'general-fitness-all-phases'],
  ])('%s, without hypertrophy %s, all phases %s: %s', (goal, skipHypertrophy, allPhases, layout) => {
    expect(layoutFor(goal, { skipHypertrophy, allPhases })).toBe(LAYOUTS[layout]);
  });
});

describe('a layout on the phases that are left (OPT reference 7.2)', () => {
  test.each<[layout: keyof typeof LAYOUTS, maxPhase: Phase, prefix: Phase[], cycle: Phase[]]>([
    ['fat-loss', 5, [], [1, 2, 3]],
    ['fat-loss', 2, [], [1, 2]],
    ['fat-loss', 1, [], [1]],
    ['muscle-gain', 3, [1], [2, 3]],
    ['muscle-gain', 1, [1], [1]],
    ['general-fitness', 2, [], [1, 2]],
    ['performance-no-hypertrophy', 4, [1], [2, 4]],
    ['performance', 4, [1], [2, 3, 4]],
  ])('%s up to %i', (layout, maxPhase, prefix, cycle) => {
    expect(layoutWithin(LAYOUTS[layout], maxPhase)).toEqual({ ...LAYOUTS[layout], prefix, cycle });
  });
});

test.each<[Goal, weekly: Phase[], twoDays: Phase[], threeDays: Phase[]]>([
  ['fat-loss', [1, 2, 3, 2], [2, 3], [1, 2, 3]],
  ['muscle-gain', [2, 3, 4, 3], [3, 4], [2, 3, 4]],
  ['performance', [2, 3, 4, 5], [2, 5], [2, 4, 5]],
  ['general-fitness', [1, 2, 3, 2], [1, 2], [1, 2, 3]],
])(
  '%s undulates by week as %j, by day as %j or %j (OPT reference 3.7)',
  (goal, weekly, twoDays, threeDays) => {
    expect(UNDULATING[goal]).toEqual({ weekly, dailyTwoDays: twoDays, dailyThreeDays: threeDays });
  },
);

describe('the sequence', () => {
  test.each<[layout: keyof typeof LAYOUTS, count: number, from: number, phases: Phase[]]>([
    ['muscle-gain', 5, 0, [1, 2, 3, 4, 2]],
    ['muscle-gain', 3, 13, [2, 3, 4]],
    ['fat-loss', 4, 13, [2, 3, 1, 2]],
    ['general-fitness', 5, 0, [1, 2, 3, 2, 1]],
  ])('%s: %i from the %ith', (layout, count, from, phases) => {
    expect(sequence(LAYOUTS[layout], count, from)).toEqual(phases);
    if (from === 0) expect(sequence(LAYOUTS[layout], count)).toEqual(phases);
  });
});
