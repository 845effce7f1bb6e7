import {
  addDays,
  type Locale,
  type Profile,
  type Program,
  planProgram,
  planWeek,
  startProgram,
} from '@phasewise/engine';
import { html } from 'hono/html';
import { day } from '../format.ts';
import type { Html, Page } from '../layout.ts';
import { profileSummary } from '../my-data/profile-summary.ts';
import { outline } from '../plan/outline.ts';
import { yearStrip } from '../plan/year-strip.ts';
import { TEXT } from '../text/text.ts';

export interface ReviewPageInput {
  readonly profile: Profile;
  /** The form as sent, to confirm it or to go back to it. */
  readonly values: readonly (readonly [string, readonly string[]])[];
  readonly locale: Locale;
  readonly roster: string;
}

/** The program that the form makes, before anything is sent. */
export function reviewPage({ profile, values, locale, roster }: ReviewPageInput): Page {
  const { enrol, common } = TEXT[locale];
  const program = planProgram(profile);
  const title = enrol.reviewTitle(profile.name);
  return {
    locale,
    title,
    wide: true,
    body: html`<h1>${title}</h1>
<p class="lead">${enrol.reviewIntro(profile.email)}</p>
${yearStrip(program, 0, locale)}
${program.reasons.length > 0 && html`<ul>${program.reasons.map(({ text }) => html`<li>${text}</li>`)}</ul>`}
${profile.readiness === 'needs-clearance' && html`<p class="bad">${enrol.needsClearance}</p>`}
<form method="post" action="${roster}/enrol">
${values.map(([name, list]) => list.map((value) => html`<input type="hidden" name="${name}" value="${value}">`))}
<p class="row"><button class="primary" name="do" value="confirm">${enrol.confirm}</button> <button name="do" value="edit">${enrol.edit}</button></p>
</form>
${blocks(program, locale)}
<h2>${enrol.firstWeek}</h2>
${planWeek(profile, program, startProgram(profile, program)).sessions.map(
  (session) =>
    html`<section class="card"><h3>${common.session(session.session)}: ${session.title}</h3><p class="facts">${day(session.date, locale)} · ${common.minutes(session.estimatedMinutes)}</p>${outline(session, locale)}</section>`,
)}
<h2>${enrol.entered}</h2><div class="card">${profileSummary(profile, locale)}</div>`,
  };
}

function blocks(program: Program, locale: Locale): Html {
  const { enrol, common } = TEXT[locale];
  return html`<h2>${enrol.program}</h2><div class="scroll" role="region" aria-label="${enrol.program}" tabindex="0"><table><thead><tr><th scope="col">${enrol.block}</th><th scope="col">${enrol.phase}</th><th scope="col">${enrol.starts}</th><th scope="col" class="number">${enrol.weeks}</th></tr></thead>
<tbody>${program.blocks.map(
    ({ block, phase, startWeek, weeks }) =>
      html`<tr><td>${block}</td><td>${phase} ${common.phaseNames[phase]}</td><td>${day(addDays(program.startDate, (startWeek - 1) * 7), locale)}</td><td class="number">${weeks}</td></tr>`,
  )}</tbody></table></div>`;
}
