import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { input, profile, studio } from '../test/sample.ts';
import type { MailAddress } from './message.ts';
import { toMime } from './mime.ts';
import { renderWeeklyPlan } from './weekly-plan/weekly-plan.ts';

const FROM = 'plan@studio.example';
const TO: MailAddress = { name: 'Ana Lopez', address: 'ana@example.com' };
const AT = new Date('2027-01-10T06:00:00Z');
const message = renderWeeklyPlan(input());

const raw = async (over: Partial<typeof message> = {}, to = TO) =>
  Buffer.from(await toMime({ ...message, ...over }, { from: FROM, to }, AT)).toString('latin1');
const parsed = async (over: Partial<typeof message> = {}, to = TO) => PostalMime.parse(await raw(over, to));

describe('the raw message', () => {
  test('reads back as what went in', async () => {
    const mail = await parsed();
    expect(mail.subject).toBe(message.subject);
    expect(mail.from).toMatchObject({ name: studio.name, address: FROM });
    expect(mail.to).toMatchObject([{ name: TO.name, address: TO.address }]);
    expect(mail.replyTo).toMatchObject([{ name: 'Kim Park', address: 'kim@example.com' }]);
    expect(mail.text?.trimEnd()).toBe(message.text.trimEnd());
    expect(mail.html?.trimEnd()).toBe(message.html.trimEnd());
    expect(new Date(mail.date ?? '')).toEqual(AT);
  });

  test('carries the calendar as an attachment', async () => {
    const { attachments } = await parsed();
    expect(attachments).toHaveLength(1);
    expect(attachments[0]).toMatchObject({
      filename: 'w7.ics',
      mimeType: 'text/calendar',
      disposition: 'attachment',
      method: 'PUBLISH',
    });
    // postal-mime reads text with bare line feeds, as it does a body.
    const content = Buffer.from(attachments[0]?.content as ArrayBuffer).toString();
    expect(content.trimEnd().replaceAll('\n', '\r\n')).toBe(message.calendar?.trimEnd());
  });

  test('offers one-click unsubscription (RFC 8058) and a stable key', async () => {
    const { headers } = await parsed();
    const header = (key: string) => headers.find((candidate) => candidate.key === key)?.value;
    expect(header('list-unsubscribe')).toBe('<https://studio.example/unsubscribe/token>');
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(header('x-phasewise-key')).toBe('weekly-plan_ana-lopez_w7');
  });

  test('keeps an address for one-click unsubscription whole, however long its token', async () => {
    const url = `https://abc.lambda-url.eu-west-1.on.aws/unsubscribe/${'eyJhbGciOi'.repeat(60)}`;
    const { headers } = await parsed({ headers: { 'List-Unsubscribe': `<${url}>` } });
    const value = headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '';
    expect(value.replace(/\s+/g, '')).toBe(`<${url}>`);
  });

  test('is the same bytes for the same arguments', async () => {
    expect(await raw()).toBe(await raw());
  });

  test('keeps to the limits: lines of 998 (RFC 5322, 2.1.1), encoded words of 75 (RFC 2047, 2)', async () => {
    const name = '🏋️‍♀️ María '.repeat(300);
    const wide = renderWeeklyPlan(
      input({ profile: { ...profile, name, trainer: { ...profile.trainer, name } } }),
    );
    const bytes = await raw({ ...wide, subject: name, text: 'x'.repeat(10_000) }, { ...TO, name });
    for (const line of bytes.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
    for (const word of bytes.matchAll(/=\?[^?]+\?[QB]\?[^?]*\?=/gi))
      expect(word[0].length).toBeLessThanOrEqual(75);
    expect(bytes.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test.each([
    '\r\nBcc: eve@example.com',
    '\nBcc: eve@example.com',
    '\rBcc: eve@example.com',
    '\u2028Bcc: eve@example.com',
  ])('no text can add a header: %j', async (injection) => {
    const mail = await parsed(
      {
        subject: `Week 7${injection}`,
        fromName: `Studio${injection}`,
        replyTo: { name: `Kim${injection}`, address: 'kim@example.com' },
        headers: { 'List-Unsubscribe': `<https://x.example/>${injection}` },
      },
      { name: `Ana${injection}`, address: `ana@example.com` },
    );
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail.to).toHaveLength(1);
    expect(mail.subject).toBe('Week 7 Bcc: eve@example.com');
  });

  test('a name cannot pass for an address', async () => {
    const mail = await parsed({}, { name: '"eve" <eve@example.com>, Ana', address: 'ana@example.com' });
    expect(mail.to?.map(({ address }) => address)).toEqual(['ana@example.com']);
  });
});
