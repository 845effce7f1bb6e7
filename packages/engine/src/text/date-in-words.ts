import type { IsoDate } from '../iso-date.ts';
import type { Locale } from '../profile.ts';

/**
 * A calendar day as a reader says it.
 *
 * @example
 * dateInWords('2027-05-22', 'en'); //=> 'Saturday, May 22, 2027'
 */
export function dateInWords(date: IsoDate, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(date));
}
