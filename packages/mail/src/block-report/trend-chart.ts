import { inUnit, type Locale, type Unit } from '@phasewise/engine';
import type { Accent } from '../colour.ts';
import { load, number } from '../format.ts';
import { type Html, html } from '../html.ts';
import { LIGHT } from '../style.ts';
import type { MailWords } from '../text/words.ts';
import type { LiftTrend } from './block-summary.ts';

const BAR_HEIGHT = 56;

/**
 * One bar a week, from zero, its figures below it: table cells only, since Gmail shows no SVG and Outlook no heights but a
 * cell's own.
 */
export function trendChart(
  trend: LiftTrend,
  units: Unit,
  locale: Locale,
  accent: Accent,
  words: MailWords,
): Html {
  const highest = Math.max(...trend.points.map((point) => point.oneRepMaxKg ?? 0));
  const last = trend.points.at(-1);
  return html`<table role="presentation" cellspacing="0" width="100%" style="margin-bottom:18px"><tr><td style="padding-bottom:6px"><h3 style="font-size:15px;letter-spacing:0;text-transform:none;padding:0">${trend.name}</h3><div class="m c">${changeOf(trend, units, locale, words)}</div></td></tr>
<tr><td><table role="presentation" cellspacing="0" width="100%" style="table-layout:fixed"><tr>${trend.points.map(
    (point) => {
      const height =
        point.oneRepMaxKg === null ? 0 : Math.max(2, Math.round((BAR_HEIGHT * point.oneRepMaxKg) / highest));
      const colour = point === last ? accent.fill : LIGHT.done;
      return html`<td valign="bottom" style="vertical-align:bottom;padding:0 3px">${
        height > 0 &&
        html`<table role="presentation" cellspacing="0" width="100%"><tr><td class="${point === last ? 'f' : 'o'}" bgcolor="${colour}" height="${height}" style="height:${height}px;background:${colour};font-size:1px;line-height:1px">&nbsp;</td></tr></table>`
      }</td>`;
    },
  )}</tr><tr>${trend.points.map(
    (point) =>
      html`<td align="center" class="c" style="text-align:center;padding:4px 3px 0;border-top:1px solid ${LIGHT.line};font-size:13px"><b>${point.oneRepMaxKg === null ? '–' : oneRepMax(point.oneRepMaxKg, units, locale)}</b><br>${point.load === null ? '–' : load(point.load, locale)}<br><span class="m">${words.report.week(point.week)}</span></td>`,
  )}</tr></table></td></tr></table>`;
}

export function oneRepMax(kg: number, units: Unit, locale: Locale): string {
  return `${number(inUnit(kg, units), locale, 0)} ${units}`;
}

/** "est. 1RM 92 → 104 lb · load 60 → 70 lb" */
export function changeOf({ points }: LiftTrend, units: Unit, locale: Locale, words: MailWords): string {
  const maxima = points.flatMap(({ oneRepMaxKg }) =>
    oneRepMaxKg === null ? [] : [oneRepMax(oneRepMaxKg, units, locale)],
  );
  const loads = points.flatMap((point) => (point.load === null ? [] : [load(point.load, locale)]));
  return [
    `${words.report.oneRepMax} ${span(maxima, words)}`,
    `${words.report.loadLabel} ${span(loads, words)}`,
  ].join(' · ');
}

function span(values: readonly string[], words: MailWords): string {
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return words.report.noFigure;
  return values.length === 1 || first === last ? last : `${first} → ${last}`;
}
