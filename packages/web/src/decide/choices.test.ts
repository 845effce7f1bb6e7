import { completeWeek, ProfileSchema, planProgram, planWeek, startProgram } from '@phasewise/engine';
import { expect, it } from 'vitest';
import { PROFILE } from '../../test/trained.ts';
import { choicesAfter } from './choices.ts';

it('offers to repeat a painful block, and its first week is the easy one', () => {
  const profile = ProfileSchema.parse(PROFILE);
  const program = planProgram(profile);
  let state = startProgram(profile, program);
  for (let week = 1; !state.blockFinished; week++) {
    const plan = planWeek(profile, program, state);
    state = completeWeek(profile, program, state, plan, { week, outcome: 'completed' });
  }
  const flag = {
    exerciseId: 'push-up',
    pattern: 'horizontal-push',
    bodyPart: 'chest',
    where: 'shoulder',
    level: 5,
    week: state.week - 1,
    painFreeWeeks: 0,
  } as const;
  const { offered, recommended } = choicesAfter(profile, program, { ...state, painFlags: [flag] }, 1);
  expect(recommended).toBe('repeat');
  expect(offered.find(({ name }) => name === 'repeat')?.firstWeek).toMatchObject({ phase: 1, deload: true });
});
