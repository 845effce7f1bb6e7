import type { Loading } from './catalogue/exercise.ts';
import { inUnit, kilograms, type Load, type Unit } from './load.ts';

/** Loads from `from` on, `step` apart, until the next rung begins, which is on one of them. */
interface Rung {
  readonly from: number;
  readonly step: number;
}

/**
 * What gyms commonly have, per implement and unit [ours]: a 20 kg or 45 lb bar with the smallest pair of plates; dumbbells per hand;
 * kettlebells in their traditional sizes; stacks by the plate with its add-on; medicine balls by the kilogram or by two pounds.
 * Nobody can load 41.3 kg, and a plan that says so is laughed at.
 */
const RUNGS: Readonly<
  Record<Exclude<Loading, 'none' | 'band'>, Readonly<Record<Unit, readonly [Rung, ...Rung[]]>>>
> = {
  barbell: { kg: [{ from: 20, step: 2.5 }], lb: [{ from: 45, step: 5 }] },
  dumbbell: {
    kg: [
      { from: 1, step: 1 },
      { from: 10, step: 2 },
    ],
    lb: [
      { from: 2.5, step: 2.5 },
      { from: 25, step: 5 },
    ],
  },
  kettlebell: {
    kg: [
      { from: 4, step: 2 },
      { from: 8, step: 4 },
    ],
    lb: [{ from: 10, step: 5 }],
  },
  machine: { kg: [{ from: 2.5, step: 2.5 }], lb: [{ from: 5, step: 5 }] },
  cable: { kg: [{ from: 2.5, step: 2.5 }], lb: [{ from: 5, step: 5 }] },
  'medicine-ball': {
    kg: [
      { from: 1, step: 1 },
      { from: 10, step: 2 },
    ],
    lb: [{ from: 2, step: 2 }],
  },
};

/** Pounds to kilograms and back leaves dust that must not cost a whole increment. In kilograms or pounds. */
export const DUST = 1e-6;

/**
 * As the state keeps loads: whole grams, rounded up, so that pounds that went through it do not lose an increment.
 *
 * @example
 * wholeGrams(102.05828); //=> 102.059, which is 225 lb still
 */
export function wholeGrams(kg: number): number {
  return Math.ceil(kg * 1000 - DUST) / 1000;
}

/** Loads are counted on it; bands and the body's own weight are not. */
export function isLoadable(loading: Loading): loading is keyof typeof RUNGS {
  return loading !== 'none' && loading !== 'band';
}

/**
 * The heaviest load not above `limitKg` that the client's gym can put together; null when even the lightest is above.
 *
 * @example
 * loadAtMost(41.3, 'barbell', 'kg'); //=> { value: 40, unit: 'kg' }
 * loadAtMost(12, 'barbell', 'kg'); //=> null: the empty bar weighs 20
 */
export function loadAtMost(limitKg: number, loading: Loading, unit: Unit): Load | null {
  if (!isLoadable(loading)) return null;
  const limit = inUnit(limitKg, unit) + DUST;
  const rung = RUNGS[loading][unit].findLast(({ from }) => from <= limit);
  if (rung === undefined) return null;
  const value = rung.from + Math.floor((limit - rung.from) / rung.step) * rung.step;
  return { value: Number(value.toFixed(3)), unit };
}

/** The next load above `loadKg`; null where there is nothing to load. */
export function loadAbove(loadKg: number, loading: Loading, unit: Unit): Load | null {
  if (!isLoadable(loading)) return null;
  const present = inUnit(loadKg, unit) + DUST;
  const rungs = RUNGS[loading][unit];
  const rung = rungs.findLast(({ from }) => from <= present);
  if (rung === undefined) return { value: rungs[0].from, unit };
  const value = rung.from + (Math.floor((present - rung.from) / rung.step) + 1) * rung.step;
  return { value: Number(value.toFixed(3)), unit };
}

/** Like `loadAtMost`, in kilograms; 0 when there is none. */
export function floorToLoadableKg(limitKg: number, loading: Loading, unit: Unit): number {
  const load = loadAtMost(limitKg, loading, unit);
  return load === null ? 0 : kilograms(load);
}
