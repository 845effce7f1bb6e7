import { describe, expect, it, test } from 'vitest';
import { exerciseOf } from '../test/fixtures.ts';
import { isGentle, isOf, narrowed, suitedCardio } from './cardio-care.ts';
import type { CardioMode } from './catalogue/exercise.ts';
import type { CareGroup } from './conditions.ts';
import { EXERCISES } from './eligible.ts';

const CARDIO = [...EXERCISES.values()].filter(({ component }) => component === 'cardio');

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

describe('what anybody can warm up with', () => {
  const gentle = (...groups: CareGroup[]) =>
    new Set(CARDIO.filter((one) => isGentle(one, groups)).map(({ mode }) => mode));

  test.each<[groups: CareGroup[], has: readonly CardioMode[], without: readonly CardioMode[]]>([
    [[], ['walk', 'march', 'bike', 'boxing'], ['run', 'rope']],
    [['knee-pain'], ['walk', 'march', 'bike'], ['elliptical', 'row', 'boxing']],
    [['osteoporosis'], ['walk', 'march', 'elliptical'], ['bike', 'row', 'boxing']],
    [['pregnancy-2'], ['walk', 'march', 'bike'], ['boxing', 'run']],
    [
      ['knee-pain', 'osteoporosis'],
      ['walk', 'march'],
      ['bike', 'elliptical'],
    ],
  ])('%j: %j, not %j', (groups, has, without) => {
    const modes = gentle(...groups);
    for (const mode of has) expect(modes).toContain(mode);
    for (const mode of without) expect(modes).not.toContain(mode);
  });

  test('nothing that lands', () => {
    const jack = exerciseOf('walk', { tags: ['impact'] });
    expect(isGentle(jack, [])).toBe(false);
    expect(isGentle(exerciseOf('walk', { tags: ['jump'] }), [])).toBe(false);
    expect(isGentle(exerciseOf('walk', { lowestZone: 2 }), [])).toBe(false);
    expect(isGentle(exerciseOf('front-plank'), [])).toBe(false);
  });
});

test('every way to do cardio says how the body moves', () => {
  expect(CARDIO.filter(({ mode }) => mode === undefined).map(({ id }) => id)).toEqual([]);
});

describe('ways by condition (OPT reference 7.2)', () => {
  const EVERY_WAY = [
    'bike',
    'boxing',
    'elliptical',
    'incline-walk',
    'march',
    'row',
    'run',
    'stairs',
    'steps',
    'walk',
  ] as const;
  const but = (...without: readonly CardioMode[]) => EVERY_WAY.filter((mode) => !without.includes(mode));
  const ways = (groups: readonly CareGroup[], without: readonly CardioMode[] = []) => {
    const open = CARDIO.filter(({ mode }) => mode !== undefined && !without.includes(mode));
    return [...new Set(suitedCardio(open, groups).map(({ mode }) => mode))].toSorted();
  };

  it.each<[groups: CareGroup[], ways: readonly CardioMode[]]>([
    [[], EVERY_WAY],
    [['older-adult'], EVERY_WAY],
    [['knee-pain'], ['bike', 'walk']],
    [['obesity'], but('run')],
    [['pregnancy-1'], but('boxing', 'run')],
    [['pregnancy-2'], but('boxing', 'run', 'stairs', 'steps')],
    [['pregnancy-3'], but('boxing', 'run', 'stairs', 'steps')],
    [['osteoporosis'], ['incline-walk', 'walk']],
    [['osteoporosis', 'knee-pain'], ['walk']],
  ])('%j: %j', (groups, expected) => {
    expect(ways(groups)).toEqual(expected);
  });

  it.each<[groups: CareGroup[], without: CardioMode[], ways: readonly CardioMode[]]>([
    [['knee-pain'], ['walk', 'bike'], ['march']],
    [['knee-pain'], ['walk', 'bike', 'march'], but('walk', 'bike', 'march')],
    [['osteoporosis'], ['walk', 'incline-walk'], ['march']],
    [['osteoporosis'], ['walk', 'incline-walk', 'march'], ['elliptical', 'stairs', 'steps']],
    [
      ['osteoporosis'],
      ['walk', 'incline-walk', 'march', 'steps', 'stairs', 'elliptical'],
      ['bike', 'row', 'run'],
    ],
  ])('%j without %j: %j', (groups, without, expected) => {
    expect(ways(groups, without)).toEqual(expected);
  });

  it('leaves what there is, where nothing suits', () => {
    const rope = CARDIO.filter(({ mode }) => mode === 'rope');
    expect(rope).toHaveLength(1);
    expect(suitedCardio(rope, ['obesity'])).toEqual(rope);
    const run = CARDIO.filter(({ mode }) => mode === 'run' || mode === 'boxing');
    expect(suitedCardio(run, ['pregnancy-1'])).toEqual(run);
  });

  it.each(['obesity', 'pregnancy-1', 'pregnancy-2', 'pregnancy-3'] as const)('no rope with %s', (group) => {
    // One that is no series of jumps, or nobody would be asked to.
    const rope = CARDIO.filter(({ mode }) => mode === 'rope').map((one) => ({ ...one, tags: [] }));
    const walk = CARDIO.filter(({ mode }) => mode === 'walk');
    expect(suitedCardio([...rope, ...walk], [group])).toEqual(walk);
  });

  it('knows nothing of what has no way', () => {
    const squat = exerciseOf('goblet-squat');
    const walk = CARDIO.filter(({ mode }) => mode === 'walk');
    expect(suitedCardio([squat, ...walk], ['obesity'])).toEqual(walk);
    expect(isOf(squat, ['walk'])).toBe(false);
    expect(narrowed(walk, () => false)).toEqual(walk);
  });
});
