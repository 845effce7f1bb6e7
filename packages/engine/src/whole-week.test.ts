import { describe, expect, test } from 'vitest';
import { exerciseOf, profileOf, programOf, resultOf, stateOf } from '../test/fixtures.ts';
import type { ProfileInput } from './profile.ts';
import type { Program, ProgramBlock } from './program.ts';
import type { BlockWeek, DecisionRow, TrainingState } from './training-state.ts';
import type { ExerciseResult, WeekResults } from './week-results.ts';
import { hardWeeksAfter, isDeloadDue, whatFollows } from './whole-week.ts';

const program = programOf([1, 2, 3, 4]);
const PRESS = 'barbell-bench-press';
const SQUAT = 'barbell-back-squat';
const ROW = 'seated-cable-row';

/** Results and the rows of the decision table that they matched. */
type Rows = readonly (readonly [ExerciseResult, DecisionRow])[];

interface Week {
  readonly state?: Partial<TrainingState>;
  readonly rows?: Rows;
  /** Of four planned. */
  readonly sessionsDone?: number;
  readonly results?: Partial<WeekResults>;
  readonly on?: Program;
  readonly profile?: Partial<ProfileInput>;
}

const after = ({ state, rows = [], sessionsDone = 4, results, on = program, profile = {} }: Week = {}) =>
  whatFollows({
    profile: profileOf(profile),
    program: on,
    state: stateOf(state),
    rows: new Map(rows),
    results: {
      sessionsDone,
      sessionsPlanned: 4,
      adherence: sessionsDone / 4,
      exercises: rows.map(([result]) => result),
      unplannedPains: [],
      meanHit: 1,
      meanOver: 0,
      ...results,
    },
  });

const mixed = (of: Partial<ProgramBlock>): Program => ({
  ...program,
  blocks: program.blocks.map((block) => ({ ...block, ...of })),
});
const own = { kind: 'deload', numbers: 'own' } as const;
const next = { kind: 'next', weekOfBlock: 2, loads: 'move', rule: null };

describe('sessions done (OPT reference 6.2)', () => {
  test.each<{ name: string; week: Week; follows: object }>([
    { name: 'all: the next week', week: {}, follows: next },
    { name: 'three quarters: the next week', week: { sessionsDone: 3 }, follows: next },
    {
      name: 'half: the week again',
      week: { sessionsDone: 2 },
      follows: { kind: 'repeat', rule: 'week-repeat-adherence' },
    },
    {
      name: 'none: the week again',
      week: { sessionsDone: 0 },
      follows: { kind: 'repeat', rule: 'week-repeat-missed' },
    },
    {
      name: 'none for the second time: time off',
      week: { sessionsDone: 0, state: { weeksOff: 1 } },
      follows: { kind: 'time-off', weeksOff: 2 },
    },
    {
      name: 'too few for the third time: on, lighter',
      week: { sessionsDone: 2, state: { repeatsOfWeek: 2 } },
      follows: { ...next, loads: 'lighter', rule: 'week-go-on-after-repeats' },
    },
    {
      name: 'too few in a week held by the trainer: on, lighter, nothing to explain',
      week: { sessionsDone: 2, state: { special: { kind: 'hold' } } },
      follows: { ...next, loads: 'lighter' },
    },
    {
      name: 'the last week: the block’s end',
      week: { state: { weekOfBlock: 4 } },
      follows: { kind: 'finished', loads: 'move', rule: null },
    },
  ])('$name', ({ week, follows }) => {
    expect(after(week)).toEqual(follows);
  });
});

describe('weeks that were too much (OPT reference 6.2)', () => {
  const tooHard = {
    kind: 'deload',
    weekOfBlock: 1,
    special: own,
    repeats: true,
    rule: 'week-deload-too-hard',
  };
  const onAfterRest = { ...tooHard, weekOfBlock: 2, repeats: false, loads: 'lighter' };
  const hardWeek = (of: Partial<BlockWeek>): Partial<TrainingState> => ({
    blockWeeks: [{ week: 12, weekOfBlock: 1, deload: false, adherence: 1, meanOver: 1, meanHit: 1, ...of }],
  });
  const easyWeek: BlockWeek = {
    week: 13,
    weekOfBlock: 1,
    deload: true,
    adherence: 1,
    meanOver: 0,
    meanHit: 0.5,
  };
  const twoHard = { ...tooHard, rule: 'week-deload-two-hard-weeks' };
  const falling = { meanOver: 1, meanHit: 0.9 };

  test.each<{ name: string; week: Week; follows: object }>([
    { name: 'two above the ceiling', week: { results: { meanOver: 2 } }, follows: tooHard },
    { name: 'one and a half above it, once', week: { results: { meanOver: 1.5 } }, follows: next },
    { name: 'no figures', week: { results: { meanOver: null, meanHit: null } }, follows: next },
    {
      name: 'one above it twice, and reps fall',
      week: { results: falling, state: hardWeek({}) },
      follows: twoHard,
    },
    {
      name: 'the easy week between the two does not count',
      week: {
        results: falling,
        state: { blockWeeks: [...(hardWeek({}).blockWeeks ?? []), easyWeek] },
      },
      follows: twoHard,
    },
    {
      name: 'the week before was not hard',
      week: { results: falling, state: hardWeek({ meanOver: 0.9 }) },
      follows: next,
    },
    {
      name: 'nobody said how the week before was',
      week: { results: falling, state: hardWeek({ meanOver: null }) },
      follows: next,
    },
    {
      name: 'reps do not fall',
      week: { results: falling, state: hardWeek({ meanHit: 0.9 }) },
      follows: next,
    },
    {
      name: 'in the first four weeks of coaching the week comes again',
      week: { results: { meanOver: 2 }, state: { week: 3 } },
      follows: { kind: 'repeat', rule: 'week-again-too-hard' },
    },
    {
      name: 'the fifth week may be easy',
      week: { results: { meanOver: 2 }, state: { week: 4 } },
      follows: tooHard,
    },
    {
      name: 'a week that the trainer holds is not repeated: an easy one, then on, lighter',
      week: { results: { meanOver: 2 }, state: { special: { kind: 'hold' } } },
      follows: onAfterRest,
    },
    {
      name: 'the third time of a week is the last: an easy one, then on, lighter',
      week: { results: { meanOver: 2 }, state: { repeatsOfWeek: 2 } },
      follows: onAfterRest,
    },
  ])('$name', ({ week, follows }) => {
    expect(after(week)).toEqual(follows);
  });

  test.each<{ name: string; rows: Rows; kind: string }>([
    {
      name: 'one of two',
      rows: [
        [resultOf(PRESS), 5],
        [resultOf(SQUAT), 8],
      ],
      kind: 'deload',
    },
    {
      name: 'one of three',
      rows: [
        [resultOf(PRESS), 5],
        [resultOf(SQUAT), 8],
        [resultOf(ROW), 8],
      ],
      kind: 'next',
    },
    {
      name: 'one of two that were done',
      rows: [
        [resultOf(PRESS), 5],
        [resultOf(SQUAT), 8],
        [resultOf(ROW, { done: false }), 4],
      ],
      kind: 'deload',
    },
    {
      name: 'outside the main work',
      rows: [
        [resultOf(PRESS, { part: 'activation' }), 5],
        [resultOf(SQUAT), 8],
      ],
      kind: 'next',
    },
    { name: 'nothing done', rows: [[resultOf(PRESS, { done: false }), 4]], kind: 'next' },
  ])('many reps missed in $name: $kind', ({ rows, kind }) => {
    expect(after({ rows })).toMatchObject({ kind });
  });

  const activation = (region: 'upper' | 'lower') =>
    resultOf(PRESS, {
      exercise: exerciseOf(PRESS, { bodyPart: null, region }),
      part: 'activation',
    });
  test.each<{ name: string; rows: Rows; kind: string }>([
    {
      name: 'chest and back',
      rows: [
        [resultOf(PRESS), 2],
        [resultOf(ROW), 2],
      ],
      kind: 'deload',
    },
    {
      name: 'the same body part twice',
      rows: [
        [resultOf(PRESS), 2],
        [resultOf('push-up'), 2],
      ],
      kind: 'next',
    },
    {
      name: 'a twinge in one of them',
      rows: [
        [resultOf(PRESS), 2],
        [resultOf(ROW), 3],
      ],
      kind: 'next',
    },
    {
      name: 'half of the body, twice',
      rows: [
        [activation('lower'), 2],
        [activation('lower'), 2],
      ],
      kind: 'next',
    },
    {
      name: 'both halves of the body',
      rows: [
        [activation('upper'), 2],
        [activation('lower'), 2],
      ],
      kind: 'deload',
    },
  ])('pain in $name: $kind', ({ rows, kind }) => {
    const follows = after({ rows });
    expect(follows.kind).toBe(kind);
    if (kind === 'deload')
      expect(follows).toMatchObject({
        special: { kind: 'deload', numbers: 'phase-1' },
        rule: 'week-deload-pain',
      });
  });
});

describe('easy weeks by plan (OPT reference 3.5)', () => {
  test.each<{ name: string; week: Week; follows: object }>([
    {
      name: 'the twelfth that is a block’s fourth',
      week: { state: { weekOfBlock: 3, weeksSinceDeload: 10 } },
      follows: {
        kind: 'deload',
        weekOfBlock: 4,
        special: own,
        repeats: false,
        rule: 'week-deload-planned',
      },
    },
    {
      name: 'before an event',
      week: { on: mixed({ deloadAfter: true }), state: { weekOfBlock: 4 } },
      follows: { kind: 'deload', weekOfBlock: 4, special: own, repeats: false, rule: 'week-deload-event' },
    },
    {
      name: 'on the way to an event that is on the first day of the coming week',
      week: {
        on: mixed({ deloadAfter: true }),
        profile: { goal: 'performance', eventDate: '2027-03-01' },
        state: { weekOfBlock: 4 },
      },
      follows: { kind: 'deload', weekOfBlock: 4, special: own, repeats: false, rule: 'week-deload-event' },
    },
    {
      name: 'after an event that is over before the coming week',
      week: {
        on: mixed({ deloadAfter: true }),
        profile: { goal: 'performance', eventDate: '2027-02-28' },
        state: { weekOfBlock: 4 },
      },
      follows: {
        kind: 'deload',
        weekOfBlock: 4,
        special: own,
        repeats: false,
        rule: 'week-deload-event-over',
      },
    },
    {
      name: 'a repeat that would be the thirteenth hard week',
      week: { sessionsDone: 2, state: { weekOfBlock: 2, weeksSinceDeload: 11 } },
      follows: { kind: 'deload', weekOfBlock: 2, special: own, repeats: true, rule: 'week-deload-planned' },
    },
    {
      name: 'not a repeat that is the twelfth',
      week: { sessionsDone: 2, state: { weekOfBlock: 2, weeksSinceDeload: 10 } },
      follows: { kind: 'repeat', rule: 'week-repeat-adherence' },
    },
  ])('$name', ({ week, follows }) => {
    expect(after(week)).toEqual(follows);
  });

  const easy = { deload: true, special: own } as const;
  test.each<{ name: string; week: Week; follows: object }>([
    {
      name: 'inside a block: the week it stood for',
      week: { state: { ...easy, weekOfBlock: 2 } },
      follows: { kind: 'repeat', rule: null },
    },
    {
      name: 'inside a block, missed: all the same',
      week: { sessionsDone: 0, state: { ...easy, weekOfBlock: 2 } },
      follows: { kind: 'repeat', rule: null },
    },
    {
      name: 'the second missed week: time off',
      week: { sessionsDone: 0, state: { ...easy, weekOfBlock: 2, weeksOff: 1 } },
      follows: { kind: 'time-off', weeksOff: 2 },
    },
    {
      name: 'the block’s last: its end',
      week: { sessionsDone: 0, state: { ...easy, weekOfBlock: 4, weeksOff: 1 } },
      follows: { kind: 'finished', loads: 'move', rule: null },
    },
  ])('after one $name', ({ week, follows }) => {
    expect(after(week)).toEqual(follows);
  });

  const born1990 = '1990-05-04';
  /** 60 on the first day of the coming week. */
  const born1967 = '1967-03-01';
  const undulation = { kind: 'weekly', phases: [1, 1, 1, 1] } as const;
  const phase1 = { phase: 1, position: 0, block: 1 } as const;
  test.each<{
    name: string;
    weekOfBlock: number;
    weeksSinceDeload: number;
    birthDate?: string;
    on?: Program;
    state?: Partial<TrainingState>;
    isDue: boolean;
  }>([
    { name: 'the twelfth, a fourth', weekOfBlock: 4, weeksSinceDeload: 10, isDue: true },
    { name: 'the eleventh, a fourth', weekOfBlock: 4, weeksSinceDeload: 9, isDue: false },
    { name: 'the twelfth, a third', weekOfBlock: 3, weeksSinceDeload: 10, isDue: false },
    { name: 'the thirteenth, wherever it stands', weekOfBlock: 2, weeksSinceDeload: 11, isDue: true },
    {
      name: 'from 60 the ninth, wherever it stands',
      weekOfBlock: 2,
      weeksSinceDeload: 7,
      birthDate: born1967,
      isDue: true,
    },
    {
      name: 'from 60 not the eighth, a second',
      weekOfBlock: 2,
      weeksSinceDeload: 6,
      birthDate: born1967,
      isDue: false,
    },
    {
      name: 'phase 1 rests in itself',
      weekOfBlock: 1,
      weeksSinceDeload: 20,
      state: { followsProgram: true, position: 0 },
      isDue: false,
    },
    {
      name: 'phase 1 rests in itself, its fourth week too',
      weekOfBlock: 4,
      weeksSinceDeload: 20,
      state: { followsProgram: true, position: 0 },
      isDue: false,
    },
    {
      name: 'phase 1 in a mix does not, a fourth',
      weekOfBlock: 4,
      weeksSinceDeload: 10,
      on: mixed({ undulation }),
      isDue: true,
    },
    {
      name: 'phase 1 in a mix does not, wherever it stands',
      weekOfBlock: 2,
      weeksSinceDeload: 11,
      on: mixed({ undulation }),
      isDue: true,
    },
  ])(
    '$name: $isDue',
    ({ weekOfBlock, weeksSinceDeload, birthDate = born1990, on = program, state, isDue }) => {
      expect(
        isDeloadDue(profileOf({ birthDate }), on, stateOf({ weeksSinceDeload, ...state }), weekOfBlock),
      ).toBe(isDue);
    },
  );

  test.each<{ name: string; state: Partial<TrainingState>; on?: Program; weeks: number }>([
    { name: 'one more', state: {}, weeks: 6 },
    { name: 'none after an easy week', state: { deload: true }, weeks: 0 },
    { name: 'none in phase 1', state: phase1, weeks: 0 },
    { name: 'one more in a mix with phase 1', state: phase1, on: mixed({ undulation }), weeks: 6 },
  ])('hard weeks: $name', ({ state, on = program, weeks }) => {
    expect(hardWeeksAfter(on, stateOf({ weeksSinceDeload: 5, ...state }))).toBe(weeks);
  });
});
