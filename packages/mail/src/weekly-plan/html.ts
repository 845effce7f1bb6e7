import { addDays, type CardioPlan, type Nutrition } from '@phasewise/engine';
import { accentOf } from '../colour.ts';
import { dateRange, range, shortDate } from '../format.ts';
import { type Html, html } from '../html.ts';
import { button, renderDocument, section } from '../layout.ts';
import { callName } from '../plain.ts';
import { LIGHT } from '../style.ts';
import { WORDS } from '../text/index.ts';
import type { WeeklyPlanInput } from './input.ts';
import { phaseStrip, stripCells, weeksOf } from './phase-strip.ts';
import { repeatedNotes } from './repeated-notes.ts';
import { sessionHtml } from './session-html.ts';
import { subjectOf } from './subject.ts';
import { summarize } from './summary.ts';

export function weeklyPlanHtml(input: WeeklyPlanInput, preheader: string): string {
  const { profile, program, plan, links, studio } = input;
  const { locale } = profile;
  const words = WORDS[locale];
  const accent = accentOf(studio.accentColour);
  const cells = stripCells(program, plan);
  const repeated = repeatedNotes(plan);
  const columns = plan.sessions.length > 4 ? 3 : 2;

  const opening = section(html`
<p class="a" style="font-size:14px;font-weight:700">${dateRange(plan.startDate, addDays(plan.startDate, 6), locale)}</p>
<h1 style="padding:2px 0 4px">${words.plan.title(plan.week)}</h1>
<p class="m">${blockLine()}</p>
<p style="padding-top:14px">${words.plan.greeting(callName(profile.name))}</p>
<p style="padding-top:6px;font-size:17px">${summarize(input)}</p>`);

  const year = section(html`
<h2 style="padding-bottom:8px">${words.plan.year}</h2>
${phaseStrip(cells, accent, words.plan.strip)}
<p class="m c" style="padding-top:6px">${words.plan.yearLine(plan.block, cells.length, plan.week)} ${phaseKey()} <a href="${links.progress}">${words.plan.progress}</a></p>`);

  const glance = section(
    html`
<h2 style="padding-bottom:8px">${words.plan.atAGlance}</h2>
<table role="presentation" width="100%" cellspacing="0">${plan.sessions.map(
      (session) =>
        html`<tr class="r"><td class="m" style="width:1%;white-space:nowrap;padding-right:16px">${shortDate(session.date, locale)}</td><td>${session.title}</td><td class="d m" align="right">${session.estimatedMinutes} min</td></tr>`,
    )}</table>
<div style="padding-top:18px">${button(words.plan.checkIn, links.checkIn, accent)}
<p class="m c" style="padding-top:8px">${words.plan.checkInHint}</p></div>`,
    28,
    'x',
  );

  const why =
    plan.why.length > 0 &&
    section(
      html`<h2 style="padding-bottom:8px">${words.plan.why}</h2><ul>${plan.why.map((sentence) => html`<li>${sentence}</li>`)}</ul>`,
      28,
      'q',
    );

  const sessions = section(
    plan.sessions.map((session, index) => [
      index > 0 && html`<div class="x" style="height:30px"></div>`,
      sessionHtml(session, { locale, words, repeated, weekPhase: plan.phase, cuesOnPaper: columns === 2 }),
    ]),
    28,
    'q',
  );

  const notes =
    repeated.size > 0 &&
    section(
      html`<h2 style="padding-bottom:6px">${words.plan.notes}</h2>${[...repeated].map(
        ([text, note]) => html`<p class="c" style="padding-bottom:4px"><b>${note}</b> ${text}</p>`,
      )}`,
    );

  return renderDocument({
    locale,
    studio,
    words,
    title: subjectOf(input),
    preheader,
    sections: [
      opening,
      glance,
      year,
      why,
      sessions,
      notes,
      cardio(plan.cardio),
      food(plan.nutrition),
      closing(),
    ].filter((part) => part !== false),
    columns,
    footer: [
      html`<p>${words.footer.whyClient(studio.name, profile.trainer.name)}</p>
<p class="x"><a href="${links.unsubscribe}">${words.footer.unsubscribe}</a> (${words.footer.unsubscribeHint}) · <a href="${links.myData}">${words.footer.myData}</a></p>`,
    ],
  });

  function blockLine(): string {
    const phase = words.phases[plan.phase];
    return plan.deload
      ? words.plan.deloadLine(plan.phase, phase, plan.block)
      : words.plan.blockLine(plan.phase, phase, plan.weekOfBlock, weeksOf(program, plan), plan.block);
  }

  function phaseKey(): string {
    const shown = [...new Set(cells.flatMap((cell) => cell.phases))].sort();
    return `${shown.map((phase) => `${phase} ${words.phases[phase]}`).join(' · ')}.`;
  }

  function cardio(items: readonly CardioPlan[]): Html | false {
    if (items.length === 0) return false;
    return section(
      html`<h2 style="padding-bottom:8px">${words.plan.cardio}</h2><table role="presentation" width="100%" cellspacing="0">${items.map(
        (item) =>
          html`<tr class="r"><td><b>${item.session === null ? words.plan.cardioOwnTime : words.plan.cardioInSession(item.session)}</b>: ${words.plan.cardioRow(item.minutes, item.zone, range(item.rpe, locale))}${item.heartRate !== null && `, ${words.plan.heartRate(range(item.heartRate, locale))}`}<br><span class="m c">${item.text}</span></td></tr>`,
      )}</table>`,
    );
  }

  function food(nutrition: Nutrition | null): Html | false {
    if (nutrition === null) return false;
    const figures = nutritionFigures(nutrition);
    return section(
      html`<h2 style="padding-bottom:8px">${words.plan.nutrition}</h2>
${figures.length > 0 && html`<p class="c">${words.plan.nutritionEstimate} ${figures.join(', ')}.</p>`}
<ul class="c" style="padding-top:6px">${nutrition.advice.map((advice) => html`<li class="c">${advice}</li>`)}</ul>`,
      28,
      'q',
    );
  }

  function nutritionFigures({ energyKcal, proteinGrams, fatGrams, carbohydrateGrams }: Nutrition): string[] {
    return [
      energyKcal && words.plan.energy(range(energyKcal, locale)),
      proteinGrams && words.plan.protein(range(proteinGrams, locale)),
      fatGrams && words.plan.fat(range(fatGrams, locale)),
      carbohydrateGrams && words.plan.carbohydrate(range(carbohydrateGrams, locale)),
    ].filter((figure) => figure !== null);
  }

  function closing(): Html {
    const pregnancy = profile.conditions.includes('pregnancy') && ` ${words.plan.stopSignsPregnancy}`;
    return html`${section(html`<table role="presentation" width="100%" cellspacing="0"><tr><td class="s" bgcolor="${LIGHT.soft}" style="padding:14px 16px;border-radius:8px;background:${LIGHT.soft}"><p><b>${words.plan.stop}</b> ${words.plan.stopSigns}${pregnancy}</p></td></tr></table>`)}
${section(
  html`<h2 style="padding-bottom:6px">${words.plan.glossary}</h2>${words.plan.glossaryEntries.map(
    ([term, meaning]) => html`<p class="c" style="padding-bottom:4px"><b>${term}</b> ${meaning}</p>`,
  )}`,
  28,
  'q',
)}
${section(html`<p>${words.plan.signature(profile.trainer.name)}</p><p class="x" style="padding-top:6px"><a href="${links.checkIn}">${words.plan.checkIn}</a> · <a href="${links.plan}">${words.plan.open}</a></p>`)}`;
  }
}
