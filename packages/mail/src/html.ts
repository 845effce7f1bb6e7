import { html as template } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { plain } from './plain.ts';

export type Html = HtmlEscapedString;
export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[];

const dense = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/**
 * A piece of HTML. Strings put in are escaped and freed of invisible characters; pieces made by this function are not escaped again.
 * Indentation in the template costs nothing: it is dropped once per template.
 *
 * @example
 * html`<b>${'R&B'}</b>`.toString(); //=> '<b>R&amp;B</b>'
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let template_ = dense.get(strings);
  if (template_ === undefined) {
    const parts = strings.map((part) => part.replace(/\s*\n\s*/g, '\n'));
    template_ = Object.assign(parts, { raw: strings.raw });
    dense.set(strings, template_);
  }
  // hono answers with a promise only when a value is one, and none of ours is.
  return template(template_, ...values.map(safe)) as Html;
}

function safe(value: HtmlValue): HtmlValue {
  if (typeof value === 'string') return plain(value);
  if (isList(value)) return value.map(safe);
  return value;
}

const isList = (value: HtmlValue): value is readonly HtmlValue[] => Array.isArray(value);

/** Text with its line breaks, as HTML. */
export function lines(text: string): HtmlValue {
  return plain(text)
    .split('\n')
    .map((line, index) => (index === 0 ? line : html`<br>${line}`));
}
