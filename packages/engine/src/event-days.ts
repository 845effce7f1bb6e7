import { addDays, daysBetween, type IsoDate } from './iso-date.ts';
import type { Profile } from './profile.ts';

const DAYS_IN_WEEK = 7;
const FREE_DAYS_ON_EITHER_SIDE = 1;

type WithEvent = Pick<Profile, 'goal' | 'eventDate'>;

/** The day of the event that the plan leads to; null: none. Only performance has one (OPT reference 3.2). */
export function eventOf({ goal, eventDate }: WithEvent): IsoDate | null {
  return goal === 'performance' ? (eventDate ?? null) : null;
}

/**
 * Whether a day is for the event: its own, the one before and the one after. What the plan has then is to be left out [ours].
 *
 * @example
 * isFreeForEvent({ goal: 'performance', eventDate: '2027-05-22' }, '2027-05-21'); //=> true
 */
export function isFreeForEvent(profile: WithEvent, day: IsoDate): boolean {
  const event = eventOf(profile);
  return event !== null && Math.abs(daysBetween(day, event)) <= FREE_DAYS_ON_EITHER_SIDE;
}

/**
 * How many days of the week that begins on `startDate` are for the event, 0-3.
 *
 * @example
 * daysFreeForEvent({ goal: 'performance', eventDate: '2027-05-24' }, '2027-05-24'); //=> 2: the day before is in another week
 */
export function daysFreeForEvent(profile: WithEvent, startDate: IsoDate): number {
  const days = Array.from({ length: DAYS_IN_WEEK }, (_, offset) => addDays(startDate, offset));
  return days.filter((day) => isFreeForEvent(profile, day)).length;
}
