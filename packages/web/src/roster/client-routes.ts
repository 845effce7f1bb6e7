import { ClearanceLimitsSchema, PHASE_NUMBERS } from '@phasewise/engine';
import { Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import {
  type Door,
  type DoorContext,
  type DoorEnv,
  readerLocale,
  show,
  showInvalid,
} from '../door-context.ts';
import { type Form, readForm } from '../form.ts';
import { idempotencyKey } from '../idempotency-key.ts';
import { linkUrl } from '../links.ts';
import type { RosterEntry } from '../ports.ts';
import { TEXT } from '../text/text.ts';
import { type ClientPageInput, clientPage, DONE, PAUSE_REASONS } from './client-page.ts';

const DoneSchema = z.enum(DONE).optional().catch(undefined);
const ActionSchema = z.enum(DONE).exclude(['address']);
const AddressSchema = z.email().max(254);
const PauseReasonSchema = z.enum(PAUSE_REASONS).catch('other');
const PhaseSchema = z.coerce
  .number()
  .pipe(z.literal([...PHASE_NUMBERS]))
  .optional()
  .catch(undefined);
const WeeksSchema = z.coerce.number().pipe(z.int().min(0).max(520)).optional().catch(undefined);

/** The mail is shown as it goes out, in a frame of its own that may load nothing and run nothing. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox";

/** `/roster/<token>/client/<id>`: one client of the trainer who holds the link. */
export function clientRoutes(door: Door): Hono<DoorEnv> {
  const { ports } = door;
  const app = new Hono<DoorEnv>();

  /** The same answer for another trainer's client and for nobody. */
  async function find(c: DoorContext): Promise<RosterEntry | null> {
    const client = await ports.loadClient(c.req.param('clientId') ?? '');
    if (client === null || client.profile.trainer.id !== c.get('link').subject) return null;
    const { clientId } = client.profile;
    const log =
      (await ports.loadWeek(clientId, client.week))?.log ??
      (client.week > 1 ? (await ports.loadWeek(clientId, client.week - 1))?.log : null);
    return { ...client, lastLog: log };
  }

  app.get('/', async (c) => {
    const entry = await find(c);
    return entry === null ? showInvalid(door, c) : page(c, entry);
  });

  async function page(c: DoorContext, entry: RosterEntry, address?: ClientPageInput['address']) {
    const { clientId } = entry.profile;
    const keys = await ports.keys();
    const url = (purpose: 'plan' | 'progress' | 'decide', claims = {}) =>
      linkUrl('', { purpose, subject: clientId, ...claims }, keys, ports.now());
    const [plan, progress, decide] = await Promise.all([
      url('plan', { week: entry.week }),
      url('progress'),
      url('decide', { block: entry.block, program: entry.program.program }),
    ]);
    return show(
      door,
      c,
      clientPage({
        entry,
        locale: readerLocale(c),
        roster: c.get('base'),
        now: ports.now(),
        links: { plan, progress, decide },
        done: DoneSchema.parse(c.req.query('done')),
        ...(address === undefined ? {} : { address }),
      }),
      address === undefined ? 200 : 422,
    );
  }

  app.get('/mail', async (c) => {
    const entry = await find(c);
    if (entry === null) return showInvalid(door, c);
    const locale = readerLocale(c);
    const { roster, common } = TEXT[locale];
    const path = `${c.get('base')}/client/${entry.profile.clientId}`;
    const mail = await ports.previewMail(entry.profile.clientId);
    const title = roster.previewOf(entry.profile.name);
    return show(door, c, {
      locale,
      title,
      wide: true,
      body: html`<nav><a href="${path}">${common.back}</a></nav><h1>${title}</h1>
${
  mail === null
    ? html`<p class="lead">${roster.noMail}</p>`
    : html`<p><b>${roster.subject}:</b> ${mail.subject}</p>
<iframe src="${path}/mail/html" title="${title}" sandbox></iframe>
<details><summary>${roster.asText}</summary><pre tabindex="0">${mail.text}</pre></details>`
}`,
    });
  });

  app.get('/mail/html', async (c) => {
    const entry = await find(c);
    const mail = entry && (await ports.previewMail(entry.profile.clientId));
    if (mail === null) return showInvalid(door, c);
    c.header('Content-Security-Policy', MAIL_POLICY);
    c.header('X-Frame-Options', 'SAMEORIGIN');
    return c.html(mail.html);
  });

  app.post('/address', async (c) => {
    const entry = await find(c);
    if (entry === null) return showInvalid(door, c);
    const { clientId } = entry.profile;
    const typed = (await readForm(c)).text('email').trim();
    const email = AddressSchema.safeParse(typed);
    if (!email.success) {
      const { errors, roster } = TEXT[readerLocale(c)];
      const message = errors.of(errors.email, roster.addressLabel);
      return page(c, entry, { typed, errors: new Map([['email', message]]) });
    }
    if (entry.state !== 'withdrawn') {
      // A second tap is the same word; the same address a day later is another.
      const minute = ports.now().toISOString().slice(0, 16);
      await ports.publish({
        detailType: 'ClientReassessed',
        clientId,
        data: { clientId, email: email.data },
        idempotencyKey: idempotencyKey('address', [clientId, minute], email.data),
      });
    }
    return c.redirect(`${c.get('base')}/client/${clientId}?done=address`, 303);
  });

  app.post('/:action{resend|pause|resume|clear}', async (c) => {
    const entry = await find(c);
    if (entry === null) return showInvalid(door, c);
    const { clientId } = entry.profile;
    const action = ActionSchema.parse(c.req.param('action'));
    const form = await readForm(c);
    if (action === 'resend') await ports.resendMail(clientId);
    else if (allowed(action, entry)) {
      const { detailType, data } = event(action, clientId, form);
      const since = entry.since ?? ports.now().toISOString().slice(0, 10);
      await ports.publish({ detailType, clientId, data, idempotencyKey: `${action}:${clientId}:${since}` });
    }
    return c.redirect(`${c.get('base')}/client/${clientId}?done=${action}`, 303);
  });

  return app;
}

type Change = Exclude<z.output<typeof ActionSchema>, 'resend'>;

/** A change that has happened already, by a second tap or by somebody else, is left alone. */
function allowed(change: Change, { state }: RosterEntry): boolean {
  switch (change) {
    case 'pause':
      return state === 'active' || state === 'awaiting-decision';
    case 'resume':
      return state === 'paused';
    case 'clear':
      return state === 'awaiting-clearance';
  }
}

function event(change: Change, clientId: string, form: Form) {
  switch (change) {
    case 'pause':
      return {
        detailType: 'ClientPaused',
        data: { clientId, reason: PauseReasonSchema.parse(form.text('reason')) },
      } as const;
    case 'resume': {
      const weeksOff = WeeksSchema.parse(form.text('weeksOff') || undefined);
      return {
        detailType: 'ClientResumed',
        data: { clientId, ...(weeksOff !== undefined && { weeksOff }) },
      } as const;
    }
    case 'clear': {
      const maxPhase = PhaseSchema.parse(form.text('maxPhase') || undefined);
      const limits = ClearanceLimitsSchema.parse({ ...(maxPhase !== undefined && { maxPhase }) });
      return { detailType: 'ClientCleared', data: { clientId, limits } } as const;
    }
  }
}
