import { expect, test } from 'vitest';
import { budgetFor, limitSeconds } from './time-budget.ts';

test.each([
  [20, 30],
  [30, 30],
  [44, 30],
  [45, 45],
  [60, 60],
  [70, 60],
  [75, 75],
  [90, 90],
  [120, 90],
])('%i minutes have the budget of %i (OPT reference 4.6)', (minutes, row) => {
  expect(budgetFor(minutes).minutes).toBe(row);
});

test('no shorter session has more of anything than a longer one', () => {
  const budgets = [30, 45, 60, 75, 90].map((minutes) => Object.entries(budgetFor(minutes)));
  for (const [index, budget] of budgets.entries())
    for (const [key, count] of budgets[index + 1] ?? [])
      expect(Object.fromEntries(budget)[key]).toBeLessThanOrEqual(count);
});

test.each([
  [20, 21],
  [45, 47],
  [60, 63],
  [100, 105],
])('%i minutes may become %i', (minutes, most) => {
  expect(limitSeconds(minutes)).toBe(most * 60);
});
