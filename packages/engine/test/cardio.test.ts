import { describe, expect, it, test } from 'vitest';
import { cardioAmount } from '../src/cardio-amounts.ts';
import type { CardioProgress } from '../src/cardio-progress.ts';
import type { CardioMode } from '../src/catalogue/exercise.ts';
import { EXERCISES } from '../src/eligible.ts';
import type { ProfileInput } from '../src/profile.ts';
import type { PartName } from '../src/week-plan.ts';
import { profileOf } from './fixtures.ts';
import { macrocycle } from './macrocycle.ts';
import { walk } from './walk.ts';

const modesOf = (profile: Partial<ProfileInput>, parts: readonly PartName[], weeks = 52) => {
  const { plans } = macrocycle(profileOf({ goal: 'general-fitness', ...profile }));
  return new Set(
    plans.slice(0, weeks).flatMap(({ sessions }) =>
      sessions.flatMap((session) =>
        session.parts
          .filter(({ part }) => parts.includes(part))
          .flatMap(({ prescriptions }) => prescriptions)
          .filter(({ component }) => component === 'cardio')
          .map(({ exerciseId }) => EXERCISES.get(exerciseId)?.mode),
      ),
    ),
  );
};
const EASY: readonly PartName[] = ['warm-up', 'cool-down'];
const ALL: readonly PartName[] = [...EASY, 'clients-choice'];
const HOME = ['dumbbells', 'bands'] as const;

test.each([
  ['gym', {}, ['walk', 'bike', 'row', 'elliptical']],
  ['gym, knees', { conditions: ['knee-pain'] }, ['walk', 'bike']],
  ['gym, bones', { conditions: ['osteoporosis'] }, ['walk']],
] as const)('%s: warm-up and cool-down are %j', (_, profile, modes) => {
  const found = modesOf(
    { ...profile, conditions: [...('conditions' in profile ? profile.conditions : [])] },
    EASY,
  );
  expect([...found].filter((mode) => !(modes as readonly unknown[]).includes(mode))).toEqual([]);
});

test('at home a cool-down walks or marches', () => {
  const calm: readonly (CardioMode | undefined)[] = ['walk', 'march'];
  expect(
    [...modesOf({ equipment: [...HOME] }, ['cool-down'])].filter((mode) => !calm.includes(mode)),
  ).toEqual([]);
  expect(modesOf({ equipment: [...HOME] }, ['warm-up']).size).toBeGreaterThan(2);
});

test('a beginner walks or cycles for a block, and runs only when the zone asks for it', () => {
  const beginner = { goal: 'fat-loss', experience: 'beginner', daysPerWeek: 6 } as const;
  const first = modesOf(beginner, ['clients-choice'], 4);
  expect([...first].filter((mode) => !['walk', 'bike', 'elliptical'].includes(mode ?? ''))).toEqual([]);
  const { plans } = macrocycle(profileOf(beginner));
  const runs = plans.flatMap(({ sessions }) =>
    sessions.flatMap(({ parts }) =>
      parts.flatMap(({ prescriptions }) =>
        prescriptions.filter(({ exerciseId }) => EXERCISES.get(exerciseId)?.mode === 'run'),
      ),
    ),
  );
  expect(runs.length).toBeGreaterThan(0);
  expect(runs.filter(({ zone }) => (zone ?? 1) < 2)).toEqual([]);
});

test('whoever is in training does not stroll', () => {
  const trained = profileOf({ goal: 'performance', daysPerWeek: 6, experience: 'advanced' });
  const main = macrocycle(trained).plans.flatMap(({ sessions, cardio }) =>
    sessions.flatMap(({ session, parts }) =>
      parts
        .flatMap(({ part, prescriptions }) => (part === 'clients-choice' ? prescriptions : []))
        .filter(({ component }) => component === 'cardio')
        .filter((_, index) => index === 0 && cardio.some((one) => one.session === session)),
    ),
  );
  expect(main.length).toBeGreaterThan(0);
  expect(main.filter(({ exerciseId }) => EXERCISES.get(exerciseId)?.topZone === 1)).toEqual([]);
});

test('a pregnant client does not box, at home either', () => {
  const found = modesOf({ conditions: ['pregnancy'], trimester: 1, equipment: [...HOME] }, ALL);
  expect([...found]).not.toContain('boxing');
});

test('intervals are told on the exercise itself', () => {
  const { plans } = macrocycle(profileOf({ goal: 'fat-loss', daysPerWeek: 6 }));
  const intervals = plans.flatMap(({ sessions }) =>
    sessions.flatMap(({ parts }) =>
      parts.flatMap(({ prescriptions }) => prescriptions.filter(({ zone = 1 }) => zone > 1)),
    ),
  );
  expect(intervals.length).toBeGreaterThan(0);
  for (const { cue } of intervals) expect(cue).toMatch(/^(Intervals: |Up through zones)/);
});

describe('amounts over a year', () => {
  const clients: Readonly<Record<string, Partial<ProfileInput>>> = {
    'obesity, at home': { goal: 'fat-loss', experience: 'beginner', conditions: ['obesity'], weightKg: 118 },
    'fat loss, six days': { goal: 'fat-loss', daysPerWeek: 6 },
    'an athlete': { goal: 'performance', experience: 'advanced', daysPerWeek: 5, minutesPerSession: 90 },
    'from 65': { goal: 'general-fitness', experience: 'beginner', birthDate: '1955-01-01' },
    'weeks that differ': { goal: 'fat-loss', options: { undulation: 'weekly' } },
    'muscle gain': { daysPerWeek: 4 },
  };
  const yearOf = (who: string) => [
    ...walk(profileOf(clients[who]), 60, ({ week }) => ({
      week,
      outcome: week % 11 === 0 ? 'missed' : 'completed',
    })),
  ];

  test.each(Object.keys(clients))(
    '%s: a week adds a tenth of the base at most, and one thing at a time',
    (who) => {
      let hard: CardioProgress | undefined;
      for (const { plan, next, log } of yearOf(who)) {
        const now = next.cardio;
        if (now === undefined || log.outcome === 'missed') continue;
        if (hard !== undefined) {
          expect(now.minutes - hard.minutes).toBeLessThanOrEqual(Math.ceil(now.baseMinutes * 0.1));
          expect(now.sessions - hard.sessions).toBeLessThanOrEqual(2);
          expect(now.intervals - hard.intervals).toBeLessThanOrEqual(1);
          const grown = [now.minutes > hard.minutes, now.intervals > hard.intervals];
          expect(grown.filter(Boolean).length, `week ${plan.week}`).toBeLessThanOrEqual(1);
        }
        hard = now;
        for (const { minutes } of plan.cardio) expect(minutes).toBeLessThanOrEqual(now.minutes);
      }
    },
  );

  it('brings obesity to 40-60 minutes, five times a week, and 200 of them', () => {
    const plans = yearOf('obesity, at home').map(({ plan }) => plan);
    const late = plans.slice(30).filter(({ deload }) => !deload);
    for (const { phase, cardio } of late) {
      const total = cardio.reduce((sum, { minutes }) => sum + minutes, 0);
      expect(total).toBeGreaterThanOrEqual(200);
      expect(Math.max(...cardio.map(({ minutes }) => minutes))).toBeGreaterThanOrEqual(40);
      expect(cardio.every(({ minutes }) => minutes <= cardioAmount('fat-loss', phase).minutes.max)).toBe(
        true,
      );
    }
  });
});
