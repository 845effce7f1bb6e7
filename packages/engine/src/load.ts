import * as z from 'zod';

export const UNITS = ['lb', 'kg'] as const;
export type Unit = (typeof UNITS)[number];

const KG_PER_LB = 0.45359237;

/** A load as the client's gym writes it. `value` is in `unit`, never negative. */
export interface Load {
  readonly value: number;
  readonly unit: Unit;
}

/** No lift on record anywhere comes near: a typing slip, not a lift. */
const HEAVIEST_KG = 500;

export const LoadSchema = z
  .strictObject({ value: z.number().nonnegative(), unit: z.enum(UNITS) })
  .refine((load) => kilograms(load) <= HEAVIEST_KG, {
    error: `expected at most ${HEAVIEST_KG} kg (1102 lb)`,
    path: ['value'],
  });

/**
 * The load in kilograms.
 *
 * @example
 * kilograms({ value: 45, unit: 'lb' }); //=> 20.41…
 */
export function kilograms(load: Load): number {
  return load.unit === 'kg' ? load.value : load.value * KG_PER_LB;
}

/**
 * A mass in kilograms, expressed in `unit`, unrounded.
 *
 * @example
 * inUnit(20, 'lb'); //=> 44.09…
 */
export function inUnit(massKg: number, unit: Unit): number {
  return unit === 'kg' ? massKg : massKg / KG_PER_LB;
}
