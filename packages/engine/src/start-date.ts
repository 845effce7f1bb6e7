import { addDays, daysBetween, type IsoDate } from './iso-date.ts';

const DAYS_IN_WEEK = 7;

/**
 * When a week starts that was planned for `planned` but is only reached on `today`: as planned, or later by whole weeks, so that it
 * keeps its weekday and is not over before it is mailed.
 *
 * @example
 * catchUp('2026-12-07', '2026-12-09'); //=> '2026-12-07'
 * catchUp('2026-12-07', '2026-12-15'); //=> '2026-12-14'
 */
export function catchUp(planned: IsoDate, today: IsoDate): IsoDate {
  const late = Math.max(0, daysBetween(planned, today));
  return addDays(planned, late - (late % DAYS_IN_WEEK));
}

/**
 * The calendar day it is in a time zone.
 *
 * @param at - ISO 8601 UTC
 *
 * @example
 * localDay('2026-12-06T23:30:00Z', 'Europe/Madrid'); //=> '2026-12-07'
 */
export function localDay(at: string, timeZone: string): IsoDate {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
