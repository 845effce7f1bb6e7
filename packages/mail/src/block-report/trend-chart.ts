import type { LiftSummary, Locale, Unit } from '@phasewise/engine';
import type { Accent } from '../colour.ts';
import { load, number } from '../format.ts';
import { type Html, html } from '../html.ts';
import { LIGHT } from '../style.ts';
import type { MailWords } from '../text/words.ts';

const BAR_HEIGHT = 56;

/**
 * One lift: a bar a week for its estimated 1RM, from zero, with its figure below. Table cells only, since Gmail shows no SVG and
 * Outlook no heights but a cell's own. `weeks` are the block's, so that a week without a figure leaves a gap.
 */
export function trendChart(
  lift: LiftSummary,
  weeks: readonly number[],
  units: Unit,
  locale: Locale,
  accent: Accent,
  words: MailWords,
): Html {
  const title = html`<h3 style="font-size:15px;letter-spacing:0;text-transform:none;padding:0">${lift.name}</h3><div class="m c">${changeOf(lift, units, locale, words)}</div>`;
  if (lift.estimated1RM.length === 0) return html`<div style="padding-bottom:16px">${title}</div>`;
  const highest = Math.max(...lift.estimated1RM.map(({ value }) => value), 1);
  const last = lift.estimated1RM.at(-1)?.week;
  const bars = weeks.map((week) => {
    const value = lift.estimated1RM.find((estimate) => estimate.week === week)?.value ?? null;
    const [name, fill] = week === last ? ['f', accent.fill] : ['o', LIGHT.done];
    const height = Math.max(2, Math.round((BAR_HEIGHT * (value ?? 0)) / highest));
    return {
      bar: html`<td valign="bottom" style="vertical-align:bottom;padding:0 3px">${
        value !== null &&
        html`<table role="presentation" cellspacing="0" width="100%"><tr><td class="${name}" bgcolor="${fill}" height="${height}" style="height:${height}px;background:${fill};font-size:1px;line-height:1px">&nbsp;</td></tr></table>`
      }</td>`,
      caption: html`<td align="center" class="c" style="text-align:center;padding:4px 3px 0;border-top:1px solid ${LIGHT.line}"><b>${value === null ? '–' : weight(value, units, locale)}</b><br><span class="m">${words.report.week(week)}</span></td>`,
    };
  });
  return html`<div style="padding-bottom:6px">${title}</div>
<table role="presentation" cellspacing="0" width="100%" style="table-layout:fixed;margin-bottom:20px"><tr>${bars.map(({ bar }) => bar)}</tr><tr>${bars.map(({ caption }) => caption)}</tr></table>`;
}

export function weight(value: number, units: Unit, locale: Locale): string {
  return `${number(value, locale, 0)} ${units}`;
}

/** "load 60 lb → 70 lb · est. 1RM 92 lb → 104 lb" */
export function changeOf(lift: LiftSummary, units: Unit, locale: Locale, words: MailWords): string {
  const first = lift.estimated1RM[0];
  const last = lift.estimated1RM.at(-1);
  const loads = span(load(lift.firstLoad, locale), load(lift.lastLoad, locale));
  const parts = [`${words.report.loadLabel} ${loads}`];
  if (first !== undefined && last !== undefined)
    parts.push(
      `${words.report.oneRepMax} ${span(weight(first.value, units, locale), weight(last.value, units, locale))}`,
    );
  return parts.join(' · ');
}

const span = (first: string, last: string) => (first === last ? last : `${first} → ${last}`);
