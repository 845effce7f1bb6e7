import { type BlockSummary, type Phase, summarizeBlock } from '@phasewise/engine';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { type Door, type DoorEnv, requireClient, requireLink, show } from '../door-context.ts';
import type { Html, Page } from '../layout.ts';
import { positionOf, yearStrip } from '../plan/year-strip.ts';
import type { ClientRecord, WeekRecord } from '../ports.ts';
import { TEXT } from '../text/text.ts';
import { type Trend, trendChart } from './trend-chart.ts';

/** `/progress/<token>`: the year so far. */
export function progressRoutes(door: Door): Hono<DoorEnv> {
  const app = new Hono<DoorEnv>();
  app.use(requireLink(door, 'progress'), requireClient(door));
  app.get('/', async (c) => {
    const client = c.get('client');
    return show(door, c, progressPage(client, await door.ports.loadWeeks(client.profile.clientId)));
  });
  return app;
}

function progressPage(client: ClientRecord, weeks: readonly WeekRecord[]): Page {
  const { profile, program, week, block } = client;
  const { locale, units } = profile;
  const { progress } = TEXT[locale];
  const logged = weeks.filter(({ log }) => log !== null);
  const summary = summarizeBlock(profile, logged);
  const trends = trendsOf(summary);
  return {
    locale,
    title: progress.title,
    wide: true,
    body: html`<h1>${progress.title}</h1>
<p class="lead">${progress.lead(week, block)} ${progress.done(summary.sessionsDone, summary.sessionsPlanned)}</p>
<h2>${progress.year}</h2>
${yearStrip(program, positionOf(client), locale)}
<h2>${progress.lifts}</h2>
${trends.length === 0 ? html`<p>${progress.noLifts}</p>` : html`<p class="hint">${progress.estimate}</p><div class="charts">${trends.map((trend) => trendChart(trend, units, locale))}</div>`}
<h2>${progress.sessions}</h2>
${blocksOf(logged).map((group) => blockRow(group, client))}`,
  };
}

/** A lift is one line through the year, although each phase trains it with other figures. */
function trendsOf(summary: BlockSummary): readonly Trend[] {
  return [...Map.groupBy(summary.lifts, ({ exerciseId }) => exerciseId).values()].flatMap((lifts) => {
    const points = lifts.flatMap(({ estimated1RM }) => estimated1RM).toSorted((a, b) => a.week - b.week);
    const name = lifts[0]?.name;
    return name === undefined || points.length === 0 ? [] : [{ name, points }];
  });
}

interface BlockGroup {
  readonly block: number;
  readonly phase: Phase;
  readonly weeks: readonly WeekRecord[];
}

/** Newest first. */
function blocksOf(weeks: readonly WeekRecord[]): readonly BlockGroup[] {
  const groups = Map.groupBy(weeks, ({ plan }) => `${plan.program}/${plan.block}`);
  return [...groups.values()]
    .flatMap((group) => {
      const first = group[0];
      return first === undefined ? [] : [{ block: first.plan.block, phase: first.plan.phase, weeks: group }];
    })
    .reverse();
}

function blockRow({ block, phase, weeks }: BlockGroup, { profile }: ClientRecord): Html {
  const { progress, common } = TEXT[profile.locale];
  const { sessionsDone, sessionsPlanned } = summarizeBlock(profile, weeks);
  return html`<div class="field"><label for="block-${block}-${weeks[0]?.plan.week}">${progress.block(block, common.phaseNames[phase])}: ${sessionsDone}/${sessionsPlanned}</label><progress id="block-${block}-${weeks[0]?.plan.week}" max="${Math.max(sessionsPlanned, 1)}" value="${sessionsDone}"></progress></div>`;
}
