import { describe, expect, test } from 'vitest';
import { prescription } from '../test/sample.ts';
import { doseOf, groupSupersets } from './dose.ts';
import { WORDS } from './text/index.ts';

const dose = (over: Parameters<typeof prescription>[0], rest = true) =>
  doseOf(prescription(over), 'en', WORDS.en, rest);

describe('a dose', () => {
  test('of sets and repetitions', () => {
    expect(dose({ reps: { min: 12, max: 15 } }).amount).toBe('3 × 12–15');
  });

  test('of one set of repetitions still says one', () => {
    expect(dose({ sets: 1 }).amount).toBe('1 × 12');
  });

  test('of a hold, one or several', () => {
    const hold = { reps: null, holdSeconds: 30 };
    expect(dose({ ...hold, sets: 1 }).amount).toBe('30 s');
    expect(dose({ ...hold, sets: 2, sides: 2 })).toMatchObject({ amount: '2 × 30 s', side: 'each side' });
  });

  test('of what is walked: steps, and no tempo', () => {
    const walk = dose({ sets: 2, sides: 2, inSteps: true });
    expect(walk).toMatchObject({ amount: '2 × 12 steps', side: 'each side' });
    expect(walk.details.join()).not.toContain('tempo');
  });

  test('of a load that nobody knows yet: by effort, or light where it is for speed', () => {
    const reason = (rule: string) => ({ load: null, adaptations: [{ rule, inputs: {}, text: '' }] });
    expect(dose(reason('by-effort')).load).toBe('by effort');
    expect(dose(reason('by-speed')).load).toBe('light and fast');
    expect(dose(reason('as-planned')).load).toBeNull();
  });

  test('of a time', () => {
    expect(dose({ sets: 1, reps: null, durationSeconds: 600, zone: 1, load: null })).toMatchObject({
      amount: '10 min',
      load: null,
    });
  });

  test('names tempo, effort, share of 1RM, rest and warm-up sets, each with its unit', () => {
    const { details } = dose({ intensityPct1RM: { min: 85, max: 90 }, restSeconds: 180, warmUpSets: 2 });
    expect(details).toEqual([
      'tempo 4/2/1',
      'RPE 7',
      '85–90 % of 1RM',
      'rest 3 min',
      'after 2 light warm-up sets',
    ]);
  });

  test('of a landing that is held says so', () => {
    expect(dose({ reps: { min: 5, max: 5 }, holdSeconds: 3 }).details[0]).toBe('hold 3 s');
  });

  test('inside a pair leaves the rest to the pair', () => {
    expect(dose({}, false).details).not.toContain('rest 1 min');
  });
});

describe('supersets', () => {
  const pair = [
    prescription({ superset: 'A', restSeconds: 0 }),
    prescription({ superset: 'A', restSeconds: 90 }),
  ];

  test('are grouped, marked, and rest once', () => {
    const [group, single] = groupSupersets([...pair, prescription({})]);
    expect(group?.exercises.map(({ mark }) => mark)).toEqual(['A1', 'A2']);
    expect(group?.restAfterSeconds).toBe(90);
    expect(single?.exercises.map(({ mark }) => mark)).toEqual([null]);
    expect(single?.restAfterSeconds).toBeNull();
  });

  test('next to each other stay apart', () => {
    const other = pair.map((member) => ({ ...member, superset: 'B' }));
    expect(groupSupersets([...pair, ...other])).toHaveLength(2);
  });
});
