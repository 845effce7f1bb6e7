import { describe, expect, test } from 'vitest';
import { kilograms, type Load } from './load.ts';
import { floorToLoadableKg, loadAbove, loadAtMost, wholeGrams } from './loadable.ts';

describe('the heaviest load not above a limit', () => {
  test.each([
    { kg: 41.3, loading: 'barbell', unit: 'kg', value: 40 },
    { kg: 42.5, loading: 'barbell', unit: 'kg', value: 42.5 },
    { kg: 20, loading: 'barbell', unit: 'kg', value: 20 },
    { kg: 9.7, loading: 'dumbbell', unit: 'kg', value: 9 },
    { kg: 13.9, loading: 'dumbbell', unit: 'kg', value: 12 },
    { kg: 15, loading: 'kettlebell', unit: 'kg', value: 12 },
    { kg: 7.9, loading: 'kettlebell', unit: 'kg', value: 6 },
    { kg: 33, loading: 'machine', unit: 'kg', value: 32.5 },
    { kg: 33, loading: 'cable', unit: 'kg', value: 32.5 },
    { kg: 7.9, loading: 'medicine-ball', unit: 'kg', value: 7 },
    { kg: 11.9, loading: 'medicine-ball', unit: 'kg', value: 10 },
    { kg: 45, loading: 'barbell', unit: 'lb', value: 95 },
    { kg: 10, loading: 'dumbbell', unit: 'lb', value: 20 },
    { kg: 13, loading: 'dumbbell', unit: 'lb', value: 25 },
    { kg: 10, loading: 'kettlebell', unit: 'lb', value: 20 },
    { kg: 30, loading: 'machine', unit: 'lb', value: 65 },
    { kg: 30, loading: 'cable', unit: 'lb', value: 65 },
    { kg: 7, loading: 'medicine-ball', unit: 'lb', value: 14 },
  ] as const)('$kg kg on $loading in $unit: $value', ({ kg, loading, unit, value }) => {
    expect(loadAtMost(kg, loading, unit)).toEqual({ value, unit });
  });

  test('is none below the lightest, and none without weights', () => {
    expect(loadAtMost(19.9, 'barbell', 'kg')).toBeNull();
    expect(loadAtMost(100, 'none', 'kg')).toBeNull();
    expect(loadAtMost(100, 'band', 'lb')).toBeNull();
    expect(floorToLoadableKg(19.9, 'barbell', 'kg')).toBe(0);
  });

  test.each(['barbell', 'dumbbell', 'machine', 'medicine-ball'] as const)(
    'keeps a %s that came through kilograms, and through the whole grams of the state',
    (loading) => {
      let load: Load | null = loadAbove(0, loading, 'lb');
      for (let step = 0; load !== null && step < 80; step += 1) {
        const kg = kilograms(load);
        expect(loadAtMost(kg, loading, 'lb')).toEqual(load);
        expect(loadAtMost(wholeGrams(kg), loading, 'lb')).toEqual(load);
        load = loadAbove(wholeGrams(kg), loading, 'lb');
      }
    },
  );
});

describe('the next load', () => {
  test.each([
    { kg: 40, loading: 'barbell', unit: 'kg', value: 42.5 },
    { kg: 6, loading: 'dumbbell', unit: 'kg', value: 7 },
    { kg: 9, loading: 'dumbbell', unit: 'kg', value: 10 },
    { kg: 10, loading: 'dumbbell', unit: 'kg', value: 12 },
    { kg: 5, loading: 'barbell', unit: 'kg', value: 20 },
    { kg: 4, loading: 'kettlebell', unit: 'kg', value: 6 },
    { kg: 6, loading: 'kettlebell', unit: 'kg', value: 8 },
    { kg: 8, loading: 'kettlebell', unit: 'kg', value: 12 },
  ] as const)('above $kg kg on $loading: $value', ({ kg, loading, unit, value }) => {
    expect(loadAbove(kg, loading, unit)).toEqual({ value, unit });
  });

  test('is none without weights', () => {
    expect(loadAbove(10, 'none', 'kg')).toBeNull();
  });
});
