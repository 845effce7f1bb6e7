import { type Message, renderReminder, renderWeeklyPlan, type Studio } from '@phasewise/mail';
import { type LinkKeys, linkUrl, type Purpose } from '@phasewise/web/links';
import type { Letter } from './letter.ts';

export interface Letterhead {
  readonly studio: Studio;
  /** Where the pages are. */
  readonly linkBaseUrl: string;
  readonly keys: () => Promise<LinkKeys>;
}

/** Words a letter; every link in it is signed for this client and purpose. */
export async function render(letter: Letter, { studio, linkBaseUrl, keys }: Letterhead): Promise<Message> {
  const { profile, program, week } = letter;
  const { plan } = week;
  const signing = await keys();
  // Signed as of the day the week was planned: a mail that is made again is the same mail.
  const link = (purpose: Purpose) =>
    linkUrl(
      linkBaseUrl,
      { purpose, subject: profile.clientId, week: plan.week },
      signing,
      new Date(week.plannedAt),
    );
  const links = {
    checkIn: await link('check-in'),
    plan: await link('plan'),
    progress: await link('progress'),
    unsubscribe: await link('unsubscribe'),
    myData: await link('my-data'),
  };
  switch (letter.kind) {
    case 'weekly-plan': {
      const { lastWeek } = letter;
      return renderWeeklyPlan({
        profile,
        program,
        plan,
        lastWeek: lastWeek === null ? null : { plan: lastWeek.plan, log: lastWeek.logged?.log ?? null },
        links,
        studio,
      });
    }
    case 'reminder':
      return renderReminder({ profile, week: plan, links, studio });
    default:
      return letter satisfies never;
  }
}
