import { Hono } from 'hono';
import { INBOX_CSS, INBOX_JS } from './inbox-assets.ts';
import { type InboxList, inboxPage, mailItems, VIEWS, type View } from './inbox-page.ts';
import type { Mail, Mailbox } from './mailbox.ts';

/** Newest mails on one page; a person looks at the last ones. */
const MOST_LISTED = 200;

/** Of the inbox itself: nothing but its own files. */
const INBOX_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; connect-src 'self'; frame-src 'self'; form-action 'self'";

/** Of a mail's HTML: it may look as it likes, and neither run nor fetch anything. */
const MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** The inbox in the browser. */
export function inbox(mailbox: Mailbox): Hono {
  const app = new Hono();
  app.get('/inbox.css', (context) => context.body(INBOX_CSS, 200, { 'content-type': 'text/css' }));
  app.get('/inbox.js', (context) => context.body(INBOX_JS, 200, { 'content-type': 'text/javascript' }));

  app.get('/', async (context) => {
    context.header('content-security-policy', INBOX_POLICY);
    return context.html(inboxPage(await listMails(mailbox, context.req.query('to')), undefined));
  });

  app.get('/list', async (context) => {
    const list = await listMails(mailbox, context.req.query('to'), Number(context.req.query('current')));
    context.header('x-mail-count', String(list.total));
    return context.html(mailItems(list));
  });

  app.get('/:number{[0-9]+}', async (context) => {
    const mail = mailbox.find(Number(context.req.param('number')));
    if (mail === undefined) return context.notFound();
    const message = await mailbox.parsed(mail);
    const asked = context.req.query('view');
    const view: View = VIEWS.find((each) => each === asked) ?? (message.html === undefined ? 'text' : 'html');
    const list = await listMails(mailbox, context.req.query('to'), mail.number);
    context.header('content-security-policy', INBOX_POLICY);
    return context.html(inboxPage(list, { mail, message, view }));
  });

  app.get('/:number{[0-9]+}/html', async (context) => {
    const mail = mailbox.find(Number(context.req.param('number')));
    const message = mail && (await mailbox.parsed(mail));
    if (message?.html === undefined) return context.notFound();
    context.header('content-security-policy', MAIL_POLICY);
    return context.html(withLinksInNewTab(withInlineImages(message.html, message.attachments)));
  });

  app.get('/:number{[0-9]+}/attachments/:index{[0-9]+}', async (context) => {
    const mail = mailbox.find(Number(context.req.param('number')));
    const message = mail && (await mailbox.parsed(mail));
    const attachment = message?.attachments[Number(context.req.param('index'))];
    if (attachment === undefined) return context.notFound();
    const name = encodeURIComponent(attachment.filename ?? 'attachment');
    return context.body(contentOf(attachment), 200, {
      'content-type': attachment.mimeType,
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      'x-content-type-options': 'nosniff',
    });
  });
  return app;
}

type Attachments = Awaited<ReturnType<Mailbox['parsed']>>['attachments'];

async function listMails(mailbox: Mailbox, to: string | undefined, current?: number): Promise<InboxList> {
  const all = mailbox.journal.entries;
  const recipient = to === '' ? undefined : to;
  const shown = all
    .filter((mail) => recipient === undefined || mail.destinations.includes(recipient))
    .slice(-MOST_LISTED)
    .reverse();
  return {
    mails: await Promise.all(shown.map(async (mail) => ({ mail, subject: await subjectOf(mailbox, mail) }))),
    total: all.length,
    recipients: [...new Set(all.flatMap((mail) => mail.destinations))].sort(),
    to: recipient,
    current,
  };
}

async function subjectOf(mailbox: Mailbox, mail: Mail): Promise<string> {
  return (await mailbox.parsed(mail)).subject ?? '(no subject)';
}

/** Pictures that travel in the mail (`cid:`) are shown from it. */
function withInlineImages(html: string, attachments: Attachments): string {
  return attachments.reduce((shown, { contentId, mimeType, content }) => {
    if (contentId === undefined) return shown;
    const data = `data:${mimeType};base64,${Buffer.from(bytesOf(content)).toString('base64')}`;
    return shown.replaceAll(`cid:${contentId.replace(/^<|>$/g, '')}`, data);
  }, html);
}

/** Inside the head, where there is one: before the doctype it would switch the browser to quirks mode. */
function withLinksInNewTab(html: string): string {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + base) : base + html;
}

/** postal-mime gives calendars bare newlines, which RFC 5545 does not allow in a file. */
function contentOf({ content, mimeType }: Attachments[number]): Uint8Array<ArrayBuffer> {
  const bytes = bytesOf(content);
  if (!/^(text\/calendar|application\/ics)$/i.test(mimeType)) return bytes;
  return new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll('\n', '\r\n'));
}

function bytesOf(content: Attachments[number]['content']): Uint8Array<ArrayBuffer> {
  return typeof content === 'string'
    ? new TextEncoder().encode(content)
    : new Uint8Array(content as ArrayBuffer);
}
