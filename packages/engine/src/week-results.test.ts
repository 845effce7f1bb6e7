import { describe, expect, test } from 'vitest';
import { planOf, prescriptionOf, stateOf } from '../test/fixtures.ts';
import type { Phase } from './phase.ts';
import type { SessionLog, WeekLog } from './week-log.ts';
import type { PartName, Prescription, WeekPlan } from './week-plan.ts';
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
    expect(resultOf({ outcome: 'partial', ...sets(70, 60) })?.liftedKg).toBe(60);
    const failed = logged([
      { reps: 0, load: kg(60) },
      { reps: 10, load: kg(70) },
    ]);
    expect(resultOf({ outcome: 'partial', ...failed })?.liftedKg).toBe(70);
    expect(resultOf({ outcome: 'partial', ...logged([{ reps: 10 }]) })?.liftedKg).toBe(70);
  });

  test('of nothing is nothing missed', () => {
    expect(weekResults(planOf(stateOf(), [], 0), { week: 13, outcome: 'completed' })).toMatchObject({
      sessionsPlanned: 0,
      adherence: 1,
      exercises: [],
    });
  });

  test('takes the last set that says how hard it was, and that was done', () => {
    const effortSet = (...sets: Parameters<typeof logged>[0]) =>
      resultOf({ outcome: 'partial', ...logged(sets) })?.effortSet;
    const hard = { reps: 8, rpe: 8, load: kg(72.5) };
    expect(effortSet(hard, { reps: 5, load: kg(60) })).toEqual({ loadKg: 72.5, reps: 8, rpe: 8 });
    expect(effortSet(hard, { reps: 0, rpe: 10, load: kg(80) })).toEqual({ loadKg: 72.5, reps: 8, rpe: 8 });
    expect(effortSet({ reps: 10 }, { reps: 10 })).toBeNull();
    expect(effortSet({ reps: 8, rpe: 8 })).toEqual({ loadKg: 70, reps: 8, rpe: 8 });
    expect(effortSet({ reps: 8, rpe: 8, load: kg(0) })).toBeNull();
  });

  test('no effort says anything of a 1RM without a load', () => {
    const pushUp = { ...prescriptionOf('push-up'), load: null };
    const exercises = [{ exerciseId: pushUp.exerciseId, sets: [{ reps: 10, rpe: 9 }] }];
    const log: WeekLog = { week: 13, outcome: 'completed', sessions: [{ session: 1, exercises }] };
    expect(weekResults(planOf(stateOf(), [pushUp]), log).exercises[0]).toMatchObject({
      rpe: 9,
      over: 2,
      effortSet: null,
      liftedKg: null,
    });
  });

  test('the effort is that of the last set of three', () => {
    const sets = [6, 7, 8].map((rpe) => ({ reps: 10, rpe }));
    expect(resultOf({ outcome: 'partial', ...logged(sets) })?.rpe).toBe(8);
  });

  test('work without a ceiling of effort or without reps is as good as done', () => {
    const plank = { ...prescriptionOf('wall-plank'), reps: null, targetRpe: null, load: null };
    const exercises = [{ exerciseId: plank.exerciseId, sets: [{ reps: 1, rpe: 9 }, { reps: 1 }] }];
    const log: WeekLog = { week: 13, outcome: 'completed', sessions: [{ session: 1, exercises }] };
    expect(weekResults(planOf(stateOf(), [plank]), log).exercises[0]).toMatchObject({
      done: true,
      hit: 1,
      over: 0,
    });
    const last = [{ exerciseId: plank.exerciseId, sets: [{ reps: 1, rpe: 9 }] }];
    const half = { ...log, sessions: [{ session: 1, exercises: last }] };
    expect(weekResults(planOf(stateOf(), [plank]), half).exercises[0]).toMatchObject({ hit: 0.5, over: 0 });
  });

  test('an entry with no sets in its list says done', () => {
    expect(resultOf({ outcome: 'partial', ...logged([]) })).toMatchObject({
      done: true,
      hit: 1,
      liftedKg: 70,
      rpe: null,
    });
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

describe('what counts as one exercise', () => {
  /** Sessions of these phases, each with the press in its main work and in the parts named. */
  const mixedPlan = (phases: readonly Phase[], extra?: PartName): WeekPlan => {
    const { sessions, ...week } = planOf(stateOf(), [press], phases.length);
    return {
      ...week,
      sessions: sessions.map((session, index) => ({
        ...session,
        phase: phases[index] ?? 2,
        parts: session.parts.map((part) =>
          part.part === extra ? { ...part, prescriptions: [press] } : part,
        ),
      })),
    };
  };
  const fives = { exerciseId: press.exerciseId, sets: [{ reps: 5 }, { reps: 5 }] };
  const read = (plan: WeekPlan, sessions: WeekLog['sessions'] = []) =>
    weekResults(plan, { week: 13, outcome: 'completed', sessions });

  test('in each phase of a week that mixes them', () => {
    const { exercises } = read(mixedPlan([2, 3, 2, 3]), [
      { session: 3, exercises: [fives] },
      { session: 4, exercises: [fives] },
    ]);
    expect(exercises.map(({ phase, hit }) => [phase, hit])).toEqual([
      [2, 0.75],
      [3, 0.75],
    ]);
  });

  test.each(['activation', 'clients-choice'] as const)('in the main work, apart from %s', (extra) => {
    const results = read(mixedPlan([2], extra));
    expect(results.exercises.map(({ part }) => part).toSorted()).toEqual([extra, 'resistance'].toSorted());
  });

  test('other work than the main one does not count for how the week went', () => {
    const { sessions, ...week } = mixedPlan([2], 'activation');
    const plan = {
      ...week,
      sessions: sessions.map((session) => ({
        ...session,
        parts: session.parts.filter(({ part }) => part === 'activation'),
      })),
    };
    expect(read(plan, [{ session: 1, exercises: [fives] }])).toMatchObject({ meanHit: null, meanOver: null });
  });

  test('the role is the plan’s, or strength', () => {
    const { role: _none, ...plain } = press;
    const role = (prescription: Prescription) =>
      read(planOf(stateOf(), [prescription])).exercises.map((result) => result.role);
    expect(role({ ...press, role: 'power' })).toEqual(['power']);
    expect(role(plain)).toEqual(['strength']);
  });

  test('what the catalogue no longer has is passed over', () => {
    const gone = { ...press, exerciseId: 'long-gone' };
    expect(read(planOf(stateOf(), [gone, press])).exercises.map(({ exercise }) => exercise.id)).toEqual([
      press.exerciseId,
    ]);
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

  test.each<[first: number | null, second: number | null, worst: number]>([
    [2, 5, 5],
    [5, 2, 5],
    [null, 3, 3],
    [3, null, 3],
    [0, 3, 3],
  ])('of two sessions the worse: %s and %s', (first, second, worst) => {
    const sessions = [first, second].map((painLevel, index) =>
      painLevel === null
        ? { session: index + 1, asPrescribed: true }
        : { session: index + 1, exercises: [{ exerciseId: press.exerciseId, painLevel }] },
    );
    expect(resultOf({ sessions })?.pain).toBe(worst);
  });
});

describe('pain that no prescription of its session takes up', () => {
  const plan = planOf(stateOf(), [press], 2);
  const row = 'barbell-bent-over-row';
  type Entry = NonNullable<SessionLog['exercises']>[number];
  const told = (...sessions: readonly (Omit<SessionLog, 'exercises'> & { exercises?: Entry[] })[]) => {
    const results = weekResults(plan, { week: 13, outcome: 'completed', sessions: [...sessions] });
    const { pain, where } = results.exercises[0] ?? {};
    const strays = results.unplannedPains.map((one) => [one.exerciseId, one.pain, one.where]);
    return { pain, where, strays };
  };
  const entry = (exerciseId: string, painLevel: number, pain = 'knee'): Entry => ({
    exerciseId,
    pain,
    painLevel,
  });

  test('of what the week does not ask for stands by itself', () => {
    expect(told({ session: 1, exercises: [entry(row, 3)] })).toEqual({
      pain: 0,
      where: '',
      strays: [[row, 3, 'knee']],
    });
    const unknown = weekResults(plan, {
      week: 13,
      outcome: 'completed',
      sessions: [{ session: 1, exercises: [entry('sofa-lift', 2)] }],
    });
    expect(unknown.unplannedPains).toEqual([
      { exerciseId: 'sofa-lift', exercise: null, pain: 2, where: 'knee' },
    ]);
  });

  test('is told once, at its worst, the first of two as bad', () => {
    const strays = (...levels: [number, string][]) =>
      told(
        ...levels.map(([level, where], index) => ({
          session: index + 1,
          exercises: [entry(row, level, where)],
        })),
      ).strays;
    expect(strays([3, 'left'], [5, 'right'])).toEqual([[row, 5, 'right']]);
    expect(strays([5, 'left'], [3, 'right'])).toEqual([[row, 5, 'left']]);
    expect(strays([4, 'left'], [4, 'right'])).toEqual([[row, 4, 'left']]);
  });

  test('counts where the week has the exercise, whatever session it was done in', () => {
    const other = { session: 9, exercises: [entry(press.exerciseId, 5, 'elbow')] };
    expect(told(other)).toEqual({ pain: 5, where: 'elbow', strays: [] });
    const missed = { session: 1, missed: true, exercises: [entry(press.exerciseId, 5, 'elbow')] };
    expect(told(missed)).toEqual({ pain: 5, where: 'elbow', strays: [] });
    const own = (level: number) => ({
      session: 2,
      asPrescribed: true,
      exercises: [entry(press.exerciseId, level, 'wrist')],
    });
    expect(told(other, own(5))).toMatchObject({ pain: 5, where: 'wrist' });
    expect(told(other, own(6))).toMatchObject({ pain: 6, where: 'wrist' });
    expect(told(other, own(4))).toMatchObject({ pain: 5, where: 'elbow' });
  });

  test('is none where nothing hurt', () => {
    expect(told({ session: 1, exercises: [{ exerciseId: row }] }).strays).toEqual([]);
    expect(told({ session: 1 }).strays).toEqual([]);
    expect(weekResults(plan, { week: 13, outcome: 'completed' }).unplannedPains).toEqual([]);
  });
});
