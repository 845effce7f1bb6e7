import type { Locale } from '@phasewise/engine';
import { raw } from 'hono/html';
import { type Accent, accentOf } from './colour.ts';
import { type Html, type HtmlValue, html, lines } from './html.ts';
import type { Studio } from './studio.ts';
import { FONT, LIGHT, styleSheets } from './style.ts';
import type { MailWords } from './text/words.ts';

export interface Document {
  readonly locale: Locale;
  readonly studio: Studio;
  readonly title: string;
  readonly preheader: string;
  readonly sections: readonly Html[];
  readonly footer: readonly HtmlValue[];
  readonly words: MailWords;
  /** In print, so that a week fits on two pages. */
  readonly columns?: 2 | 3;
}

/** A whole mail around its sections: one card of at most 640 px, table by table, as every client since Outlook 2007 lays out. */
export function renderDocument({
  locale,
  studio,
  title,
  preheader,
  sections,
  footer,
  words,
  columns = 2,
}: Document): string {
  const accent = accentOf(studio.accentColour);
  const document = html`<!doctype html>
<html lang="${locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>${title}</title>
${styleSheets(accent, columns).map((sheet) => html`<style>${raw(sheet)}</style>`)}
</head>
<body class="p" style="margin:0;padding:0;background:${LIGHT.page}">
<div style="display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;mso-hide:all">${preheader}${raw('&#8199;&#847; '.repeat(40))}</div>
<table role="presentation" width="100%" cellspacing="0">
<tr><td class="p" align="center" style="padding:24px 0;background:${LIGHT.page}">
<table role="presentation" class="k" width="640" cellspacing="0" style="width:100%;max-width:640px;background:${LIGHT.card};text-align:left;font:16px/1.5 ${raw(FONT)};color:${LIGHT.ink}">
<tr><td class="w" style="padding:26px 36px 0;font-size:15px;font-weight:700">${masthead(studio)}</td></tr>
${sections}
<tr><td class="w m c" style="padding:28px 36px 34px;font-size:13px;line-height:1.5;color:${LIGHT.muted}">
${footer}
<p style="padding-top:10px">${studio.name}<br>${lines(studio.postalAddress)}</p>
${studio.poweredBy && html`<p style="padding-top:10px">${words.footer.poweredBy}</p>`}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>`;
  return document.toString();
}

function masthead(studio: Studio): HtmlValue {
  if (studio.logoUrl === undefined) return studio.name;
  return html`<img src="${studio.logoUrl}" alt="${studio.name}" height="36" style="display:block;height:36px;max-width:260px;border:0">`;
}

/** A full-width row of the card, `above` px below the one before. */
export function section(content: HtmlValue, above = 28, className = ''): Html {
  return html`<tr><td class="${className === '' ? 'w' : `w ${className}`}" style="padding:${above}px 36px 0">${content}</td></tr>`;
}

/** A button that stays one in Outlook, which pads cells but not links. */
export function button(label: string, url: string, accent: Accent): Html {
  return html`<table role="presentation" cellspacing="0"><tr><td class="f" bgcolor="${accent.fill}" style="border-radius:8px;background:${accent.fill};mso-padding-alt:14px 26px"><a href="${url}" style="display:inline-block;padding:14px 26px;font:700 16px/1.2 ${raw(FONT)};color:${accent.onFill};text-decoration:none;border-radius:8px">${label}</a></td></tr></table>`;
}

/** The same, outlined: for choices that are not the recommended one. */
export function secondaryButton(label: string, url: string, accent: Accent): Html {
  return html`<a class="a" href="${url}" style="display:inline-block;padding:10px 16px;margin:0 8px 8px 0;border:1px solid ${accent.ink};border-radius:8px;font:700 15px/1.2 ${raw(FONT)};color:${accent.ink};text-decoration:none">${label}</a>`;
}
