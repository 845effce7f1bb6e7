import { html, raw } from 'hono/html';
import type { FieldErrors } from './form.ts';
import { fieldError, invalid } from './form-errors.ts';
import type { Html } from './layout.ts';

/** The fields of a form with what they hold and what is wrong with them. */
export interface FormState {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly errors: FieldErrors;
  /** What to write beside a field that may stay empty. */
  readonly optional: string;
}

export interface FieldOptions {
  readonly type?: 'text' | 'email' | 'date';
  readonly inputmode?: 'numeric' | 'decimal';
  readonly list?: string;
  readonly optional?: boolean;
  readonly hint?: string;
  /** For the script: fill with the device's time zone. */
  readonly timeZone?: boolean;
}

const value = ({ values }: FormState, name: string) => values.get(name)?.[0] ?? '';

export function textField(state: FormState, name: string, label: string, options: FieldOptions = {}): Html {
  const { type = 'text', inputmode, list, optional, hint, timeZone } = options;
  return html`<div class="field"><label for="${name}">${label}${optional === true && html` <span class="hint">(${state.optional})</span>`}</label>
${fieldError(state.errors, name)}
<input id="${name}" name="${name}" type="${type}" value="${value(state, name)}" autocomplete="off" ${inputmode === undefined ? '' : html`inputmode="${inputmode}"`} ${list === undefined ? '' : html`list="${list}"`} ${optional === true ? '' : raw('aria-required="true"')} ${timeZone === true ? 'data-time-zone' : ''} ${invalid(state.errors, name)}>${hint !== undefined && html`<p class="hint">${hint}</p>`}</div>`;
}

export function selectField(
  state: FormState,
  name: string,
  label: string,
  choices: readonly (readonly [string, string])[],
): Html {
  return html`<div class="field"><label for="${name}">${label}</label>${fieldError(state.errors, name)}
<select id="${name}" name="${name}" ${invalid(state.errors, name)}>${choices.map(
    ([key, text]) =>
      html`<option value="${key}" ${value(state, name) === key ? 'selected' : ''}>${text}</option>`,
  )}</select></div>`;
}

export function radioField(
  state: FormState,
  name: string,
  label: string,
  choices: readonly (readonly [string, string])[],
): Html {
  return html`<fieldset id="${name}"><legend>${label}</legend>${fieldError(state.errors, name)}
${choices.map(([key, text]) => html`<label class="check"><input type="radio" name="${name}" value="${key}" ${value(state, name) === key ? 'checked' : ''}> <span>${text}</span></label>`)}</fieldset>`;
}

export function checkboxes(
  state: FormState,
  name: string,
  label: string,
  choices: readonly (readonly [string, string])[],
): Html {
  const chosen = state.values.get(name) ?? [];
  return html`<fieldset id="${name}"><legend>${label}</legend>${fieldError(state.errors, name)}<div class="grid">
${choices.map(([key, text]) => html`<label class="check"><input type="checkbox" name="${name}" value="${key}" ${chosen.includes(key) ? 'checked' : ''}> <span>${text}</span></label>`)}</div></fieldset>`;
}

export function switchField(state: FormState, name: string, label: string): Html {
  return html`<label class="check"><input type="checkbox" name="${name}" value="yes" ${state.values.has(name) ? 'checked' : ''}> <span>${label}</span></label>`;
}
