import { expect, test } from 'vitest';
import { profileOf } from '../../test/fixtures.ts';
import type { Pattern } from '../catalogue/exercise.ts';
import type { Phase } from '../phase.ts';
import { planProgram } from '../plan-program.ts';
import { planWeek } from '../plan-week.ts';
import type { ProfileInput } from '../profile.ts';
import { startProgram } from '../start-program.ts';

/** The body parts of a week in the first block of a phase, for somebody who is to pull as much as they push. */
function bodyPartsOf(
  { phase, week, closed }: { phase: Phase; week: number; closed: readonly Pattern[] },
  of: Partial<ProfileInput>,
) {
  const profile = profileOf(of);
  const program = planProgram(profile);
  const position = program.blocks.findIndex((block) => block.phase === phase);
  const state = {
    ...startProgram(profile, program),
    week,
    phase,
    position,
    block: position + 1,
    excludedPatterns: closed,
  };
  const parts = planWeek(profile, program, state).sessions.flatMap((session) => session.parts);
  return parts.flatMap(({ part, prescriptions }) =>
    part === 'resistance' ? prescriptions.map(({ bodyPart }) => bodyPart) : [],
  );
}

test.each<[Phase, number]>([
  [4, 75],
  [5, 80],
  [5, 110],
])(
  'a body part’s only work of the week goes for the balance of push and pull after the client’s choice: phase %i, %i minutes',
  (phase, minutesPerSession) => {
    const profile = {
      goal: 'performance' as const,
      experience: 'advanced' as const,
      equipment: ['dumbbells' as const, 'bench' as const],
      compensations: ['shoulders-elevate' as const],
      minutesPerSession,
    };
    const closed: Pattern[] = ['shoulder-raise', 'squat', 'hinge'];
    expect(bodyPartsOf({ phase, week: 47, closed }, profile)).toContain('shoulders');
  },
);

test('nor does it go where the chest of its day can: body weight alone, phase 5, 110 minutes', () => {
  const closed: Pattern[] = ['shoulder-raise', 'squat', 'hinge'];
  const profile = {
    goal: 'performance' as const,
    experience: 'advanced' as const,
    equipment: ['bodyweight' as const],
    compensations: ['shoulders-elevate' as const],
    minutesPerSession: 110,
  };
  const bodyParts = bodyPartsOf({ phase: 5, week: 47, closed }, profile);
  expect(bodyParts).toContain('shoulders');
  expect(bodyParts.filter((bodyPart) => bodyPart === 'chest').length).toBe(4);
});
