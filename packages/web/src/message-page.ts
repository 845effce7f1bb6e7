import type { Locale } from '@phasewise/engine';
import { html } from 'hono/html';
import type { Html, Page } from './layout.ts';
import { TEXT } from './text/text.ts';

/** A page that says one thing. */
export function messagePage(locale: Locale, title: string, paragraphs: readonly (string | Html)[]): Page {
  return {
    locale,
    title,
    body: html`<h1>${title}</h1>
${paragraphs.map((paragraph) => html`<p class="lead">${paragraph}</p>`)}`,
  };
}

export function invalidPage(locale: Locale): Page {
  const { title, text, reply } = TEXT[locale].invalid;
  return messagePage(locale, title, [text, reply]);
}
