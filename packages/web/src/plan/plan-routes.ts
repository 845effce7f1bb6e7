import type { CardioPlan, Locale, Nutrition } from '@phasewise/engine';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { type Door, type DoorEnv, requireClient, requireLink, show, showInvalid } from '../door-context.ts';
import { range } from '../format.ts';
import type { Html, Page } from '../layout.ts';
import type { ClientRecord, WeekRecord } from '../ports.ts';
import { TEXT } from '../text/text.ts';
import { sessionPlan } from './session-plan.ts';
import { positionOf, yearStrip } from './year-strip.ts';

/** `/plan/<token>`: the week to read in the gym. It leads nowhere else, so that it may be shown to a training partner. */
export function planRoutes(door: Door): Hono<DoorEnv> {
  const app = new Hono<DoorEnv>();
  app.use(requireLink(door, 'plan'), requireClient(door));
  app.get('/', async (c) => {
    const { subject, week } = c.get('link');
    const record = week === undefined ? null : await door.ports.loadWeek(subject, week);
    return record === null ? showInvalid(door, c) : show(door, c, planPage(c.get('client'), record));
  });
  return app;
}

function planPage(client: ClientRecord, { plan }: WeekRecord): Page {
  const { locale } = client.profile;
  const text = TEXT[locale];
  const { common } = text;
  const title = `${common.week(plan.week)}: ${common.phaseNames[plan.phase]}`;
  return {
    locale,
    title,
    wide: true,
    body: html`<h1>${title}</h1>
<p class="lead">${text.plan.where(plan.block, client.program.blocks.length, plan.weekOfBlock)}${plan.deload ? ` ${text.plan.deload}` : ''}</p>
${yearStrip(client.program, positionOf(client), locale)}
${plan.why.length > 0 && html`<h2>${text.plan.why}</h2><ul>${plan.why.map((reason) => html`<li>${reason}</li>`)}</ul>`}
<nav aria-label="${text.plan.sessions}" class="row">${plan.sessions.map(({ session }) => html`<a class="button small" href="#session-${session}">${common.session(session)}</a>`)}</nav>
<div class="sessions">${plan.sessions.map((session) => sessionPlan(session, locale))}</div>
${cardio(plan.cardio, locale)}
${plan.nutrition !== null && nutrition(plan.nutrition, locale)}
<section><h2>${text.plan.words}</h2><dl><dt><b>${text.dose.tempo}</b></dt><dd>${text.plan.tempo}</dd><dt><b>${text.dose.rpe}</b></dt><dd>${text.plan.effort}</dd><dt><b>${text.plan.supersetWord}</b></dt><dd>${text.plan.superset}</dd></dl></section>`,
  };
}

function cardio(plans: readonly CardioPlan[], locale: Locale): Html | false {
  const { common, plan } = TEXT[locale];
  if (plans.length === 0) return false;
  return html`<section class="card"><h2>${plan.cardio}</h2><ul>${plans.map(
    (item) =>
      html`<li>${item.session !== null && html`<b>${common.session(item.session)}.</b> `}${item.text}</li>`,
  )}</ul></section>`;
}

function nutrition(figures: Nutrition, locale: Locale): Html {
  const { plan } = TEXT[locale];
  const rows = [
    [plan.energy, figures.energyKcal, 'kcal'],
    [plan.protein, figures.proteinGrams, 'g'],
    [plan.fat, figures.fatGrams, 'g'],
    [plan.carbohydrate, figures.carbohydrateGrams, 'g'],
  ] as const;
  return html`<section class="card"><h2>${plan.nutrition}</h2><p class="hint">${plan.estimate}</p>
<dl class="dl">${rows.map(
    ([label, value, unit]) =>
      value !== null && html`<dt>${label}</dt><dd>${range(value, locale)} ${unit} ${plan.perDay}</dd>`,
  )}</dl>
<ul>${figures.advice.map((advice) => html`<li>${advice}</li>`)}</ul></section>`;
}
