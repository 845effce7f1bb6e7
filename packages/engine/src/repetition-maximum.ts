/** Slow reps on an unstable base cost more (OPT reference 5.4). */
const SLOW_TEMPO_FACTOR = 0.8;
const SLOW_TEMPO = '4/2/1';
const SLOW_TEMPO_WITHOUT_HOLD = '4/1/1';
/** 30 x (1 / 0.75 - 1) is 10, not 9.999… */
const ROUNDING_ERROR = 1e-9;

/**
 * Most reps possible at a fraction of the 1RM (0-1], at a tempo: Epley turned round. OPT reference 5.4.
 *
 * @example
 * repsMax(0.75, '2/0/2'); //=> 10
 * repsMax(0.5, '4/2/1'); //=> 24
 */
export function repsMax(fractionOf1RM: number, tempo: string | null): number {
  const k = tempo === SLOW_TEMPO || tempo === SLOW_TEMPO_WITHOUT_HOLD ? SLOW_TEMPO_FACTOR : 1;
  return Math.max(1, Math.floor(30 * (1 / fractionOf1RM - 1) * k + ROUNDING_ERROR));
}

/**
 * Can `reps` be done at this fraction of the 1RM with the reserve that the RPE ceiling leaves? The rule that every
 * prescription with a %1RM satisfies, power sets apart (OPT reference 5.4 and 7.1, rule 5).
 *
 * @example
 * isPossible({ reps: 10, rpe: 7, fractionOf1RM: 0.7, tempo: '2/0/2' }); //=> true: 10 + 3 <= 12 + 1
 */
export function isPossible(set: {
  readonly reps: number;
  readonly rpe: number;
  readonly fractionOf1RM: number;
  readonly tempo: string | null;
}): boolean {
  return set.reps + (10 - set.rpe) <= repsMax(set.fractionOf1RM, set.tempo) + 1;
}
