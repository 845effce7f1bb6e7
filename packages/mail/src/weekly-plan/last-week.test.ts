import { expect, test } from 'vitest';
import { parts, plan, prescription, session } from '../../test/sample.ts';
import { loadChanges } from './last-week.ts';

const weekWith = (loads: Record<string, number | null>) =>
  plan({
    sessions: [
      session(1, '2027-01-11', {
        parts: parts({
          resistance: {
            part: 'resistance',
            prescriptions: Object.entries(loads).map(([name, value]) =>
              prescription({
                exerciseId: name,
                name,
                load: value === null ? null : { value, unit: 'lb' },
              }),
            ),
          },
        }),
      }),
    ],
  });

test('names what rose and what fell, in order, with both loads', () => {
  const { up, down } = loadChanges(weekWith({ a: 40, b: 50, c: 60 }), weekWith({ c: 65, a: 45, b: 45 }));
  expect(up.map(({ name, from, to }) => [name, from.value, to.value])).toEqual([
    ['c', 60, 65],
    ['a', 40, 45],
  ]);
  expect(down.map(({ name }) => name)).toEqual(['b']);
});

test('says nothing of lifts that are new, gone or without a load', () => {
  expect(loadChanges(weekWith({ a: 40, b: null }), weekWith({ b: 20, c: 30 }))).toEqual({
    up: [],
    down: [],
    same: [],
  });
});

test('what kept its load is told from what had none', () => {
  const { up, down, same } = loadChanges(weekWith({ a: 40, b: null }), weekWith({ a: 40, b: null }));
  expect([up, down, same.map(({ name }) => name)]).toEqual([[], [], ['a']]);
});
