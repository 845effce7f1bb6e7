import type { IsoDate } from './iso-date.ts';
import { ageOn, type Goal, type Profile } from './profile.ts';
import { planningText } from './text/planning.ts';
import type { Nutrition, Range } from './week-plan.ts';

/** Daily need over rest, by training days; sitting and very hard work are the ends (OPT reference 8). */
const ACTIVITY_FACTOR: Readonly<Record<number, number>> = { 2: 1.375, 3: 1.55, 4: 1.55, 5: 1.55, 6: 1.725 };
const DEFAULT_FACTOR = 1.55;

/** Energy as a share of the daily need, and how far below it at most, kcal. */
const ENERGY: Readonly<Record<Goal, Range>> = {
  'fat-loss': { min: 0.8, max: 0.85 },
  'muscle-gain': { min: 1.05, max: 1.15 },
  performance: { min: 1, max: 1 },
  'general-fitness': { min: 1, max: 1 },
};
const MOST_DEFICIT_KCAL = 500;
const PROTEIN_GRAMS_PER_KG: Readonly<Record<Goal, Range>> = {
  'fat-loss': { min: 1.6, max: 2.2 },
  'muscle-gain': { min: 1.6, max: 2.2 },
  performance: { min: 1.2, max: 2 },
  'general-fitness': { min: 1.2, max: 2 },
};
const FAT_SHARE: Range = { min: 0.2, max: 0.35 };
const LEAST_FAT_GRAMS_PER_KG = 0.5;
const KCAL_PER_GRAM = { protein: 4, fat: 9, carbohydrate: 4 } as const;
const FLOOR_KCAL = { female: 1200, male: 1500, unspecified: 1500 } as const;
const SEX_CONSTANT = { male: 5, female: -161, unspecified: -78 } as const;
const BMI_WITHOUT_DEFICIT = 18.5;
const BMI_OF_OBESITY = 30;
const BMI_FOR_PROTEIN = 25;
const ADULT_FROM = 18;
const OLDER_FROM = 65;

/**
 * Energy at rest, kcal a day (Mifflin-St Jeor; OPT reference 8). Sex not given: the mean of the two.
 *
 * @example
 * restingEnergyKcal({ weightKg: 70, heightCm: 168, age: 36, sex: 'female' }); //=> 1409
 */
export function restingEnergyKcal(person: {
  readonly weightKg: number;
  readonly heightCm: number;
  readonly age: number;
  readonly sex: Profile['sex'];
}): number {
  const { weightKg, heightCm, age, sex } = person;
  return 10 * weightKg + 6.25 * heightCm - 5 * age + SEX_CONSTANT[sex];
}

/**
 * General education and estimates for a day, inside a trainer's scope: never a meal plan (OPT reference 8). No figures where they
 * belong to a dietitian or doctor, or where weight and height are not on record; null when the trainer switched it off.
 *
 * @example
 * nutritionFor(pregnantClient, '2026-11-30')?.energyKcal; //=> null
 */
export function nutritionFor(profile: Profile, day: IsoDate): Nutrition | null {
  if (!profile.options.nutrition) return null;
  const { weightKg, heightCm, locale, goal, sex } = profile;
  const age = ageOn(profile.birthDate, day);
  const quality = planningText(locale, 'nutrition-quality');
  if (profile.conditions.includes('pregnancy') || profile.readiness === 'needs-clearance')
    return withoutFigures([quality, planningText(locale, 'nutrition-refer')]);
  if (age < ADULT_FROM) return withoutFigures([quality, planningText(locale, 'nutrition-young')]);
  if (weightKg === undefined || heightCm === undefined)
    return withoutFigures([quality, planningText(locale, 'nutrition-unknown')]);

  const bmi = weightKg / (heightCm / 100) ** 2;
  const rest = restingEnergyKcal({ weightKg, heightCm, age, sex });
  const need = rest * (ACTIVITY_FACTOR[profile.daysPerWeek] ?? DEFAULT_FACTOR);
  const hasDoctorsWord = profile.clearance !== undefined;
  const asked = ENERGY[goal];
  if (bmi < BMI_WITHOUT_DEFICIT || (age >= OLDER_FROM && !hasDoctorsWord))
    return withoutFigures([quality, planningText(locale, 'nutrition-no-deficit')]);
  const floor = Math.max(FLOOR_KCAL[sex], rest);
  const energy = (share: number) => Math.max(floor, need - MOST_DEFICIT_KCAL, need * share);
  const energyKcal: Range = { min: upToTen(energy(asked.min)), max: upToTen(energy(asked.max)) };

  const counted = bmi >= BMI_OF_OBESITY ? BMI_FOR_PROTEIN * (heightCm / 100) ** 2 : weightKg;
  const protein = PROTEIN_GRAMS_PER_KG[goal];
  const proteinGrams = grams(protein.min * counted, protein.max * counted);
  const leastFat = LEAST_FAT_GRAMS_PER_KG * weightKg;
  const fatGrams = grams(
    Math.max(leastFat, (energyKcal.min * FAT_SHARE.min) / KCAL_PER_GRAM.fat),
    Math.max(leastFat, (energyKcal.max * FAT_SHARE.max) / KCAL_PER_GRAM.fat),
  );
  const carbohydrateLeft = (kcal: number, proteinG: number, fatG: number) =>
    Math.max(
      0,
      (kcal - proteinG * KCAL_PER_GRAM.protein - fatG * KCAL_PER_GRAM.fat) / KCAL_PER_GRAM.carbohydrate,
    );
  const carbohydrateGrams = grams(
    carbohydrateLeft(energyKcal.min, proteinGrams.max, fatGrams.max),
    carbohydrateLeft(energyKcal.max, proteinGrams.min, fatGrams.min),
  );
  return {
    estimate: true,
    energyKcal,
    proteinGrams,
    fatGrams,
    carbohydrateGrams,
    advice: [
      planningText(locale, 'nutrition-estimate'),
      ...(sex === 'unspecified' ? [planningText(locale, 'nutrition-sex-mean')] : []),
      planningText(locale, `nutrition-${goal}`),
      planningText(locale, 'nutrition-water', {
        litres: WATER_LITRES[sex],
        fibre: FIBRE_GRAMS[sex],
      }),
      quality,
    ],
  };
}

const WATER_LITRES = { female: '2.7', male: '3.7', unspecified: '2.7-3.7' } as const;
const FIBRE_GRAMS = { female: '25', male: '38', unspecified: '25-38' } as const;

function withoutFigures(advice: readonly string[]): Nutrition {
  return {
    estimate: true,
    energyKcal: null,
    proteinGrams: null,
    fatGrams: null,
    carbohydrateGrams: null,
    advice,
  };
}

/** Up, so that rounding never goes under a floor. */
function upToTen(kcal: number): number {
  return Math.ceil(kcal / 10) * 10;
}

function grams(min: number, max: number): Range {
  const least = Math.ceil(min / 5) * 5;
  return { min: least, max: Math.max(least, Math.floor(max / 5) * 5) };
}
