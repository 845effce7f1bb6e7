import { CATALOGUE, type Locale } from '@phasewise/engine';
import { html } from 'hono/html';
import { checkboxes, type FormState, radioField, selectField, switchField, textField } from '../fields.ts';
import type { FieldErrors } from '../form.ts';
import { errorSummary } from '../form-errors.ts';
import type { Html, Page } from '../layout.ts';
import { TEXT, type Text } from '../text/text.ts';
import { LIFT_ROWS, liftField, SWITCHES } from './enrol-form.ts';

const LIFTS_LIST = 'lifts';
const LANGUAGES = [
  ['en', 'English'],
  ['es', 'Español'],
] as const;

const entries = (words: Readonly<Record<string, string>>) => Object.entries(words);

export interface EnrolPageInput {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly errors: FieldErrors;
  readonly locale: Locale;
  /** Path of the roster. */
  readonly roster: string;
}

/** The whole profile as a form, with what a careful trainer would assume filled in. */
export function enrolPage({ values, errors, locale, roster }: EnrolPageInput): Page {
  const text = TEXT[locale];
  const { enrol, common } = text;
  const state: FormState = { values, errors, optional: common.optional };
  return {
    locale,
    title: errors.size > 0 ? `${common.errorTitle}: ${enrol.title}` : enrol.title,
    wide: true,
    body: html`<nav><a href="${roster}">${text.roster.title}</a></nav>
<h1>${enrol.title}</h1>
<p class="lead">${enrol.intro}</p>
${errorSummary(errors, text)}
<form method="post" action="${roster}/enrol" data-keep="${roster.slice(-16)}/enrol" ${errors.size > 0 ? 'data-rejected' : ''} data-offline="${text.session.kept}" data-restored="${text.session.restored}">
${person(state, text)}
${training(state, text)}
${health(state, text)}
${lifts(state, text, locale)}
${details(state, text)}
<p><button class="primary large">${enrol.review}</button></p>
</form>`,
  };
}

function person(state: FormState, { enrol, profile }: Text): Html {
  const { fields } = profile;
  return html`<section class="card"><h2>${enrol.person}</h2><div class="columns">
${textField(state, 'name', fields.name)}
${textField(state, 'email', fields.email, { type: 'email' })}
${textField(state, 'birthDate', fields.birthDate, { type: 'date' })}
${selectField(state, 'sex', fields.sex, entries(profile.sexes))}
${textField(state, 'heightCm', fields.heightCm, { inputmode: 'decimal', optional: true })}
${textField(state, 'weightKg', fields.weightKg, { inputmode: 'decimal', optional: true })}
${selectField(state, 'locale', fields.locale, LANGUAGES)}
${selectField(state, 'units', fields.units, [
  ['kg', 'kg'],
  ['lb', 'lb'],
])}
${textField(state, 'timeZone', fields.timeZone, { timeZone: true, hint: enrol.timeZoneHint })}
</div></section>`;
}

function training(state: FormState, { enrol, profile }: Text): Html {
  const { fields } = profile;
  return html`<section class="card"><h2>${enrol.training}</h2><div class="columns">
${selectField(state, 'goal', fields.goal, entries(profile.goals))}
${selectField(state, 'experience', fields.experience, entries(profile.experiences))}
${selectField(
  state,
  'daysPerWeek',
  fields.daysPerWeek,
  ['2', '3', '4', '5', '6'].map((days) => [days, days] as const),
)}
${textField(state, 'minutesPerSession', fields.minutesPerSession, { inputmode: 'numeric', hint: enrol.minutesHint })}
${textField(state, 'startDate', fields.startDate, { type: 'date' })}
${textField(state, 'eventDate', fields.eventDate, { type: 'date', optional: true, hint: enrol.eventHint })}
</div>
${checkboxes(state, 'equipment', fields.equipment, entries(profile.equipment))}
</section>`;
}

function health(state: FormState, { enrol, profile, common }: Text): Html {
  const { fields } = profile;
  return html`<section class="card"><h2>${enrol.health}</h2>
${radioField(state, 'readiness', fields.readiness, entries(profile.readiness))}
${checkboxes(state, 'conditions', fields.conditions, entries(profile.conditions))}
<div class="columns">${selectField(state, 'trimester', `${fields.trimester} (${common.optional})`, [
    ['', '–'],
    ['1', '1'],
    ['2', '2'],
    ['3', '3'],
  ])}
${textField(state, 'restingHeartRate', fields.restingHeartRate, { inputmode: 'numeric', optional: true })}</div>
${switchField(state, 'assessed', enrol.assessed)}
${checkboxes(state, 'compensations', fields.compensations, entries(profile.compensations))}
</section>`;
}

function lifts(state: FormState, { enrol }: Text, locale: Locale): Html {
  const known = CATALOGUE.filter(
    ({ component, loading }) => component === 'resistance' && loading !== 'none',
  );
  return html`<section class="card"><h2>${enrol.lifts}</h2><p class="hint">${enrol.liftsHint}</p>
<datalist id="${LIFTS_LIST}">${known.map(({ name }) => html`<option value="${name[locale]}">`)}</datalist>
${Array.from(
  { length: LIFT_ROWS },
  (_, row) => html`<fieldset><legend class="hidden">${enrol.lift(row + 1)}</legend><div class="lift">
${textField(state, liftField('exerciseId', row), enrol.exercise, { list: LIFTS_LIST, optional: true })}
${textField(state, liftField('load', row), enrol.load, { inputmode: 'decimal', optional: true })}
${textField(state, liftField('reps', row), enrol.reps, { inputmode: 'numeric', optional: true })}
</div></fieldset>`,
)}</section>`;
}

function details(state: FormState, { enrol, profile }: Text): Html {
  const { fields, options } = profile;
  return html`<section class="card"><h2>${enrol.wishes}</h2><div class="columns">
${textField(state, 'preferences.choice', fields.choice, { optional: true, hint: enrol.commas })}
${textField(state, 'preferences.dislikes', fields.dislikes, { optional: true, hint: enrol.commas })}</div></section>
<section class="card"><h2>${enrol.options}</h2><div class="columns">
${selectField(state, 'options.advance', fields.advance, entries(options.advance))}
${selectField(state, 'options.overload', fields.overload, entries(options.overload))}
${selectField(state, 'options.undulation', fields.undulation, entries(options.undulation))}
</div>${SWITCHES.map((name) => switchField(state, `options.${name}`, options.switches[name]))}</section>
<section class="card"><h2>${enrol.trainer}</h2><div class="columns">
${textField(state, 'trainer.name', fields.trainerName)}
${textField(state, 'trainer.email', fields.trainerEmail, { type: 'email' })}
${textField(state, 'groupId', fields.groupId, { optional: true, hint: enrol.groupHint })}
${textField(state, 'clientId', fields.clientId, { optional: true, hint: enrol.clientIdHint })}
</div></section>`;
}
