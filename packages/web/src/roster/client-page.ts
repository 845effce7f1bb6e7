import { type Locale, PHASE_NUMBERS } from '@phasewise/engine';
import { html } from 'hono/html';
import { type FormState, textField } from '../fields.ts';
import type { FieldErrors } from '../form.ts';
import { errorSummary } from '../form-errors.ts';
import { moment } from '../format.ts';
import type { Html, Page } from '../layout.ts';
import { profileSummary } from '../my-data/profile-summary.ts';
import { positionOf, yearStrip } from '../plan/year-strip.ts';
import type { RosterEntry } from '../ports.ts';
import { TEXT, type Text } from '../text/text.ts';
import { flagTags } from './roster-page.ts';

/** What a trainer can do to a client from the page; also what the page says was done. */
export const DONE = ['resend', 'address', 'pause', 'resume', 'clear'] as const;
export const PAUSE_REASONS = ['holiday', 'injury', 'illness', 'other'] as const;

export interface ClientPageInput {
  readonly entry: RosterEntry;
  readonly locale: Locale;
  /** Path of the roster. */
  readonly roster: string;
  readonly now: Date;
  readonly links: { readonly plan: string; readonly progress: string; readonly decide: string };
  readonly done: (typeof DONE)[number] | undefined;
  /** What was typed as the new address, and what is wrong with it. */
  readonly address?: { readonly typed: string; readonly errors: FieldErrors };
}

const NO_ERRORS: FieldErrors = new Map();

export function clientPage(input: ClientPageInput): Page {
  const { entry, locale, roster, now, links, done } = input;
  const text = TEXT[locale];
  const { common, roster: words } = text;
  const { profile, program, week, block, phase, lastHeardAt, nextActionAt, lastLog } = entry;
  const path = `${roster}/client/${profile.clientId}`;
  return {
    locale,
    title: profile.name,
    wide: true,
    body: html`<nav><a href="${roster}">${words.title}</a></nav>
<h1>${profile.name}</h1>
${errorSummary(input.address?.errors ?? NO_ERRORS, text)}
${done !== undefined && html`<p class="notice" role="status">${words.done[done]}</p>`}
<p class="lead">${common.week(week)} · ${common.block(block)} · ${common.phase(phase)}: ${common.phaseNames[phase]}</p>
<p class="tags">${flagTags(entry, now, locale)}</p>
${yearStrip(program, positionOf(entry), locale)}
<dl class="dl"><dt>${words.state}</dt><dd>${words.states[entry.state]}</dd><dt>${words.heard}</dt><dd>${moment(lastHeardAt, locale, profile.timeZone)}</dd><dt>${words.due}</dt><dd>${moment(nextActionAt, locale, profile.timeZone)}</dd>${lastLog?.note !== undefined && html`<dt>${words.note}</dt><dd>${lastLog.note}</dd>`}</dl>
<nav class="row" aria-label="${profile.name}">${entry.state === 'awaiting-decision' && html`<a class="button primary" href="${links.decide}">${words.decide}</a>`}<a class="button" href="${links.plan}">${words.plan}</a><a class="button" href="${links.progress}">${words.progress}</a><a class="button" href="${path}/mail">${words.preview}</a></nav>
${change(input, path, text)}
<h2>${words.resend}</h2><p class="hint">${words.resendHint(profile.email)}</p>
<form method="post" action="${path}/resend"><button>${words.resend}</button></form>
${addressForm(input, path, text)}
<h2>${words.profile}</h2><div class="card">${profileSummary(profile, locale)}</div>`,
  };
}

function addressForm({ entry, address }: ClientPageInput, path: string, text: Text): Html | false {
  if (entry.state === 'withdrawn') return false;
  const { roster: words, common } = text;
  const state: FormState = {
    values: new Map([['email', [address?.typed ?? entry.profile.email]]]),
    errors: address?.errors ?? NO_ERRORS,
    optional: common.optional,
  };
  return html`<h2>${words.address}</h2><p class="hint">${words.addressHint}</p>
<form method="post" action="${path}/address" novalidate>${textField(state, 'email', words.addressLabel, { type: 'email' })}<button>${words.address}</button></form>`;
}

/** What can be changed now, which depends on where the client stands. */
function change({ entry }: ClientPageInput, path: string, text: Text): Html | false {
  const { roster: words, common } = text;
  switch (entry.state) {
    case 'awaiting-clearance':
      return html`<h2>${words.clear}</h2><p class="hint">${words.clearHint}</p>
<form method="post" action="${path}/clear"><div class="field"><label for="maxPhase">${words.maxPhase}</label><select id="maxPhase" name="maxPhase"><option value="">${words.noLimit}</option>${PHASE_NUMBERS.map((number) => html`<option value="${number}">${common.phase(number)}: ${common.phaseNames[number]}</option>`)}</select></div><button class="primary">${words.clear}</button></form>`;
    case 'paused':
      return html`<h2>${words.resume}</h2>
<form method="post" action="${path}/resume"><div class="field"><label for="weeksOff">${words.weeksOff} <span class="hint">(${common.optional})</span></label><input id="weeksOff" name="weeksOff" inputmode="numeric" autocomplete="off"></div><button class="primary">${words.resume}</button></form>`;
    case 'active':
    case 'awaiting-decision':
      return html`<h2>${words.pause}</h2>
<form method="post" action="${path}/pause"><div class="field"><label for="reason">${words.reason}</label><select id="reason" name="reason">${PAUSE_REASONS.map((reason) => html`<option value="${reason}">${words.reasons[reason]}</option>`)}</select></div><button>${words.pause}</button></form>`;
    case 'withdrawn':
      return false;
  }
}
