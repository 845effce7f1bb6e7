import type { Exercise } from '../catalogue/exercise.ts';
import type { Locale } from '../profile.ts';
import type { Prescription, Range } from '../week-plan.ts';

type Dose = Partial<
  Pick<
    Prescription,
    'sets' | 'reps' | 'holdSeconds' | 'durationSeconds' | 'tempo' | 'targetRpe' | 'restSeconds' | 'zone'
  >
>;

/** What does not change from dose to dose, once for each exercise and language. */
const BASES: Readonly<Record<Locale, WeakMap<Exercise, Prescription>>> = {
  en: new WeakMap(),
  es: new WeakMap(),
};

/**
 * An exercise with its dose; what is not given does not apply.
 *
 * @example
 * prescribe(foamRollCalves, 'en', { holdSeconds: 30 }).sets; //=> 1
 */
export function prescribe(exercise: Exercise, locale: Locale, dose: Dose): Prescription {
  return { ...baseOf(exercise, locale), ...dose };
}

function baseOf(exercise: Exercise, locale: Locale): Prescription {
  const known = BASES[locale].get(exercise);
  if (known !== undefined) return known;
  const base: Prescription = {
    exerciseId: exercise.id,
    name: exercise.name[locale],
    component: exercise.component,
    ...(exercise.stretch === undefined ? {} : { stretch: exercise.stretch }),
    sets: 1,
    reps: null,
    holdSeconds: null,
    durationSeconds: null,
    tempo: null,
    intensityPct1RM: null,
    load: null,
    targetRpe: null,
    restSeconds: 0,
    superset: null,
    ...(exercise.bodyPart === null ? {} : { bodyPart: exercise.bodyPart }),
    sides: exercise.sides,
    ...(exercise.inSteps === true ? { inSteps: true } : {}),
    muscles: exercise.muscles,
    equipment: exercise.equipment,
    tags: exercise.tags,
    level: exercise.level,
    cue: exercise.cue[locale],
  };
  BASES[locale].set(exercise, base);
  return base;
}

/** A range of one number. */
export function exactly(value: number): Range {
  return { min: value, max: value };
}
