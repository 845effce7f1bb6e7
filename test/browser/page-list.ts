import { renderWeeklyPlan } from '@phasewise/mail';
import { input } from '../../packages/mail/test/sample.ts';
import type { Link } from '../../packages/web/src/index.ts';
import { createTrainedWorld } from '../../packages/web/test/trained.ts';
import type { World } from '../../packages/web/test/world.ts';

/** A page with the world it stands in. */
export interface ListedPage {
  readonly name: string;
  readonly world: World;
  /** Path with its token. */
  readonly path: string;
}

/** Ana in the middle of a block, and Ana when her trainer has to decide. */
export function createWorlds(): { training: World; waiting: World } {
  const training = createTrainedWorld({ weeks: 10 });
  const waiting = createTrainedWorld({ weeks: 8 });
  const { html, text, subject } = renderWeeklyPlan(input());
  for (const world of [training, waiting]) world.ports.previewMail = async () => ({ html, text, subject });
  return { training, waiting };
}

/** Every page there is, as somebody who follows a link sees it. */
export async function listPages({
  training,
  waiting,
}: ReturnType<typeof createWorlds>): Promise<readonly ListedPage[]> {
  const ana = { subject: 'ana-lopez' };
  const page = async (name: string, world: World, link: Link, rest = ''): Promise<ListedPage> => ({
    name,
    world,
    path: (await world.path(link)) + rest,
  });
  const week = { purpose: 'check-in', ...ana, week: 11 } as const;
  const data = { purpose: 'my-data', ...ana } as const;
  const roster = { purpose: 'roster', subject: 't-kim' } as const;
  return Promise.all([
    page('check-in', training, week),
    page('check-in-session', training, week, '/session/1'),
    page('check-in-sent', training, week, '/sent?outcome=completed'),
    page('plan', training, { purpose: 'plan', ...ana, week: 11 }),
    page('progress', training, { purpose: 'progress', ...ana }),
    page('decide', waiting, { purpose: 'decide', ...ana, block: 2, program: 1 }),
    page('unsubscribe', training, { purpose: 'unsubscribe', ...ana }),
    page('my-data', training, data),
    page('my-data-erase', training, data, '/erase'),
    page('roster', waiting, roster),
    page('roster-client', waiting, roster, '/client/ana-lopez'),
    page('roster-mail', waiting, roster, '/client/ana-lopez/mail'),
    page('roster-enrol', waiting, roster, '/enrol'),
    page('invalid', training, week, 'x'),
  ]);
}
