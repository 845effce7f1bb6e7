import type { Locale } from '@phasewise/engine';
import { html } from 'hono/html';
import type { Assets } from './assets/assets.ts';
import type { Studio } from './studio.ts';
import { TEXT } from './text/text.ts';

/** Escaped markup: what hono's `html` template makes. */
export type Html = ReturnType<typeof html>;

export interface Page {
  readonly locale: Locale;
  readonly title: string;
  readonly body: Html;
  /** For tables and two columns. */
  readonly wide?: boolean;
  /** Local keys whose typed values have arrived, so that the device may forget them. */
  readonly forget?: string;
}

/** The frame around every page: head, studio's name, content, address. */
export function layout(page: Page, studio: Studio, assets: Assets): Html {
  const { common } = TEXT[page.locale];
  return html`<!doctype html>
<html lang="${page.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow">
<title>${page.title} · ${studio.name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assets.style.path}">
<script src="${assets.script.path}" defer></script>
</head>
<body class="${page.wide === true ? 'wide' : 'narrow'}" data-forget="${page.forget ?? ''}">
<a class="skip" href="#main">${common.skip}</a>
<header>${studio.name}</header>
<main id="main" tabindex="-1">
${page.body}
</main>
<footer>
<p>${common.personal}</p>
<p>${studio.name}, ${studio.postalAddress}</p>
${studio.poweredBy && html`<p>${common.poweredBy}</p>`}
</footer>
</body>
</html>`;
}
