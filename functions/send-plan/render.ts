import { type Message, renderReminder, renderWeeklyPlan, type Studio } from '@phasewise/mail';
import { weekLinks } from '@phasewise/web/client-links';
import type { LinkKeys } from '@phasewise/web/links';
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
  const links = await weekLinks(linkBaseUrl, profile.clientId, plan.week, week.plannedAt, await keys());
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
