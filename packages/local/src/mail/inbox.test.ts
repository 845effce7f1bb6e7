import { beforeEach, expect, test } from 'vitest';
import { inbox } from './inbox.ts';
import { Mailbox } from './mailbox.ts';

const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';

function message(to: string, subject: string): string {
  return [
    'From: Coach <coach@example.com>',
    `To: ${to}`,
    `Subject: ${subject}`,
    'List-Unsubscribe: <https://example.com/u>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=mixed',
    '',
    '--mixed',
    'Content-Type: multipart/alternative; boundary=alternative',
    '',
    '--alternative',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Three sets & a <rest>',
    '--alternative',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<!doctype html><html><head><title>Plan</title></head><body><h1>Three sets</h1><script>alert(1)</script></body></html>',
    '--alternative--',
    '--mixed',
    'Content-Type: text/calendar; name="week.ics"',
    'Content-Disposition: attachment; filename="week.ics"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(CALENDAR).toString('base64'),
    '--mixed--',
  ].join('\r\n');
}

let mailbox: Mailbox;

beforeEach(() => {
  mailbox = new Mailbox(undefined);
});

function arrive(to: string, subject: string): void {
  mailbox.add({
    messageId: subject,
    sentAt: '2026-11-30T07:00:00.000Z',
    source: 'coach@example.com',
    destinations: [to],
    configurationSet: 'phasewise',
    tags: { kind: 'weekly-plan' },
    raw: Buffer.from(message(to, subject)),
  });
}

async function get(path: string): Promise<{ status: number; text: string; headers: Headers }> {
  const answer = await inbox(mailbox).request(path);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

test('the list shows the newest first, and only one person’s mails if asked', async () => {
  arrive('ana@example.com', 'Week 1');
  arrive('kim@example.com', 'Block <report>');
  const { text } = await get('/');
  expect(text.indexOf('Block &lt;report&gt;')).toBeGreaterThan(0);
  expect(text.indexOf('Week 1')).toBeGreaterThan(text.indexOf('Block &lt;report&gt;'));
  const filtered = await get('/?to=ana@example.com');
  expect(filtered.text).toContain('Week 1');
  expect(filtered.text).not.toContain('Block');
  expect((await get('/list')).headers.get('x-mail-count')).toBe('2');
});

test('a mail is shown as HTML in a frame that can neither run nor fetch', async () => {
  arrive('ana@example.com', 'Week 1');
  const page = await get('/1');
  expect(page.text).toMatch(/<iframe[^>]+sandbox="allow-popups allow-popups-to-escape-sandbox"/);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  const frame = await get('/1/html');
  expect(frame.headers.get('content-security-policy')).toMatch(/^default-src 'none'(?!.*script-src)/);
  expect(frame.text).toMatch(/^<!doctype html><html><head><base target="_blank"><title>/);
});

test('text, headers, source and attachments are each a view', async () => {
  arrive('ana@example.com', 'Week 1');
  expect((await get('/1?view=text')).text).toContain('Three sets &amp; a &lt;rest&gt;');
  expect((await get('/1?view=headers')).text).toContain('List-Unsubscribe');
  expect((await get('/1?view=raw')).text).toContain('Content-Type: multipart/mixed; boundary=mixed');
  expect((await get('/1?view=attachments')).text).toContain('week.ics');
  const attachment = await get('/1/attachments/0');
  expect(attachment.text).toBe(CALENDAR);
  expect(attachment.headers.get('content-disposition')).toContain('week.ics');
});

test('the pages name no other host', async () => {
  arrive('ana@example.com', 'Week 1');
  for (const path of ['/', '/1', '/inbox.css', '/inbox.js']) {
    expect((await get(path)).text).not.toMatch(/(src|href|url)\s*[=(]\s*["']?https?:/);
  }
});

test('a mail that is not there is not found', async () => {
  for (const path of ['/1', '/1/html', '/1/attachments/0']) expect((await get(path)).status).toBe(404);
});
