import { describe, expect, test } from 'vitest';
import {
  performanceOf,
  planOf,
  prescriptionOf,
  profileOf,
  programOf,
  recordOf,
  stateOf,
} from '../test/fixtures.ts';
import { acuteRow } from './acute-variables.ts';
import { completeWeek } from './complete-week.ts';
import { EXERCISES } from './eligible.ts';
import { limitsFor } from './limits.ts';
import type { Phase } from './phase.ts';
import { prescribeLoad } from './prescribe-load.ts';
import { progressionReason } from './text/progression.ts';
import { positionOf, returnFromTimeOff } from './time-off.ts';
import type { TrainingState } from './training-state.ts';
import type { WeekLog } from './week-log.ts';
import { FIRST_EXERCISE, ofWeek } from './weekly-targets.ts';

const program = programOf([1, 2, 3, 4, 5, 2, 3, 4, 5]);
const exercises = { 'barbell-bench-press': recordOf({ oneRepMax: { kg: 100, week: 10, reps: 5 } }) };
const inPhase = (phase: Phase, overrides: Partial<TrainingState> = {}) =>
  stateOf({ phase, position: phase - 1, block: phase, weekOfBlock: 3, exercises, ...overrides });
const back = (
  phase: Phase,
  weeks: number,
  birthDate = '1990-05-04',
  overrides: Partial<TrainingState> = {},
) => returnFromTimeOff(profileOf({ birthDate }), program, inPhase(phase, overrides), weeks);

describe('where coaching goes on (OPT reference 3.6)', () => {
  test.each<[weeks: number, phase: Phase, goesOn: Phase, weekOfBlock: number, factor: number | null]>([
    [0, 3, 3, 3, null],
    [1, 3, 3, 3, null],
    [2, 3, 3, 3, 0.9],
    [3, 1, 1, 1, 0.85],
    [3, 3, 3, 1, 0.85],
    [4, 4, 2, 1, 0.85],
    [4, 5, 2, 1, 0.85],
    [5, 1, 1, 1, null],
    [5, 2, 1, 1, null],
    [5, 3, 2, 1, null],
    [7, 5, 2, 1, null],
    [8, 4, 1, 1, null],
    [60, 2, 1, 1, null],
  ])('%s weeks off from phase %s: phase %s, week %s, at %s', (weeks, phase, goesOn, weekOfBlock, factor) => {
    const state = back(phase, weeks);
    expect(state).toMatchObject({ phase: goesOn, weekOfBlock });
    const begunAnew = weeks > 2 ? { fromWeek1: 13 } : {};
    expect(state.reduction).toEqual(
      factor === null ? null : { rule: 'time-off', factor, basePhase: null, ...begunAnew },
    );
    expect(state.byEffort).toBe(weeks >= 5);
    expect(state.position).toBe(goesOn - 1);
  });

  test.each<[weeks: number, goesOn: Phase, factor: number | null, byEffort: boolean]>([
    [1, 3, null, false],
    [2, 3, 0.85, false],
    [3, 2, null, true],
    [5, 1, null, true],
    [8, 1, null, true],
  ])('from 65 the row below: %s weeks off phase 3', (weeks, goesOn, factor, byEffort) => {
    // 65 on the day.
    const state = back(3, weeks, '1962-02-22');
    expect(state).toMatchObject({ phase: goesOn, byEffort });
    expect(state.reduction?.factor ?? null).toBe(factor);
  });

  test('1RMs shrink, or go, and grow older', () => {
    const bench = (state: TrainingState) => state.exercises['barbell-bench-press'];
    expect(bench(back(3, 2))?.oneRepMax).toEqual({ kg: 100, week: 8, reps: 5 });
    expect(bench(back(3, 6))).toEqual({ oneRepMax: { kg: 85, week: 4, reps: 5 }, phases: {} });
    expect(back(3, 8).exercises).toEqual({});
  });

  test('by effort what was lifted is history, and lifts without a 1RM are gone', () => {
    const records = {
      ...exercises,
      'goblet-squat': recordOf({ phases: { 3: performanceOf() } }),
    };
    expect(Object.keys(back(3, 5, '1990-05-04', { exercises: records }).exercises)).toEqual([
      'barbell-bench-press',
    ]);
    expect(back(3, 3, '1990-05-04', { exercises: records }).exercises['goblet-squat']).toEqual(
      records['goblet-squat'],
    );
  });

  test.each<[weeks: number, rule: string | null, inputs: object]>([
    [1, null, {}],
    [2, 'week-time-off', { weeks: 2, percent: 90 }],
    [4, 'week-time-off-phase', { weeks: 4, phase: 2 }],
    [6, 'week-time-off-restart', { weeks: 6, phase: 2 }],
    [9, 'week-time-off-restart', { weeks: 9, phase: 1 }],
  ])('after %i weeks says %s', (weeks, rule, inputs) => {
    expect(back(4, weeks).reasons.map((reason) => [reason.rule, reason.inputs])).toEqual(
      rule === null ? [] : [[rule, inputs]],
    );
  });

  test('what was said before stays said, unless a stop ends', () => {
    const reasons = [{ rule: 'block-advance', text: '', inputs: {} }];
    expect(back(3, 1, '1990-05-04', { reasons }).reasons).toEqual(reasons);
  });

  describe('what was said about pain is not lost', () => {
    const inputs = { exercise: 'Bench press', replacement: 'Push-up' };
    const exchange = progressionReason(profileOf(), 'week-pain-exchange', inputs);
    const recovery = progressionReason(profileOf(), 'week-recovery');
    const swap = (exerciseId: string) => ({ exerciseId, why: 'pain', week: 12 }) as const;
    const rules = (phase: Phase, weeks: number, before: Partial<TrainingState> = {}) =>
      back(phase, weeks, '1990-05-04', {
        reasons: [recovery, exchange],
        swaps: { 'barbell-bench-press': swap('push-up') },
        ...before,
      }).reasons.map(({ rule }) => rule);

    test.each<[phase: Phase, weeks: number, rules: string[]]>([
      [3, 1, ['week-recovery', 'week-pain-exchange']],
      [3, 2, ['week-time-off', 'week-pain-exchange']],
      [3, 4, ['week-time-off-phase', 'week-pain-exchange']],
      // Another phase chooses anew: the replacement is not named.
      [4, 4, ['week-time-off-phase', 'week-pain-left-out']],
    ])('from phase %i after %i weeks: %j', (phase, weeks, expected) => {
      expect(rules(phase, weeks)).toEqual(expected);
    });

    test('after a stop as well', () => {
      expect(rules(3, 0, { stopped: { week: 12 } })).toEqual(['week-cleared', 'week-pain-exchange']);
    });
  });

  test.each<[weeks: number, phaseBeforeOff: Phase | null, weeksSinceDeload: number]>([
    [0, null, 6],
    [1, 4, 6],
    [2, 4, 0],
    [3, 4, 0],
  ])('after %i weeks: phase before it %s, hard weeks %i', (weeks, phaseBeforeOff, weeksSinceDeload) => {
    expect(back(4, weeks, '1990-05-04', { weeksSinceDeload: 6 })).toMatchObject({
      phaseBeforeOff,
      weeksSinceDeload,
    });
  });

  test('a new start counts its weeks anew, and is no easy week', () => {
    const week = { week: 12, weekOfBlock: 2, deload: false, adherence: 1, meanOver: 0, meanHit: 1 };
    const before = {
      deload: true,
      special: { kind: 'deload', numbers: 'own' },
      repeatsOfWeek: 1,
      blockWeeks: [week],
    } as const;
    expect(back(3, 3, '1990-05-04', before)).toMatchObject({
      deload: false,
      special: null,
      repeatsOfWeek: 0,
      blockWeeks: [],
    });
  });

  test('the same phase keeps its exercises and its lifts on record, another does not', () => {
    const swaps = { 'push-up': { exerciseId: 'knee-push-up', why: 'regression', week: 12 } } as const;
    const before = { swaps, liftsOnRecord: ['goblet-squat'] };
    expect(back(3, 3, '1990-05-04', before)).toMatchObject(before);
    expect(back(4, 3, '1990-05-04', before)).toMatchObject({ liftsOnRecord: ['barbell-bench-press'] });
    expect(back(4, 3, '1990-05-04', before).swaps).toEqual({});
  });

  test('half steps for two weeks', () => {
    expect(back(3, 2).fullStepsFromWeek).toBe(15);
    expect(back(3, 1).fullStepsFromWeek).toBe(1);
  });

  test('missed weeks before the pause count', () => {
    expect(back(3, 2, '1990-05-04', { weeksOff: 2, phaseBeforeOff: 3 })).toMatchObject({
      weekOfBlock: 1,
      weeksOff: 4,
    });
    // The phase that was trained counts, not the one a longer time off has led to already.
    const twice = back(2, 2, '1990-05-04', { weeksOff: 4, phaseBeforeOff: 4 });
    expect(twice.phase).toBe(2);
  });

  test('1RMs shrink once, however the weeks off are told', () => {
    const first = back(3, 5);
    const second = returnFromTimeOff(profileOf(), program, first, 1);
    expect(second.exercises['barbell-bench-press']?.oneRepMax?.kg).toBe(85);
  });

  test('ends a stop, and says so', () => {
    const state = back(3, 0, '1990-05-04', { stopped: { week: 12 } });
    expect(state.stopped).toBeNull();
    expect(state.reasons.map(({ rule }) => rule)).toEqual(['week-cleared']);
  });

  test('in a finished block the next begins', () => {
    expect(back(3, 4, '1990-05-04', { blockFinished: true, weekOfBlock: 4 })).toMatchObject({
      block: 4,
      blockFinished: false,
    });
    expect(back(3, 2, '1990-05-04', { blockFinished: true, weekOfBlock: 4 })).toMatchObject({
      block: 3,
      blockFinished: true,
    });
  });
});

describe('where a phase stands in the program', () => {
  test.each<[phases: Phase[], from: number, phase: Phase, position: number, follows: boolean]>([
    [[1, 2, 3, 4, 2, 3, 4], 6, 2, 4, true],
    [[1, 2, 3, 4, 2, 3, 4], 3, 1, 0, true],
    [[2, 3, 4, 2], 3, 1, 3, false],
    [[2, 3, 4, 2], 2, 1, 0, false],
    [[1, 2, 4, 5], 1, 4, 2, true],
    [[1, 2, 1, 2], 1, 3, 1, false],
    [[2, 3, 4, 1], 0, 1, 0, false],
    [[1, 1, 4], 0, 3, 0, false],
  ])('%s from %s: phase %s at %s', (phases, from, phase, position, follows) => {
    expect(positionOf(programOf(phases), from, phase)).toEqual({ position, followsProgram: follows });
  });

  test('is not where an undulating block begins with it', () => {
    const program = programOf([1, 2, 3]);
    const undulation = { kind: 'weekly', phases: [2, 3] } as const;
    const blocks = program.blocks.map((block) => (block.phase === 2 ? { ...block, undulation } : block));
    expect(positionOf({ ...program, blocks }, 2, 2)).toEqual({ position: 2, followsProgram: false });
  });
});

describe('one reduction, on what was lifted last (OPT reference 3.6)', () => {
  const client = profileOf();
  const bench = EXERCISES.get('barbell-bench-press');
  if (bench === undefined) throw new Error('no bench press');

  function doseIn(state: TrainingState, of = client) {
    if (bench === undefined) throw new Error('no bench press');
    const { phase, weekOfBlock } = state;
    const line = ofWeek(FIRST_EXERCISE[phase], weekOfBlock);
    const row = acuteRow(phase, 'resistance-strength');
    const limits = limitsFor(of, { day: state.startDate, weekOfCoaching: state.week });
    return prescribeLoad(of, state, bench, { ...line, phase, weekOfBlock, role: 'strength', row, limits });
  }

  /** Week 2 of a block of phase 2 has been done with 62.5 kg; week 3 asks for more. */
  const lifted = stateOf({
    block: 2,
    week: 15,
    weekOfBlock: 3,
    startDate: '2027-03-08',
    exercises: {
      'barbell-bench-press': {
        oneRepMax: { kg: 90, week: 14, reps: 10 },
        phases: {
          2: performanceOf({ week: 14, prescribedKg: 62.5, liftedKg: 62.5, blockStartKg: 60, sets: 3 }),
        },
      },
    },
  });

  function logged(state: TrainingState, log: Partial<WeekLog>, plans = true, of = client): TrainingState {
    const { load, sets, reps, targetRpe } = doseIn(state, of);
    const prescription = prescriptionOf('barbell-bench-press', {
      load,
      sets,
      targetRpe,
      reps: { min: reps, max: reps },
    });
    const plan = planOf(state, plans ? [prescription] : [prescriptionOf('seated-cable-row')], 2);
    return completeWeek(of, program, state, plan, { week: state.week, outcome: 'completed', ...log });
  }

  const missed = (state: TrainingState, weeks: number, of = client): TrainingState =>
    weeks === 0 ? state : missed(logged(state, { outcome: 'missed' }, true, of), weeks - 1, of);

  test.each([
    [1, 3, 65, 3, 9],
    [2, 3, 55, 3, 9],
    [3, 1, 52.5, 2, 10],
    [4, 1, 52.5, 2, 10],
  ])(
    '%i missed weeks, logged one by one: week %i at %d kg, %i × %i',
    (weeks, weekOfBlock, kg, sets, reps) => {
      const state = missed(lifted, weeks);
      expect(state.weekOfBlock).toBe(weekOfBlock);
      expect(doseIn(state)).toMatchObject({ load: { value: kg }, sets, reps });
    },
  );

  test.each([5, 8])('%i: by effort', (weeks) => {
    expect(doseIn(missed(lifted, weeks)).load).toBeNull();
  });

  test('from 65 a row further down: 2 missed weeks are 85 % in week 1, 3 are by effort', () => {
    const older = profileOf({ birthDate: '1955-05-04' });
    expect(doseIn(missed(lifted, 1, older), older).load?.value).toBe(65);
    expect(doseIn(missed(lifted, 2, older), older)).toMatchObject({
      load: { value: 52.5 },
      sets: 2,
      reps: 10,
    });
    expect(doseIn(missed(lifted, 3, older), older).load).toBeNull();
  });

  test('reps missed before the break do not come on top, nor does an easy week after it', () => {
    const failed = stateOf({
      ...lifted,
      exercises: {
        'barbell-bench-press': {
          phases: { 2: performanceOf({ week: 14, prescribedKg: 62.5, liftedKg: 62.5, row: 5, hit: 0.6 }) },
        },
      },
    });
    expect(doseIn(missed(failed, 3)).load?.value).toBe(52.5);
    const back = missed(lifted, 2);
    const others = [1, 2].map((session) => ({ session, exercises: [{ exerciseId: 'seated-cable-row' }] }));
    const half = logged(back, { sessions: others });
    const easy = { ...half, deload: true, special: { kind: 'deload', numbers: 'own' } as const };
    // 0.9 × 62.5, what the week after the break asked for; not 0.9 × 55.
    expect(doseIn(easy).load?.value).toBe(55);
  });

  test('what the week of the return had no time for comes back at its load the week after, too', () => {
    const back = logged(missed(lifted, 3), {}, false);
    expect(back).toMatchObject({ weekOfBlock: 2, reduction: null, lastReduction: { factor: 0.85 } });
    expect(doseIn(back)).toMatchObject({ load: { value: 52.5 }, sets: 3, reps: 10 });
    const done = logged(back, {});
    expect(doseIn(done).load?.value).toBeGreaterThan(52.5);
  });

  test('nothing lifted in the phase it leads back to: by effort; nothing lifted yet: a share of the table', () => {
    const oneRepMax = { kg: 100, week: 12, reps: 5 };
    const state = (phase: Phase) =>
      inPhase(phase, { week: 15, exercises: { 'barbell-bench-press': { phases: {}, oneRepMax } } });
    expect(doseIn(returnFromTimeOff(client, program, state(4), 3)).load).toBeNull();
    // 85 % of 70 kg, rounded down.
    const same = doseIn(returnFromTimeOff(client, program, state(2), 3));
    expect(same.load?.value).toBe(57.5);
    expect(same.source).not.toContain('week 0');
  });
});
