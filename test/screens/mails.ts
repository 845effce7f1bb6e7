import { renderBlockReport, renderReminder, renderWeeklyPlan } from '@phasewise/mail';
import { input, links, profile, program, report, studio } from '../../packages/mail/test/sample.ts';
import { htmlScreen, type Screen } from './screen.ts';

export function mailScreens(): readonly Screen[] {
  const week = { week: 7, startDate: '2027-01-11' };
  return [
    htmlScreen('mail-weekly-plan', renderWeeklyPlan(input()).html),
    htmlScreen('mail-block-report', renderBlockReport(report()).html),
    htmlScreen('mail-reminder', renderReminder({ profile, studio, week, links }).html),
    htmlScreen(
      'mail-weekly-plan-es',
      renderWeeklyPlan(input({ profile: { ...profile, locale: 'es' }, program })).html,
    ),
  ];
}
