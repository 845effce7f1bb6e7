import { describe, expect, test } from 'vitest';
import { exerciseOf, profileOf, resultOf, stateOf } from '../test/fixtures.ts';
import { hurtBefore, isPatternOut, painAfter, painInputs, painReasons, upperPainFreeWeeks } from './pain.ts';
import { progressionReason } from './text/progression.ts';
import type { DecisionRow, PainFlag } from './training-state.ts';
import type { ExerciseResult, UnplannedPain } from './week-results.ts';

const PRESS = 'barbell-bench-press';

const flag = (overrides: Partial<PainFlag> = {}): PainFlag => ({
  exerciseId: PRESS,
  pattern: 'horizontal-push',
  bodyPart: 'chest',
  where: 'shoulder',
  level: 5,
  week: 10,
  painFreeWeeks: 0,
  ...overrides,
});

function after(
  painFlags: readonly PainFlag[],
  results: readonly ExerciseResult[],
  rows: ReadonlyMap<ExerciseResult, DecisionRow> = new Map(),
) {
  return painAfter(stateOf({ painFlags }), results, rows);
}

describe('pain that is reported', () => {
  test('is flagged with its place, its pattern and its week', () => {
    const hurt = resultOf(PRESS, { pain: 2, where: 'shoulder' });
    expect(after([], [hurt]).painFlags).toEqual([flag({ level: 2, week: 13 })]);
  });

  test('again counts as pain to act on, whatever its level, and takes the old flag’s place', () => {
    const hurt = resultOf(PRESS, { pain: 2, where: 'shoulder' });
    const { painFlags } = after([flag({ level: 1 })], [hurt], new Map([[hurt, 2]]));
    expect(painFlags).toEqual([flag({ level: 4, week: 13 })]);
  });

  test('elsewhere leaves other flags alone', () => {
    const hurt = resultOf('barbell-back-squat', { pain: 3 });
    const ids = after([flag()], [hurt]).painFlags.map(({ exerciseId }) => exerciseId);
    expect(ids).toEqual(['barbell-back-squat', PRESS]);
  });

  test.each([
    [6, false],
    [7, true],
  ])('of %i takes the pattern out: %s', (pain, out) => {
    const hurt = resultOf(PRESS, { pain });
    expect(isPatternOut(hurt)).toBe(out);
    expect(after([], [hurt]).excludedPatterns).toEqual(out ? ['horizontal-push'] : []);
  });

  test('may be told at length, and in many places', () => {
    const told = resultOf(PRESS, { pain: 3, where: 'x'.repeat(300) });
    expect(after([], [told]).painFlags[0]?.where).toHaveLength(100);
    const many = Array.from({ length: 30 }, (_, at) => flag({ exerciseId: `lift-${at}` }));
    expect(after(many, [resultOf(PRESS, { pain: 3 })]).painFlags).toHaveLength(24);
  });
});

describe('pain that is over', () => {
  const squat = resultOf('barbell-back-squat');
  const weeks = (painFlags: readonly PainFlag[], results: readonly ExerciseResult[]) =>
    after(painFlags, results).painFlags.find(({ exerciseId }) => exerciseId === PRESS)?.painFreeWeeks;

  test.each<[string, results: readonly ExerciseResult[], painFreeWeeks: number]>([
    ['the pattern was trained and did not hurt', [resultOf('dumbbell-bench-press'), squat], 1],
    ['the pattern hurt elsewhere', [resultOf('dumbbell-bench-press', { pain: 2 }), squat], 0],
    [
      'one of the pattern hurt, another did not',
      [resultOf('push-up'), resultOf('dumbbell-bench-press', { pain: 2 })],
      0,
    ],
    [
      'another pattern hurt',
      [resultOf('dumbbell-bench-press'), resultOf('barbell-back-squat', { pain: 2 })],
      1,
    ],
    ['the pattern was not trained', [squat], 1],
    ['nothing was trained', [resultOf('dumbbell-bench-press', { done: false })], 0],
  ])('%s: %#', (_, results, painFreeWeeks) => {
    expect(weeks([flag()], results)).toBe(painFreeWeeks);
  });

  test('another pattern of the same body part does not keep it open', () => {
    const squatHurt = flag({ pattern: 'squat', bodyPart: 'legs' });
    const hinge = resultOf('barbell-romanian-deadlift', { pain: 2 });
    expect(weeks([squatHurt], [squat, hinge])).toBe(1);
  });

  test('without a pattern it goes by the body part', () => {
    const unknown = flag({ pattern: null });
    expect(weeks([unknown], [resultOf('dumbbell-bench-press', { pain: 2 })])).toBe(0);
    expect(weeks([unknown], [resultOf('barbell-back-squat', { pain: 2 })])).toBe(1);
  });

  test.each([
    [3, 0, false],
    [4, 0, true],
    [4, 6, true],
    [4, 7, false],
  ])('a flag of level %i after %i weeks without is kept: %s', (level, painFreeWeeks, kept) => {
    const { painFlags } = after([flag({ level, painFreeWeeks })], [squat]);
    expect(painFlags).toHaveLength(kept ? 1 : 0);
  });
});

const stray = (exerciseId: string, overrides: Partial<UnplannedPain> = {}): UnplannedPain => ({
  exerciseId,
  exercise: exerciseOf(exerciseId),
  pain: 3,
  where: '',
  ...overrides,
});

describe('pain in what the week did not ask for', () => {
  const told = (
    unplanned: readonly UnplannedPain[],
    results: readonly ExerciseResult[] = [],
    painFlags: readonly PainFlag[] = [],
  ) => painAfter(stateOf({ painFlags }), results, new Map(), unplanned);

  test('is flagged like any other', () => {
    const flags = told([stray(PRESS, { where: 'shoulder', pain: 5 })]).painFlags;
    expect(flags).toEqual([flag({ week: 13 })]);
    expect(told([stray(PRESS, { where: 'x'.repeat(300) })]).painFlags[0]?.where).toHaveLength(100);
  });

  test('is flagged where the catalogue does not know the exercise, too', () => {
    const unknown = stray(PRESS, { exerciseId: 'chopping-wood', exercise: null, pain: 8, where: 'elbow' });
    expect(told([unknown])).toEqual({
      painFlags: [
        flag({
          exerciseId: 'chopping-wood',
          pattern: null,
          bodyPart: null,
          where: 'elbow',
          level: 8,
          week: 13,
        }),
      ],
      excludedPatterns: [],
    });
  });

  test('strong enough takes the pattern out', () => {
    expect(told([stray(PRESS, { pain: 7 })]).excludedPatterns).toEqual(['horizontal-push']);
    expect(told([stray(PRESS, { pain: 6 })]).excludedPatterns).toEqual([]);
  });

  test('of an exercise of the plan is told once; others beside it', () => {
    const hurt = resultOf(PRESS, { pain: 2, where: 'shoulder' });
    const ids = told([stray(PRESS), stray('goblet-squat')], [hurt]).painFlags.map(({ exerciseId, level }) => [
      exerciseId,
      level,
    ]);
    expect(ids).toEqual([
      [PRESS, 2],
      ['goblet-squat', 3],
    ]);
  });

  test('for the second week counts as pain to act on', () => {
    const level = (pain: number, before: Partial<PainFlag>) =>
      told([stray(PRESS, { pain })], [], [flag({ level: 2, where: '', ...before })]).painFlags[0]?.level;
    expect(level(1, {})).toBe(4);
    expect(level(6, {})).toBe(6);
    expect(level(1, { exerciseId: 'goblet-squat', bodyPart: 'legs' })).toBe(1);
    expect(level(1, { painFreeWeeks: 1 })).toBe(1);
  });
});

describe('the same pain again', () => {
  const before = (was: Partial<PainFlag>, report: ExerciseResult | UnplannedPain) =>
    hurtBefore(stateOf({ painFlags: [flag(was)] }), report);
  const squat = 'goblet-squat';

  test.each<[was: string, is: string, again: boolean]>([
    ['knee', 'knee', true],
    ['knee', 'left knee', true],
    ['left knee', 'knee', true],
    ['left knee', 'right knee', false],
    ['knee', 'kneecap', false],
    ['kneecap', 'knee', false],
    ['ee', 'knee', false],
    ['Knee!', '  the knee, inside', true],
    ['left -- knee', 'left knee', true],
    ['knee 2', 'knee 3', false],
    ['Tobillo, atrás', 'tobillo atras', true],
    ['(hip)', 'hip', true],
    ['Колено', 'КОЛЕНО', true],
  ])('%s, then %s: %s', (was, is, again) => {
    // Another exercise, of another body part: only the words can tell.
    expect(before({ where: was, bodyPart: 'chest' }, resultOf(squat, { where: is }))).toBe(again);
  });

  test.each<[name: string, was: Partial<PainFlag>, report: ExerciseResult | UnplannedPain, again: boolean]>([
    ['the same exercise, whatever the words', {}, resultOf(PRESS, { where: 'elbow' }), true],
    ['the same exercise, not of the plan', {}, stray(PRESS, { where: 'elbow' }), true],
    ['another, nothing said now: the same body part', {}, resultOf('push-up'), true],
    ['another, nothing said then', { where: '!' }, resultOf('push-up', { where: 'elbow' }), true],
    ['another body part, nothing said now', {}, resultOf(squat), false],
    ['another body part, nothing said then', { where: '' }, resultOf(squat, { where: 'knee' }), false],
    [
      'nothing said, nothing known',
      { where: '', bodyPart: null },
      stray(squat, { exerciseId: 'chopping-wood', exercise: null }),
      false,
    ],
    ['over', { painFreeWeeks: 2 }, resultOf(PRESS), false],
    ['nearly over', { painFreeWeeks: 1 }, resultOf(PRESS), true],
    ['light, and over', { level: 3, painFreeWeeks: 1 }, resultOf(PRESS), false],
  ])('%s', (_, was, report, again) => {
    expect(before(was, report)).toBe(again);
  });
});

describe('what is said of it', () => {
  test('where, and that it is the second time', () => {
    const state = stateOf({ painFlags: [flag()] });
    expect(painInputs(state, resultOf(PRESS, { where: ' elbow ' }))).toEqual({
      where: 'elbow',
      again: 'yes',
    });
    expect(painInputs(stateOf(), resultOf(PRESS, { where: '  ' }))).toEqual({});
    const long = painInputs(stateOf(), resultOf(PRESS, { where: 'x'.repeat(300) }));
    expect(long).toEqual({ where: 'x'.repeat(100) });
  });

  const profile = profileOf();
  const inputs = { exercise: 'Bench press', replacement: 'Push-up', where: 'shoulder' };
  const all = [
    'week-pain-exchange',
    'week-pain-left-out',
    'week-pain-eased',
    'week-pain-noted',
    'week-pain-not-planned',
    'week-pattern-out',
  ] as const;
  const others = [progressionReason(profile, 'week-recovery'), progressionReason(profile, 'week-cleared')];
  const said = [...all.map((rule) => progressionReason(profile, rule, inputs)), ...others];

  test('nothing of it is lost, and nothing else kept', () => {
    expect(painReasons(profile, said, true)).toEqual(said.slice(0, all.length));
  });

  test('where a block chooses anew, no replacement is named', () => {
    const anew = painReasons(profile, said, false);
    expect(anew.map(({ rule }) => rule)).toEqual([
      'week-pain-left-out',
      'week-pain-left-out',
      'week-pain-noted',
      'week-pain-noted',
      'week-pain-not-planned',
      'week-pattern-out',
    ]);
    for (const { text } of anew) expect(text).not.toContain('Push-up');
    expect(anew[0]).toEqual(
      progressionReason(profile, 'week-pain-left-out', { exercise: 'Bench press', where: 'shoulder' }),
    );
  });
});

describe('weeks without pain in the upper body', () => {
  test.each<[string, readonly PainFlag[], number]>([
    ['counted from the first week', [], 12],
    ['or from the last that hurt', [flag({ week: 7 }), flag({ week: 10 })], 2],
    ['legs do not count', [flag({ week: 11, bodyPart: 'legs' })], 12],
    ['nor what is no lift', [flag({ week: 11, bodyPart: null })], 12],
    ['arms do', [flag({ week: 11, bodyPart: 'arms' })], 1],
    ['the back does', [flag({ week: 11, bodyPart: 'back' })], 1],
    ['shoulders do', [flag({ week: 11, bodyPart: 'shoulders' })], 1],
  ])('%s', (_, painFlags, weeks) => {
    expect(upperPainFreeWeeks({ week: 13, painFlags })).toBe(weeks);
  });
});
