import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const INSTALLED = [
  process.env.CHROME_PATH,
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
];

/**
 * The browser that npm brought along (Linux on x64), else an installed Chrome (`CHROME_PATH` names another).
 *
 * @throws {Error} when there is neither: a browser test that cannot run must not pass
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64')
    // Not the package's own arguments: they are for Lambda, one process and no web security.
    return playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] });
  const executablePath = INSTALLED.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined)
    throw new Error('No browser: install Google Chrome, or set CHROME_PATH to one');
  return playwright.launch({ executablePath });
}
