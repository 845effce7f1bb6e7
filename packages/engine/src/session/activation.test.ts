import { expect, test } from 'vitest';
import { profileOf } from '../../test/fixtures.ts';
import { EXERCISES } from '../eligible.ts';
import { planProgram } from '../plan-program.ts';
import { planWeek } from '../plan-week.ts';
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
