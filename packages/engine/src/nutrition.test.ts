import { describe, expect, it } from 'vitest';
import { profileOf } from '../test/fixtures.ts';
import { nutritionFor, restingEnergyKcal } from './nutrition.ts';

const DAY = '2026-11-30';

describe('nutritionFor', () => {
  it('estimates rest by Mifflin-St Jeor, the mean where sex is not given', () => {
    const person = { weightKg: 70, heightCm: 168, age: 36 };
    expect(restingEnergyKcal({ ...person, sex: 'female' })).toBe(1409);
    expect(restingEnergyKcal({ ...person, sex: 'male' })).toBe(1575);
    expect(restingEnergyKcal({ ...person, sex: 'unspecified' })).toBe(1492);
  });

  it('lowers energy for fat loss by 500 kcal at most and raises it for muscle gain', () => {
    const need = 1409 * 1.55;
    expect(nutritionFor(profileOf({ goal: 'fat-loss' }), DAY)?.energyKcal).toEqual({ min: 1750, max: 1860 });
    const big = profileOf({ goal: 'fat-loss', sex: 'male', weightKg: 150, heightCm: 200, daysPerWeek: 6 });
    expect(nutritionFor(big, DAY)?.energyKcal?.min).toBeGreaterThanOrEqual(2577.5 * 1.725 - 500);
    expect(nutritionFor(profileOf(), DAY)?.energyKcal?.min).toBeGreaterThan(need);
  });

  it('stays above the floors', () => {
    const small = profileOf({ goal: 'fat-loss', weightKg: 45, heightCm: 150, daysPerWeek: 2 });
    expect(nutritionFor(small, DAY)?.energyKcal?.min).toBeGreaterThanOrEqual(1200);
  });

  it('counts protein on the weight at BMI 25 in obesity', () => {
    const heavy = profileOf({ goal: 'general-fitness', weightKg: 130, heightCm: 170 });
    expect(nutritionFor(heavy, DAY)?.proteinGrams?.max).toBeLessThanOrEqual(2 * 25 * 1.7 ** 2);
  });

  it.each([
    ['pregnancy', { conditions: ['pregnancy' as const] }],
    ['under 18', { birthDate: '2010-01-01' }],
    ['a fat-loss wish at BMI under 18.5', { goal: 'fat-loss' as const, weightKg: 48, heightCm: 170 }],
    ['a fat-loss wish from 65', { goal: 'fat-loss' as const, birthDate: '1955-01-01' }],
  ])('gives no figures: %s', (_, overrides) => {
    const nutrition = nutritionFor(profileOf(overrides), DAY);
    expect(nutrition?.energyKcal).toBeNull();
    expect(nutrition?.proteinGrams).toBeNull();
    expect(nutrition?.advice.length).toBeGreaterThan(0);
  });

  it('can be switched off', () => {
    expect(nutritionFor(profileOf({ options: { nutrition: false } }), DAY)).toBeNull();
  });
});
