import { describe, expect, it, test } from 'vitest';
import { profileOf } from '../../test/fixtures.ts';
import { macrocycle } from '../../test/macrocycle.ts';
import { suitedCardio } from '../cardio-care.ts';
import type { CardioMode } from '../catalogue/exercise.ts';
import { EXERCISES } from '../eligible.ts';
import type { ProfileInput } from '../profile.ts';
import type { PartName } from '../week-plan.ts';

const CARDIO = [...EXERCISES.values()].filter(({ component }) => component === 'cardio');

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

describe('what suits', () => {
  it.each([
    ['no rope for anybody', [], ['rope'], []],
    [
      'knees',
      ['knee-pain'],
      ['row', 'elliptical', 'stairs', 'steps', 'run', 'incline-walk'],
      ['walk', 'bike'],
    ],
    ['brittle bones', ['osteoporosis'], ['bike', 'row', 'boxing'], ['walk']],
    ['both', ['osteoporosis', 'knee-pain'], ['bike', 'incline-walk'], ['walk']],
    ['pregnancy', ['pregnancy-2'], ['boxing', 'run'], ['walk', 'bike']],
    ['obesity', ['obesity'], ['run', 'rope'], ['walk', 'bike']],
  ] as const)('%s', (_, groups, without, has) => {
    const modes = suitedCardio(CARDIO, [...groups]).map(({ mode }) => mode);
    for (const mode of without) expect(modes).not.toContain(mode);
    for (const mode of has) expect(modes).toContain(mode);
  });

  it('is a march where knees have neither bike nor way', () => {
    const left = CARDIO.filter(({ mode }) => mode === 'march' || mode === 'row');
    expect(suitedCardio(left, ['knee-pain']).every(({ mode }) => mode === 'march')).toBe(true);
  });
});

test('every way to do cardio says how the body moves', () => {
  expect(CARDIO.filter(({ mode }) => mode === undefined).map(({ id }) => id)).toEqual([]);
});

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
