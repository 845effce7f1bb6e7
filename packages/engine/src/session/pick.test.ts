import { describe, expect, test } from 'vitest';
import { exerciseOf } from '../../test/fixtures.ts';
import { pick } from './pick.ts';

const LIST = ['side-plank', 'floor-bridge', 'dead-bug', 'front-plank'].map((id) => exerciseOf(id));

/** Which of a list's first `length` each of `days` days gets. */
const overDays = (length: number, days: number, round = 0) =>
  Array.from({ length: days }, (_, turn) =>
    pick({ round, turn, used: new Set() }, LIST.slice(0, length), 1).map((one) => LIST.indexOf(one)),
  ).flat();

describe('what takes turns', () => {
  test('each day has the next', () => {
    expect(overDays(4, 3)).toEqual([0, 1, 2]);
  });

  test('each block starts with the next', () => {
    expect(overDays(4, 3, 1)).toEqual([1, 2, 3]);
  });

  test.each([2, 3, 4])('with %i, no two days of one kind begin alike', (length) => {
    const on = overDays(length, 6);
    const kinds = [
      ['upper', [0, 2]],
      ['lower', [1, 3]],
      ['push', [0, 3]],
      ['pull', [1, 4]],
      ['legs', [2, 5]],
    ] as const;
    for (const [kind, [first, second]] of kinds) expect([kind, on[first]]).not.toEqual([kind, on[second]]);
  });

  test('one is done every day', () => {
    expect(overDays(1, 3)).toEqual([0, 0, 0]);
  });

  test('the same movement with another implement waits until nothing else is left', () => {
    const press = ['band-pallof-press', 'cable-pallof-press', 'dead-bug'].map((id) => exerciseOf(id));
    const ids = (count: number) =>
      pick({ round: 0, turn: 0, used: new Set() }, press, count).map(({ id }) => id);
    expect(ids(2)).toEqual(['band-pallof-press', 'dead-bug']);
    expect(ids(3)).toEqual(['band-pallof-press', 'dead-bug', 'cable-pallof-press']);
  });

  test('none twice in a session, and no more than there are', () => {
    const used = new Set(['side-plank']);
    const picked = pick({ round: 0, turn: 0, used }, LIST.slice(0, 3), 5);
    expect(picked.map(({ id }) => id)).toEqual(['floor-bridge', 'dead-bug']);
    expect([...used]).toEqual(['side-plank', 'floor-bridge', 'dead-bug']);
    expect(pick({ round: 0, turn: 1, used }, [], 2)).toEqual([]);
  });
});
