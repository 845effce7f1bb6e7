import { Hono } from 'hono';
import type { BusRecord } from './bus/bus.ts';
import type { Journal } from './journal.ts';
import { inbox } from './mail/inbox.ts';
import type { Mailbox } from './mail/mailbox.ts';
import type { QueueReport } from './queue/queue-report.ts';

export interface PagesContext {
  readonly mailbox: Mailbox;
  readonly records: Journal<BusRecord>;
  readonly queues: () => readonly QueueReport[];
  /** Milliseconds since the epoch, by the cloud's clock. */
  readonly now: () => number;
}

/**
 * What is served beside the AWS protocols, on the same address: the inbox for people, and as JSON what AWS has no API for
 * (`/api/mails`, `/api/mails/<number>/raw`, `/api/events`, `/api/queues`, `/api/clock`).
 */
export function pages({ mailbox, records, queues, now }: PagesContext): Hono {
  const app = new Hono();
  app.get('/', (context) => context.redirect('/inbox'));
  app.route('/inbox', inbox(mailbox));
  app.get('/api/mails', async (context) => {
    const to = context.req.query('to');
    const mails = mailbox.journal.entries.filter(
      (mail) => to === undefined || mail.destinations.includes(to),
    );
    return context.json(
      await Promise.all(
        mails.map(async (mail) => {
          const { raw, ...summary } = mail;
          const { subject } = await mailbox.parsed(mail);
          return { ...summary, subject, bytes: raw.length };
        }),
      ),
    );
  });
  app.get('/api/mails/:number/raw', (context) => {
    const mail = mailbox.find(Number(context.req.param('number')));
    if (mail === undefined) return context.json({ error: 'there is no such mail' }, 404);
    return context.body(Uint8Array.from(mail.raw), 200, { 'content-type': 'message/rfc822' });
  });
  app.get('/api/events', (context) => context.json(records.entries));
  app.get('/api/queues', (context) => context.json(queues()));
  app.get('/api/clock', (context) => context.json({ now: new Date(now()).toISOString() }));
  return app;
}
