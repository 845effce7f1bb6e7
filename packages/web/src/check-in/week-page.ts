import { addDays, type Session } from '@phasewise/engine';
import { html } from 'hono/html';
import type { FieldErrors } from '../form.ts';
import { errorSummary, fieldError, invalid } from '../form-errors.ts';
import { day } from '../format.ts';
import type { Html, Page } from '../layout.ts';
import { outline } from '../plan/outline.ts';
import type { ClientRecord, WeekRecord } from '../ports.ts';
import { TEXT, type Text } from '../text/text.ts';
import { type SessionAnswer, sessionField, type WeekAnswers } from './week-answers.ts';

export interface WeekPageInput {
  readonly client: ClientRecord;
  readonly record: WeekRecord;
  readonly answers: WeekAnswers;
  readonly errors: FieldErrors;
  /** Path of the page. */
  readonly base: string;
  /** Addresses of the client's other pages. */
  readonly links: { readonly plan: string; readonly progress: string; readonly myData: string };
  /** The session that was saved just now. */
  readonly saved?: number | undefined;
}

/** Key of what the device keeps of a page, so that a page that has arrived can name it. */
export const keepKey = (clientId: string, week: number, session?: number) =>
  [clientId, week, ...(session === undefined ? [] : [session])].join('/');

export function weekPage(input: WeekPageInput): Page {
  const { client, record, answers, errors, base, links, saved } = input;
  const { locale, name, clientId } = client.profile;
  const text = TEXT[locale];
  const { checkIn } = text;
  const { plan } = record;
  const title = checkIn.title(plan.week);
  const started = answers.sessions.size > 0;
  const from = day(plan.startDate, locale);
  const to = day(addDays(plan.startDate, 6), locale);
  return {
    locale,
    title: errors.size > 0 ? `${text.common.errorTitle}: ${title}` : title,
    ...(saved !== undefined && { forget: keepKey(clientId, plan.week, saved) }),
    body: html`<h1>${title}</h1>
<p class="lead">${checkIn.greeting(name, from, to)}</p>
${errorSummary(errors, text)}
${saved !== undefined && html`<p class="notice" role="status">${checkIn.saved(saved)}</p>`}
<form method="post" action="${base}" id="week" data-keep="${keepKey(clientId, plan.week)}" ${errors.size > 0 ? 'data-rejected' : ''} data-offline="${text.session.kept}" data-restored="${text.session.restored}">
<button class="default" name="do" value="send" tabindex="-1" aria-hidden="true"></button>
<button class="primary large" name="do" value="all">${started ? checkIn.rest : checkIn.all}</button>
<p class="hint">${started ? checkIn.restHint : checkIn.allHint}</p>
${hasUnknownLoads(plan.sessions) && html`<p class="hint">${checkIn.unknownLoads}</p>`}
<h2>${checkIn.differs}</h2>
<p class="hint">${checkIn.differsHint}</p>
${plan.sessions.map((session) => sessionCard(session, answers, record, errors, client, text))}
<h2>${checkIn.how}</h2>
<fieldset id="recovery"><legend>${checkIn.recovery} <span class="hint">(${text.common.optional})</span></legend>
${fieldError(errors, 'recovery')}
<div class="choices">${(['good', 'fair', 'bad'] as const).map(
      (choice) =>
        html`<label class="check"><input type="radio" name="recovery" value="${choice}" ${answers.recovery === choice ? 'checked' : ''}> ${checkIn.recoveryChoices[choice]}</label>`,
    )}</div></fieldset>
<div class="field"><label for="note">${checkIn.note} <span class="hint">(${text.common.optional})</span></label>
${fieldError(errors, 'note')}
<textarea id="note" name="note" rows="4" ${invalid(errors, 'note')}>${answers.note}</textarea></div>
<label class="check"><input type="checkbox" name="redFlag" value="yes" ${answers.redFlag ? 'checked' : ''} aria-describedby="red-hint"> <span>${checkIn.redFlag}</span></label>
<p class="hint" id="red-hint">${checkIn.redFlagHint}</p>
<p><button class="primary large" name="do" value="send">${checkIn.send}</button></p>
</form>
<nav class="row"><a href="${links.plan}">${checkIn.plan}</a> <a href="${links.progress}">${checkIn.progress}</a> <a href="${links.myData}">${checkIn.myData}</a></nav>`,
  };
}

function hasUnknownLoads(sessions: readonly Session[]): boolean {
  return sessions.some((session) =>
    session.parts.some((part) =>
      part.prescriptions.some(
        ({ component, load, equipment }) =>
          component === 'resistance' &&
          load === null &&
          equipment.some((item) => item === 'dumbbells' || item === 'barbell'),
      ),
    ),
  );
}

function sessionCard(
  session: Session,
  answers: WeekAnswers,
  record: WeekRecord,
  errors: FieldErrors,
  client: ClientRecord,
  text: Text,
): Html {
  const { checkIn, common } = text;
  const { locale } = client.profile;
  const field = sessionField(session.session);
  const answer = answers.sessions.get(session.session);
  const logged =
    record.draft?.sessions?.find((log) => log.session === session.session)?.exercises !== undefined;
  const choice = (value: SessionAnswer, label: string) =>
    html`<label class="check"><input type="radio" name="${field}" value="${value}" ${answer === value ? 'checked' : ''}> ${label}</label>`;
  return html`<fieldset class="card" id="${field}">
<legend class="hidden">${common.session(session.session)}: ${session.title}</legend>
<h3>${common.session(session.session)}: ${session.title}</h3>
<p class="facts">${day(session.date, locale)} · ${common.minutes(session.estimatedMinutes)}</p>
${fieldError(errors, field)}
<div class="choices">${choice('as-written', checkIn.asWritten)}${logged && choice('logged', checkIn.asLogged)}${choice('missed', checkIn.missed)}</div>
<details><summary>${checkIn.details}</summary>${outline(session, locale)}</details>
<button class="small" name="do" value="session-${session.session}">${logged ? checkIn.editAgain : checkIn.edit}<span class="hidden">: ${common.session(session.session)}</span></button>
</fieldset>`;
}
