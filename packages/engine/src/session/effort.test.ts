import { describe, expect, test } from 'vitest';
import { exerciseOf, profileOf } from '../../test/fixtures.ts';
import type { Pattern } from '../catalogue/exercise.ts';
import { PHASES, type Phase } from '../phase.ts';
import { planProgram } from '../plan-program.ts';
import type { ProfileInput } from '../profile.ts';
import { startProgram } from '../start-program.ts';
import { weekContextOf } from './day-context.ts';
import { effortful, isEffort, wantsEffort } from './effort.ts';

function contextOf(overrides: Partial<ProfileInput>, round = 0) {
  const profile = profileOf(overrides);
  const program = planProgram(profile);
  return { ...weekContextOf(profile, program, startProgram(profile, program)), round };
}

describe('what can be an effort of few repetitions', () => {
  test.each([
    ['barbell-back-squat', true],
    ['bodyweight-squat', false],
    ['chair-hip-thrust', false],
    ['chair-single-leg-hip-thrust', true],
    ['wide-push-up', true],
    ['chin-up', true],
    ['suspension-row', true],
    ['single-arm-towel-row', false],
  ])('%s: %s', (id, expected) => {
    expect(isEffort(exerciseOf(id))).toBe(expected);
  });
});

describe('who is to make an effort', () => {
  test.each<[string, Phase, Partial<ProfileInput>, number, boolean]>([
    ['who has trained, in straight sets', 3, {}, 0, true],
    ['in heavy pairs', 5, {}, 0, true],
    ['not in phase 1', 1, {}, 0, false],
    ['not beside the second half of a pair', 2, {}, 0, false],
    ['not a beginner in the third block', 3, { experience: 'beginner' }, 2, false],
    ['a beginner from the fourth on', 3, { experience: 'beginner' }, 3, true],
    ['not whose health asks for easy variants', 3, { conditions: ['obesity'] }, 0, false],
    ['not a class', 3, { groupId: 'tuesday' }, 0, false],
  ])('%s', (_, phase, profile, round, expected) => {
    expect(wantsEffort(contextOf(profile, round), PHASES[phase])).toBe(expected);
  });
});

describe('patterns in which there is an effort', () => {
  const LEGS: readonly Pattern[] = ['squat', 'hinge', 'lunge'];
  const NONE = { equipment: ['bodyweight'] } satisfies Partial<ProfileInput>;

  test.each<[string, Phase, Partial<ProfileInput>, readonly Pattern[]]>([
    ['without a load, one leg at a time', 3, NONE, ['hinge', 'lunge']],
    ['all of them where nobody looks for it', 1, NONE, LEGS],
    ['all of them with dumbbells', 4, { equipment: ['dumbbells'] }, LEGS],
    ['no heavy lunge where a bar squats', 4, { equipment: ['barbell'] }, ['squat', 'hinge']],
    ['a lunge with a bar is fine at eight repetitions', 3, { equipment: ['barbell'] }, LEGS],
  ])('%s', (_, phase, profile, expected) => {
    expect(effortful(contextOf(profile), PHASES[phase], 'legs', LEGS)).toEqual(expected);
  });

  test('a towel is better than nothing', () => {
    const pulls: readonly Pattern[] = ['horizontal-pull', 'vertical-pull'];
    expect(effortful(contextOf(NONE), PHASES[4], 'back', pulls)).toEqual(pulls);
  });
});
