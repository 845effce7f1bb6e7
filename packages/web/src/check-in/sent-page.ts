import type { WeekPlan } from '@phasewise/engine';
import { html } from 'hono/html';
import * as z from 'zod';
import type { Page } from '../layout.ts';
import { positionOf } from '../plan/year-strip.ts';
import type { ClientRecord } from '../ports.ts';
import { TEXT } from '../text/text.ts';
import { keepKey } from './week-page.ts';

const OutcomeSchema = z.enum(['completed', 'partial', 'missed', 'stopped']).catch('completed');

/**
 * Thanks, and what comes next. It only reads: opening it again does nothing.
 *
 * @param progress - Address of the client's progress.
 */
export function sentPage(
  client: ClientRecord,
  plan: WeekPlan,
  asked: string | undefined,
  progress: string,
): Page {
  const { locale, trainer, clientId } = client.profile;
  const { checkIn } = TEXT[locale];
  const outcome = OutcomeSchema.parse(asked);
  const weeks = client.program.blocks[positionOf(client)]?.weeks;
  const lastOfBlock = weeks !== undefined && plan.weekOfBlock >= weeks;
  const next = {
    completed: lastOfBlock ? checkIn.nextBlock(trainer.name) : checkIn.next,
    partial: lastOfBlock ? checkIn.nextBlock(trainer.name) : checkIn.next,
    missed: checkIn.nextMissed,
    stopped: checkIn.nextStopped(trainer.name),
  }[outcome];
  const keys = [
    keepKey(clientId, plan.week),
    ...plan.sessions.map(({ session }) => keepKey(clientId, plan.week, session)),
  ];
  return {
    locale,
    title: checkIn.sent[outcome],
    forget: keys.join(' '),
    body: html`<h1>${checkIn.sent[outcome]}</h1>
<p class="lead">${next}</p>
<p><a class="button" href="${progress}">${checkIn.progress}</a></p>`,
  };
}
