import { type Locale, type Profile, UNITS } from '@phasewise/engine';
import { html } from 'hono/html';
import { day, decimal } from '../format.ts';
import type { Html } from '../layout.ts';
import { TEXT } from '../text/text.ts';

/** A client's circumstances as a list of what is known. */
export function profileSummary(profile: Profile, locale: Locale): Html {
  const { profile: words, common } = TEXT[locale];
  const figure = (value: number | undefined) => (value === undefined ? undefined : decimal(value, locale));
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.fields.name, profile.name],
    [words.fields.email, profile.email],
    [words.fields.trainer, profile.trainer.name],
    [words.fields.birthDate, profile.birthDate],
    [words.fields.sex, words.sexes[profile.sex]],
    [words.fields.heightCm, figure(profile.heightCm)],
    [words.fields.weightKg, figure(profile.weightKg)],
    [words.fields.goal, words.goals[profile.goal]],
    [words.fields.experience, words.experiences[profile.experience]],
    [words.fields.daysPerWeek, `${profile.daysPerWeek} × ${common.minutes(profile.minutesPerSession)}`],
    [words.fields.startDate, day(profile.startDate, locale)],
    [words.fields.timeZone, profile.timeZone],
    [words.fields.units, UNITS.find((unit) => unit === profile.units)],
    [words.fields.equipment, profile.equipment.map((item) => words.equipment[item]).join(', ')],
    [words.fields.readiness, words.readiness[profile.readiness]],
    [words.fields.conditions, profile.conditions.map((item) => words.conditions[item]).join(', ')],
    [words.fields.compensations, profile.compensations?.map((item) => words.compensations[item]).join(', ')],
  ];
  return html`<dl class="dl stacked">${rows.map(
    ([label, value]) => value !== undefined && value !== '' && html`<dt>${label}</dt><dd>${value}</dd>`,
  )}</dl>`;
}
