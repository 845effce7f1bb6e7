import { describe, expect, test } from 'vitest';
import { exerciseOf, performanceOf, profileOf, stateOf } from '../test/fixtures.ts';
import type { Exercise, Loading } from './catalogue/exercise.ts';
import { type Eligible, EXERCISES } from './eligible.ts';
import type { PainFlag, TrainingState } from './training-state.ts';
import { moveVariant, slotOf } from './variants.ts';

type Move = Parameters<typeof moveVariant>[1];

/** Open to a client: these exercises and no others. */
const only = (exercises: readonly Exercise[]) =>
  ({
    of: (component) => exercises.filter((one) => one.component === component),
    has: (id) => exercises.some((one) => one.id === id),
  }) satisfies Partial<Eligible> as unknown as Eligible;

const all = only([...EXERCISES.values()]);

const moved = (
  variant: Parameters<typeof moveVariant>[0],
  from: Exercise,
  { state = {}, ...overrides }: Partial<Omit<Move, 'state'>> & { state?: Partial<TrainingState> } = {},
) =>
  moveVariant(variant, {
    profile: profileOf(),
    state: stateOf(state),
    eligible: () => all,
    staysOnTwoLegs: false,
    staysOffFloor: false,
    leastReps: 0,
    taken: new Set([from.id]),
    exercise: from,
    phase: 2,
    nextWeekOfBlock: 2,
    ...overrides,
  });

/** What stands in the slot afterwards; null: what stood there. */
const chosen = (...args: Parameters<typeof moved>) => moved(...args)?.swaps[args[1].id]?.exerciseId ?? null;

describe('a step up (OPT reference 6.4)', () => {
  const chair = exerciseOf('chair-push-up');

  test('puts the harder variant in, and says so', () => {
    const change = moved('step', chair);
    expect(change?.swaps).toEqual({
      'chair-push-up': { exerciseId: 'knee-push-up', why: 'progression', week: 13 },
    });
    expect(change?.reason).toMatchObject({
      rule: 'week-step-up',
      inputs: { exercise: chair.name.en, replacement: exerciseOf('knee-push-up').name.en },
    });
  });

  test.each([
    ['keep', 3, null],
    ['step-in-week-3', 2, null],
    ['step-in-week-3', 3, 'knee-push-up'],
    ['step-in-week-3', 4, null],
    ['step', 2, 'knee-push-up'],
  ] as const)('%s before week %i: %s', (variant, nextWeekOfBlock, expected) => {
    expect(chosen(variant, chair, { nextWeekOfBlock })).toBe(expected);
  });

  test.each<{ name: string; from: Exercise; move?: Parameters<typeof moved>[2]; to: string | null }>([
    { name: 'none down to the floor', from: chair, move: { staysOffFloor: true }, to: null },
    {
      name: 'on, where the client is on the floor already',
      from: exerciseOf('knee-push-up'),
      move: { staysOffFloor: true },
      to: 'lowering-push-up',
    },
    {
      name: 'past a rung that is not done so often',
      from: exerciseOf('knee-push-up'),
      move: { phase: 1 },
      to: 'push-up',
    },
    {
      name: 'past it too where health asks for more repetitions than the row',
      from: exerciseOf('knee-push-up'),
      move: { leastReps: 12 },
      to: 'push-up',
    },
    {
      name: 'on that rung where few repetitions are asked for',
      from: exerciseOf('knee-push-up'),
      to: 'lowering-push-up',
    },
    { name: 'there is none above the hardest', from: exerciseOf('single-leg-push-up'), to: null },
    {
      name: 'none to another level: power is not reached by balance',
      from: exerciseOf('barbell-back-squat'),
      to: null,
    },
    {
      name: 'none to what the client may not do',
      from: chair,
      move: { eligible: () => ({ ...all, has: (id) => id !== 'knee-push-up' }) },
      to: null,
    },
    {
      name: 'none to what is disliked',
      from: chair,
      move: { eligible: () => ({ ...all, of: () => [] }) },
      to: null,
    },
    {
      name: 'none to what the week has already',
      from: chair,
      move: { taken: new Set(['knee-push-up']) },
      to: null,
    },
    {
      name: 'onto one leg',
      from: exerciseOf('staggered-stance-squat'),
      to: 'single-leg-chair-squat',
    },
    {
      name: 'not onto one leg, where two legs stay two',
      from: exerciseOf('staggered-stance-squat'),
      move: { staysOnTwoLegs: true },
      to: null,
    },
    {
      name: 'on two legs, where two legs stay two',
      from: chair,
      move: { staysOnTwoLegs: true },
      to: 'knee-push-up',
    },
    {
      name: 'on the one leg it stood on before, too',
      from: exerciseOf('single-leg-chair-squat'),
      move: { staysOnTwoLegs: true },
      to: 'single-leg-squat',
    },
    {
      name: 'one side after the other from 40 minutes on',
      from: exerciseOf('slow-chair-squat'),
      move: { profile: profileOf({ minutesPerSession: 40 }) },
      to: 'staggered-stance-squat',
    },
    {
      name: 'not one side after the other below',
      from: exerciseOf('slow-chair-squat'),
      move: { profile: profileOf({ minutesPerSession: 39 }) },
      to: null,
    },
    {
      name: 'both sides at once in short sessions too',
      from: chair,
      move: { profile: profileOf({ minutesPerSession: 30 }) },
      to: 'knee-push-up',
    },
    {
      name: 'one side at a time as before in short sessions too',
      from: exerciseOf('staggered-stance-squat'),
      move: { profile: profileOf({ minutesPerSession: 30 }) },
      to: 'single-leg-chair-squat',
    },
  ])('$name', ({ from, move, to }) => {
    expect(chosen('step', from, move)).toBe(to);
  });
});

describe('a step down (OPT reference 6.4)', () => {
  test('puts the easier variant in, and says so', () => {
    const change = moved('regress', exerciseOf('push-up'));
    expect(change?.swaps).toEqual({
      'push-up': { exerciseId: 'lowering-push-up', why: 'regression', week: 13 },
    });
    expect(change?.reason).toMatchObject({ rule: 'week-step-down' });
  });

  test('there is none below the easiest', () => {
    expect(moved('regress', exerciseOf('wall-push-up'))).toBeNull();
  });
});

describe('numbers that go with the slot', () => {
  const box = 'barbell-box-squat';
  const back = 'barbell-back-squat';
  const last = performanceOf({ liftedKg: 100, prescribedKg: 90, weeksAtTop: 1, reps: 9 });
  const after = (
    variant: 'step' | 'regress',
    from: string,
    to: string,
    records: TrainingState['exercises'] = { [from]: { phases: { 2: last } } },
  ) => moved(variant, exerciseOf(from), { state: { exercises: records } })?.exercises[to];

  test('a harder variant takes 15 % off what was lifted', () => {
    expect(after('step', box, back)?.phases).toEqual({
      2: { ...last, prescribedKg: null, liftedKg: 85, blockStartKg: 85, weeksAtTop: 0 },
    });
  });

  test.each<{ name: string; of: Partial<typeof last>; kg: number | null }>([
    { name: 'to the gram', of: { liftedKg: 70.001 }, kg: 59.501 },
    { name: 'what was asked for, where nobody said what was lifted', of: { liftedKg: null }, kg: 76.5 },
    { name: 'none where there was none', of: { liftedKg: null, prescribedKg: null }, kg: null },
  ])('$name', ({ of, kg }) => {
    const record = { phases: { 2: { ...last, ...of } } };
    expect(after('step', box, back, { [box]: record })?.phases[2]).toMatchObject({ liftedKg: kg });
  });

  test('an easier variant leaves the load', () => {
    expect(after('regress', back, box)?.phases[2]?.liftedKg).toBe(100);
  });

  test.each([
    ['lifted with it', { liftedKg: 60, prescribedKg: 70 }, 60],
    ['asked for with it', { liftedKg: null, prescribedKg: 50 }, 50],
    ['its own, where that is more', { liftedKg: 120, prescribedKg: 120 }, 100],
  ] as const)('never above what was last %s', (_, own, kg) => {
    const records = {
      [back]: { phases: { 2: last } },
      [box]: { phases: { 2: performanceOf(own) } },
    };
    expect(after('regress', back, box, records)?.phases[2]?.liftedKg).toBe(kg);
  });

  test('the variant keeps its 1RM and its other phases', () => {
    const oneRepMax = { kg: 130, week: 4, reps: 5 };
    const heavy = performanceOf({ liftedKg: 110 });
    const records = {
      [box]: { phases: { 2: last } },
      [back]: { oneRepMax, phases: { 4: heavy } },
    };
    expect(after('step', box, back, records)).toMatchObject({
      oneRepMax,
      phases: { 2: { liftedKg: 85 }, 4: heavy },
    });
  });

  test.each([
    ['the implement is another', 'regress', box, 'goblet-squat'],
    ['one arm takes the place of two', 'step', 'dumbbell-floor-press', 'dumbbell-single-arm-floor-press'],
    ['a band has no load, whatever the log says', 'step', 'band-seated-row', 'band-standing-row'],
  ] as const)('no load goes along where %s', (_, variant, from, to) => {
    expect(after(variant, from, to)?.phases[2]).toMatchObject({ liftedKg: null, blockStartKg: null });
  });

  test('none of another phase, and none where none were logged', () => {
    const records = { [box]: { phases: { 3: last } } };
    expect(after('step', box, back, records)).toBeUndefined();
    expect(after('step', box, back, {})).toBeUndefined();
  });
});

describe('whose slot it is', () => {
  const swap = (exerciseId: string, week: number) => ({ exerciseId, why: 'progression', week }) as const;
  const firstWeek = {
    week: 12,
    weekOfBlock: 1,
    deload: false,
    adherence: 1,
    meanOver: 0,
    meanHit: 1,
  };
  const stepped = (swaps: TrainingState['swaps']) =>
    moved('step', exerciseOf('chair-push-up'), { state: { swaps, blockWeeks: [firstWeek] } })?.swaps;

  test('a second step is made in the slot of the block’s own exercise', () => {
    expect(stepped({ 'wall-push-up': swap('chair-push-up', 12) })).toEqual({
      'wall-push-up': swap('knee-push-up', 13),
    });
  });

  test('after a step of an earlier block it may be the exercise’s own: both', () => {
    expect(stepped({ 'wall-push-up': swap('chair-push-up', 11) })).toEqual({
      'wall-push-up': swap('knee-push-up', 13),
      'chair-push-up': swap('knee-push-up', 13),
    });
  });

  test('other slots stay as they are', () => {
    const others = { 'goblet-squat': swap('leg-press', 3) };
    expect(stepped(others)).toEqual({ ...others, 'chair-push-up': swap('knee-push-up', 13) });
  });

  test('a step back to the block’s own exercise ends the swap', () => {
    const swaps = { 'wall-push-up': swap('chair-push-up', 12) };
    expect(
      moved('regress', exerciseOf('chair-push-up'), { state: { swaps, blockWeeks: [firstWeek] } })?.swaps,
    ).toEqual({});
  });

  test('an exercise that replaces nothing is its own slot', () => {
    const state = stateOf({ swaps: { 'wall-push-up': swap('chair-push-up', 12) } });
    expect(slotOf(state, 'chair-push-up')).toBe('wall-push-up');
    expect(slotOf(state, 'push-up')).toBe('push-up');
  });
});

describe('a step up waits while something of the pattern hurts', () => {
  const pain = (overrides: Partial<PainFlag>): PainFlag => ({
    exerciseId: 'barbell-bench-press',
    pattern: 'horizontal-push',
    bodyPart: 'chest',
    where: 'shoulder',
    level: 5,
    week: 12,
    painFreeWeeks: 0,
    ...overrides,
  });
  test.each<[string, Partial<PainFlag>, boolean]>([
    ['now', {}, false],
    ['a week ago', { painFreeWeeks: 1 }, false],
    ['two weeks ago', { painFreeWeeks: 2 }, true],
    ['elsewhere', { pattern: 'squat' }, true],
    ['where there is no pattern', { pattern: null }, true],
  ])('%s', (_, of, rises) => {
    const change = moved('step', exerciseOf('knee-push-up'), { state: { painFlags: [pain(of)] } });
    expect(change !== null).toBe(rises);
  });
});

describe('what takes the place of what hurts (OPT reference 6.2, row 2)', () => {
  const hurt: Exercise = {
    ...exerciseOf('barbell-bench-press'),
    id: 'hurt',
    loading: 'dumbbell',
    regression: 'regression-of-it',
  };
  /** Like what hurt, but for the implement. */
  const other = (id: string, overrides: Partial<Exercise> = {}): Exercise => ({
    ...hurt,
    id,
    loading: 'barbell',
    ...overrides,
  });
  const replacement = (candidates: readonly Exercise[], move: Parameters<typeof moved>[2] = {}) =>
    chosen('exchange', hurt, { eligible: () => only(candidates), ...move });
  const isolation = true;

  test('is said, and starts without a load', () => {
    const change = moved('exchange', hurt, {
      eligible: () => only([other('b')]),
      state: { exercises: { hurt: { phases: { 2: performanceOf() } } } },
    });
    expect(change?.swaps).toEqual({ hurt: { exerciseId: 'b', why: 'pain', week: 13 } });
    expect(change?.reason).toMatchObject({ rule: 'week-pain-exchange' });
    expect(Object.keys(change?.exercises ?? {})).toEqual(['hurt']);
  });

  test.each<{ name: string; candidate: Exercise }>([
    { name: 'itself', candidate: { ...hurt } },
    { name: 'of another pattern', candidate: other('b', { pattern: 'vertical-push' }) },
    { name: 'of a harder level', candidate: other('b', { level: 'power' }) },
    { name: 'no lift', candidate: other('b', { component: 'core' }) },
    { name: 'in the week already', candidate: other('taken') },
  ])('is nothing that is $name', ({ candidate }) => {
    const change = moved('exchange', hurt, {
      eligible: () => only([candidate]),
      taken: new Set(['hurt', 'taken']),
      state: { swaps: { a: { exerciseId: 'c', why: 'pain', week: 12 } } },
    });
    expect(change?.swaps).toEqual({ a: { exerciseId: 'c', why: 'pain', week: 12 } });
    expect(change?.reason).toMatchObject({
      rule: 'week-pain-left-out',
      inputs: { exercise: hurt.name.en },
    });
  });

  test.each<{ name: string; better: Partial<Exercise>; worse: Partial<Exercise> }>([
    { name: 'its level before an easier one', better: {}, worse: { level: 'stabilization' } },
    {
      name: 'its body part, even on an easier level',
      better: { level: 'stabilization' },
      worse: { bodyPart: 'shoulders' },
    },
    {
      name: 'its body part, even with the implement that hurt and fewer joints',
      better: { loading: 'dumbbell', isolation },
      worse: { bodyPart: 'shoulders' },
    },
    { name: 'another implement before the same', better: {}, worse: { loading: 'dumbbell' } },
    {
      name: 'as many joints, even with the same implement',
      better: { loading: 'dumbbell' },
      worse: { isolation },
    },
    {
      name: 'as many joints, even on an easier level',
      better: { level: 'stabilization' },
      worse: { isolation },
    },
    {
      name: 'its own easier variant, among those that are alike',
      better: { id: 'regression-of-it' },
      worse: {},
    },
    {
      name: 'what guides the movement before its own easier variant with a free weight',
      better: { loading: 'machine' },
      worse: { id: 'regression-of-it' },
    },
  ])('is $name', ({ better, worse }) => {
    const a = other('y', better);
    const b = other('x', worse);
    expect(replacement([a, b])).toBe(a.id);
    expect(replacement([b, a])).toBe(a.id);
  });

  test('is first what guides the movement or gives way at once', () => {
    const order: Loading[] = [
      'machine',
      'cable',
      'band',
      'kettlebell',
      'none',
      'barbell',
      'medicine-ball',
      'dumbbell',
    ];
    const named = order.map((loading, index) => other(`${order.length - index}`, { loading }));
    const byKindness: string[] = [];
    for (const _ of named) {
      const id = replacement(named, { taken: new Set(['hurt', ...byKindness]) });
      if (id !== null) byKindness.push(id);
    }
    expect(byKindness).toEqual(['8', '7', '6', '5', '4', '3', '2', '1']);
  });

  test('is the first by name among equals, in whatever order they come', () => {
    expect(replacement([other('c'), other('a'), other('b')])).toBe('a');
    expect(replacement([other('a'), other('c'), other('b')])).toBe('a');
  });
});

describe('pain is answered with less of the same strain', () => {
  const flagOf = (exerciseId: string) => ({
    exerciseId,
    pattern: null,
    bodyPart: null,
    where: 'knee',
    level: 2,
    week: 11,
    painFreeWeeks: 0,
  });

  test('not with an exercise that hurt lately, nor with one leg for two while there is a choice', () => {
    const from = exerciseOf('dumbbell-squat');
    const oneLeg = {
      ...exerciseOf('dumbbell-squat'),
      id: 'one-leg',
      loading: 'machine' as const,
      tags: ['single-leg'] as const,
    };
    const hurtToo = { ...exerciseOf('dumbbell-squat'), id: 'hurt-too' };
    const kind = { ...exerciseOf('dumbbell-squat'), id: 'kind', loading: 'barbell' as const };
    const eligible = (...open: Exercise[]) => ({ eligible: () => only(open) });
    const painFlags = [flagOf('hurt-too')];
    expect(chosen('exchange', from, { state: { painFlags }, ...eligible(oneLeg, hurtToo, kind) })).toBe(
      'kind',
    );
    expect(chosen('exchange', from, { state: { painFlags }, ...eligible(oneLeg, hurtToo) })).toBe('one-leg');
    expect(chosen('exchange', from, { state: { painFlags }, ...eligible(hurtToo) })).toBeNull();
  });

  test.each([
    ['pain', 6, null],
    ['pain', 5, 'knee-push-up'],
    ['regression', 12, 'knee-push-up'],
  ] as const)('a stand-in for %s since week %i: a step up in week 13 leads to %s', (why, week, expected) => {
    const swaps = { 'wide-push-up': { exerciseId: 'chair-push-up', why, week } };
    const change = moved('step', exerciseOf('chair-push-up'), { state: { swaps } });
    expect(change?.swaps['wide-push-up']?.exerciseId ?? null).toBe(expected);
  });
});
