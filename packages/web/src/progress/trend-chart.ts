import type { Locale, Unit } from '@phasewise/engine';
import { html } from 'hono/html';
import { decimal } from '../format.ts';
import type { Html } from '../layout.ts';
import { TEXT } from '../text/text.ts';

/** A lift's estimated 1RM over the weeks, oldest first, in the client's units. */
export interface Trend {
  readonly name: string;
  readonly points: readonly { readonly week: number; readonly value: number }[];
}

const WIDTH = 320;
const HEIGHT = 130;
const LEFT = 44;
const RIGHT = 12;
const TOP = 14;
const BOTTOM = 26;
/** Figures nearer to each other than this would overlap. */
const LINE_HEIGHT = 13;

/** One lift as a line with its figures as text beside it; the picture adds nothing that the words do not say. */
export function trendChart({ name, points: figures }: Trend, units: Unit, locale: Locale): Html {
  const { progress, common } = TEXT[locale];
  const first = figures[0];
  const last = figures.at(-1);
  if (first === undefined || last === undefined) return html``;
  const written = (value: number) => `${decimal(Math.round(value), locale)} ${units}`;
  const said =
    figures.length === 1
      ? progress.single(written(last.value))
      : progress.trend(written(first.value), written(last.value), common.weeks(last.week - first.week + 1));
  return html`<figure class="card"><figcaption>${name}</figcaption><p class="facts">${said}</p>
${figures.length > 1 && picture(figures, locale)}
<details><summary>${progress.figures}<span class="hidden">: ${name}</span></summary><table><thead><tr><th scope="col">${progress.week}</th><th scope="col" class="number">${progress.oneRepMax}</th></tr></thead><tbody>${figures.map(({ week, value }) => html`<tr><td>${week}</td><td class="number">${written(value)}</td></tr>`)}</tbody></table></details></figure>`;
}

function picture(figures: readonly { week: number; value: number }[], locale: Locale): Html {
  const { common } = TEXT[locale];
  const values = figures.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const weeks = figures.map(({ week }) => week);
  const [from, to] = [Math.min(...weeks), Math.max(...weeks)];
  const x = (week: number) => LEFT + ((week - from) / (to - from || 1)) * (WIDTH - LEFT - RIGHT);
  // A flat line sits in the middle: a chart that fills its height with a kilogram would exaggerate.
  const span = Math.max(high - low, high * 0.1);
  const middle = (high + low) / 2;
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (0.5 - (value - middle) / span);
  const at = (number: number) => number.toFixed(1);
  const points = figures.map(({ week, value }) => [at(x(week)), at(y(value))] as const);
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${HEIGHT - BOTTOM}" y2="${HEIGHT - BOTTOM}"></line>
<text x="${LEFT - 8}" y="${at(y(low) + 4)}" text-anchor="end">${decimal(Math.round(low), locale)}</text>
${y(low) - y(high) >= LINE_HEIGHT && html`<text x="${LEFT - 8}" y="${at(y(high) + 4)}" text-anchor="end">${decimal(Math.round(high), locale)}</text>`}
<text x="${LEFT}" y="${HEIGHT - 8}">${common.week(from)}</text><text x="${WIDTH - RIGHT}" y="${HEIGHT - 8}" text-anchor="end">${common.week(to)}</text>
<polyline class="line" points="${points.map((point) => point.join(',')).join(' ')}"></polyline>
${points.map(([cx, cy]) => html`<circle class="dot" cx="${cx}" cy="${cy}" r="3.5"></circle>`)}
</svg>`;
}
