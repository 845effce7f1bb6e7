import { longDate } from '../format.ts';
import type { Message } from '../message.ts';
import { plainLine } from '../plain.ts';
import { withPlainNames } from '../plain-names.ts';
import { WORDS } from '../text/index.ts';
import { weeklyPlanHtml } from './html.ts';
import type { WeeklyPlanInput } from './input.ts';
import { subjectOf } from './subject.ts';
import { summarize } from './summary.ts';
import { weeklyPlanText } from './text.ts';

/**
 * What the client reads of a week's mail, without what only a mail program needs: for a preview on a page.
 *
 * @example
 * weeklyPlanBody({ profile, program, plan, lastWeek: null, links, studio }).subject;
 * //=> 'Week 1: 3 sessions, Stabilization Endurance'
 */
export function weeklyPlanBody(
  given: WeeklyPlanInput,
): Pick<Message, 'subject' | 'preheader' | 'html' | 'text'> {
  const input = withPlainNames(given);
  const { profile, plan, lastWeek } = input;
  const first = plan.sessions[0];
  const preheader =
    lastWeek === null && first !== undefined
      ? WORDS[profile.locale].plan.preheaderFirst(longDate(first.date, profile.locale))
      : plainLine(summarize(input), 160);
  return {
    subject: subjectOf(input),
    preheader,
    html: weeklyPlanHtml(input, preheader),
    text: weeklyPlanText(input),
  };
}
