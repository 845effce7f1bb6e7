import { describe, expect, test } from 'vitest';
import { alternativesTo } from './alternatives.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import type { Loading } from './catalogue/exercise.ts';
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
