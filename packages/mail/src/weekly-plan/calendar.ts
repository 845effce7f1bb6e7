import { createHash } from 'node:crypto';
import { TZDate } from '@date-fns/tz';
import type { Session } from '@phasewise/engine';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { doseOf, groupSupersets } from '../dose.ts';
import { plain, plainLine } from '../plain.ts';
import { WORDS } from '../text/index.ts';
import type { WeeklyPlanInput } from './input.ts';

/**
 * The plan knows days, not hours. Six in the evening is free for most who work, and no time zone moves its clocks then;
 * whoever trains at another hour moves the event, and its UID keeps it one event.
 */
const HOUR = 18;

/**
 * One event per session (RFC 5545, METHOD:PUBLISH: nothing to answer). Times are UTC instants of 18:00 on the client's own
 * clock, so that no VTIMEZONE is needed. UIDs are stable and say nothing about the person; SEQUENCE counts revisions of the plan.
 */
export function weeklyPlanCalendar({ profile, plan, revision = 0 }: WeeklyPlanInput): string {
  const words = WORDS[profile.locale];
  const client = createHash('sha256').update(`training-plan:${profile.clientId}`).digest('hex').slice(0, 20);
  const calendar = ical({
    prodId: { company: 'Training plan', product: 'Weekly plan', language: profile.locale },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const session of plan.sessions) {
    const start = startOf(session, profile.timeZone);
    calendar.createEvent({
      id: `${client}-w${plan.week}-s${session.session}@training-plan`,
      sequence: revision,
      // What the plan is a function of, not the clock: the same plan is the same bytes.
      stamp: new Date(`${plan.startDate}T00:00:00Z`),
      start,
      end: new Date(start.getTime() + session.estimatedMinutes * 60_000),
      summary: plainLine(words.plan.eventSummary(session.title), 200),
      description: plain(description(session)),
    });
  }
  return calendar.toString();

  function description(session: Session): string {
    return session.parts
      .filter((part) => part.prescriptions.length > 0)
      .map((part) => {
        const rows = groupSupersets(part.prescriptions).flatMap((group) =>
          group.exercises.map(({ mark, prescription }) => {
            const dose = doseOf(prescription, profile.locale, words);
            const figures = [dose.amount, dose.load].filter((figure) => figure !== null).join(', ');
            return `${mark === null ? '' : `${mark} `}${prescription.name}: ${figures}`;
          }),
        );
        return `${words.parts[part.part]}\n${rows.join('\n')}`;
      })
      .join('\n\n');
  }
}

/** 18:00 of the session's day on the client's clock, as an instant. */
function startOf(session: Session, timeZone: string): Date {
  const [year, month, day] = session.date.split('-').map(Number) as [number, number, number];
  return new Date(new TZDate(year, month - 1, day, HOUR, 0, 0, timeZone).getTime());
}
