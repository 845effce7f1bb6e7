import type { MuscleId } from './catalogue/muscles.ts';
import { COMPENSATION_IDS, COMPENSATIONS, type CompensationId } from './compensations.ts';
import { rememberedFor } from './remembered.ts';

/** Muscles of a client by what the movement assessment found, worst fault first. */
export interface TightAndWeak {
  /** To be rolled and stretched. */
  readonly overactive: readonly string[];
  /** Of the worst fault alone; empty without an assessment. */
  readonly overactiveOfWorstFault: readonly string[];
  /** To be activated, of the worst two faults. */
  readonly underactive: readonly (readonly string[])[];
  /** False: nobody looked, and the usual tight ones stand in. */
  readonly assessed: boolean;
}

/** Tight in most people who sit; used when there is nothing on file (OPT reference 4.2). */
const USUALLY_TIGHT: readonly MuscleId[] = ['gastrocnemius', 'soleus', 'hip-flexors', 'latissimus-dorsi'];

/** Which muscles an umbrella id stands for (OPT reference 5.1). */
const UMBRELLAS: Readonly<Record<string, readonly string[]>> = {
  'hip-flexors': ['tensor-fasciae-latae'],
  gastrocnemius: ['lateral-gastrocnemius', 'medial-gastrocnemius'],
  hamstrings: ['biceps-femoris', 'biceps-femoris-short-head', 'medial-hamstrings'],
  'biceps-femoris': ['biceps-femoris-short-head'],
  adductors: ['adductor-magnus'],
};

/** Which side shifts is not on record, so both sides get what is safe on either (OPT reference 5.1, notes). */
const EITHER_SIDE: Partial<
  Readonly<Record<CompensationId, { overactive: readonly string[]; underactive: readonly string[] }>>
> = {
  'asymmetric-weight-shift': {
    overactive: ['tensor-fasciae-latae', 'gastrocnemius', 'soleus', 'piriformis', 'biceps-femoris'],
    underactive: ['gluteus-medius', 'adductors', 'anterior-tibialis'],
  },
};

const FAULTS_ACTIVATED = 2;

/**
 * Whether two muscle ids speak of the same muscle, in whole or in part.
 *
 * @example
 * isSameMuscle('hamstrings', 'biceps-femoris-short-head'); //=> true
 */
export function isSameMuscle(a: string, b: string): boolean {
  return a === b || (UMBRELLAS[a]?.includes(b) ?? false) || (UMBRELLAS[b]?.includes(a) ?? false);
}

/**
 * What to roll, stretch and activate. A muscle that one fault calls tight and a lesser one weak keeps the word of the worse
 * fault (OPT reference 5.1, notes).
 *
 * @example
 * tightAndWeak(['heels-rise']).underactive; //=> [['anterior-tibialis']]
 */
export function tightAndWeak(compensations: readonly CompensationId[] = NOT_ASSESSED): TightAndWeak {
  return ofFaults(compensations);
}

const NOT_ASSESSED: readonly CompensationId[] = [];

const ofFaults = rememberedFor((compensations: readonly CompensationId[]): TightAndWeak => {
  const faults = COMPENSATION_IDS.filter((id) => compensations.includes(id));
  if (faults.length === 0)
    return { overactive: USUALLY_TIGHT, overactiveOfWorstFault: [], underactive: [], assessed: false };
  const overactive: string[] = [];
  const underactive: string[][] = [];
  const taken = (muscle: string, list: readonly string[]) =>
    list.some((other) => isSameMuscle(muscle, other));
  let ofWorst: string[] = [];
  for (const [index, fault] of faults.entries()) {
    const { overactive: tight, underactive: weak } = EITHER_SIDE[fault] ?? COMPENSATIONS[fault];
    const activated = underactive.flat();
    const mine = tight.filter((muscle) => !taken(muscle, activated));
    overactive.push(...mine.filter((muscle) => !overactive.includes(muscle)));
    if (index === 0) ofWorst = mine;
    underactive.push(weak.filter((muscle) => !taken(muscle, overactive)));
  }
  return {
    overactive,
    overactiveOfWorstFault: ofWorst,
    underactive: underactive.slice(0, FAULTS_ACTIVATED),
    assessed: true,
  };
});

const ABOVE_THE_WAIST: ReadonlySet<string> = new Set<MuscleId>([
  'latissimus-dorsi',
  'levator-scapulae',
  'pectoralis-major',
  'pectoralis-minor',
  'sternocleidomastoid',
  'teres-major',
  'upper-trapezius',
]);

/**
 * Tight muscles in the order in which a day's warm-up takes them: the tightest first whatever the day, then, where only the arms work,
 * what is above the waist [ours].
 */
export function inOrderOfDay(overactive: readonly string[], isUpperDay: boolean): readonly string[] {
  if (!isUpperDay) return overactive;
  const [tightest, ...others] = overactive;
  if (tightest === undefined) return overactive;
  const isAbove = (muscle: string) => ABOVE_THE_WAIST.has(muscle);
  return [tightest, ...others.filter(isAbove), ...others.filter((muscle) => !isAbove(muscle))];
}
