import { describe, expect, it } from 'vitest';
import { profileOf } from '../test/fixtures.ts';
import { nutritionFor, restingEnergyKcal } from './nutrition.ts';
import type { Profile, ProfileInput } from './profile.ts';
import { planningText } from './text/planning.ts';

type PlanningNote = Parameters<typeof planningText>[1];

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

  const range = (min: number, max: number) => ({ min, max });

  it.each([
    // 1409 kcal at rest x 1.55 are a need of 2184.
    ['fat-loss', range(1750, 1860), range(115, 150), range(40, 70), range(130, 260)],
    ['muscle-gain', range(2300, 2520), range(115, 150), range(55, 95), range(215, 390)],
    ['performance', range(2190, 2190), range(85, 140), range(50, 85), range(220, 350)],
    ['general-fitness', range(2190, 2190), range(85, 140), range(50, 85), range(220, 350)],
  ] as const)('gives ranges for %s', (goal, energyKcal, proteinGrams, fatGrams, carbohydrateGrams) => {
    expect(nutritionFor(profileOf({ goal }), DAY)).toMatchObject({
      estimate: true,
      energyKcal,
      proteinGrams,
      fatGrams,
      carbohydrateGrams,
    });
  });

  it.each([
    [2, 1940],
    [3, 2190],
    [4, 2190],
    [5, 2190],
    [6, 2440],
  ])('takes the need of %i days a week', (daysPerWeek, kcal) => {
    const profile = profileOf({ goal: 'general-fitness', daysPerWeek });
    expect(nutritionFor(profile, DAY)?.energyKcal).toEqual(range(kcal, kcal));
  });

  it.each([
    ['female', range(1200, 1230)],
    ['male', range(1500, 1500)],
    ['unspecified', range(1500, 1500)],
  ] as const)('plans nothing under the floor: %s', (sex, energyKcal) => {
    const small = profileOf({ goal: 'fat-loss', weightKg: 45, heightCm: 150, daysPerWeek: 2, sex });
    expect(nutritionFor(small, DAY)?.energyKcal).toEqual(energyKcal);
  });

  it('takes off 500 kcal at most', () => {
    const big = profileOf({ goal: 'fat-loss', sex: 'male', weightKg: 150, heightCm: 200, daysPerWeek: 6 });
    // 2575 x 1.725 - 500; protein on the 100 kg of a BMI of 25.
    expect(nutritionFor(big, DAY)).toMatchObject({
      energyKcal: range(3950, 3950),
      proteinGrams: range(160, 220),
    });
  });

  it.each([
    [120, range(120, 200)],
    [119, range(145, 235)],
  ])('counts protein on BMI 25 from BMI 30 on: %i kg at 2 m', (weightKg, proteinGrams) => {
    const profile = profileOf({ goal: 'general-fitness', weightKg, heightCm: 200 });
    expect(nutritionFor(profile, DAY)?.proteinGrams).toEqual(proteinGrams);
  });

  it('keeps half a gram of fat a kilogram', () => {
    const lean = { goal: 'fat-loss', weightKg: 100, heightCm: 190, daysPerWeek: 2 } as const;
    expect(nutritionFor(profileOf({ ...lean, birthDate: '1962-01-01' }), DAY)?.fatGrams?.min).toBe(50);
  });

  const advised = (overrides: Partial<ProfileInput>, without: ('weightKg' | 'heightCm')[] = []) => {
    const profile: Partial<Profile> = profileOf(overrides);
    const left = Object.fromEntries(
      Object.entries(profile).filter(([key]) => !without.includes(key as 'weightKg')),
    );
    return nutritionFor(left as unknown as Profile, DAY);
  };
  it.each<{
    name: string;
    of: Partial<ProfileInput>;
    without?: ('weightKg' | 'heightCm')[];
    advice: PlanningNote | null;
  }>([
    { name: 'pregnancy', of: { conditions: ['pregnancy'] }, advice: 'nutrition-refer' },
    { name: 'no clearance', of: { readiness: 'needs-clearance' }, advice: 'nutrition-refer' },
    { name: '17', of: { birthDate: '2008-12-01' }, advice: 'nutrition-young' },
    { name: '18', of: { birthDate: '2008-11-30' }, advice: null },
    { name: 'no weight', of: {}, without: ['weightKg'], advice: 'nutrition-unknown' },
    { name: 'no height', of: {}, without: ['heightCm'], advice: 'nutrition-unknown' },
    {
      name: 'fat loss at 65',
      of: { goal: 'fat-loss', birthDate: '1961-11-30' },
      advice: 'nutrition-no-deficit',
    },
    { name: 'fat loss at 64', of: { goal: 'fat-loss', birthDate: '1961-12-01' }, advice: null },
    {
      name: 'fitness at 65',
      of: { goal: 'general-fitness', birthDate: '1961-11-30' },
      advice: 'nutrition-no-deficit',
    },
    { name: 'muscle at 65', of: { birthDate: '1961-11-30' }, advice: 'nutrition-no-deficit' },
    { name: 'muscle at 64', of: { birthDate: '1961-12-01' }, advice: null },
    { name: 'muscle at 65 with a word', of: { birthDate: '1961-11-30', clearance: {} }, advice: null },
    {
      name: 'fat loss at BMI 18.4',
      of: { goal: 'fat-loss', weightKg: 73.6, heightCm: 200 },
      advice: 'nutrition-no-deficit',
    },
    { name: 'fat loss at BMI 18.5', of: { goal: 'fat-loss', weightKg: 74, heightCm: 200 }, advice: null },
    { name: 'muscle at BMI 18', of: { weightKg: 72, heightCm: 200 }, advice: 'nutrition-no-deficit' },
  ])('speaks of food, not of figures, where it has to: $name', ({ of, without, advice }) => {
    const nutrition = advised(of, without);
    expect(nutrition?.energyKcal === null).toBe(advice !== null);
    expect(nutrition?.advice).toContain(planningText('en', 'nutrition-quality'));
    if (advice !== null)
      expect(nutrition).toEqual({
        estimate: true,
        energyKcal: null,
        proteinGrams: null,
        fatGrams: null,
        carbohydrateGrams: null,
        advice: [planningText('en', 'nutrition-quality'), planningText('en', advice)],
      });
  });

  it.each([
    ['female', '2.7', '25'],
    ['male', '3.7', '38'],
    ['unspecified', '2.7-3.7', '25-38'],
  ] as const)('says what an estimate is, and water and fibre: %s', (sex, litres, fibre) => {
    expect(nutritionFor(profileOf({ sex }), DAY)?.advice).toEqual([
      planningText('en', 'nutrition-estimate'),
      ...(sex === 'unspecified' ? [planningText('en', 'nutrition-sex-mean')] : []),
      planningText('en', 'nutrition-muscle-gain'),
      planningText('en', 'nutrition-water', { litres, fibre }),
      planningText('en', 'nutrition-quality'),
    ]);
  });
});
