import { expect, test } from 'vitest';
import { profileOf } from '../../test/fixtures.ts';
import { EXERCISES } from '../eligible.ts';
import { planProgram } from '../plan-program.ts';
import { planWeek } from '../plan-week.ts';
import type { ProfileInput } from '../profile.ts';
import { startProgram } from '../start-program.ts';
import type { PartName, Prescription } from '../week-plan.ts';

/** What the sessions of a first week have in a part. */
function firstWeek(part: PartName, of: Partial<ProfileInput>, phase: 1 | 2 | 3 = 1): Prescription[][] {
  const profile = profileOf(of);
  const program = planProgram(profile);
  const position = program.blocks.findIndex((block) => block.phase === phase);
  const state = { ...startProgram(profile, program), phase, position, block: position + 1 };
  return planWeek(profile, program, state).sessions.map(({ parts }) =>
    parts.flatMap((one) => (one.part === part ? one.prescriptions : [])),
  );
}

const musclesOf = (prescriptions: readonly Prescription[]) =>
  new Set(prescriptions.flatMap(({ exerciseId }) => EXERCISES.get(exerciseId)?.muscles ?? []));

test.each(['a', 'b', 'c'])(
  'nobody who should stay off the floor gets down to stretch (OPT reference 7.2): client %s',
  (clientId) => {
    const of: Partial<ProfileInput> = {
      clientId,
      conditions: ['hypertension'],
      compensations: ['low-back-rounds', 'knees-move-outward'],
    };
    for (const part of ['warm-up', 'cool-down'] as const)
      for (const phase of [1, 2] as const)
        for (const all of firstWeek(part, of, phase))
          expect(all.filter(({ component, tags }) => component === 'flexibility' && isDown(tags))).toEqual(
            [],
          );
  },
);

const isDown = (tags: readonly string[]) => tags.includes('floor-transfer');

test('from the fourth month on nobody rolls the lower legs (OPT reference 7.2)', () => {
  const rolled = (trimester: 1 | 2 | 3) =>
    musclesOf(
      firstWeek('warm-up', { conditions: ['pregnancy'], trimester })
        .flat()
        .filter(({ component }) => component === 'smr'),
    );
  expect(rolled(1)).toContain('soleus');
  for (const trimester of [2, 3] as const) {
    expect(rolled(trimester)).not.toContain('soleus');
    expect(rolled(trimester)).not.toContain('gastrocnemius');
    expect(rolled(trimester).size).toBeGreaterThan(0);
  }
});

test('the cool-down has a stretch for the worst fault and one for the next', () => {
  const of = { compensations: ['heels-rise' as const, 'arms-fall-forward' as const] };
  for (const all of firstWeek('cool-down', of)) {
    const muscles = musclesOf(all.filter(({ stretch }) => stretch === 'static'));
    expect(muscles).toContain('soleus');
    expect([...muscles].some((one) => /latissimus|pectoralis|teres/.test(one))).toBe(true);
  }
});

test('after hard work it has one for what was trained, however short the session (OPT reference 4.2)', () => {
  const of = { compensations: ['heels-rise' as const], minutesPerSession: 50, daysPerWeek: 4 };
  const [upper] = firstWeek('cool-down', of, 3);
  const muscles = musclesOf(upper?.filter(({ stretch }) => stretch === 'static') ?? []);
  expect([...muscles].some((one) => !/soleus|gastrocnemius/.test(one))).toBe(true);
});
