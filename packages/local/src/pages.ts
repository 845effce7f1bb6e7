import { Hono } from 'hono';
import type { BusRecord } from './bus.ts';
import type { Journal } from './journal.ts';
import type { Mail, Mailbox } from './mailbox.ts';
import type { QueueReport } from './queue-report.ts';

export interface PagesContext {
  readonly mailbox: Mailbox;
  readonly records: Journal<BusRecord>;
  readonly queues: () => readonly QueueReport[];
}

/** What is served beside the AWS protocols, on the same address: JSON for tools, the inbox for people. */
export function pages({ mailbox, records, queues }: PagesContext): Hono {
  const app = new Hono();
  app.get('/', (context) => context.redirect('/inbox'));
  app.get('/api/mails', (context) => {
    const to = context.req.query('to');
    const mails = mailbox.journal.entries.filter(
      (mail) => to === undefined || mail.destinations.includes(to),
    );
    return context.json(mails.map(summary));
  });
  app.get('/api/mails/:number/raw', (context) => {
    const mail = mailbox.find(Number(context.req.param('number')));
    if (mail === undefined) return context.json({ error: 'there is no such mail' }, 404);
    return context.body(Uint8Array.from(mail.raw), 200, { 'content-type': 'message/rfc822' });
  });
  app.get('/api/events', (context) => context.json(records.entries));
  app.get('/api/queues', (context) => context.json(queues()));
  return app;
}

function summary({ raw, ...mail }: Mail): unknown {
  return { ...mail, bytes: raw.length };
}
