import type { Exercise, Loading } from './catalogue/exercise.ts';
import { kilograms, type Unit } from './load.ts';
import { DUST, loadAbove } from './loadable.ts';
import type { Profile } from './profile.ts';

type Half = 'upper' | 'lower';

interface OverloadRule {
  /** Kilograms a week (OPT reference 6.5). */
  readonly absoluteKg: number;
  /** Fractions of the load a week. */
  readonly percent: { readonly min: number; readonly max: number };
  readonly perWeek: number;
  readonly perBlock: number;
}

/** Pounds are the article's own figures: 5 and 10 lb are a little less than 2.5 and 5 kg. */
const OVERLOAD: Readonly<Record<Half, OverloadRule>> = {
  upper: { absoluteKg: 2.5, percent: { min: 0.025, max: 0.05 }, perWeek: 0.05, perBlock: 0.15 },
  lower: { absoluteKg: 5, percent: { min: 0.05, max: 0.1 }, perWeek: 0.1, perBlock: 0.25 },
};

/** An increment that is larger than this share of the load is never taken, whatever else allows it. */
const LARGEST_INCREMENT = 0.2;

/** Whole-body lifts end where the arms end, so they move like the upper body's. */
export function halfOf(exercise: Pick<Exercise, 'region'>): Half {
  return exercise.region === 'lower' ? 'lower' : 'upper';
}

/**
 * The load step of a good week in kilograms, unrounded, before the caps: the smaller of the two rules, or, when the trainer
 * chose `percent`, the lower end of the percent rule. OPT reference 6.5.
 *
 * @example
 * stepKg(40, 'upper', 'absolute'); //=> 2: 5 % of 40 kg is less than 2.5 kg
 */
export function stepKg(loadKg: number, half: Half, overload: Profile['options']['overload']): number {
  const rule = OVERLOAD[half];
  switch (overload) {
    case 'absolute':
      return Math.min(rule.absoluteKg, loadKg * rule.percent.max);
    case 'percent':
      return loadKg * rule.percent.min;
    default:
      return overload satisfies never;
  }
}

/**
 * The most that the caps of 6.5 allow after `lastKg`, in kilograms: 5 or 10 % up, or one increment where that is larger and at most 20 %
 * of the load; and never more than 15 or 25 % over the block's first load. Halved for those who take half steps (`stepFactor` 0.5),
 * nothing for those who take none (0).
 */
export function capKg(load: {
  readonly lastKg: number;
  readonly blockStartKg: number | null;
  readonly half: Half;
  readonly loading: Loading;
  readonly unit: Unit;
  readonly stepFactor: number;
}): number {
  const { lastKg, blockStartKg, half, loading, unit, stepFactor } = load;
  if (stepFactor === 0) return lastKg;
  const rule = OVERLOAD[half];
  const byPercent = lastKg * (1 + rule.perWeek * stepFactor);
  const next = loadAbove(lastKg, loading, unit);
  const nextKg = next === null ? lastKg : kilograms(next);
  const byIncrement = nextKg <= lastKg * (1 + LARGEST_INCREMENT) + DUST ? nextKg : lastKg;
  const perWeek = Math.max(byPercent, byIncrement);
  const perBlock = blockStartKg === null ? Number.POSITIVE_INFINITY : blockStartKg * (1 + rule.perBlock);
  return Math.max(lastKg, Math.min(perWeek, perBlock));
}
