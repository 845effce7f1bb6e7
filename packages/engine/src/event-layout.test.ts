import { expect, test } from 'vitest';
import { eventLayout } from './event-layout.ts';
import { LAYOUTS, layoutWithin } from './macrocycles.ts';

test.each([
  [4, null, 0],
  [5, '1', 0],
  [8, '1', 3],
  [9, '1 2', 0],
  [13, '1 2 4', 0],
  [17, '1 2 4 5', 0],
  [19, '1 2 4 5', 2],
  [21, '1 2 3 4 5', 0],
  [25, '1 2 2 3 4 5', 0],
  [29, '1 2 4 5 2 4 5', 0],
  [33, '1 2 4 5 2 3 4 5', 0],
  [37, '1 2 3 4 5 2 3 4 5', 0],
  [41, '1 2 4 5 2 4 5 2 4 5', 0],
  [45, '1 2 4 5 2 4 5 2 3 4 5', 0],
  [49, '1 2 4 5 2 3 4 5 2 3 4 5', 0],
])('an event in %i weeks: %s, the first %i weeks longer (OPT reference 3.2)', (weeks, phases, extraWeeks) => {
  for (const days of [weeks * 7, weeks * 7 + 6])
    expect(eventLayout(LAYOUTS.performance, days)).toEqual(
      phases === null ? null : { phases: phases.split(' ').map(Number), extraWeeks },
    );
});

test('without a preparation the base is the first of the cycle', () => {
  const layout = { ...LAYOUTS.performance, prefix: [] };
  expect(eventLayout(layout, 25 * 7)?.phases).toEqual([2, 4, 5, 2, 4, 5]);
  expect(eventLayout(layout, 21 * 7)?.phases).toEqual([2, 2, 3, 4, 5]);
});

test('on the phases that are left', () => {
  expect(eventLayout(layoutWithin(LAYOUTS.performance, 2), 17 * 7)?.phases).toEqual([1, 2, 2, 2]);
  expect(eventLayout(layoutWithin(LAYOUTS.performance, 1), 9 * 7)?.phases).toEqual([1, 1]);
});
