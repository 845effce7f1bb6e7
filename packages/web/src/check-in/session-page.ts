import type { Session } from '@phasewise/engine';
import { html } from 'hono/html';
import type { FieldErrors } from '../form.ts';
import { errorSummary, fieldError, invalid } from '../form-errors.ts';
import { day, decimal, intensity, volume } from '../format.ts';
import type { Html, Page } from '../layout.ts';
import type { ClientRecord } from '../ports.ts';
import { TEXT, type Text } from '../text/text.ts';
import {
  type ExerciseFields,
  exerciseFields,
  PAIN_REGIONS,
  PAIN_ROWS,
  painField,
  setField,
  skippedField,
} from './session-fields.ts';
import { keepKey } from './week-page.ts';

export interface SessionPageInput {
  readonly client: ClientRecord;
  readonly week: number;
  readonly session: Session;
  /** Field name to what it shows. */
  readonly values: ReadonlyMap<string, string>;
  readonly errors: FieldErrors;
  /** Path of the week's page. */
  readonly base: string;
}

/** One session to fill in: the sets as planned, to be changed where they were different. */
export function sessionPage(input: SessionPageInput): Page {
  const { client, week, session, errors, base } = input;
  const { locale, clientId } = client.profile;
  const text = TEXT[locale];
  const title = text.session.title(session.session, week);
  const fields = exerciseFields(session);
  const counted = fields.filter(({ kind }) => kind === 'sets');
  const done = fields.filter(({ kind }) => kind === 'done');
  return {
    locale,
    title: errors.size > 0 ? `${text.common.errorTitle}: ${title}` : title,
    body: html`<nav><a href="${base}">${text.common.back}</a></nav>
<h1>${title}</h1>
<p class="lead">${session.title} · ${day(session.date, locale)}</p>
<p>${counted.length > 0 ? text.session.intro : text.session.cardio}</p>
${counted.length > 0 && html`<p class="hint">${text.session.effort}</p>`}
${errorSummary(errors, text)}
<form method="post" action="${base}/session/${session.session}" data-keep="${keepKey(clientId, week, session.session)}" ${errors.size > 0 ? 'data-rejected' : ''} data-offline="${text.session.kept}" data-restored="${text.session.restored}">
${counted.map((field) => setsCard(field, input, text))}
${done.length > 0 && html`<details class="card" ${counted.length === 0 ? 'open' : ''}><summary>${text.session.others}</summary>${done.map((field) => doneRow(field, input, text))}</details>`}
<section><h2>${text.session.pain}</h2>
<p class="hint">${text.session.painHint}</p>
${Array.from({ length: PAIN_ROWS }, (_, row) => painRow(row, fields, input, text))}</section>
<p><button class="primary large">${text.session.save}</button></p>
</form>
<div class="timer" id="timer" role="timer" hidden data-left="${text.session.timerLeft}" data-done="${text.session.timerDone}"></div>`,
  };
}

function setsCard(field: ExerciseFields, { client, values, errors }: SessionPageInput, text: Text): Html {
  const { index, prescription, hasLoad } = field;
  const { locale, units } = client.profile;
  const { session } = text;
  const target = prescription.targetRpe === null ? '' : decimal(prescription.targetRpe, locale);
  const input = (what: 'r' | 'l' | 'e', set: number, label: string) => {
    const name = setField(what, index, set);
    return html`<input id="${name}" name="${name}" value="${shown(values.get(name), locale)}" inputmode="${what === 'r' ? 'numeric' : 'decimal'}" autocomplete="off" aria-label="${session.field(label, set, prescription.name)}" ${what === 'e' && target !== '' ? html`placeholder="${target}"` : ''} ${invalid(errors, name)}>`;
  };
  const sets = Array.from({ length: prescription.sets }, (_, at) => at + 1);
  const superset = prescription.superset === null ? null : text.dose.superset(prescription.superset);
  const dose = [superset, volume(prescription, locale), intensity(prescription, locale), prescription.tempo]
    .filter(Boolean)
    .join(' · ');
  return html`<fieldset class="card"><legend class="hidden">${prescription.name}</legend>
<h2 class="name">${prescription.name}</h2>
<p class="facts">${dose}</p>
<div class="sets${hasLoad ? '' : ' two'}">
<span class="head">${session.set}</span><span class="head">${session.reps}</span>${hasLoad && html`<span class="head">${session.load(units)}</span>`}<span class="head">${session.rpe}</span>
${sets.map(
  (set) =>
    html`<span>${set}</span>${input('r', set, session.reps)}${hasLoad && input('l', set, session.load(units))}${input('e', set, session.rpe)}${(
      ['r', 'l', 'e'] as const
    ).map((what) => fieldError(errors, setField(what, index, set)))}`,
)}</div>
${prescription.restSeconds > 0 && html`<button class="small" type="button" hidden data-rest="${prescription.restSeconds}">${session.timer(prescription.restSeconds)}<span class="hidden">: ${prescription.name}</span></button>`}
</fieldset>`;
}

function doneRow(
  { index, prescription }: ExerciseFields,
  { client, values }: SessionPageInput,
  text: Text,
): Html {
  const name = skippedField(index);
  return html`<div class="exercise"><p class="name"><span>${prescription.name}</span> <span>${volume(prescription, client.profile.locale)}</span></p>
<label class="check"><input type="checkbox" name="${name}" value="yes" ${values.has(name) ? 'checked' : ''}> <span>${text.session.skipped}<span class="hidden">: ${prescription.name}</span></span></label></div>`;
}

function painRow(
  row: number,
  fields: readonly ExerciseFields[],
  { values, errors }: SessionPageInput,
  text: Text,
): Html {
  const { session } = text;
  const [exercise, where, level] = (['exercise', 'where', 'level'] as const).map((what) =>
    painField(what, row),
  ) as [string, string, string];
  const option = (value: string, label: string, name: string) =>
    html`<option value="${value}" ${values.get(name) === value ? 'selected' : ''}>${label}</option>`;
  return html`<details class="card" ${[exercise, where, level].some((name) => errors.has(name) || (values.get(name) ?? '') !== '') || row === 0 ? 'open' : ''}><summary>${session.painRow(row + 1)}</summary>
<div class="field"><label for="${where}">${session.painWhere}</label>${fieldError(errors, where)}
<select id="${where}" name="${where}" ${invalid(errors, where)}><option value="">${session.nowhere}</option>${PAIN_REGIONS.map((region) => option(region, session.regions[region], where))}</select></div>
<div class="field"><label for="${exercise}">${session.painExercise}</label>${fieldError(errors, exercise)}
<select id="${exercise}" name="${exercise}" ${invalid(errors, exercise)}><option value="">${session.noExercise}</option>${fields.map(({ prescription }) => option(prescription.exerciseId, prescription.name, exercise))}</select></div>
<div class="field"><label for="${level}">${session.painLevel}</label>${fieldError(errors, level)}
<input id="${level}" name="${level}" value="${values.get(level) ?? ''}" inputmode="numeric" autocomplete="off" ${invalid(errors, level)}></div></details>`;
}

/** A stored figure the way the reader's language writes it; what was typed stays as typed. */
function shown(value: string | undefined, locale: 'en' | 'es'): string {
  return locale === 'es' ? (value ?? '').replace('.', ',') : (value ?? '');
}
