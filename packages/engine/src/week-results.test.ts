import { describe, expect, test } from 'vitest';
import { planOf, prescriptionOf, stateOf } from '../test/fixtures.ts';
import type { SessionLog, WeekLog } from './week-log.ts';
import { weekResults } from './week-results.ts';

const press = prescriptionOf('barbell-bench-press');
const squat = prescriptionOf('barbell-back-squat');
const plan = planOf(stateOf(), [press, squat], 2);
const kg = (value: number) => ({ value, unit: 'kg' }) as const;
const heard = (log: Partial<WeekLog>) => weekResults(plan, { week: 13, outcome: 'completed', ...log });
const resultOf = (log: Partial<WeekLog>, id = press.exerciseId) =>
  heard(log).exercises.find(({ exercise }) => exercise.id === id);
const logged = (sets: NonNullable<NonNullable<SessionLog['exercises']>[number]['sets']>) => ({
  sessions: [{ session: 1, exercises: [{ exerciseId: press.exerciseId, sets }] }],
});

describe('which sessions were done', () => {
  test.each<{ name: string; log: Partial<WeekLog>; done: number }>([
    { name: 'completed, nothing else said', log: {}, done: 2 },
    { name: 'missed', log: { outcome: 'missed' }, done: 0 },
    { name: 'partial, nothing else said', log: { outcome: 'partial' }, done: 0 },
    {
      name: 'partial, one named',
      log: { outcome: 'partial', sessions: [{ session: 1, asPrescribed: true }] },
      done: 1,
    },
    {
      name: 'partial, one named without a word',
      log: { outcome: 'partial', sessions: [{ session: 2 }] },
      done: 1,
    },
    { name: 'completed but one', log: { sessions: [{ session: 2, missed: true }] }, done: 1 },
    {
      name: 'completed, one not as prescribed',
      log: { sessions: [{ session: 2, asPrescribed: false }] },
      done: 1,
    },
    {
      name: 'missed wins over what it lists',
      log: { sessions: [{ session: 2, missed: true, exercises: [{ exerciseId: press.exerciseId }] }] },
      done: 1,
    },
  ])('$name: $done of 2', ({ log, done }) => {
    expect(heard(log)).toMatchObject({ sessionsDone: done, sessionsPlanned: 2, adherence: done / 2 });
  });
});

describe('which exercises were done', () => {
  test('as prescribed means all reps at the effort and the load asked for', () => {
    expect(resultOf({})).toMatchObject({ done: true, hit: 1, over: 0, rpe: null, liftedKg: 70, pain: 0 });
  });

  test('a list without a word on the rest names what was done', () => {
    const log = { outcome: 'partial', ...logged([{ reps: 10 }, { reps: 10 }]) } as const;
    expect(resultOf(log)?.done).toBe(true);
    expect(resultOf(log, squat.exerciseId)).toMatchObject({ done: false, hit: 0, liftedKg: null });
  });

  test('with asPrescribed the list names the exceptions', () => {
    const sessions = [
      {
        session: 1,
        asPrescribed: true,
        exercises: [{ exerciseId: press.exerciseId, sets: [{ reps: 5 }, { reps: 5 }] }],
      },
    ];
    const log = { outcome: 'partial', sessions } as const;
    expect(resultOf(log)?.hit).toBe(0.5);
    expect(resultOf(log, squat.exerciseId)).toMatchObject({ done: true, hit: 1 });
  });

  test('sets without one rep were not done; an entry without sets was', () => {
    expect(resultOf({ outcome: 'partial', ...logged([{ reps: 0 }]) })?.done).toBe(false);
    const bare: Partial<WeekLog> = {
      outcome: 'partial',
      sessions: [{ session: 1, exercises: [{ exerciseId: press.exerciseId }] }],
    };
    expect(resultOf(bare)).toMatchObject({ done: true, hit: 1 });
  });

  test('an exercise that was never planned is passed over', () => {
    const log = {
      sessions: [{ session: 1, exercises: [{ exerciseId: 'leg-press', sets: [{ reps: 10 }] }] }],
    };
    expect(heard(log).exercises.map(({ exercise }) => exercise.id)).toEqual([
      press.exerciseId,
      squat.exerciseId,
    ]);
  });
});

describe('hit, effort and load', () => {
  test('a missing set counts as missed, reps above the plan make up for none', () => {
    expect(resultOf({ outcome: 'partial', ...logged([{ reps: 15 }]) })?.hit).toBe(0.5);
    expect(resultOf({ outcome: 'partial', ...logged([{ reps: 15 }, { reps: 8 }, { reps: 9 }]) })?.hit).toBe(
      0.9,
    );
  });

  test('is the mean over the sessions in which it was done', () => {
    const half = { exerciseId: press.exerciseId, sets: [{ reps: 5 }, { reps: 5 }] };
    expect(resultOf({ sessions: [{ session: 1, exercises: [half] }] })?.hit).toBe(0.75);
  });

  test('takes the effort of the last set', () => {
    const result = resultOf({
      outcome: 'partial',
      ...logged([
        { reps: 10, rpe: 6 },
        { reps: 10, rpe: 9, load: kg(72.5) },
      ]),
    });
    expect(result).toMatchObject({ rpe: 9, over: 2, effortSet: { loadKg: 72.5, reps: 10, rpe: 9 } });
  });

  test('takes the load of most sets, the lighter of two', () => {
    const sets = (...loads: number[]) => logged(loads.map((load) => ({ reps: 10, load: kg(load) })));
    expect(resultOf({ outcome: 'partial', ...sets(60, 70, 70) })?.liftedKg).toBe(70);
    expect(resultOf({ outcome: 'partial', ...sets(60, 70) })?.liftedKg).toBe(60);
    expect(resultOf({ outcome: 'partial', ...logged([{ reps: 10 }]) })?.liftedKg).toBe(70);
  });

  test('means go over what was done', () => {
    const results = heard({
      outcome: 'partial',
      ...logged([
        { reps: 10, rpe: 9 },
        { reps: 0, rpe: 9 },
      ]),
    });
    expect(results).toMatchObject({ meanHit: 0.5, meanOver: 2 });
    expect(heard({ outcome: 'missed' })).toMatchObject({ meanHit: null, meanOver: null });
  });
});

describe('pain', () => {
  test.each([
    { entry: { pain: 'shoulder' }, pain: 4, where: 'shoulder' },
    { entry: { pain: 'shoulder', painLevel: 2 }, pain: 2, where: 'shoulder' },
    { entry: { painLevel: 8 }, pain: 8, where: '' },
    { entry: { pain: 'shoulder', painLevel: 0 }, pain: 0, where: '' },
  ])('$entry: $pain', ({ entry, pain, where }) => {
    const sessions = [{ session: 1, exercises: [{ exerciseId: press.exerciseId, ...entry }] }];
    expect(resultOf({ sessions })).toMatchObject({ pain, where });
  });
});
