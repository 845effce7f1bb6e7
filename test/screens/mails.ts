import { summarizeBlock } from '@phasewise/engine';
import { type Message, renderBlockReport, renderWeeklyPlan } from '@phasewise/mail';
import { allMails } from '../../packages/mail/test/all-mails.ts';
import { ANA, LONGEST, realInputs, realWeeks, withLoadsFound } from '../../packages/mail/test/real-year.ts';
import { report } from '../../packages/mail/test/sample.ts';
import { htmlScreen, type Screen } from './screen.ts';

/** Every kind of mail; the two that people read longest are the engine's own weeks. */
export function mailScreens(): readonly Screen[] {
  const [first, , , , fifth, , seventh] = realInputs(ANA, 7, withLoadsFound);
  const longest = realInputs(LONGEST, 5).at(-1);
  if (first === undefined || fifth === undefined || seventh === undefined || longest === undefined) return [];
  const notices = allMails().filter(({ kind }) => kind !== 'weekly-plan' && kind !== 'block-report');
  return [
    mailScreen('weekly-plan', renderWeeklyPlan(seventh)),
    mailScreen('weekly-plan-first', renderWeeklyPlan(first)),
    mailScreen('weekly-plan-new-block', renderWeeklyPlan(fifth)),
    mailScreen('weekly-plan-longest', renderWeeklyPlan(longest)),
    mailScreen('block-report', blockReport()),
    ...notices.map((mail) => mailScreen(mail.kind, mail)),
  ];
}

const mailScreen = (name: string, { html }: Message) => htmlScreen(`mail-${name}`, html);

function blockReport(): Message {
  const { profile, program, weeks, proposal } = realWeeks(ANA, 8, (plan) => ({
    ...withLoadsFound(plan),
    ...(plan.week === 6 ? { note: 'Slept badly, but the squats moved well.' } : {}),
  }));
  if (proposal === null) throw new Error('eight weeks finish a block');
  return renderBlockReport(
    report({
      profile,
      program,
      block: 2,
      phase: 2,
      summary: summarizeBlock(profile, weeks.slice(4)),
      proposal,
    }),
  );
}
