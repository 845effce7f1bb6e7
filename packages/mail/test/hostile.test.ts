import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { toMime } from '../src/mime.ts';
import { allMails } from './all-mails.ts';
import { attribute, elements } from './dom.ts';
import { profile, studio } from './sample.ts';

const INPUTS = {
  'line breaks': 'Ana\r\nBcc: eve@example.com\r\n\r\n<html>\r\nBEGIN:VEVENT',
  quotes: `"Ana" 'O’Neil' \`x\` "><script>alert(1)</script><img src=x onerror=alert(1)>`,
  'entities and templates': '&lt;b&gt; {{x}} <!-- -- --> ]]> </style></title></td></table>',
  emoji: '🏋️‍♀️👨‍👩‍👧‍👦 e\u0301 🇪🇸',
  'right to left': 'אנה \u202eevil\u202c مرحبا \u2067x',
  'ten thousand letters': 'x'.repeat(10_000),
  'ten thousand emoji': '👨‍👩‍👧‍👦'.repeat(10_000),
  'a lone surrogate and controls': 'A\ud83d\u0000\u0007\u001b[31m\u2028\u2029\u0085z',
};

/** Tags in order, and the attributes that act; what a text must not change. */
const skeleton = (html: string) =>
  elements(html)
    .filter(({ tagName }) => tagName !== 'br')
    .map((element) => `${element.tagName} ${attribute(element, 'href') ?? ''}`);

const clean = allMails();

describe.each(Object.entries(INPUTS))('%s in every name and note', (_, text) => {
  const mails = allMails(
    { ...profile, name: text, trainer: { ...profile.trainer, name: text } },
    { ...studio, name: text, postalAddress: text.slice(0, 300) },
    text,
  );

  test.each(mails.map((mail, index) => [mail.kind, mail, clean[index]?.html ?? ''] as const))(
    '%s keeps its structure',
    (_kind, { html }, original) => {
      const withoutNoteCut = (tags: readonly string[]) => tags.filter((tag) => tag !== 'span ');
      expect(withoutNoteCut(skeleton(html))).toEqual(withoutNoteCut(skeleton(original)));
      expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    },
  );

  test('no header is added, and what is read back is what was rendered', async () => {
    for (const mail of mails) {
      const raw = await toMime(
        mail,
        { from: 'plan@studio.example', to: { name: text, address: 'ana@example.com' } },
        new Date(0),
      );
      const read = await PostalMime.parse(raw);
      expect(read.bcc ?? []).toEqual([]);
      expect(read.to?.map(({ address }) => address)).toEqual(['ana@example.com']);
      expect(read.text?.trimEnd()).toBe(mail.text.trimEnd());
      expect(read.html?.trimEnd()).toBe(mail.html.trimEnd());
      expect(read.subject).toBe(mail.subject);
      for (const line of Buffer.from(raw).toString('latin1').split('\r\n'))
        expect(line.length).toBeLessThanOrEqual(998);
    }
  });

  test('the calendar stays one', () => {
    for (const { calendar } of mails)
      if (calendar !== undefined)
        expect(new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent')).toHaveLength(4);
  });
});
