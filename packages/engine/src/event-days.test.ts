import { describe, expect, test } from 'vitest';
import { profileOf } from '../test/fixtures.ts';
import { walk } from '../test/walk.ts';
import { completeWeek } from './complete-week.ts';
import { daysFreeForEvent, eventOf, isFreeForEvent } from './event-days.ts';
import { planProgram } from './plan-program.ts';
import { planWeek } from './plan-week.ts';
import { startProgram } from './start-program.ts';
import type { WeekPlan } from './week-plan.ts';

/** From a Monday, five days a week; the event is five weeks later. */
function plansTo(eventDate: string, locale: 'en' | 'es' = 'en'): WeekPlan[] {
  const profile = profileOf({ goal: 'performance', daysPerWeek: 5, locale, eventDate });
  return [...walk(profile, 8, ({ week }) => ({ week, outcome: 'completed' }))].map(({ plan }) => plan);
}

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
  test.each<{ weekday: string; eventDate: string; easy: string }>([
    {
      weekday: 'Monday',
      eventDate: '2027-01-04',
      easy: '2026-12-28',
    },
    {
      weekday: 'Tuesday',
      eventDate: '2027-01-05',
      easy: '2026-12-28',
    },
    {
      weekday: 'Wednesday',
      eventDate: '2027-01-06',
      easy: '2027-01-04',
    },
    {
      weekday: 'Thursday',
      eventDate: '2027-01-07',
      easy: '2027-01-04',
    },
    {
      weekday: 'Friday',
      eventDate: '2027-01-08',
      easy: '2027-01-04',
    },
    {
      weekday: 'Saturday',
      eventDate: '2027-01-09',
      easy: '2027-01-04',
    },
    {
      weekday: 'Sunday',
      eventDate: '2027-01-10',
      easy: '2027-01-04',
    },
  ])('an event on a $weekday', ({ eventDate, easy }) => {
    const plans = plansTo(eventDate);
    expect(plans.filter(({ deload }) => deload).map(({ startDate }) => startDate)).toEqual([easy]);
  });

  test.each([
    [
      'en',
      'The event is on Saturday, January 9, 2027: leave out what is planned on that day, the day before and the day after.',
    ],
    [
      'es',
      'El evento es el sábado, 9 de enero de 2027: deja lo que el plan tenga ese día, el anterior y el siguiente.',
    ],
  ] as const)('says (%s) which days are free, in that week alone', (locale, text) => {
    const weeks = plansTo('2027-01-09', locale).filter(({ why }) => why.includes(text));
    expect(weeks.map(({ startDate }) => startDate)).toEqual(['2027-01-04']);
  });

  test('leaves all sessions in the plan, and counts none of them as missed on free days', () => {
    const profile = profileOf({ goal: 'performance', daysPerWeek: 5, eventDate: '2026-12-02' });
    const program = planProgram(profile);
    const state = startProgram(profile, program);
    const plan = planWeek(profile, program, state);
    expect(plan.sessions.map(({ date }) => date)).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
    ]);
    const adherence = (missed: readonly number[], of = profile) =>
      completeWeek(of, program, state, plan, {
        week: 1,
        outcome: 'partial',
        sessions: [1, 2, 3, 4, 5].map((session) =>
          missed.includes(session) ? { session, missed: true } : { session, asPrescribed: true },
        ),
      }).blockWeeks[0]?.adherence;
    expect(adherence([2, 3, 4])).toBe(1);
    expect(adherence([2, 3])).toBe(1);
    expect(adherence([1, 2, 3, 4])).toBe(0.5);
    expect(adherence([2, 3, 4], profileOf({ goal: 'performance', daysPerWeek: 5 }))).toBe(0.4);
  });

  test('without the goal of performance no day is free', () => {
    const profile = profileOf({ goal: 'fat-loss', daysPerWeek: 5, eventDate: '2026-12-02' });
    const [first] = walk(profile, 1, ({ week }) => ({ week, outcome: 'completed' }));
    expect(first?.plan.sessions).toHaveLength(5);
    expect(first?.plan.why.join()).not.toContain('event');
  });
});
