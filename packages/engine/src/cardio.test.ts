import { describe, expect, it, test } from 'vitest';
import { profileOf } from '../test/fixtures.ts';
import { type CardioWeek, cardioPlan } from './cardio.ts';
import { CardioDays } from './cardio-days.ts';
import type { CardioTarget } from './cardio-progress.ts';
import { limitsFor } from './limits.ts';
import type { Phase } from './phase.ts';
import type { ProfileInput } from './profile.ts';
import type { TrainingDay } from './splits.ts';
import { planningText } from './text/planning.ts';

const DAY = '2027-02-22';
const TARGET: CardioTarget = {
  baseMinutes: 30,
  minutes: 30,
  sessions: 3,
  intervals: 3,
  steadyWeeks: 2,
  evenWeeks: 2,
  stage: 3,
};

const weekOf = (
  phase: Phase,
  profile: Partial<ProfileInput> = {},
  target: Partial<CardioTarget> = {},
  deload = false,
): CardioWeek => {
  const client = profileOf({ goal: 'performance', ...profile });
  return {
    profile: client,
    limits: limitsFor(client, { day: DAY, weekOfCoaching: 13 }),
    phase,
    target: { ...TARGET, ...target },
    deload,
    day: DAY,
  };
};
const PLACE = { index: 0, hardBefore: 0, session: 1, mostStage: 3 } as const;

describe('the stage of a session', () => {
  it.each([
    ['phase 1', 1, 30, 1],
    ['phase 2', 2, 30, 2],
    ['phase 3', 3, 30, 2],
    ['phase 4', 4, 30, 1],
    ['phase 5', 5, 30, 3],
    ['under 20 minutes', 5, 19, 1],
    ['from 20 minutes', 5, 20, 3],
    ['intervals under 20 minutes', 2, 19, 1],
  ] as const)('%s: stage of %i, %i min', (_, phase, minutes, stage) => {
    expect(cardioPlan(weekOf(phase), PLACE, minutes)).toMatchObject({ stage, zone: stage, minutes });
  });

  it.each([
    ['has not been opened', weekOf(5, {}, { stage: 2 }), PLACE, 2],
    ['has had its two sessions', weekOf(5), { ...PLACE, hardBefore: 2 }, 2],
    ['comes a day too early', weekOf(5), { ...PLACE, mostStage: 2 as const }, 2],
    ['alternates in phase 2', weekOf(2), { ...PLACE, index: 1 }, 1],
    ['is left out in an easy week', weekOf(5, {}, {}, true), PLACE, 1],
    ['is not for health', weekOf(5, { birthDate: '1955-01-01' }), PLACE, 1],
    ['fat loss goes further in phase 3', weekOf(3, { goal: 'fat-loss' }), PLACE, 3],
  ] as const)('%s', (_, week, place, stage) => {
    expect(cardioPlan(week, place, 30).stage).toBe(stage);
  });

  it('is no longer than its table', () => {
    expect(cardioPlan(weekOf(5), PLACE, 40).minutes).toBe(30);
    expect(cardioPlan(weekOf(2), PLACE, 60).minutes).toBe(45);
  });
});

it.each([
  [1, '3 minutes in zone 1'],
  [2, '2 minutes in zone 1'],
  [3, '1 minute in zone 1'],
] as const)('intervals at step %i: 1 minute in zone 2 and %s', (intervals, rest) => {
  const { text, how, rpe } = cardioPlan(weekOf(2, {}, { intervals }), PLACE, 30);
  expect(how).toContain(`1 minute in zone 2 (effort ${rpe.min}-${rpe.max} of 10) and ${rest},`);
  expect(text).toBe(`30 minutes. ${how}`);
});

test('children play, an hour every day, with an adult present, and not by the pulse', () => {
  const week = weekOf(1, { goal: 'general-fitness', birthDate: '2016-05-04', sex: 'unspecified' });
  const days = new CardioDays({ ...week, days: [{ offset: 0, kind: 'total-body' }], beginsBlock: true });
  const [daily] = days.plans();
  expect(daily).toMatchObject({ session: null, minutes: 60, heartRate: null });
  expect(daily?.text).toContain('adult present');
  expect(cardioPlan(week, PLACE, 20).text).toMatch(/games.*adult present/);
});

describe('effort, pulse and words of a session', () => {
  const of = { birthDate: '1986-11-30' };
  const steady = (rpe: string) => planningText('en', 'cardio-steady', { minutes: 25, rpe });

  it.each([
    [1, { min: 3, max: 4 }, { min: 117, max: 135 }, steady('3-4')],
    [2, { min: 5, max: 6 }, { min: 137, max: 153 }, 'cardio-intervals-how'],
    [5, { min: 7, max: 8 }, { min: 155, max: 171 }, 'cardio-zones-how'],
  ] as const)('phase %i: effort %j, pulse %j', (phase, rpe, heartRate, words) => {
    const plan = cardioPlan(weekOf(phase, of), PLACE, 25);
    expect(plan).toMatchObject({ session: 1, minutes: 25, rpe, heartRate });
    const range = `${rpe.min}-${rpe.max}`;
    if (words === steady(range)) expect(plan).toMatchObject({ how: null, text: words });
    else expect(plan.how).toBe(planningText('en', words as 'cardio-zones-how', { rpe: range, rest: 1 }));
  });

  it('goes by effort alone where the pulse misleads', () => {
    expect(cardioPlan(weekOf(1, { conditions: ['hypertension'] }), PLACE, 30).heartRate).toBeNull();
  });

  it('takes the pulse from rest where that is known, under the cap of clearance', () => {
    const rested = { ...of, restingHeartRate: 60 };
    expect(cardioPlan(weekOf(1, rested), PLACE, 25).heartRate).toEqual({ min: 108, max: 131 });
    const capped = weekOf(1, { ...rested, clearance: { maxHeartRate: 120 } });
    expect(cardioPlan(capped, PLACE, 25).heartRate).toEqual({ min: 108, max: 120 });
  });

  it.each([
    [{ min: 3, max: 5 }, { min: 5, max: 5 }, '5'],
    [{ min: 6, max: 10 }, { min: 6, max: 6 }, '6'],
    [{ min: 3, max: 4 }, { min: 4, max: 4 }, '4'],
    [{ min: 0, max: 10 }, { min: 5, max: 6 }, '5-6'],
  ])('stays inside an effort of %j', (limit, rpe, said) => {
    const week = weekOf(2);
    const limited = { ...week, limits: { ...week.limits, cardio: { ...week.limits.cardio, rpe: limit } } };
    const plan = cardioPlan(limited, PLACE, 30);
    expect(plan.rpe).toEqual(rpe);
    expect(plan.how).toBe(planningText('en', 'cardio-intervals-how', { rpe: said, rest: 1 }));
  });

  it('says how long the games of children are', () => {
    const child = weekOf(1, { goal: 'general-fitness', birthDate: '2016-05-04', sex: 'unspecified' });
    expect(cardioPlan(child, PLACE, 20)).toMatchObject({
      how: planningText('en', 'cardio-games-how'),
      text: planningText('en', 'cardio-games', { minutes: 20 }),
    });
  });

  it.each([
    ['fat-loss', 3, 1, 3],
    ['fat-loss', 3, 2, 2],
    ['performance', 3, 2, 2],
    ['performance', 5, 1, 3],
    ['performance', 5, 2, 2],
  ] as const)('%s in phase %i after %i hard sessions: stage %i', (goal, phase, hardBefore, stage) => {
    expect(cardioPlan(weekOf(phase, { goal }), { ...PLACE, hardBefore }, 30).stage).toBe(stage);
  });
});

describe('a week', () => {
  const days: readonly TrainingDay[] = [
    { offset: 0, kind: 'upper' },
    { offset: 1, kind: 'lower' },
    { offset: 3, kind: 'upper' },
    { offset: 5, kind: 'cardio' },
  ];
  const daysOf = (week: CardioWeek, beginsBlock = false) => new CardioDays({ ...week, days, beginsBlock });

  it('keeps zone 3 from the day before legs, and from two days running', () => {
    const one = daysOf(weekOf(5));
    expect(one.at(0, 30).stage).toBe(2);
    expect(one.at(2, 30).stage).toBe(3);
    const two = new CardioDays({
      ...weekOf(5),
      days: [2, 3, 5].map((offset) => ({ offset, kind: 'cardio' as const })),
      beginsBlock: false,
    });
    two.done(0, 30);
    expect([two.at(1, 30).stage, two.at(2, 30).stage]).toEqual([2, 3]);
  });

  it('suggests for the client\u2019s own time what does not fit', () => {
    const one = daysOf(weekOf(3));
    one.done(3, 30);
    expect(one.plans().map(({ session, minutes }) => [session, minutes])).toEqual([
      [4, 30],
      [null, 30],
      [null, 30],
    ]);
  });

  it('gives no more sessions than the row has, however short they are', () => {
    const one = daysOf(weekOf(4, {}, { sessions: 3 }));
    for (const index of [0, 1, 2]) one.done(index, 10);
    expect(one.plans().map(({ minutes }) => minutes)).toEqual([10, 10, 10]);
  });

  it('says at the beginning of a block what health asks for beyond it, while there is something beyond', () => {
    const last = (week: CardioWeek, begins: boolean) => daysOf(week, begins).plans().at(-1)?.text;
    expect(last(weekOf(1), true)).toContain('150 minutes a week in all');
    expect(last(weekOf(1), false)).not.toContain('in all');
    expect(last(weekOf(1, {}, { minutes: 40, sessions: 4 }), true)).not.toContain('in all');
    expect(last(weekOf(1, { goal: 'fat-loss' }), true)).toContain('200 minutes');
  });
});
