import { type PhaseDecision, summarizeBlock } from '@phasewise/engine';
import { Hono } from 'hono';
import {
  type Door,
  type DoorContext,
  type DoorEnv,
  requireClient,
  requireLink,
  show,
  showInvalid,
} from '../door-context.ts';
import { readForm } from '../form.ts';
import { idempotencyKey } from '../idempotency-key.ts';
import { messagePage } from '../message-page.ts';
import type { BlockRecord } from '../ports.ts';
import { TEXT } from '../text/text.ts';
import { choicesAfter } from './choices.ts';
import { choiceLabel, decidePage } from './decide-page.ts';

/**
 * `/decide/<token>`: what follows a block, for the trainer. `?decision=repeat` (or `advance`, `hold`, `goto-3`) puts what
 * was tapped in the report first; only the button decides.
 */
export function decideRoutes(door: Door): Hono<DoorEnv> {
  const { ports } = door;
  const app = new Hono<DoorEnv>();
  app.use(requireLink(door, 'decide'), requireClient(door));

  app.get('/', async (c) => {
    const found = await find(c);
    if (found === null) return showInvalid(door, c);
    return notOpen(c, found.record) ?? show(door, c, page(c, found, c.req.query('decision'), ''));
  });

  app.get('/done', async (c) => {
    const { locale, name } = c.get('client').profile;
    const { decide } = TEXT[locale];
    return show(door, c, messagePage(locale, decide.sentTitle, [decide.sent(name)]));
  });

  app.post('/', async (c) => {
    const found = await find(c);
    if (found === null) return showInvalid(door, c);
    const closed = notOpen(c, found.record);
    if (closed !== null) return closed;
    const { clientId } = c.get('client').profile;
    const form = await readForm(c);
    const reason = form.text('reason').trim().slice(0, MAX_REASON);
    const { offered } = choices(c, found);
    const choice = offered.find(({ name }) => name === form.text('choice'));
    if (choice === undefined) return show(door, c, page(c, found, undefined, reason), 422);
    const { program } = found.record.ended;
    const data: PhaseDecision & { clientId: string; program: number } = {
      clientId,
      program,
      ...choice.decision,
      ...(reason !== '' && { reason }),
    };
    await ports.publish({
      detailType: 'PhaseDecided',
      clientId,
      data,
      idempotencyKey: idempotencyKey('decide', [clientId, program, found.block], data),
    });
    return c.redirect(`${c.get('base')}/done`, 303);
  });

  async function find(c: DoorContext): Promise<Found | null> {
    const { subject, block, program } = c.get('link');
    const record = block === undefined ? null : await ports.loadBlock(subject, block, program);
    return block === undefined || record === null ? null : { block, record };
  }

  function choices(c: DoorContext, { block, record }: Found) {
    const { profile, program } = c.get('client');
    return choicesAfter(profile, record.program ?? program, record.ended, block);
  }

  function page(c: DoorContext, found: Found, asked: string | undefined, reason: string) {
    const client = c.get('client');
    return decidePage({
      client,
      block: found.block,
      phase: found.record.ended.phase,
      summary: summarizeBlock(client.profile, found.record.weeks),
      choices: choices(c, found),
      asked,
      base: c.get('base'),
      reason,
    });
  }

  function notOpen(c: DoorContext, { decision, open }: BlockRecord) {
    const { locale, name } = c.get('client').profile;
    const text = TEXT[locale];
    const { decide } = text;
    if (decision !== null) {
      const label = choiceLabel(
        decision.decision === 'goto' ? `goto-${decision.phase}` : decision.decision,
        text,
      );
      return show(door, c, messagePage(locale, decide.already, [decide.alreadyText(label)]));
    }
    return open ? null : show(door, c, messagePage(locale, decide.closed, [decide.closedText(name)]));
  }

  return app;
}

/** What the contract takes. */
const MAX_REASON = 1000;

interface Found {
  readonly block: number;
  readonly record: BlockRecord;
}
