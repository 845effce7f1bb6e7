import type { Message } from '../message.ts';
import { withPlainNames } from '../plain-names.ts';
import { weeklyPlanBody } from './body.ts';
import { weeklyPlanCalendar } from './calendar.ts';
import type { WeeklyPlanInput } from './input.ts';

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
  const { profile, plan, links, studio } = input;
  return {
    kind: 'weekly-plan',
    key: `weekly-plan_${profile.clientId}_w${plan.week}`,
    clientId: profile.clientId,
    recipient: 'client',
    fromName: studio.name,
    replyTo: { name: profile.trainer.name, address: profile.trainer.email },
    ...weeklyPlanBody(given),
    calendar: weeklyPlanCalendar(input),
    headers: {
      'List-Unsubscribe': `<${links.unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}
