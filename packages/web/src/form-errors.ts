import { html, raw } from 'hono/html';
import type { FieldErrors } from './form.ts';
import type { Html } from './layout.ts';
import type { Text } from './text/text.ts';

const errorId = (field: string) => `${field}-error`;

/** All that is wrong, first on the page, each leading to its field. */
export function errorSummary(errors: FieldErrors, text: Text): Html | false {
  if (errors.size === 0) return false;
  return html`<div class="errors" role="alert"><h2>${text.common.errorSummary}</h2>
<ul>${[...errors].map(([field, message]) => html`<li><a href="#${field}">${message}</a></li>`)}</ul></div>`;
}

/** The message at its field. */
export function fieldError(errors: FieldErrors, field: string): Html | false {
  const message = errors.get(field);
  return message !== undefined && html`<span class="error" id="${errorId(field)}">${message}</span>`;
}

/** Attributes of a field that is wrong; nothing for one that is not. Field names are ours, never a stranger's. */
export function invalid(errors: FieldErrors, field: string) {
  return errors.has(field) ? raw(`aria-invalid="true" aria-describedby="${errorId(field)}"`) : '';
}
