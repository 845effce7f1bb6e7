import { describe, expect, it } from 'vitest';
import { profileOf } from '../test/fixtures.ts';
import { isBirthDue, limitsFor } from './limits.ts';
import { planProgram } from './plan-program.ts';
import { planWeek } from './plan-week.ts';
import type { ProfileInput } from './profile.ts';
import { startProgram } from './start-program.ts';

const limitsOf = (overrides: Partial<ProfileInput>, weekOfCoaching = 10, day = '2026-11-30') =>
  limitsFor(profileOf(overrides), { day, weekOfCoaching });

describe('limitsFor', () => {
  it('takes the strictest of several conditions', () => {
    const limits = limitsOf({ birthDate: '1956-01-01', conditions: ['hypertension', 'osteoporosis'] });
    expect(limits).toMatchObject({
      maxPhase: 2,
      sets: { min: 1, max: 3 },
      reps: { min: 10, max: 15 },
      pct1RM: { min: 50, max: 75 },
      rpe: 6,
      minRestSeconds: 60,
      staticHoldSeconds: 60,
      isometricMaxSeconds: 10,
      tempos: { '4/2/1': '4/1/1' },
      balanceEverySession: true,
      plyometric: 'none',
    });
    expect(limits.excludedTags).toEqual(
      new Set([...limits.excludedTags, 'jump', 'valsalva', 'spine-flexion-loaded']),
    );
    expect(limits.cardio).toMatchObject({ maxZone: 1, pulse: false, minutes: { min: 30, max: 60 } });
  });

  it.each([
    [1, 'pregnancy-1', 2],
    [2, 'pregnancy-2', 1],
    [3, 'pregnancy-3', 1],
    [undefined, 'pregnancy-3', 1],
  ] as const)('knows trimester %s as %s', (trimester, group, maxPhase) => {
    const limits = limitsOf({ conditions: ['pregnancy'], ...(trimester === undefined ? {} : { trimester }) });
    expect(limits.careGroups).toEqual([group]);
    expect(limits.maxPhase).toBe(maxPhase);
  });

  it('moves on to the next trimester with the weeks', () => {
    const pregnant = { conditions: ['pregnancy' as const], trimester: 1 as const };
    expect(limitsOf(pregnant, 14, '2027-03-01').careGroups).toEqual(['pregnancy-2']);
  });

  it.each([
    ['2018-01-01', 'youth-6-12', 1],
    ['2011-01-01', 'youth-13-17', 2],
    ['1961-11-30', 'older-adult', 2],
  ] as const)('goes by age: born %s is %s', (birthDate, group, maxPhase) => {
    const limits = limitsOf({ birthDate });
    expect(limits.careGroups).toEqual([group]);
    expect(limits.maxPhase).toBe(maxPhase);
  });

  it('rules out jumps for the first eight weeks of obesity only', () => {
    expect(limitsOf({ conditions: ['obesity'] }, 8).excludedTags.has('jump')).toBe(true);
    expect(limitsOf({ conditions: ['obesity'] }, 9).excludedTags.has('jump')).toBe(false);
  });

  it('keeps zone 3 for after four weeks of coaching', () => {
    expect(limitsOf({}, 4).cardio.maxZone).toBe(2);
    expect(limitsOf({}, 5).cardio.maxZone).toBe(3);
  });

  it('lets clearance add tags and lower the phase', () => {
    const limits = limitsOf({ clearance: { maxPhase: 3, excludedTags: ['deep-knee', 'no such tag'] } });
    expect(limits.maxPhase).toBe(3);
    expect([...limits.excludedTags]).toEqual(['deep-knee']);
  });

  it('gives the upper body phase-1 numbers while the shoulder hurts', () => {
    const limits = limitsOf({ conditions: ['shoulder-impingement'] });
    expect(limits.upperBody).toMatchObject({ reps: { min: 12, max: 15 }, pct1RM: { max: 70 } });
    expect(limits.reps.max).toBe(Number.POSITIVE_INFINITY);
    expect(limits.pullPerPush).toBe(2);
  });

  it.each(['shoulders-elevate', 'head-forward', 'arms-fall-forward'] as const)(
    'lets pulls lead with %s',
    (fault) => {
      expect(limitsOf({ compensations: [fault] }).pullPerPush).toBe(1);
    },
  );
});

describe('a birth that is due by the record (OPT reference 7.2)', () => {
  const pregnant = (trimester?: 1 | 2 | 3, locale: 'en' | 'es' = 'en') =>
    profileOf({ conditions: ['pregnancy'], locale, ...(trimester === undefined ? {} : { trimester }) });

  it.each([
    [3, '2027-02-28', false],
    [3, '2027-03-01', true],
    [undefined, '2027-03-01', true],
    [2, '2027-05-30', false],
    [2, '2027-05-31', true],
    [1, '2027-08-29', false],
    [1, '2027-08-30', true],
  ] as const)('trimester %s at the end of November, on %s: %s', (trimester, day, due) => {
    expect(isBirthDue(pregnant(trimester), day)).toBe(due);
    expect(isBirthDue(profileOf(), day)).toBe(false);
    if (due) expect(limitsFor(pregnant(trimester), { day, weekOfCoaching: 14 }).rpe).toBe(5);
  });

  it.each([
    ['en', '6 weeks later at the earliest'],
    ['es', 'a las 6 semanas como muy pronto'],
  ] as const)('from the 14th week on the plan says so (%s)', (locale, words) => {
    const profile = pregnant(3, locale);
    const program = planProgram(profile);
    const state = startProgram(profile, program);
    const whyIn = (week: number, startDate: string) =>
      planWeek(profile, program, { ...state, week, startDate }).why.filter((why) => why.includes(words));
    expect(whyIn(13, '2027-02-22')).toEqual([]);
    const [why] = whyIn(14, '2027-03-01');
    expect(why).toContain('ClientReassessed');
    expect(why).toContain('ClientCleared');
  });
});
