import { describe, expect, test } from 'vitest';
import { profileOf } from '../test/fixtures.ts';
import { eligibleExercises } from './eligible.ts';
import { limitsFor } from './limits.ts';
import { planProgram } from './plan-program.ts';
import type { ProfileInput } from './profile.ts';
import { startProgram } from './start-program.ts';
import type { PainFlag, TrainingState } from './training-state.ts';

function openTo(overrides: Partial<ProfileInput>, state: Partial<TrainingState> = {}) {
  const profile = profileOf(overrides);
  const start = { ...startProgram(profile, planProgram(profile)), ...state };
  const limits = limitsFor(profile, { day: start.startDate, weekOfCoaching: start.week });
  return eligibleExercises(profile, limits, start);
}

describe('late rungs of a line (OPT reference 6.4)', () => {
  test.each<[string, Partial<ProfileInput>, Partial<TrainingState>, boolean]>([
    ['a beginner in the first block', { experience: 'beginner' }, {}, false],
    ['a beginner in the sixth block', { experience: 'beginner' }, { week: 24, weekOfBlock: 4 }, false],
    ['a beginner after half a year', { experience: 'beginner' }, { week: 25, weekOfBlock: 1 }, true],
    ['somebody with experience', { experience: 'intermediate' }, {}, true],
    ['experience and a bad back', { experience: 'advanced', conditions: ['low-back-pain'] }, {}, false],
  ])('%s', (_, overrides, state, isOpen) => {
    expect(openTo(overrides, state).has('feet-raised-push-up')).toBe(isOpen);
  });
});

describe('legs that hurt do not land', () => {
  const flag = (level: number, painFreeWeeks = 0): PainFlag => ({
    exerciseId: 'goblet-squat',
    pattern: 'squat',
    bodyPart: 'legs',
    where: 'knee',
    level,
    week: 5,
    painFreeWeeks,
  });
  const jumps = (painFlags: readonly PainFlag[]) =>
    openTo({ experience: 'advanced' }, { painFlags })
      .of('plyometric')
      .filter(({ tags }) => tags.includes('jump')).length;

  test('from 3 of 10 on, as long as the pain is open', () => {
    expect(jumps([])).toBeGreaterThan(5);
    expect(jumps([flag(2)])).toBeGreaterThan(5);
    expect(jumps([flag(3)])).toBe(0);
    expect(jumps([flag(5, 1)])).toBe(0);
    expect(jumps([flag(5, 2)])).toBeGreaterThan(5);
  });
});
