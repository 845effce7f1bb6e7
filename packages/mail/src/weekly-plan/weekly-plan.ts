import { longDate } from '../format.ts';
import type { Message } from '../message.ts';
import { plainLine } from '../plain.ts';
import { withPlainNames } from '../plain-names.ts';
import { WORDS } from '../text/index.ts';
import { weeklyPlanCalendar } from './calendar.ts';
import { weeklyPlanHtml } from './html.ts';
import type { WeeklyPlanInput } from './input.ts';
import { subjectOf } from './subject.ts';
import { summarize } from './summary.ts';
import { weeklyPlanText } from './text.ts';

/**
 * The week, as it goes to the client: what last week changed, the sessions in their six parts, the year at a glance, one
 * button, a calendar. Pure: the same input, the same bytes.
 *
 * @example
 * renderWeeklyPlan({ profile, program, plan, lastWeek: null, links, studio }).subject;
 * //=> 'Week 1: 3 sessions, Stabilization Endurance'
 */
export function renderWeeklyPlan(given: WeeklyPlanInput): Message {
  const input = withPlainNames(given);
  const { profile, plan, lastWeek, links, studio } = input;
  const first = plan.sessions[0];
  const preheader =
    lastWeek === null && first !== undefined
      ? WORDS[profile.locale].plan.preheaderFirst(longDate(first.date, profile.locale))
      : plainLine(summarize(input), 160);
  return {
    kind: 'weekly-plan',
    key: `weekly-plan_${profile.clientId}_w${plan.week}`,
    clientId: profile.clientId,
    recipient: 'client',
    fromName: studio.name,
    replyTo: { name: profile.trainer.name, address: profile.trainer.email },
    subject: subjectOf(input),
    preheader,
    html: weeklyPlanHtml(input, preheader),
    text: weeklyPlanText(input),
    calendar: weeklyPlanCalendar(input),
    headers: {
      'List-Unsubscribe': `<${links.unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}
