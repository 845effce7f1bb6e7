import type { Page } from 'playwright-core';

/** Something people see. It is photographed as a phone, a desktop and a dark phone show it. */
export interface Screen {
  /** The PNG's name, such as `mail-weekly-plan`. */
  readonly name: string;
  /** Puts it into the page, whose size and colour scheme are set already. */
  show(page: Page): Promise<void>;
}

/** A screen that is one HTML document. */
export const htmlScreen = (name: string, html: string): Screen => ({
  name,
  show: (page) => page.setContent(html, { waitUntil: 'load' }),
});
