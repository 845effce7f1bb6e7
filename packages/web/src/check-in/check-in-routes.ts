import type { WeekLog } from '@phasewise/engine';
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
import { type Link, linkUrl } from '../links.ts';
import { messagePage } from '../message-page.ts';
import type { ClientRecord, WeekDraft, WeekRecord } from '../ports.ts';
import { TEXT } from '../text/text.ts';
import { sentPage } from './sent-page.ts';
import { defaultValues } from './session-fields.ts';
import { readSessionForm } from './session-form.ts';
import { sessionPage } from './session-page.ts';
import {
  answersOf,
  draftOf,
  logOf,
  readWeekForm,
  sessionField,
  type WeekAnswers,
  withSession,
} from './week-answers.ts';
import { weekPage } from './week-page.ts';

const NO_ERRORS: ReadonlyMap<string, string> = new Map();

/** `/check-in/<token>`: the week as prescribed, and what became of it. */
export function checkInRoutes(door: Door): Hono<DoorEnv> {
  const { ports } = door;
  const app = new Hono<DoorEnv>();
  app.use(requireLink(door, 'check-in'), requireClient(door));

  app.get('/sent', async (c) => {
    const record = await weekOf(c);
    if (record === null) return showInvalid(door, c);
    const { progress } = await linksOf(c);
    return show(door, c, sentPage(c.get('client'), record.plan, c.req.query('outcome'), progress));
  });

  app.get('/', async (c) => {
    const record = await weekOf(c);
    if (record === null) return showInvalid(door, c);
    const notice = notNow(c.get('client'), record);
    if (notice !== null) return show(door, c, notice);
    return show(door, c, await page(c, record, answersOf(record.draft), NO_ERRORS, savedSession(c)));
  });

  app.post('/', async (c) => {
    const record = await weekOf(c);
    if (record === null) return showInvalid(door, c);
    const client = c.get('client');
    const notice = notNow(client, record);
    if (notice !== null) return show(door, c, notice);

    const form = await readForm(c);
    const { answers, errors } = readWeekForm(form, record.plan, TEXT[client.profile.locale]);
    if (errors.size > 0) return show(door, c, await page(c, record, answers, errors), 422);
    const draft = draftOf(answers, record.plan, record.draft);
    const action = form.text('do');

    const session = /^session-(\d)$/.exec(action)?.[1];
    if (session !== undefined) {
      await ports.saveDraft(client.profile.clientId, record.plan.week, draft);
      return c.redirect(`${c.get('base')}/session/${session}`, 303);
    }
    if (action !== 'all') {
      const missing = unanswered(client, record, answers);
      if (missing.size > 0) return show(door, c, await page(c, record, answers, missing), 422);
    }
    return send(c, record, draft);
  });

  app.get('/session/:session{[1-7]}', async (c) => {
    const found = await sessionOf(c);
    if (found === null) return showInvalid(door, c);
    const { client, record, session } = found;
    const notice = notNow(client, record);
    if (notice !== null) return show(door, c, notice);
    const logged = record.draft?.sessions?.find((log) => log.session === session.session)?.exercises ?? [];
    const values = defaultValues(session, logged, client.profile);
    const { week } = record.plan;
    return show(
      door,
      c,
      sessionPage({ client, week, session, values, errors: NO_ERRORS, base: c.get('base') }),
    );
  });

  app.post('/session/:session{[1-7]}', async (c) => {
    const found = await sessionOf(c);
    if (found === null) return showInvalid(door, c);
    const { client, record, session } = found;
    const notice = notNow(client, record);
    if (notice !== null) return show(door, c, notice);
    const form = await readForm(c);
    const { log, errors } = readSessionForm(form, session, client.profile);
    const { week } = record.plan;
    if (errors.size > 0) {
      const rejected = { client, week, session, values: form.values(), errors, base: c.get('base') };
      return show(door, c, sessionPage(rejected), 422);
    }
    await ports.saveDraft(client.profile.clientId, week, withSession(record.draft, week, log));
    return c.redirect(`${c.get('base')}?saved=${session.session}`, 303);
  });

  async function sessionOf(c: DoorContext) {
    const record = await weekOf(c);
    const session = record?.plan.sessions.find((item) => item.session === Number(c.req.param('session')));
    if (record === null || session === undefined) return null;
    return { client: c.get('client'), record, session };
  }

  async function send(c: DoorContext, record: WeekRecord, draft: WeekDraft) {
    const { clientId } = c.get('client').profile;
    const log = logOf(draft, record.plan, clientId);
    await ports.publish({
      detailType: 'WeekCompleted',
      clientId,
      data: log,
      idempotencyKey: idempotencyKey('check-in', [clientId, log.week], log),
    });
    return c.redirect(`${c.get('base')}/sent?outcome=${outcomeOf(log)}`, 303);
  }

  async function weekOf(c: DoorContext): Promise<WeekRecord | null> {
    const { subject, week } = c.get('link');
    return week === undefined ? null : ports.loadWeek(subject, week);
  }

  async function page(
    c: DoorContext,
    record: WeekRecord,
    answers: WeekAnswers,
    errors: ReadonlyMap<string, string>,
    saved?: number,
  ) {
    const links = await linksOf(c);
    return weekPage({ client: c.get('client'), record, answers, errors, base: c.get('base'), links, saved });
  }

  /** The client's other pages, opened by the same mail. */
  async function linksOf(c: DoorContext) {
    const { subject, week } = c.get('link');
    const keys = await ports.keys();
    const url = (link: Link) => linkUrl('', link, keys, ports.now());
    const [plan, progress, myData] = await Promise.all([
      url({ purpose: 'plan', subject, week }),
      url({ purpose: 'progress', subject }),
      url({ purpose: 'my-data', subject }),
    ]);
    return { plan, progress, myData };
  }

  return app;
}

const outcomeOf = (log: WeekLog) => (log.redFlag === true ? 'stopped' : log.outcome);

function savedSession(c: DoorContext): number | undefined {
  const saved = /^\d$/.exec(c.req.query('saved') ?? '');
  return saved === null ? undefined : Number(saved[0]);
}

function unanswered(client: ClientRecord, record: WeekRecord, answers: WeekAnswers) {
  const { checkIn } = TEXT[client.profile.locale];
  return new Map(
    record.plan.sessions
      .filter(({ session }) => !answers.sessions.has(session))
      .map(({ session }) => [sessionField(session), checkIn.missing(session)]),
  );
}

/** Why there is nothing to check in, if so. */
function notNow(client: ClientRecord, record: WeekRecord) {
  const { profile, state, week } = client;
  const { checkIn } = TEXT[profile.locale];
  const say = (title: string, paragraph: string) => messagePage(profile.locale, title, [paragraph]);
  if (record.log !== null) return say(checkIn.already, checkIn.alreadyText);
  switch (state) {
    case 'paused':
      return say(checkIn.paused, checkIn.pausedText(profile.trainer.name));
    case 'awaiting-clearance':
      return say(checkIn.waiting, checkIn.waitingText(profile.trainer.name));
    case 'active':
    case 'awaiting-decision':
    case 'withdrawn':
      return record.plan.week < week ? say(checkIn.closed, checkIn.closedText) : null;
  }
}
