import { expect, test } from 'vitest';
import { profileOf } from '../../test/fixtures.ts';
import { EXERCISES } from '../eligible.ts';
import { planProgram } from '../plan-program.ts';
import { planWeek } from '../plan-week.ts';
import type { ProfileInput } from '../profile.ts';
import { startProgram } from '../start-program.ts';

const MUSCLES = ['gluteus-medius', 'anterior-tibialis', 'adductors'] as const;

/** The fault's muscles that each session of a week activates, in block `position` + 1. */
function activated(position: number): string[][] {
  const profile = profileOf({ compensations: ['asymmetric-weight-shift'] });
  const program = planProgram(profile);
  const state = { ...startProgram(profile, program), position };
  return planWeek(profile, program, state).sessions.map(({ parts }) => {
    const all = parts.flatMap(({ part, prescriptions }) => (part === 'activation' ? prescriptions : []));
    const muscles = all.flatMap(({ exerciseId }) => EXERCISES.get(exerciseId)?.activates ?? []);
    return MUSCLES.filter((muscle) => muscles.includes(muscle));
  });
}

test('every other session has the fault’s first muscle, the others take turns (OPT reference 4.2, 5.1)', () => {
  expect(activated(0)).toEqual([['gluteus-medius'], ['adductors'], ['gluteus-medius']]);
  expect(activated(1)).toEqual([['adductors'], ['gluteus-medius'], ['anterior-tibialis']]);
});

test('a sore shoulder has its rotator cuff activated, before what faults call for (OPT reference 7.2)', () => {
  const profile = profileOf({
    conditions: ['shoulder-impingement'],
    compensations: ['knees-move-inward', 'feet-turn-out'],
  });
  const program = planProgram(profile);
  const { sessions } = planWeek(profile, program, startProgram(profile, program));
  for (const { parts } of sessions) {
    const ids = parts.flatMap(({ part, prescriptions }) =>
      part === 'activation' ? prescriptions.map(({ exerciseId }) => exerciseId) : [],
    );
    const activates = ids.flatMap((id) => EXERCISES.get(id)?.activates ?? []);
    expect(activates).toContain('rotator-cuff');
    expect(activates.some((muscle) => muscle.startsWith('gluteus') || muscle.startsWith('medial'))).toBe(
      true,
    );
  }
});

test('a beginner starts on two legs (OPT reference 6.4)', () => {
  const profile = profileOf({ experience: 'beginner', minutesPerSession: 90 });
  const program = planProgram(profile);
  const { sessions } = planWeek(profile, program, startProgram(profile, program));
  const tags = sessions.flatMap(({ parts }) =>
    parts.flatMap(({ part, prescriptions }) =>
      part === 'activation' ? prescriptions.flatMap((one) => one.tags) : [],
    ),
  );
  expect(tags).not.toContain('single-leg');
  expect(tags).not.toContain('unstable-surface');
});

test.each<[string, Partial<ProfileInput>]>([
  ['somebody of 83', { birthDate: '1943-05-04' }],
  ['pregnancy, from the first weeks on', { conditions: ['pregnancy'], trimester: 1 }],
])(
  'whoever must not fall stands on one leg with a hand on something: %s (OPT reference 6.4, 7.2)',
  (_, of) => {
    const profile = profileOf({ compensations: ['knees-move-inward', 'asymmetric-weight-shift'], ...of });
    const program = planProgram(profile);
    for (let position = 0; position < 6; position += 1) {
      const state = { ...startProgram(profile, program), position };
      const balance = planWeek(profile, program, state).sessions.flatMap(({ parts }) =>
        parts.flatMap(({ part, prescriptions }) =>
          part === 'activation' ? prescriptions.filter(({ component }) => component === 'balance') : [],
        ),
      );
      expect(balance.length).toBeGreaterThan(0);
      for (const { exerciseId } of balance)
        expect(['supported', 'seated']).toContain(EXERCISES.get(exerciseId)?.position);
    }
  },
);
