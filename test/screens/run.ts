import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../browser.ts';
import { mailScreens } from './mails.ts';
import { pageScreens } from './pages.ts';
import type { Screen } from './screen.ts';

/** Who shows something adds it here. `npm run screens -- mail-weekly` photographs what has that in its name. */
const SCREENS: readonly Screen[] = [...mailScreens(), ...(await pageScreens())];

const VIEWS = [
  { view: 'phone', width: 360, colorScheme: 'light' },
  { view: 'phone-dark', width: 360, colorScheme: 'dark' },
  { view: 'desktop', width: 760, colorScheme: 'light' },
  { view: 'desktop-dark', width: 760, colorScheme: 'dark' },
] as const;

const folder = join(import.meta.dirname, '../../.phasewise/screens');
const wanted = process.argv[2] ?? '';

await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
try {
  for (const { view, width, colorScheme } of VIEWS) {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      deviceScaleFactor: 2,
    });
    const page = await context.newPage();
    for (const screen of SCREENS.filter(({ name }) => name.includes(wanted))) {
      await screen.show(page);
      const path = join(folder, `${screen.name}-${view}.png`);
      await page.screenshot({ path, fullPage: true });
      process.stdout.write(`${path}\n`);
    }
    await context.close();
  }
} finally {
  await browser.close();
}
