import path from 'node:path';
import type { Profile } from '@phasewise/engine';
import { derivedId, firstCause, follows } from '@phasewise/events';
import type { Mail } from '@phasewise/local';
import type { Browser, Page } from 'playwright-core';
import PostalMime, { type Email } from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalPipeline, startLocalPipeline } from '../../packages/cli/src/local-pipeline.ts';
import { readProfile } from '../../packages/cli/src/read-input.ts';
import { launchBrowser } from '../browser.ts';

const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

/** What people do, from one mail to the next: real functions behind, a real browser in front. */
describe('from inbox to inbox', () => {
  let pipeline: LocalPipeline;
  let browser: Browser;
  let profile: Profile;
  beforeAll(async () => {
    profile = await readProfile(
      path.join(import.meta.dirname, '../../packages/cli/examples/ben-adeyemi.json'),
    );
    [browser, pipeline] = await Promise.all([
      launchBrowser(),
      startLocalPipeline({ port: 0, now: new Date(`${profile.startDate}T06:00:00Z`) }),
    ]);
    const cause = firstCause(profile.clientId, derivedId('enrolled'), `${profile.startDate}T06:00:00.000Z`);
    await pipeline.publish(follows(cause, 'ClientEnrolled', [], profile));
    await pipeline.cloud.idle();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await pipeline?.stop();
  });

  const mails = (kind: string) => pipeline.cloud.mails.entries.filter(({ tags }) => tags.kind === kind);
  const read = async (mail: Mail | undefined): Promise<Email> => PostalMime.parse((mail as Mail).raw);
  const link = ({ text }: Email, purpose: string) => {
    const found = text?.match(new RegExp(`https?://\\S+/${purpose}/\\S+`))?.[0];
    if (found === undefined) throw new Error(`the mail holds no ${purpose} link`);
    return found;
  };
  async function visit(url: string, use: (page: Page) => Promise<void>, javaScriptEnabled = true) {
    const context = await browser.newContext({ ...PHONE, javaScriptEnabled });
    context.setDefaultTimeout(15_000);
    try {
      const page = await context.newPage();
      await page.goto(url);
      await use(page);
      await pipeline.cloud.idle();
    } finally {
      await context.close();
    }
  }

  test.each([
    ['without JavaScript', 1, false],
    ['with JavaScript', 2, true],
  ])(
    '%s: one tap on the page behind the mail, and the next week is in the inbox',
    async (_, week, script) => {
      const mail = await read(mails('weekly-plan').at(-1));
      expect(mail.subject).toContain(`Week ${week}`);
      await visit(
        link(mail, 'check-in'),
        async (page) => {
          await page.getByRole('button', { name: 'All done as written' }).tap();
          await page.waitForURL(/\/sent/);
        },
        script,
      );
      expect(mails('weekly-plan')).toHaveLength(week + 1);
      expect((await read(mails('weekly-plan').at(-1))).subject).toContain(`Week ${week + 1}`);
    },
    60_000,
  );

  test('the trainer decides from the report: the next block is as decided', async () => {
    for (const week of [3, 4]) {
      const mail = await read(mails('weekly-plan').at(-1));
      expect(mail.subject).toContain(`Week ${week}`);
      await visit(link(mail, 'check-in'), async (page) => {
        await page.getByRole('button', { name: 'All done as written' }).tap();
        await page.waitForURL(/\/sent/);
      });
    }
    const report = await read(mails('block-report').at(-1));
    expect(report.to?.[0]?.address).toBe(profile.trainer.email);
    const repeat = report.text?.match(/https?:\/\/\S+decision=repeat/)?.[0];
    await visit(repeat as string, async (page) => {
      const before = await pipeline.store.outcomesOf(profile.clientId, 1000);
      expect(before.filter(({ detailType }) => detailType === 'PhaseDecided')).toEqual([]);
      await page.locator('button[value="repeat"]').first().tap();
      await page.waitForURL(/\/done/);
    });
    const decided = (await pipeline.store.outcomesOf(profile.clientId, 1000)).find(
      ({ detailType }) => detailType === 'PhaseDecided',
    );
    expect(decided).toMatchObject({ outcome: 'applied' });
    // Block 2 had begun, so it ends with its current week and phase 1 comes again.
    await visit(link(await read(mails('weekly-plan').at(-1)), 'check-in'), async (page) => {
      await page.getByRole('button', { name: 'All done as written' }).tap();
      await page.waitForURL(/\/sent/);
    });
    expect(await pipeline.store.loadWeek(profile.clientId, 6)).toMatchObject({ phase: 1, block: 3 });
  }, 120_000);

  test('one POST, as mail clients send it, ends the mails', async () => {
    const mail = await read(mails('weekly-plan').at(-1));
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const url = header('list-unsubscribe')?.match(/<(https?:[^>]+)>/)?.[1] as string;
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(answer.status).toBe(200);
    await pipeline.cloud.idle();
    expect(await pipeline.store.loadClient(profile.clientId)).toMatchObject({
      state: 'paused',
      pauseReason: 'unsubscribed',
    });
    expect(mails('paused')).toHaveLength(1);
  });
});
