import type { Range } from './week-plan.ts';

export type Zone = 1 | 2 | 3;

interface ZoneBounds {
  /** Percent of the maximal heart rate. */
  readonly ofMaximum: Range;
  /** Percent of the heart-rate reserve; only where a resting rate is known. */
  readonly ofReserve: Range;
  readonly rpe: Range;
}

/** Training zones (OPT reference 5.5). */
export const ZONES: Readonly<Record<Zone, ZoneBounds>> = {
  1: { ofMaximum: { min: 65, max: 75 }, ofReserve: { min: 40, max: 59 }, rpe: { min: 3, max: 4 } },
  2: { ofMaximum: { min: 76, max: 85 }, ofReserve: { min: 60, max: 74 }, rpe: { min: 5, max: 6 } },
  3: { ofMaximum: { min: 86, max: 95 }, ofReserve: { min: 75, max: 89 }, rpe: { min: 7, max: 8 } },
};

/**
 * Maximal heart rate by age, beats a minute (Tanaka; OPT reference 5.5).
 *
 * @example
 * maximalHeartRate(40); //=> 180
 */
export function maximalHeartRate(age: number): number {
  return Math.round(208 - 0.7 * age);
}

/**
 * The pulse of a zone, beats a minute: by the reserve (Karvonen) where the resting rate is known, else by the maximum. What
 * clearance allows at most caps it.
 *
 * @example
 * zoneHeartRate(1, { age: 40 }); //=> { min: 117, max: 135 }
 * zoneHeartRate(1, { age: 40, restingHeartRate: 60 }); //=> { min: 108, max: 131 }
 */
export function zoneHeartRate(
  zone: Zone,
  person: {
    readonly age: number;
    readonly restingHeartRate?: number | undefined;
    readonly maxHeartRate?: number | null;
  },
): Range {
  const maximal = maximalHeartRate(person.age);
  const { ofMaximum, ofReserve } = ZONES[zone];
  const resting = person.restingHeartRate;
  const beats = (ofMax: number, ofReserved: number) =>
    Math.round(
      resting === undefined ? (maximal * ofMax) / 100 : resting + ((maximal - resting) * ofReserved) / 100,
    );
  const cap = person.maxHeartRate ?? Number.POSITIVE_INFINITY;
  const min = beats(ofMaximum.min, ofReserve.min);
  const max = beats(ofMaximum.max, ofReserve.max);
  return { min: Math.min(min, cap), max: Math.min(max, cap) };
}
