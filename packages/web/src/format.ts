import type { IsoDate, Load, Locale, Prescription, Range } from '@phasewise/engine';
import { TEXT } from './text/text.ts';

/**
 * A day as people write it.
 *
 * @example
 * day('2026-11-30', 'en'); //=> 'Mon, Nov 30'
 */
export function day(date: IsoDate, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(date));
}

/** A moment as a day in the reader's zone; a dash when there is none. */
export function moment(at: string | undefined, locale: Locale, timeZone: string): string {
  if (at === undefined) return '–';
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone,
  }).format(new Date(at));
}

export function decimal(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

export function load(value: Load, locale: Locale): string {
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value.value)} ${value.unit}`;
}

/** @example range({ min: 12, max: 15 }, 'en'); //=> '12–15' */
export function range({ min, max }: Range, locale: Locale): string {
  return min === max ? decimal(min, locale) : `${decimal(min, locale)}–${decimal(max, locale)}`;
}

/**
 * Sets and what each is made of.
 *
 * @example
 * volume(prescription, 'en'); //=> '2 × 12–15 per side'
 */
export function volume(prescription: Prescription, locale: Locale): string {
  const { common, dose } = TEXT[locale];
  const { sets, reps, holdSeconds, durationSeconds, sides, inSteps } = prescription;
  const each = [
    reps && (inSteps ? dose.steps(range(reps, locale)) : range(reps, locale)),
    holdSeconds !== null &&
      (reps ? `(${dose.hold(common.seconds(holdSeconds))})` : common.seconds(holdSeconds)),
    durationSeconds !== null && duration(durationSeconds, locale),
    sides === 2 && dose.perSide,
  ]
    .filter(Boolean)
    .join(' ');
  return sets === 1 && reps === null ? each : `${sets} × ${each}`;
}

function duration(seconds: number, locale: Locale): string {
  const { common } = TEXT[locale];
  return seconds >= 120 && seconds % 60 === 0 ? common.minutes(seconds / 60) : common.seconds(seconds);
}

/** What it is lifted with: the load, else the share of the maximum, else the effort to choose a load by. */
export function intensity(prescription: Prescription, locale: Locale): string | null {
  const { dose } = TEXT[locale];
  if (prescription.load !== null) return load(prescription.load, locale);
  if (prescription.intensityPct1RM !== null)
    return dose.ofMax(`${range(prescription.intensityPct1RM, locale)} %`);
  return null;
}
