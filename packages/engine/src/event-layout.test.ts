import { expect, test } from 'vitest';
import { eventLayout, hasEasyWeekBehind } from './event-layout.ts';
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
])(
  'week %i is the easy one: %s, the first %i weeks longer (OPT reference 3.2)',
  (easyWeek, phases, extraWeeks) => {
    const firstDay = (easyWeek - 1) * 7;
    for (const days of [firstDay + 2, firstDay + 7, firstDay + 8])
      expect(eventLayout(LAYOUTS.performance, days)).toEqual(
        phases === null ? null : { phases: phases.split(' ').map(Number), extraWeeks },
      );
  },
);

test.each([
  ['Monday', 24 * 7, 24],
  ['Tuesday', 24 * 7 + 1, 24],
  ['Wednesday', 24 * 7 + 2, 25],
  ['Thursday', 24 * 7 + 3, 25],
  ['Friday', 24 * 7 + 4, 25],
  ['Saturday', 24 * 7 + 5, 25],
  ['Sunday', 24 * 7 + 6, 25],
])('from a Monday to the %s of week 25, %i days on: the easy week is week %i', (_, days, easyWeek) => {
  const { phases = [], extraWeeks = 0 } = eventLayout(LAYOUTS.performance, days) ?? {};
  expect(phases.length * 4 + extraWeeks).toBe(easyWeek - 1);
  expect(hasEasyWeekBehind(days - 24 * 7)).toBe(easyWeek === 24);
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
