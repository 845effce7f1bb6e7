import * as z from 'zod';

/** A calendar day, `YYYY-MM-DD`. */
export const IsoDateSchema = z.iso.date({ error: 'expected a day such as "2026-11-30"' });
export type IsoDate = string;

const MILLISECONDS_IN_DAY = 86_400_000;

/**
 * The day `days` after `date` (before it, when negative). Pure calendar arithmetic: no time zone is involved.
 *
 * @example
 * addDays('2026-02-27', 2); //=> '2026-03-01'
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * MILLISECONDS_IN_DAY).toISOString().slice(0, 10);
}

/**
 * Whole days from `from` to `to`; negative when `to` comes first.
 *
 * @example
 * daysBetween('2026-11-30', '2026-12-07'); //=> 7
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_IN_DAY);
}
