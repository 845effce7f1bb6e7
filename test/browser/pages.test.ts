import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTrainedWorld } from '../../packages/web/test/trained.ts';
import type { World } from '../../packages/web/test/world.ts';
import { launchBrowser } from '../browser.ts';
import { createWorlds, type ListedPage, listPages } from './page-list.ts';
import { type Served, serveWorld } from './serve.ts';

const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
/** What is folded away is read, too. */
const OPEN_ALL = 'for (const details of document.querySelectorAll("details")) details.open = true';
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

/** A tab that fails the test for what the page logs as an error and for every request that leaves it. */
async function withPage(
  options: BrowserContextOptions,
  origin: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ ...PHONE, ...options });
  const wrong: string[] = [];
  try {
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => {
      // The browser's own word for an answer of 404 or 422, which the pages give on purpose.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        wrong.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) wrong.push(request.url());
    });
    await use(page);
  } finally {
    await context.close();
  }
  expect(wrong).toEqual([]);
}

async function violations(page: Page, tags: readonly string[] = WCAG): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly,
        iframes: false,
        resultTypes: ['violations'],
      } as never),
    tags.length === 1 ? { type: 'rule', values: tags } : { type: 'tag', values: tags },
  );
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .join(' | ')
        .slice(0, 300)}`,
  );
}

describe('every page on a phone', () => {
  const worlds = createWorlds();
  const served = new Map<World, Served>();
  let pages: readonly ListedPage[];

  beforeAll(async () => {
    pages = await listPages(worlds);
    for (const world of Object.values(worlds)) served.set(world, await serveWorld(world));
  });
  afterAll(() => Promise.all([...served.values()].map((one) => one.close())));

  const originOf = (page: ListedPage) => served.get(page.world)?.origin ?? '';

  it('has nothing for axe to find, in the light and in the dark', async () => {
    for (const listed of pages)
      await withPage({}, originOf(listed), async (page) => {
        await page.goto(originOf(listed) + listed.path);
        await page.evaluate(OPEN_ALL);
        expect(await violations(page), listed.name).toEqual([]);
        // Without motion: a button on its way from light to dark is neither.
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        expect(await violations(page, ['color-contrast']), `${listed.name} in the dark`).toEqual([]);
      });
  }, 60_000);

  it('needs no sideways scrolling, down to 320 pixels', async () => {
    for (const listed of pages)
      await withPage({ viewport: { width: 320, height: 640 } }, originOf(listed), async (page) => {
        await page.goto(originOf(listed) + listed.path);
        await page.evaluate(OPEN_ALL);
        expect(await page.evaluate('document.documentElement.scrollWidth'), listed.name).toBe(320);
      });
  }, 60_000);

  it('changes nothing by being looked at', () => {
    for (const world of Object.values(worlds)) expect(world.changes).toEqual([]);
  });
});

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const)('on a phone %s', (_, javaScriptEnabled) => {
  let world: World;
  let served: Served;
  let week: string;

  const start = async (weeks: number) => {
    world = createTrainedWorld({ weeks });
    served = await serveWorld(world);
    week = served.origin + (await world.path({ purpose: 'check-in', subject: 'ana-lopez', week: weeks + 1 }));
    return served;
  };
  const visit = (use: (page: Page) => Promise<void>) => withPage({ javaScriptEnabled }, served.origin, use);

  it('a week done as written takes two taps from the mail', async () => {
    await servedDuring(await start(5), async () => {
      await visit(async (page) => {
        await page.goto(week);
        await page
          .getByRole('button', { name: /as written/ })
          .first()
          .tap();
        await page.getByRole('heading', { name: 'Thank you. A full week done.' }).waitFor();
        await page.goBack();
        await page
          .getByRole('button', { name: /as written/ })
          .first()
          .tap();
        await page.getByRole('heading', { name: /Thank you/ }).waitFor();
      });
      const keys = world.published.map(({ idempotencyKey }) => idempotencyKey);
      expect(keys).toHaveLength(2);
      expect(new Set(keys).size).toBe(1);
    });
  });

  it('a session is logged set by set, with what hurt, and sent with the week', async () => {
    await servedDuring(await start(5), async () => {
      await visit(async (page) => {
        await page.goto(week);
        await page.getByRole('button', { name: /^Log sets and loads.*Session 2$/ }).tap();
        await page.getByRole('heading', { name: 'Session 2 of week 6' }).waitFor();
        const reps = page.getByLabel(/^Reps, set 1/).first();
        await reps.fill('eight');
        await page.getByRole('button', { name: 'Save this session' }).tap();
        await page.getByRole('alert').waitFor();
        if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
        await page.getByRole('alert').getByRole('link').first().tap();
        await reps.fill('8');
        await page.getByLabel('Where').first().selectOption('Knee');
        await page.getByLabel('During').first().selectOption({ index: 3 });
        await page.getByRole('button', { name: 'Save this session' }).tap();
        await page.getByText('Session 2 is saved').waitFor();
        await page
          .getByRole('group', { name: /Session 4/ })
          .getByLabel('Missed')
          .check();
        await page.getByLabel(/Anything your coach/).fill('Fine otherwise');
        await page.getByRole('button', { name: 'Send the check-in' }).tap();
        await page.getByText('Say how session 1 went').first().waitFor();
        await page.getByRole('button', { name: /Everything else/ }).tap();
        await page.getByRole('heading', { name: 'Thank you, that is in.' }).waitFor();
      });
      expect(world.published).toHaveLength(1);
      expect(world.published[0]?.data).toMatchObject({
        outcome: 'partial',
        note: 'Fine otherwise',
        sessions: [
          { session: 1, asPrescribed: true },
          { session: 2, exercises: expect.arrayContaining([expect.objectContaining({ pain: 'knee' })]) },
          { session: 3, asPrescribed: true },
          { session: 4, missed: true },
        ],
      });
    });
  });

  it('Enter in a field never sends the whole week as done', async () => {
    await servedDuring(await start(5), async () => {
      await visit(async (page) => {
        await page.goto(week);
        await page.getByLabel('Missed').first().press('Enter');
        await page.getByRole('alert').waitFor();
      });
      expect(world.published).toEqual([]);
    });
  });

  it('a trainer reads what each choice leads to, and decides with a button', async () => {
    await servedDuring(await start(5), async () => {
      const path = await world.path({ purpose: 'decide', subject: 'ana-lopez', block: 1, program: 1 });
      await visit(async (page) => {
        await page.goto(`${served.origin}${path}?decision=repeat`);
        await page.getByText('Its first week').first().tap();
        await page.getByRole('button', { name: 'Repeat the block: do it' }).tap();
        await page.getByRole('heading', { name: 'Decided' }).waitFor();
      });
      expect(world.published[0]).toMatchObject({ detailType: 'PhaseDecided', data: { decision: 'repeat' } });
    });
  });

  it('a trainer enrols a client after seeing the program', async () => {
    await servedDuring(await start(5), async () => {
      const path = await world.path({ purpose: 'roster', subject: 't-kim' });
      await visit(async (page) => {
        await page.goto(served.origin + path);
        await page.getByRole('link', { name: 'Enrol a client' }).tap();
        await page.getByLabel('Name', { exact: true }).fill('Bo Díaz');
        await page.getByLabel('E-mail', { exact: true }).fill('bo@example.com');
        await page.getByLabel('Date of birth').fill('1988-02-29');
        await page.getByRole('button', { name: 'See the program' }).tap();
        await page.getByRole('alert').getByText('Choose one of the answers').waitFor();
        await page.getByLabel(/ready to train/).check();
        await page.getByRole('button', { name: 'See the program' }).tap();
        await page.getByRole('heading', { name: 'Program for Bo Díaz' }).waitFor();
        if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Enrol and send' }).tap();
        await page.getByRole('status').getByText('Enrolled').waitFor();
      });
      expect(world.published[0]).toMatchObject({ detailType: 'ClientEnrolled', data: { name: 'Bo Díaz' } });
    });
  });
});

describe('what JavaScript adds', () => {
  let world: World;
  let served: Served;
  let session: string;
  beforeEach(async () => {
    world = createTrainedWorld({ weeks: 5 });
    served = await serveWorld(world);
    const path = await world.path({ purpose: 'check-in', subject: 'ana-lopez', week: 6 });
    session = `${served.origin}${path}/session/1`;
    return () => served.close();
  });

  it('keeps what was typed until it has arrived', async () => {
    await withPage({}, served.origin, async (page) => {
      const reps = page.getByLabel(/^Reps, set 1/).first();
      await page.goto(session);
      await reps.fill('9');
      await page.reload();
      expect(await reps.inputValue()).toBe('9');
      await page.getByRole('status').getByText('Brought back').waitFor();
      await page.context().setOffline(true);
      await page.getByRole('button', { name: 'Save this session' }).tap();
      await page.getByRole('status').getByText('You are offline').waitFor();
      expect(world.changes).toEqual([]);
      await page.context().setOffline(false);
      await page.getByRole('button', { name: 'Save this session' }).tap();
      await page.getByText('Session 1 is saved').waitFor();
      await page.goto(session);
      expect(await reps.inputValue()).toBe('9');
      expect(await page.getByText('Brought back').count()).toBe(0);
    });
    expect(world.changes).toEqual(['draft of week 6']);
  });

  it('times a rest', async () => {
    await withPage({}, served.origin, async (page) => {
      await page.clock.install();
      await page.goto(session);
      const button = page.getByRole('button', { name: /^Rest \d+ s/ }).first();
      const seconds = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
      await button.tap();
      await page.clock.runFor((seconds - 10) * 1000);
      expect(await page.getByRole('timer').textContent()).toMatch(/^0:(10|09) left/);
      await page.clock.runFor(11_000);
      await page.getByRole('status').getByText('Rest is over').waitFor();
    });
  });
});

/** Runs with the served pages and closes them whatever happens. */
async function servedDuring(served: Served, use: () => Promise<void>): Promise<void> {
  try {
    await use();
  } finally {
    await served.close();
  }
}
