import { describe, expect, it } from 'vitest';
import { profileOf, stateOf } from '../test/fixtures.ts';
import { type CardioProgress, cardioAfter, cardioFloor, cardioTarget } from './cardio-progress.ts';
import { limitsFor } from './limits.ts';
import type { Phase } from './phase.ts';
import type { Profile, ProfileInput } from './profile.ts';
import type { BlockWeek, TrainingState } from './training-state.ts';

const BLOCK_WEEK: BlockWeek = {
  week: 13,
  weekOfBlock: 1,
  deload: false,
  adherence: 1,
  meanOver: 0,
  meanHit: 1,
};

const progressOf = (overrides: Partial<CardioProgress> = {}): CardioProgress => ({
  baseMinutes: 20,
  minutes: 26,
  sessions: 3,
  intervals: 0,
  steadyWeeks: 0,
  evenWeeks: 0,
  ...overrides,
});

const momentOf = (profile: Profile, phase: Phase, overrides: Partial<TrainingState>) => {
  const state = stateOf(overrides);
  const limits = limitsFor(profile, { day: state.startDate, weekOfCoaching: state.week });
  return { profile, limits, state, phase };
};

/** In a block's first week unless a later one is asked for. */
const targetOf = (
  phase: Phase,
  profile: Partial<ProfileInput>,
  cardio: CardioProgress | undefined,
  { weekOfBlock = 1, ...state }: Partial<TrainingState> = {},
) =>
  cardioTarget(
    momentOf(profileOf(profile), phase, {
      weekOfBlock,
      blockWeeks: weekOfBlock === 1 ? [] : [BLOCK_WEEK],
      ...(cardio === undefined ? {} : { cardio }),
      ...state,
    }),
  );

describe('minutes', () => {
  it.each([
    ['fat-loss', 'beginner', [], 20],
    ['fat-loss', 'intermediate', [], 30],
    ['fat-loss', 'advanced', [], 40],
    ['muscle-gain', 'beginner', [], 20],
    ['muscle-gain', 'advanced', [], 25],
    ['general-fitness', 'beginner', ['hypertension'], 30],
    ['fat-loss', 'beginner', ['obesity'], 20],
  ] as const)('%s, %s, %s: begins at %i', (goal, experience, conditions, minutes) => {
    expect(targetOf(1, { goal, experience, conditions: [...conditions] }, undefined).minutes).toBe(minutes);
  });

  it.each([
    [2, 20, 22],
    [3, 22, 24],
    [4, 24, 26],
    [5, 26, 26],
  ])('in week %i of a block: from %i to %i', (weekOfBlock, minutes, expected) => {
    const { minutes: next } = targetOf(1, { goal: 'fat-loss' }, progressOf({ minutes }), { weekOfBlock });
    expect(next).toBe(expected);
  });

  it('never makes up for weeks that were not trained by a leap', () => {
    expect(targetOf(1, { goal: 'fat-loss' }, progressOf({ minutes: 20 }), { weekOfBlock: 4 }).minutes).toBe(
      22,
    );
  });

  it.each([
    ['fat-loss', 2, 26, 26],
    ['fat-loss', 2, 58, 45],
    ['muscle-gain', 3, 42, 30],
    ['performance', 4, 40, 30],
  ] as const)(
    '%s, phase %i: a new block goes on from %i, inside its own range, at %i',
    (goal, phase, reached, base) => {
      const target = targetOf(phase, { goal }, progressOf({ minutes: reached }));
      expect(target).toMatchObject({ minutes: base, baseMinutes: base });
    },
  );

  it.each([
    [1, 40],
    [2, 36],
    [4, 34],
    [5, 20],
  ])('after %i weeks off: 40 become %i', (weeksOff, minutes) => {
    const profile = { goal: 'fat-loss', experience: 'beginner' } as const;
    expect(targetOf(1, profile, progressOf({ minutes: 40 }), { weeksOff }).minutes).toBe(minutes);
  });

  it('counts time off a row further down from 65', () => {
    const older = { goal: 'fat-loss', birthDate: '1955-01-01' } as const;
    expect(targetOf(1, older, progressOf({ minutes: 40 }), { weeksOff: 2 }).minutes).toBe(34);
  });

  it('is 70 % of the week that an easy one replaces, which leaves no trace', () => {
    const moment = momentOf(profileOf({ goal: 'fat-loss' }), 1, {
      weekOfBlock: 4,
      blockWeeks: [BLOCK_WEEK],
      deload: true,
      cardio: progressOf({ minutes: 24 }),
    });
    expect(cardioTarget(moment).minutes).toBe(18);
    expect(cardioAfter(moment, true)?.minutes).toBe(24);
  });

  it('stays where it was in a week that was missed', () => {
    const cardio = progressOf({ minutes: 24 });
    const moment = momentOf(profileOf({ goal: 'fat-loss' }), 1, {
      weekOfBlock: 4,
      blockWeeks: [BLOCK_WEEK],
      cardio,
    });
    expect(cardioAfter(moment, false)).toEqual(cardio);
    expect(cardioAfter(moment, true)?.minutes).toBe(26);
  });
});

describe('sessions', () => {
  it.each([
    ['fat-loss', 26, 3, 4],
    ['fat-loss', 45, 5, 5],
    ['general-fitness', 40, 4, 4],
    ['general-fitness', 30, 4, 5],
    ['muscle-gain', 30, 3, 3],
  ] as const)(
    '%s: %i minutes %i times a week become %i a week in a new block',
    (goal, minutes, before, after) => {
      const { sessions } = targetOf(2, { goal }, progressOf({ minutes, sessions: before }));
      expect(sessions).toBe(after);
    },
  );

  it('does not become more within a block', () => {
    expect(targetOf(2, { goal: 'fat-loss' }, progressOf(), { weekOfBlock: 2 }).sessions).toBe(3);
  });

  it('aims at 200 minutes for fat loss, at 150 else', () => {
    expect([cardioFloor('fat-loss'), cardioFloor('performance')]).toEqual([200, 150]);
  });
});

describe('stages', () => {
  const full = { minutes: 30, baseMinutes: 30 };

  it.each([
    ['one week of half an hour is not enough', { ...full, steadyWeeks: 1 }, 0, 1],
    ['two weeks open intervals at 1:3', { ...full, steadyWeeks: 2 }, 1, 2],
    ['then 1:2', { ...full, intervals: 1 }, 2, 2],
    ['then 1:1', { ...full, intervals: 2 }, 3, 2],
    ['a week at 1:1 is not enough', { ...full, intervals: 3, evenWeeks: 1 }, 3, 2],
    ['two weeks at 1:1 open zone 3', { ...full, intervals: 3, evenWeeks: 2 }, 3, 3],
  ] as const)('%s', (_, progress, intervals, stage) => {
    expect(targetOf(3, {}, progressOf(progress), { weekOfBlock: 2 })).toMatchObject({ intervals, stage });
  });

  it.each([
    ['minutes grow', 'fat-loss', 2, 2, { minutes: 30, baseMinutes: 30, steadyWeeks: 2 }],
    ['sessions are added', 'fat-loss', 2, 1, { minutes: 30, steadyWeeks: 2 }],
    ['the phase stays in zone 1', 'muscle-gain', 4, 2, { ...full, steadyWeeks: 2 }],
  ] as const)('stays in zone 1 while %s', (_, goal, phase, weekOfBlock, progress) => {
    expect(targetOf(phase, { goal }, progressOf(progress), { weekOfBlock }).intervals).toBe(0);
  });

  it('stays in zone 1 where health does', () => {
    const old = { birthDate: '1955-01-01' } as const;
    expect(targetOf(3, old, progressOf({ ...full, steadyWeeks: 5 }), { weekOfBlock: 2 }).stage).toBe(1);
  });

  it.each([
    [30, 3, 2],
    [29, 3, 0],
    [30, 2, 0],
  ])('%i minutes, %i times a week: weeks in zone 1 become %i', (minutes, sessions, weeks) => {
    const cardio = progressOf({ minutes, baseMinutes: minutes, sessions, steadyWeeks: 1 });
    const moment = momentOf(profileOf({ goal: 'performance' }), sessions === 2 ? 4 : 1, {
      weekOfBlock: 1,
      blockWeeks: [BLOCK_WEEK],
      cardio,
    });
    expect(cardioAfter(moment, true)?.steadyWeeks).toBe(weeks);
  });

  it.each<[name: string, phase: Phase, cardio: Partial<CardioProgress>, trained: boolean, evenWeeks: number]>(
    [
      ['work and rest alike', 3, { intervals: 3 }, true, 2],
      ['work and rest alike, not trained', 3, { intervals: 3 }, false, 1],
      ['the step to it', 3, { intervals: 2 }, true, 2],
      ['a step before it', 3, { intervals: 1 }, true, 1],
      ['in a phase of steady work', 4, { intervals: 3 }, true, 1],
      ['in a phase that begins steady', 1, { intervals: 3 }, true, 1],
    ],
  )('weeks of intervals at 1:1: %s in phase %i', (_, phase, cardio, trained, evenWeeks) => {
    const full = progressOf({ minutes: 30, baseMinutes: 30, evenWeeks: 1, steadyWeeks: 2, ...cardio });
    const moment = momentOf(profileOf({ goal: 'muscle-gain' }), phase, {
      weekOfBlock: 2,
      blockWeeks: [BLOCK_WEEK],
      cardio: full,
    });
    expect(cardioAfter(moment, trained)?.evenWeeks).toBe(evenWeeks);
  });

  it.each([
    ['1962-02-22', 1, 30],
    ['1962-02-22', 2, 25],
    ['1962-02-23', 2, 27],
    ['1962-02-22', 3, null],
    ['1962-02-23', 3, 25],
    ['1962-02-23', 5, null],
  ] as const)('born %s, %i weeks off: %s minutes are left of 30', (birthDate, weeksOff, minutes) => {
    const full = progressOf({ minutes: 30, baseMinutes: 30, intervals: 2, steadyWeeks: 2 });
    const found = targetOf(3, { birthDate }, full, { weekOfBlock: 2, weeksOff });
    expect(found.minutes).toBe(minutes ?? 22);
    // Ratios wait for a week as it was before.
    if (weeksOff > 1 && minutes !== null) expect(found.intervals).toBe(2);
    if (minutes === null) expect(found).toMatchObject({ intervals: 0, steadyWeeks: 0 });
  });
});
