import { describe, expect, it } from 'vitest';
import { profileOf } from '../test/fixtures.ts';
import type { Tag } from './catalogue/exercise.ts';
import type { CompensationId } from './compensations.ts';
import { doseOf, isBirthDue, type Limits, limitsFor } from './limits.ts';
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
    expect(limits.activates).toEqual(['rotator-cuff']);
  });

  it.each([
    [0, 70, 7],
    [3, 70, 7],
    [4, Number.POSITIVE_INFINITY, 10],
  ])('after %i weeks without pain it goes to %f %% and RPE %i', (painFreeWeeks, pct, rpe) => {
    const sore = profileOf({ conditions: ['shoulder-impingement'] });
    const { upperBody } = limitsFor(sore, { day: sore.startDate, weekOfCoaching: 9, painFreeWeeks });
    expect(upperBody).toMatchObject({ reps: { min: 12, max: 15 }, pct1RM: { max: pct }, rpe });
  });

  it.each(['shoulders-elevate', 'head-forward', 'arms-fall-forward'] as const)(
    'lets pulls lead with %s',
    (fault) => {
      expect(limitsOf({ compensations: [fault] }).pullPerPush).toBe(1);
    },
  );

  it('leaves a healthy adult everything', () => {
    expect(limitsOf({})).toEqual({
      sets: { min: 0, max: Number.POSITIVE_INFINITY },
      reps: { min: 0, max: Number.POSITIVE_INFINITY },
      pct1RM: { min: 0, max: Number.POSITIVE_INFINITY },
      rpe: 10,
      careGroups: [],
      maxPhase: 5,
      upperBody: {
        sets: { min: 0, max: Number.POSITIVE_INFINITY },
        reps: { min: 0, max: Number.POSITIVE_INFINITY },
        pct1RM: { min: 0, max: Number.POSITIVE_INFINITY },
        rpe: 10,
      },
      minRestSeconds: 0,
      excludedTags: new Set(),
      excludedEquipment: new Set(),
      balanceOnFloor: false,
      balanceEverySession: false,
      steadyFirst: false,
      staysOnTwoLegs: false,
      offFloorFirst: false,
      onFeetFirst: false,
      easyVariants: false,
      plyometric: 'all',
      saq: true,
      smrOffFloor: false,
      rollsNoLowerLegs: false,
      staticHoldSeconds: 30,
      isometricMaxSeconds: Number.POSITIVE_INFINITY,
      tempos: {},
      percentages: true,
      maxResistanceDays: 7,
      pullPerPush: 2 / 3,
      activates: [],
      cardio: {
        maxZone: 3,
        minutes: { min: 0, max: Number.POSITIVE_INFINITY },
        rpe: { min: 0, max: Number.POSITIVE_INFINITY },
        pulse: true,
        maxHeartRate: null,
      },
    });
  });

  it.each<{ name: string; of: Partial<ProfileInput>; maxPhase: number }>([
    { name: 'a yes in the questionnaire', of: { readiness: 'clear-with-care' }, maxPhase: 3 },
    {
      name: 'and the trainer’s word',
      of: { readiness: 'clear-with-care', clearance: { maxPhase: 5 } },
      maxPhase: 5,
    },
    { name: 'a doctor’s lower word', of: { clearance: { maxPhase: 2 } }, maxPhase: 2 },
    { name: 'a group', of: { groupId: 'tuesday' }, maxPhase: 3 },
    { name: 'a group and a word', of: { groupId: 'tuesday', clearance: { maxPhase: 5 } }, maxPhase: 3 },
    { name: 'hypertension', of: { conditions: ['hypertension'] }, maxPhase: 2 },
    ...(
      [
        ['hypertension', 3],
        ['obesity', 3],
        ['low-back-pain', 3],
        ['knee-pain', 3],
        ['shoulder-impingement', 3],
        ['osteoporosis', 3],
        ['pregnancy', 1],
      ] as const
    ).map(([condition, maxPhase]) => ({
      name: `${condition} and a word for all of them`,
      of: { conditions: [condition], clearance: { maxPhase: 5 as const } },
      maxPhase,
    })),
    { name: '17 and a word', of: { birthDate: '2009-11-30', clearance: { maxPhase: 5 } }, maxPhase: 3 },
    { name: '65 and a word', of: { birthDate: '1961-11-30', clearance: { maxPhase: 5 } }, maxPhase: 3 },
    { name: '12 and a word', of: { birthDate: '2014-11-30', clearance: { maxPhase: 5 } }, maxPhase: 1 },
  ])('goes up to phase $maxPhase with $name', ({ of, maxPhase }) => {
    expect(limitsOf(of).maxPhase).toBe(maxPhase);
  });

  it.each([
    ['1961-12-01', []],
    ['1961-11-30', ['older-adult']],
    ['2008-11-30', []],
    ['2008-12-01', ['youth-13-17']],
    ['2013-11-30', ['youth-13-17']],
    ['2013-12-01', ['youth-6-12']],
  ])('counts birthdays: born %s is in %j', (birthDate, groups) => {
    expect(limitsOf({ birthDate }).careGroups).toEqual(groups);
  });

  it.each([
    ['2026-11-01', 'pregnancy-1'],
    ['2027-01-14', 'pregnancy-1'],
    ['2027-01-15', 'pregnancy-2'],
    ['2027-04-15', 'pregnancy-2'],
    ['2027-04-16', 'pregnancy-3'],
    ['2027-09-30', 'pregnancy-3'],
  ])('takes a trimester for half over at enrolment, the next for 13 weeks: on %s it is %s', (day, group) => {
    expect(limitsOf({ conditions: ['pregnancy'], trimester: 1 }, 14, day).careGroups).toEqual([group]);
  });

  it.each<[CompensationId, excludes: Tag[], plyometric: 'none' | 'all', pullPerPush: number]>([
    ['knees-move-inward', ['cut', 'step-machine', 'jump'], 'none', 2 / 3],
    ['knees-move-outward', ['cut', 'jump'], 'none', 2 / 3],
    ['asymmetric-weight-shift', ['cut', 'jump'], 'none', 2 / 3],
    ['low-back-rounds', ['hinge-floor', 'spine-flexion-loaded'], 'all', 2 / 3],
    ['low-back-arches', ['overhead', 'long-sitting'], 'all', 2 / 3],
    ['arms-fall-forward', ['overhead'], 'all', 1],
    ['feet-turn-out', ['step-machine'], 'all', 2 / 3],
    ['head-forward', ['low-handlebar', 'upright-row'], 'all', 1],
    ['shoulders-elevate', ['low-handlebar', 'upright-row'], 'all', 1],
    ['heels-rise', [], 'all', 2 / 3],
    ['excessive-forward-lean', [], 'all', 2 / 3],
    ['scapular-winging', [], 'all', 2 / 3],
  ])('knows what %s forbids until it is gone (5.1, 5.6)', (fault, excludes, plyometric, pullPerPush) => {
    const limits = limitsOf({ compensations: [fault] });
    expect(limits.excludedTags).toEqual(new Set(excludes));
    expect(limits).toMatchObject({ plyometric, pullPerPush, careGroups: [], maxPhase: 5 });
  });

  it('leaves nothing in common the lighter end of both', () => {
    const limits = limitsOf({ conditions: ['pregnancy', 'hypertension'] });
    expect(limits.cardio).toMatchObject({ minutes: { min: 20, max: 20 }, rpe: { min: 3, max: 4 } });
  });

  it('gives a member of a group the way to the next station, and no shares of a 1RM', () => {
    expect(limitsOf({ groupId: 'tuesday' })).toMatchObject({ minRestSeconds: 15, percentages: false });
    expect(limitsOf({ groupId: 'tuesday', birthDate: '1950-01-01' }).minRestSeconds).toBe(60);
  });

  it('caps the pulse as clearance says', () => {
    expect(limitsOf({ clearance: { maxHeartRate: 140 } }).cardio.maxHeartRate).toBe(140);
  });
});

/** The table of conditions: what is excluded, and what is done in another way (OPT reference 7.2). */
describe('care', () => {
  const range = (min: number, max: number) => ({ min, max });

  it.each<{
    name: string;
    of: Partial<ProfileInput>;
    excludes: Tag[];
    limits: Omit<Partial<Limits>, 'cardio'> & { cardio?: Partial<Limits['cardio']> };
  }>([
    {
      name: '65 and older',
      of: { birthDate: '1950-01-01' },
      excludes: ['inverted', 'contact-fall', 'sprint', 'dip', 'fast-position-change', 'demanding-jump'],
      limits: {
        maxPhase: 2,
        sets: range(1, 3),
        reps: range(8, 20),
        pct1RM: range(40, 80),
        rpe: 7,
        minRestSeconds: 60,
        balanceEverySession: true,
        steadyFirst: true,
        offFloorFirst: true,
        staysOnTwoLegs: true,
        plyometric: 'gentle',
        staticHoldSeconds: 60,
        maxResistanceDays: 3,
        excludedEquipment: new Set(['balance-disc']),
        cardio: { maxZone: 1, minutes: range(20, 60), rpe: range(3, 5), pulse: true },
      },
    },
    {
      name: 'pregnancy, weeks 1-13',
      of: { conditions: ['pregnancy'], trimester: 1 },
      excludes: ['contact-fall', 'valsalva', 'inverted', 'jump', 'impact', 'sprint', 'cut'],
      limits: {
        maxPhase: 2,
        sets: range(2, 3),
        reps: range(12, 15),
        rpe: 6,
        staysOnTwoLegs: true,
        maxResistanceDays: 3,
        excludedEquipment: new Set(['balance-disc']),
        cardio: { maxZone: 1, minutes: range(15, 30), rpe: range(3, 5), pulse: false },
      },
    },
    {
      name: 'pregnancy, weeks 14-27',
      of: { conditions: ['pregnancy'], trimester: 2 },
      excludes: [
        'contact-fall',
        'valsalva',
        'inverted',
        'supine',
        'prone',
        'jump',
        'impact',
        'sprint',
        'cut',
        'spine-flexion-loaded',
        'end-range-stretch',
        'spine-rotation-end-range',
        'abdominal-pressure',
      ],
      limits: {
        maxPhase: 1,
        sets: range(1, 3),
        reps: range(12, 15),
        rpe: 6,
        steadyFirst: true,
        staysOnTwoLegs: true,
        plyometric: 'none',
        saq: false,
        maxResistanceDays: 3,
        excludedEquipment: new Set(['balance-disc']),
        cardio: { maxZone: 1, minutes: range(15, 30), rpe: range(3, 5), pulse: false },
      },
    },
    {
      name: 'pregnancy, weeks 28 to birth',
      of: { conditions: ['pregnancy'], trimester: 3 },
      excludes: [
        'contact-fall',
        'valsalva',
        'inverted',
        'supine',
        'prone',
        'jump',
        'impact',
        'sprint',
        'cut',
        'spine-flexion-loaded',
        'end-range-stretch',
        'spine-rotation-end-range',
        'abdominal-pressure',
        'standing-free',
        'hinge-loaded',
        'hinge-floor',
        'isometric-long',
      ],
      limits: {
        maxPhase: 1,
        sets: range(1, 2),
        reps: range(12, 15),
        rpe: 5,
        steadyFirst: true,
        staysOnTwoLegs: true,
        plyometric: 'none',
        saq: false,
        maxResistanceDays: 3,
        excludedEquipment: new Set(['balance-disc']),
        cardio: { maxZone: 1, minutes: range(15, 20), rpe: range(3, 4), pulse: false },
      },
    },
    {
      name: 'hypertension',
      of: { conditions: ['hypertension'] },
      excludes: ['valsalva', 'inverted', 'isometric-long', 'grip-max', 'fast-position-change'],
      limits: {
        maxPhase: 2,
        sets: range(1, 3),
        reps: range(10, 20),
        pct1RM: range(50, 75),
        rpe: 6,
        isometricMaxSeconds: 10,
        offFloorFirst: true,
        plyometric: 'all',
        tempos: { '4/2/1': '4/1/1' },
        cardio: { maxZone: 1, minutes: range(30, 60), pulse: false },
      },
    },
    {
      name: 'youth, 6-12',
      of: { birthDate: '2016-01-01' },
      excludes: ['valsalva', 'grip-max'],
      limits: {
        maxPhase: 1,
        sets: range(1, 2),
        reps: range(12, 15),
        rpe: 6,
        percentages: false,
        maxResistanceDays: 3,
        excludedEquipment: new Set(['barbell', 'machines']),
        cardio: { maxZone: 1, pulse: true },
      },
    },
    {
      name: 'youth, 13-17',
      of: { birthDate: '2010-01-01' },
      excludes: [],
      limits: {
        maxPhase: 2,
        sets: range(1, 3),
        reps: range(8, 15),
        pct1RM: range(50, 75),
        percentages: true,
        easyVariants: false,
        cardio: { maxZone: 2 },
      },
    },
    {
      name: 'obesity',
      of: { conditions: ['obesity'] },
      excludes: ['inverted', 'fast-position-change', 'demanding-jump'],
      limits: {
        maxPhase: 2,
        sets: range(1, 3),
        reps: range(10, 15),
        pct1RM: range(50, 75),
        rpe: 7,
        balanceOnFloor: true,
        offFloorFirst: true,
        smrOffFloor: true,
        excludedEquipment: new Set(['balance-disc']),
        cardio: { maxZone: 1, minutes: range(20, 60) },
      },
    },
    {
      name: 'low-back pain',
      of: { conditions: ['low-back-pain'] },
      excludes: [
        'spine-flexion-loaded',
        'spine-rotation-loaded',
        'hinge-floor',
        'bent-over-unsupported',
        'spine-extension-loaded',
        'jump',
        'impact',
      ],
      limits: {
        maxPhase: 2,
        sets: range(1, 3),
        reps: range(12, 15),
        rpe: 6,
        plyometric: 'none',
        saq: true,
        cardio: { maxZone: 1 },
      },
    },
    {
      name: 'knee pain',
      of: { conditions: ['knee-pain'] },
      excludes: [
        'deep-knee',
        'jump',
        'leg-extension',
        'impact',
        'sprint',
        'cut',
        'step-machine',
        'kneeling',
        'side-step',
      ],
      limits: {
        maxPhase: 2,
        sets: range(1, 3),
        reps: range(10, 15),
        plyometric: 'none',
        saq: false,
        cardio: { maxZone: 2 },
      },
    },
    {
      name: 'shoulder impingement',
      of: { conditions: ['shoulder-impingement'] },
      excludes: [
        'overhead',
        'upright-row',
        'dip',
        'behind-neck',
        'wide-grip-press',
        'shoulder-end-range',
        'ballistic-arms',
      ],
      limits: {
        maxPhase: 3,
        pullPerPush: 2,
        easyVariants: false,
        upperBody: { sets: range(1, 3), reps: range(12, 15), pct1RM: range(50, 70), rpe: 7 },
        sets: range(0, Number.POSITIVE_INFINITY),
        cardio: { maxZone: 3 },
      },
    },
    {
      name: 'osteoporosis',
      of: { conditions: ['osteoporosis'] },
      excludes: [
        'spine-flexion-loaded',
        'spine-flexion-end-range',
        'spine-rotation-loaded',
        'spine-rotation-end-range',
        'spine-roll',
        'bent-over-unsupported',
        'hinge-floor',
        'jump',
        'impact',
        'contact-fall',
      ],
      limits: {
        maxPhase: 2,
        sets: range(1, 3),
        reps: range(8, 15),
        pct1RM: range(50, 80),
        onFeetFirst: true,
        staysOnTwoLegs: true,
        balanceEverySession: true,
        plyometric: 'none',
        cardio: { maxZone: 1 },
      },
    },
  ])('$name', ({ of, excludes, limits }) => {
    const found = limitsOf(of);
    expect(found.excludedTags).toEqual(new Set(excludes));
    const { sets, reps, pct1RM, rpe } = found;
    expect(found).toMatchObject({
      upperBody: { sets, reps, pct1RM, rpe },
      excludedEquipment: new Set(),
      maxResistanceDays: 7,
      pullPerPush: 2 / 3,
      easyVariants: true,
      onFeetFirst: false,
      ...limits,
    });
  });

  it.each([
    ['legs', 'below'],
    ['total-body', 'below'],
    ['chest', 'above'],
    ['back', 'above'],
    ['shoulders', 'above'],
    ['arms', 'above'],
    [undefined, 'above'],
  ] as const)('takes %s for what is %s the waist', (bodyPart, side) => {
    const limits = limitsOf({ conditions: ['shoulder-impingement'] });
    expect(doseOf(limits, bodyPart)).toBe(side === 'above' ? limits.upperBody : limits);
  });

  it('asks for easy variants where one of several does', () => {
    expect(limitsOf({ conditions: ['shoulder-impingement', 'obesity'] }).easyVariants).toBe(true);
  });

  it('takes what both ask for above the waist', () => {
    expect(limitsOf({ conditions: ['shoulder-impingement', 'osteoporosis'] })).toMatchObject({
      reps: range(8, 15),
      upperBody: { sets: range(1, 3), reps: range(12, 15), pct1RM: range(50, 70), rpe: 7 },
    });
  });

  it('spares knees and heart in the first eight weeks of obesity', () => {
    expect(limitsOf({ conditions: ['obesity'] }, 8).excludedTags).toEqual(
      new Set(['inverted', 'fast-position-change', 'demanding-jump', 'jump', 'impact', 'sprint']),
    );
  });
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
    [
      'en',
      '6 weeks later at the earliest',
      'they enter the new health details and the doctor’s or midwife’s word',
    ],
    [
      'es',
      'a las 6 semanas como muy pronto',
      'anotará los nuevos datos de salud y el visto bueno del médico o de la matrona',
    ],
  ] as const)('from the 14th week on the plan says so, in plain words (%s)', (locale, words, forTrainer) => {
    const profile = pregnant(3, locale);
    const program = planProgram(profile);
    const state = startProgram(profile, program);
    const whyIn = (week: number, startDate: string) =>
      planWeek(profile, program, { ...state, week, startDate }).why.filter((why) => why.includes(words));
    expect(whyIn(13, '2027-02-22')).toEqual([]);
    const [why] = whyIn(14, '2027-03-01');
    expect(why).toContain(forTrainer);
    expect(why).not.toMatch(/Client[A-Z]/);
  });
});
