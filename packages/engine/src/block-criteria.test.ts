import { describe, expect, test } from 'vitest';
import { performanceOf, profileOf, stateOf } from '../test/fixtures.ts';
import { missedCriteria } from './block-criteria.ts';
import type { CompensationId } from './compensations.ts';
import type { Phase } from './phase.ts';
import type { Performance, TrainingState } from './training-state.ts';

/** Week 16 was the block's last. */
const finished = (phase: Phase, overrides: Partial<TrainingState> = {}): TrainingState =>
  stateOf({
    phase,
    week: 17,
    blockWeeks: [13, 14, 15, 16].map((week, at) => ({
      week,
      weekOfBlock: at + 1,
      deload: false,
      adherence: 1,
      meanOver: 0,
      meanHit: 1,
    })),
    ...overrides,
  });

const SQUAT = 'barbell-back-squat';
const HINGE = 'barbell-romanian-deadlift';
const LUNGE = 'dumbbell-split-squat';
const PRESS = 'barbell-bench-press';
const OVERHEAD = 'barbell-overhead-press';
const ROW = 'seated-cable-row';
const PULLDOWN = 'lat-pulldown';

type Done = Readonly<Record<string, Partial<Performance>>>;
const done = (phase: Phase, of: Done): TrainingState['exercises'] =>
  Object.fromEntries(
    Object.entries(of).map(([id, overrides]) => [
      id,
      { phases: { [phase]: performanceOf({ week: 16, ...overrides }) } },
    ]),
  );
const missed = (phase: Phase, of: Done, next: Phase = 4) =>
  missedCriteria(profileOf(), finished(phase, { exercises: done(phase, of) }), next);

describe('effort and reps (OPT reference 6.3)', () => {
  test.each<[phase: Phase, last: Partial<Performance>, criterion: string | null]>([
    [1, { rpe: 7 }, null],
    [1, { rpe: 8 }, 'steady-form'],
    [1, { rpe: null }, null],
    [2, { rpe: 8 }, null],
    [2, { rpe: 9 }, 'eight-reps'],
    [2, { hit: 0.9 }, null],
    [2, { hit: 0.89 }, 'eight-reps'],
    [2, { rpe: null }, null],
    [4, { rpe: 9 }, null],
    [4, { rpe: 10 }, 'heavy-lifts'],
    [4, { hit: 0.9, rpe: 9 }, null],
    [4, { hit: 0.89, rpe: 9 }, 'heavy-lifts'],
    [4, { rpe: null }, null],
    [5, { rpe: 10, hit: 0 }, null],
  ])('phase %i, %j: %s', (phase, last, criterion) => {
    expect(missed(phase, { [SQUAT]: last, [PRESS]: last, [ROW]: last })).toEqual(
      criterion === null ? [] : [criterion],
    );
  });

  test.each([SQUAT, HINGE, LUNGE, PRESS, OVERHEAD, ROW, PULLDOWN])('%s alone too hard is enough', (id) => {
    expect(missed(2, { [id]: { rpe: 9 } })).toEqual(['eight-reps']);
  });

  test.each([
    ['legs', SQUAT, HINGE],
    ['legs', SQUAT, LUNGE],
    ['push', PRESS, OVERHEAD],
    ['pull', ROW, PULLDOWN],
  ])('one lift of %s that holds speaks for the others', (_, hard, easy) => {
    expect(missed(2, { [hard]: { rpe: 9 }, [easy]: { rpe: 8 } })).toEqual([]);
  });

  test('arms and shoulder raises are not asked', () => {
    expect(missed(2, { 'barbell-curl': { rpe: 10 } })).toEqual([]);
  });

  test('what the catalogue no longer has says nothing', () => {
    expect(missed(2, { 'long-gone': { rpe: 10 } })).toEqual([]);
  });

  test.each([
    [15, ['eight-reps']],
    [14, []],
  ])('week %i of a block that ended in week 16: %j', (week, criteria) => {
    expect(missed(2, { [SQUAT]: { rpe: 9, week } })).toEqual(criteria);
  });
});

describe('faults before phase 1 is left', () => {
  const missedWith = (compensations: CompensationId[], state: Partial<TrainingState>) =>
    missedCriteria(profileOf({ compensations }), finished(1, state), 2);

  test.each<[CompensationId, string[]]>([
    ['low-back-rounds', ['faults-gone']],
    ['asymmetric-weight-shift', ['faults-gone']],
    ['knees-move-inward', []],
  ])('%s, assessed in the block: %j', (fault, criteria) => {
    expect(missedWith([fault], { assessedWeek: 15 })).toEqual(criteria);
  });

  test.each<[name: string, state: Partial<TrainingState>, criteria: string[]]>([
    ['in its first week', { assessedWeek: 13 }, ['faults-gone']],
    ['before it', { assessedWeek: 12 }, []],
    ['after a block of which no week is in', { assessedWeek: 16, blockWeeks: [] }, []],
  ])('assessed %s', (_, state, criteria) => {
    expect(missedWith(['low-back-rounds'], state)).toEqual(criteria);
  });
});

describe('1RMs before a heavy phase', () => {
  const oneRepMax = { kg: 100, week: 12, reps: 8 };

  test.each<{ name: string; next?: Phase; exercises: TrainingState['exercises']; criteria: string[] }>([
    {
      name: 'loads, and none of them gives a 1RM',
      exercises: done(3, { [SQUAT]: {} }),
      criteria: ['estimates'],
    },
    { name: 'before phase 5, too', next: 5, exercises: done(3, { [SQUAT]: {} }), criteria: ['estimates'] },
    { name: 'not before phase 2', next: 2, exercises: done(3, { [SQUAT]: {} }), criteria: [] },
    { name: 'nothing logged in figures', exercises: done(3, { [SQUAT]: { liftedKg: null } }), criteria: [] },
    { name: 'loads of an earlier block', exercises: done(3, { [SQUAT]: { week: 9 } }), criteria: [] },
    {
      name: 'a figure for a band, which gives none',
      exercises: done(3, { 'band-squat': { liftedKg: 15 } }),
      criteria: [],
    },
    {
      name: 'a 1RM of one lift of the legs',
      exercises: { ...done(3, { [SQUAT]: {} }), [HINGE]: { oneRepMax, phases: {} } },
      criteria: [],
    },
    {
      name: 'of the legs, not of the push',
      exercises: { ...done(3, { [PRESS]: {} }), [HINGE]: { oneRepMax, phases: {} } },
      criteria: ['estimates'],
    },
  ])('$name', ({ next = 4, exercises, criteria }) => {
    expect(missedCriteria(profileOf(), finished(3, { exercises }), next)).toEqual(criteria);
  });
});
