import { describe, expect, test } from 'vitest';
import { type CountedWork, WeeklySets, weeklySetCap } from './weekly-sets.ts';

const legs = (sets: number): CountedWork => ({ bodyPart: 'legs', push: false, pull: false, sets });
const push = (sets: number): CountedWork => ({ bodyPart: 'chest', push: true, pull: false, sets });
const pull = (sets: number): CountedWork => ({ bodyPart: 'back', push: false, pull: true, sets });

const LATER = 9;
const USUAL = 2 / 3;

/** A week with these sessions, from session 1 on. */
function weekOf(
  sessions: readonly (readonly CountedWork[])[],
  { week = LATER, pullPerPush = USUAL }: { week?: number; pullPerPush?: number | null } = {},
): WeeklySets {
  const sets = new WeeklySets(week, pullPerPush);
  for (const [index, works] of sessions.entries()) sets.put(index + 1, works);
  return sets;
}

describe('sets of a body part (OPT reference 4.4)', () => {
  test.each([
    [1, 12],
    [8, 12],
    [9, 20],
  ])('week %i of coaching: %i at most', (week, cap) => {
    expect(weeklySetCap(week)).toBe(cap);
    const sets = weekOf([[legs(cap - 4)]], { week });
    expect(sets.isUnderCap(legs(4))).toBe(true);
    expect(sets.isUnderCap(legs(5))).toBe(false);
    expect(sets.isUnderCap(push(5))).toBe(true);
    expect(sets.hasRoomFor(2, legs(4))).toBe(true);
    expect(sets.hasRoomFor(2, legs(5))).toBe(false);
  });

  test('a session takes no more than its share, rounded up, once it has some', () => {
    const sets = weekOf([[legs(6)], [legs(3)], [legs(3), push(4)]]);
    expect(sets.hasRoomFor(1, legs(1))).toBe(true);
    expect(sets.hasRoomFor(1, legs(2))).toBe(false);
    expect(sets.hasRoomFor(2, legs(2))).toBe(true);
    expect(sets.hasRoomFor(4, legs(8))).toBe(true);
  });

  test('other body parts take nothing of the share, nor do days without it', () => {
    const sets = weekOf([[legs(6), push(6)], [push(2)], [pull(2)]]);
    expect(sets.hasRoomFor(1, legs(8))).toBe(true);
    const twice = weekOf([[legs(2), push(6)], [legs(2)]]);
    expect(twice.hasRoomFor(1, legs(8))).toBe(true);
    expect(twice.hasRoomFor(1, legs(9))).toBe(false);
  });

  test('a session counts with what it holds now', () => {
    const sets = weekOf([[legs(12)], [legs(8)]]);
    expect(sets.isUnderCap(legs(1))).toBe(false);
    sets.put(1, [legs(2)]);
    expect(sets.isUnderCap(legs(10))).toBe(true);
  });
});

describe('push and pull differ by a third at most (OPT reference 4.4)', () => {
  test.each<{ held: CountedWork; more: CountedWork; pullPerPush?: number; hasRoom: boolean }>([
    { held: pull(6), more: push(9), hasRoom: true },
    { held: pull(6), more: push(10), hasRoom: false },
    { held: push(6), more: pull(9), hasRoom: true },
    { held: push(6), more: pull(10), hasRoom: false },
    { held: pull(6), more: push(6), pullPerPush: 1, hasRoom: true },
    { held: pull(6), more: push(7), pullPerPush: 1, hasRoom: false },
    { held: push(6), more: pull(9), pullPerPush: 1, hasRoom: true },
    { held: push(6), more: pull(10), pullPerPush: 1, hasRoom: false },
    { held: pull(6), more: push(3), pullPerPush: 2, hasRoom: true },
    { held: pull(6), more: push(4), pullPerPush: 2, hasRoom: false },
    { held: push(6), more: pull(10), pullPerPush: 2, hasRoom: true },
    { held: push(10), more: legs(4), hasRoom: true },
    { held: push(10), more: pull(4), hasRoom: true },
    { held: pull(10), more: push(4), hasRoom: true },
    { held: pull(12), more: push(6), pullPerPush: 2, hasRoom: true },
    { held: pull(11), more: push(6), pullPerPush: 2, hasRoom: false },
  ])('$more after $held, $pullPerPush: $hasRoom', ({ held, more, pullPerPush = USUAL, hasRoom }) => {
    expect(weekOf([[held]], { pullPerPush }).hasRoomFor(2, more)).toBe(hasRoom);
  });

  test.each<[pushes: number, pulls: number, pullPerPush: number, side: 'push' | 'pull' | null]>([
    [6, 6, USUAL, null],
    [9, 6, USUAL, null],
    [10, 6, USUAL, 'push'],
    [6, 9, USUAL, null],
    [6, 10, USUAL, 'pull'],
    [7, 6, 1, 'push'],
    [6, 10, 1, 'pull'],
    [5, 10, 2, null],
    [6, 11, 2, 'push'],
    [7, 6, 2, 'push'],
    [0, 0, USUAL, null],
  ])('%i and %i sets, %d pulls a push: %s', (pushes, pulls, pullPerPush, side) => {
    expect(weekOf([[push(pushes)], [pull(pulls)]], { pullPerPush }).heavierSide()).toBe(side);
  });
});

test('nothing to pull with, nothing to balance; the cap holds', () => {
  const sets = weekOf([[push(6)]], { pullPerPush: null });
  expect(sets.heavierSide()).toBeNull();
  expect(sets.hasRoomFor(2, push(6))).toBe(true);
  expect(sets.hasRoomFor(2, push(15))).toBe(false);
});
