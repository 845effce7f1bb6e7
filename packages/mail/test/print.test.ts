import type { ProfileInput } from '@phasewise/engine';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../../test/browser.ts';
import { renderWeeklyPlan } from '../src/index.ts';
import { ANA, LONGEST, realInputs } from './real-year.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The longest week of the first two blocks. */
function longestWeek(profile: ProfileInput): string {
  const mails = realInputs(profile, 8).map((input) => renderWeeklyPlan(input).html);
  return mails.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

const WEEKS = {
  'four days of an hour': longestWeek(ANA),
  'six days of two hours': longestWeek(LONGEST),
} as const;

test.each([
  ['four days of an hour', 'A4'],
  ['four days of an hour', 'Letter'],
  ['six days of two hours', 'A4'],
  ['six days of two hours', 'Letter'],
] as const)('%s print on two pages of %s', async (week, format) => {
  const page = await browser.newPage();
  await page.setContent(WEEKS[week]);
  const pdf = await page.pdf({ format, preferCSSPageSize: false });
  await page.close();
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});

test.each([320, 360, 640])('nothing has to be scrolled sideways at %i px', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  for (const html of Object.values(WEEKS)) {
    await page.setContent(html);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }
  await page.close();
});
