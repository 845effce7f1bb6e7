import type { Locale } from '@phasewise/engine';
import { html } from 'hono/html';
import { moment } from '../format.ts';
import type { Html, Page } from '../layout.ts';
import type { RosterEntry } from '../ports.ts';
import { regionName, TEXT, type Text } from '../text/text.ts';
import { byUrgency, flagsOf, painsOf } from './flags.ts';

/** All clients of a trainer, those who need a look first. */
export function rosterPage(
  entries: readonly RosterEntry[],
  { locale, base, now, enrolled }: { locale: Locale; base: string; now: Date; enrolled: boolean },
): Page {
  const text = TEXT[locale];
  const { roster } = text;
  return {
    locale,
    title: roster.title,
    wide: true,
    body: html`<h1>${roster.title}</h1>
${enrolled && html`<p class="notice" role="status">${roster.enrolled}</p>`}
<p class="lead">${roster.count(entries.length)}</p>
<p><a class="button primary" href="${base}/enrol">${roster.enrol}</a></p>
${
  entries.length > 0 &&
  html`<div class="scroll" role="region" aria-label="${roster.title}" tabindex="0"><table class="roster"><thead><tr>${[roster.client, roster.where, roster.heard, roster.due, roster.flags].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${[...entries].sort(byUrgency(now)).map((entry) => row(entry, { text, locale, base, now }))}</tbody></table></div>`
}`,
  };
}

function row(
  entry: RosterEntry,
  { text, locale, base, now }: { text: Text; locale: Locale; base: string; now: Date },
): Html {
  const { common, roster } = text;
  const { profile, week, phase, lastHeardAt, nextActionAt } = entry;
  return html`<tr><th scope="row"><a href="${base}/client/${profile.clientId}">${profile.name}</a></th>
<td data-label="${roster.where}">${week > 0 ? `${common.week(week)} · ${common.phase(phase)}` : '–'}</td>
<td data-label="${roster.heard}">${moment(lastHeardAt, locale, profile.timeZone)}</td>
<td data-label="${roster.due}">${moment(nextActionAt, locale, profile.timeZone)}</td>
<td data-label="${roster.flags}">${flagTags(entry, now, locale)}</td></tr>`;
}

export function flagTags(entry: RosterEntry, now: Date, locale: Locale): Html {
  const { flag: words } = TEXT[locale].roster;
  const flags = flagsOf(entry, now);
  const pains = painsOf(entry).map((pain) => regionName(pain, locale));
  return html`${flags.length === 0 ? '–' : ''}${flags.map((flag) => html`<span class="tag alert">${words[flag]}${flag === 'pain' ? `: ${pains.join(', ')}` : ''}</span> `)}`;
}
