import { describe, expect, test } from 'vitest';
import { profileOf } from '../test/fixtures.ts';
import { walk } from '../test/walk.ts';
import { daysFreeForEvent, eventOf, isFreeForEvent } from './event-days.ts';
import type { WeekPlan } from './week-plan.ts';

const NEXT_WEEK = ['2027-01-11', '2027-01-12', '2027-01-13', '2027-01-14', '2027-01-15'];
const EVENT_WEEK = ['2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07', '2027-01-08'];

/** From a Monday, five days a week; the event is five weeks later. */
function plansTo(eventDate: string, locale: 'en' | 'es' = 'en'): WeekPlan[] {
  const profile = profileOf({ goal: 'performance', daysPerWeek: 5, locale, eventDate });
  return [...walk(profile, 8, ({ week }) => ({ week, outcome: 'completed' }))].map(({ plan }) => plan);
}

const datesIn = (plans: readonly WeekPlan[], startDate: string) =>
  plans.find((plan) => plan.startDate === startDate)?.sessions.map(({ date }) => date);

describe('days kept free for an event', () => {
  const race = { goal: 'performance', eventDate: '2027-01-09' } as const;

  test.each([
    ['2027-01-07', false],
    ['2027-01-08', true],
    ['2027-01-09', true],
    ['2027-01-10', true],
    ['2027-01-11', false],
  ])('%s, the event on 2027-01-09: %s', (day, isFree) => {
    expect(isFreeForEvent(race, day)).toBe(isFree);
  });

  test.each([
    ['2027-01-02', 0],
    ['2027-01-03', 1],
    ['2027-01-04', 2],
    ['2027-01-05', 3],
    ['2027-01-09', 3],
    ['2027-01-10', 2],
    ['2027-01-11', 1],
    ['2027-01-12', 0],
  ])('of a week with an event on %s: %i', (eventDate, days) => {
    expect(daysFreeForEvent({ ...race, eventDate }, '2027-01-04')).toBe(days);
  });

  test.each([
    [race, '2027-01-09'],
    [{ ...race, goal: 'fat-loss' }, null],
    [{ goal: 'performance' }, null],
  ] as const)('%o has its event on %s', (profile, day) => {
    expect(eventOf(profile)).toBe(day);
    if (day === null) expect(isFreeForEvent(profile, '2027-01-09')).toBe(false);
  });
});

describe('the week of the event (OPT reference 3.2)', () => {
  test.each<{ weekday: string; eventDate: string; easy: string; dates: string[]; after: string[] }>([
    {
      weekday: 'Monday',
      eventDate: '2027-01-04',
      easy: '2026-12-28',
      dates: ['2027-01-06', '2027-01-07', '2027-01-08'],
      after: NEXT_WEEK,
    },
    {
      weekday: 'Tuesday',
      eventDate: '2027-01-05',
      easy: '2026-12-28',
      dates: ['2027-01-07', '2027-01-08'],
      after: NEXT_WEEK,
    },
    {
      weekday: 'Wednesday',
      eventDate: '2027-01-06',
      easy: '2027-01-04',
      dates: ['2027-01-04', '2027-01-08'],
      after: NEXT_WEEK,
    },
    {
      weekday: 'Thursday',
      eventDate: '2027-01-07',
      easy: '2027-01-04',
      dates: ['2027-01-04', '2027-01-05'],
      after: NEXT_WEEK,
    },
    {
      weekday: 'Friday',
      eventDate: '2027-01-08',
      easy: '2027-01-04',
      dates: ['2027-01-04', '2027-01-05', '2027-01-06'],
      after: NEXT_WEEK,
    },
    {
      weekday: 'Saturday',
      eventDate: '2027-01-09',
      easy: '2027-01-04',
      dates: ['2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07'],
      after: NEXT_WEEK,
    },
    {
      weekday: 'Sunday',
      eventDate: '2027-01-10',
      easy: '2027-01-04',
      dates: EVENT_WEEK,
      after: ['2027-01-12', '2027-01-13', '2027-01-14', '2027-01-15'],
    },
  ])('an event on a $weekday', ({ eventDate, easy, dates, after }) => {
    const plans = plansTo(eventDate);
    expect(plans.filter(({ deload }) => deload).map(({ startDate }) => startDate)).toEqual([easy]);
    expect(datesIn(plans, '2027-01-04')).toEqual(dates);
    expect(datesIn(plans, '2027-01-11')).toEqual(after);
  });

  test.each([
    [
      'en',
      'No training on the day of the event (Saturday, January 9, 2027), the day before or the day after.',
    ],
    [
      'es',
      'Sin entrenamiento el día del evento (sábado, 9 de enero de 2027), ni el anterior ni el siguiente.',
    ],
  ] as const)('says (%s) which days are free, in that week alone', (locale, text) => {
    const weeks = plansTo('2027-01-09', locale).filter(({ why }) => why.includes(text));
    expect(weeks.map(({ startDate }) => startDate)).toEqual(['2027-01-04']);
  });

  test('takes its share of the week’s cardio along', () => {
    const minutes = ({ cardio }: WeekPlan) => cardio.reduce((sum, one) => sum + one.minutes, 0);
    const [free, whole] = ['2027-01-09', '2027-01-11'].map((eventDate) =>
      plansTo(eventDate).find(({ startDate }) => startDate === '2027-01-04'),
    );
    if (free === undefined || whole === undefined) throw new Error('no such week');
    expect(whole.deload && free.deload).toBe(true);
    expect(minutes(free)).toBeLessThan(minutes(whole));
  });

  test('days kept free change no exercise of the others', () => {
    const liftsOn = (eventDate: string, date: string) =>
      plansTo(eventDate)
        .flatMap(({ sessions }) => sessions)
        .find((session) => session.date === date)
        ?.parts.filter(({ part }) => part === 'resistance')
        .flatMap(({ prescriptions }) => prescriptions.map(({ exerciseId }) => exerciseId));
    expect(liftsOn('2027-01-06', '2027-01-08')).toEqual(liftsOn('2027-01-11', '2027-01-08'));
  });

  test('without the goal of performance no day is free', () => {
    const profile = profileOf({ goal: 'fat-loss', daysPerWeek: 5, eventDate: '2026-12-02' });
    const [first] = walk(profile, 1, ({ week }) => ({ week, outcome: 'completed' }));
    expect(first?.plan.sessions).toHaveLength(5);
    expect(first?.plan.why.join()).not.toContain('event');
  });
});
