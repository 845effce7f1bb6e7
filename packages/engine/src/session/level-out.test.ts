import { expect, test } from 'vitest';
import { profileOf } from '../../test/fixtures.ts';
import { planProgram } from '../plan-program.ts';
import { planWeek } from '../plan-week.ts';
import { startProgram } from '../start-program.ts';

const bodyPartsOf = (minutesPerSession: number) => {
  const profile = profileOf({
    equipment: ['bodyweight'],
    compensations: ['head-forward'],
    minutesPerSession,
  });
  const program = planProgram(profile);
  const state = { ...startProgram(profile, program), excludedPatterns: ['shoulder-raise' as const] };
  const parts = planWeek(profile, program, state).sessions.flatMap((session) => session.parts);
  return parts.flatMap(({ part, prescriptions }) =>
    part === 'resistance' ? prescriptions.map(({ bodyPart }) => bodyPart) : [],
  );
};

test('a body part’s only work of the week is the last to go for the balance of push and pull', () => {
  expect(bodyPartsOf(75)).toContain('shoulders');
});
