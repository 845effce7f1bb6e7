import type { Locale } from '@phasewise/engine';
import { html } from 'hono/html';
import { moment } from '../format.ts';
import type { Html, Page } from '../layout.ts';
import type { RosterEntry } from '../ports.ts';
import { regionName, TEXT } from '../text/text.ts';
import { byUrgency, flagsOf, painsOf } from './flags.ts';

export interface RosterPageInput {
  readonly entries: readonly RosterEntry[];
  readonly locale: Locale;
  /** Path of the page. */
  readonly base: string;
  readonly now: Date;
  /** Whether somebody was enrolled just now. */
  readonly enrolled: boolean;
}

/** All clients of a trainer, those who need a look first. */
export function rosterPage({ entries, locale, base, now, enrolled }: RosterPageInput): Page {
  const { roster } = TEXT[locale];
  return {
    locale,
    title: roster.title,
    wide: true,
    body: html`<h1>${roster.title}</h1>
${enrolled && html`<p class="notice" role="status">${roster.enrolled}</p>`}
<p class="lead">${roster.count(entries.length)}</p>
<p><a class="button primary" href="${base}/enrol">${roster.enrol}</a></p>
<ul class="plain roster">${[...entries].sort(byUrgency(now)).map((entry) => card(entry, locale, base, now))}</ul>`,
  };
}

function card(entry: RosterEntry, locale: Locale, base: string, now: Date): Html {
  const { common, roster } = TEXT[locale];
  const { profile, week, phase, state, lastHeardAt, nextActionAt } = entry;
  const where = week > 0 ? `${common.week(week)} · ${common.phase(phase)}` : roster.states[state];
  return html`<li class="card"><h2><a href="${base}/client/${profile.clientId}">${profile.name}</a></h2>
<p class="tags">${flagTags(entry, now, locale)}</p>
<dl class="dl"><dt>${roster.where}</dt><dd>${where}</dd><dt>${roster.heard}</dt><dd>${moment(lastHeardAt, locale, profile.timeZone)}</dd><dt>${roster.due}</dt><dd>${moment(nextActionAt, locale, profile.timeZone)}</dd></dl></li>`;
}

/** Why a trainer should look, each as a word or two; nothing when all is well. */
export function flagTags(entry: RosterEntry, now: Date, locale: Locale): Html {
  const { flag: words } = TEXT[locale].roster;
  const pains = painsOf(entry).map((pain) => regionName(pain, locale));
  return html`${flagsOf(entry, now).map((flag) => html`<span class="tag alert">${words[flag]}${flag === 'pain' ? `: ${pains.join(', ')}` : ''}</span> `)}`;
}
