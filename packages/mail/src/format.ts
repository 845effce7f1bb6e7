import type { IsoDate, Load, Locale, Range } from '@phasewise/engine';

// ICU sets dates with thin and narrow spaces that some mail fonts lack.
const plainSpaces = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

const day = (locale: Locale, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });

/** "Monday, November 30"; a calendar day is the same day in every time zone. */
export function longDate(date: IsoDate, locale: Locale): string {
  return plainSpaces(day(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(date)));
}

/** "Mon, Nov 30" */
export function shortDate(date: IsoDate, locale: Locale): string {
  return plainSpaces(
    day(locale, { weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(date)),
  );
}

/** "November 30, 2026" */
export function fullDate(date: IsoDate, locale: Locale): string {
  return plainSpaces(day(locale, { dateStyle: 'long' }).format(new Date(date)));
}

/** "Nov 30 – Dec 6" */
export function dateRange(from: IsoDate, to: IsoDate, locale: Locale): string {
  return plainSpaces(
    day(locale, { day: 'numeric', month: 'short' }).formatRange(new Date(from), new Date(to)),
  );
}

export function number(value: number, locale: Locale, maximumFractionDigits = 2): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits }).format(value);
}

export function percent(share: number, locale: Locale): string {
  return plainSpaces(new Intl.NumberFormat(locale, { style: 'percent' }).format(share));
}

/** "45 lb" */
export function load(value: Load, locale: Locale): string {
  return `${number(value.value, locale)} ${value.unit}`;
}

/** "12" or "12–15" */
export function range(value: Range, locale: Locale): string {
  const [min, max] = [number(value.min, locale), number(value.max, locale)];
  return min === max ? min : `${min}–${max}`;
}

/** "45 s", "5 min", "1 min 30 s": whole minutes from two up, seconds below. */
export function duration(seconds: number): string {
  if (seconds < 120 && seconds !== 60) return `${seconds} s`;
  const rest = seconds % 60;
  return rest === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${rest} s`;
}
