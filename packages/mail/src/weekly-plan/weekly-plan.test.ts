import { describe, expect, test } from 'vitest';
import { input } from '../../test/sample.ts';
import { renderWeeklyPlan } from './weekly-plan.ts';

describe('the weekly plan', () => {
  test('is a pure function of its input', () => {
    expect(renderWeeklyPlan(input())).toEqual(renderWeeklyPlan(input()));
  });
});
