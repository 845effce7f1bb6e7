import { describe, expect, test } from 'vitest';
import { profileOf } from '../../test/fixtures.ts';
import { EXERCISES } from '../eligible.ts';
import { planProgram } from '../plan-program.ts';
import { planWeek } from '../plan-week.ts';
import type { ProfileInput } from '../profile.ts';
import { startProgram } from '../start-program.ts';
import { planningText } from '../text/planning.ts';
import type { PainFlag, TrainingState } from '../training-state.ts';

/** Week 9 of coaching, the first of phase 2: upper, lower, upper, lower body on days 1, 2, 4 and 5. */
function skillOf(of: Partial<ProfileInput>, overrides: Partial<TrainingState> = {}): string[] {
  const profile = profileOf({ daysPerWeek: 4, minutesPerSession: 90, ...of });
  const program = planProgram(profile);
  const phase2 = { phase: 2, position: 1, block: 2, week: 9, weekOfBlock: 1 } as const;
  const state = { ...startProgram(profile, program), ...phase2, ...overrides };
  return planWeek(profile, program, state).sessions.map(({ parts }) => {
    const skill = parts.find(({ part }) => part === 'skill-development');
    const rules = ['time', 'rest', 'care', 'deload', 'cardio-day'] as const;
    const found = rules.find((rule) => planningText('en', `part-skill-${rule}`) === skill?.reason);
    return found ?? `${skill?.prescriptions.length}`;
  });
}

const hurts = (exerciseId: string): PainFlag => ({
  exerciseId,
  pattern: null,
  bodyPart: null,
  where: 'knee',
  level: 5,
  week: 8,
  painFreeWeeks: 0,
});
const idsOf = (wanted: 'plyometric' | 'saq') =>
  [...EXERCISES.values()].filter(({ component }) => component === wanted).map(({ id }) => id);

describe('why a session has no jumps and drills', () => {
  test.each<{ name: string; of: Partial<ProfileInput>; state?: Partial<TrainingState>; skill: string[] }>([
    { name: 'rest, beside days that have them', of: {}, skill: ['4', 'rest', '4', 'rest'] },
    {
      name: 'time, where no day of the week has any',
      of: { minutesPerSession: 30 },
      skill: ['time', 'time', 'time', 'time'],
    },
    {
      name: 'health alone',
      of: { conditions: ['knee-pain'] },
      skill: ['care', 'care', 'care', 'care'],
    },
    {
      name: 'all of them hurt',
      of: {},
      state: { painFlags: [...idsOf('plyometric'), ...idsOf('saq')].map(hurts) },
      skill: ['care', 'care', 'care', 'care'],
    },
    {
      name: 'cardio',
      of: { daysPerWeek: 5 },
      skill: ['4', 'rest', '4', '4', 'cardio-day'],
    },
    {
      name: 'an easy week',
      of: {},
      state: { deload: true, painFlags: idsOf('plyometric').map(hurts) },
      skill: ['deload', 'deload', 'deload', 'deload'],
    },
  ])('$name', ({ of, state, skill }) => {
    expect(skillOf(of, state)).toEqual(skill);
  });
});
