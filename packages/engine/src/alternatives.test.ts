import { describe, expect, test } from 'vitest';
import { exerciseOf } from '../test/fixtures.ts';
import { alternativesTo } from './alternatives.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import type { Exercise, Loading } from './catalogue/exercise.ts';
import { byId } from './catalogue/find.ts';
import type { Equipment } from './profile.ts';

/** What comes first when the gym has this. */
function firstFor(id: string, equipment?: readonly Equipment[]) {
  const exercise = byId(id);
  const lifts = CATALOGUE.filter(
    (other) =>
      other.component === 'resistance' &&
      other.bodyPart === exercise.bodyPart &&
      other.pattern === exercise.pattern &&
      (equipment === undefined || other.equipment.every((piece) => equipment.includes(piece))),
  );
  return alternativesTo(exercise, lifts)[0];
}

describe('what will do when the equipment is taken', () => {
  test.each<[id: string, not: Loading]>([
    ['barbell-back-squat', 'barbell'],
    ['barbell-bench-press', 'barbell'],
    ['barbell-deadlift', 'barbell'],
    ['dumbbell-bench-press', 'dumbbell'],
  ])('%s has another implement, loaded, of its own level', (id, not) => {
    const other = firstFor(id);
    expect(other?.loading).not.toBe(not);
    expect(['none', 'band']).not.toContain(other?.loading);
    expect(other?.level).toBe(byId(id).level);
  });

  test.each(['band-chair-stand-to-row', 'band-standing-overhead-press', 'cable-front-squat'])(
    '%s on two legs is not exchanged for one leg',
    (id) => {
      expect(byId(id).tags).not.toContain('single-leg');
      expect(firstFor(id)?.tags).not.toContain('single-leg');
    },
  );

  test('who sits is not sent to the floor', () => {
    expect(byId('machine-chest-press').tags).not.toContain('floor-transfer');
    expect(firstFor('machine-chest-press')?.tags).not.toContain('floor-transfer');
  });

  test('an easier lift with a load comes before the body’s weight alone', () => {
    expect(firstFor('barbell-back-squat', ['bodyweight', 'barbell', 'machines'])?.loading).not.toBe('none');
  });

  test('with nothing else at hand the body’s weight will do', () => {
    expect(firstFor('barbell-bench-press', ['bodyweight'])?.loading).toBe('none');
  });

  test('never anything harder, nor the lift itself', () => {
    for (const exercise of CATALOGUE.filter(({ level }) => level === 'stabilization')) {
      const other = exercise.bodyPart === null ? undefined : firstFor(exercise.id);
      expect(other?.level ?? 'stabilization').toBe('stabilization');
      expect(other?.id).not.toBe(exercise.id);
    }
  });
});

describe('what comes first', () => {
  const bar = exerciseOf('barbell-box-squat', { equipment: ['barbell'], tags: [] });
  /** Like the lift, with dumbbells. */
  const like = (id: string, overrides: Partial<Exercise> = {}): Exercise => ({
    ...bar,
    id,
    loading: 'dumbbell',
    equipment: ['dumbbells'],
    ...overrides,
  });
  const order = (exercise: Exercise, lifts: readonly Exercise[]) =>
    alternativesTo(exercise, lifts).map(({ id }) => id);
  const sameBar = { loading: 'barbell', equipment: ['barbell', 'bench'] } as const;
  const isolation = true;

  test.each<{ name: string; better: Partial<Exercise>; worse: Partial<Exercise> }>([
    { name: 'another implement', better: {}, worse: sameBar },
    {
      name: 'the implement in another place',
      better: sameBar,
      worse: { loading: 'none', equipment: ['barbell'] },
    },
    { name: 'other equipment', better: {}, worse: { equipment: ['barbell'] } },
    { name: 'two legs', better: {}, worse: { tags: ['single-leg'] } },
    { name: 'two legs, even with the same bar', better: sameBar, worse: { tags: ['single-leg'] } },
    { name: 'off the floor', better: {}, worse: { tags: ['floor-transfer'] } },
    {
      name: 'its kind of movement, even on the floor',
      better: { tags: ['floor-transfer'] },
      worse: { isolation },
    },
    { name: 'an easier lift with a load', better: { level: 'stabilization' }, worse: { loading: 'none' } },
    { name: 'a weight before a band', better: {}, worse: { loading: 'band' } },
    { name: 'a band before an easier lift', better: { loading: 'band' }, worse: { level: 'stabilization' } },
    { name: 'its own level', better: { isolation }, worse: { level: 'stabilization' } },
    { name: 'its kind of movement', better: {}, worse: { isolation } },
    {
      name: 'anything before a makeshift',
      better: { equipment: ['barbell'], loading: 'barbell' },
      worse: { makeshift: true },
    },
  ])('$name', ({ better, worse }) => {
    const a = like('a', better);
    const b = like('b', worse);
    expect(order(bar, [a, b])).toEqual(['a', 'b']);
    expect(order(bar, [b, a])).toEqual(['a', 'b']);
  });

  test('in the client’s own order where nothing tells them apart', () => {
    expect(order(bar, [like('b'), like('a')])).toEqual(['b', 'a']);
  });

  test('who stands on one leg, or lies on the floor, may go on so', () => {
    const oneLeg = { ...bar, tags: ['single-leg', 'floor-transfer'] } as const;
    const lifts = [like('a', { tags: ['single-leg', 'floor-transfer'] }), like('b')];
    expect(order(oneLeg, lifts)).toEqual(['a', 'b']);
  });

  test('the body’s weight has no need of a load', () => {
    const own = { ...bar, loading: 'none' } as const;
    expect(order(own, [like('a', { loading: 'none' }), like('b')])).toEqual(['a', 'b']);
    expect(order(own, [like('a', { loading: 'band' }), like('b')])).toEqual(['a', 'b']);
  });

  test.each<[string, Exercise]>([
    ['the lift itself', bar],
    ['anything harder', like('a', { level: 'power' })],
    ['another prime mover', like('a', { muscles: ['soleus'] })],
  ])('not %s', (_, other) => {
    expect(order(bar, [other])).toEqual([]);
  });
});
