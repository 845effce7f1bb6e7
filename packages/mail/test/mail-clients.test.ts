import { caniemail } from 'caniemail';
import { describe, expect, test } from 'vitest';
import { allMails } from './all-mails.ts';

/** Nine readers in ten by open statistics. Not among them: Gmail's mobile website (reads no styles) and Windows Mail (discontinued). */
const CLIENTS = [
  'gmail.desktop-webmail',
  'gmail.ios',
  'gmail.android',
  'outlook.windows',
  'outlook.outlook-com',
  'outlook.macos',
  'outlook.ios',
  'outlook.android',
  'apple-mail.ios',
  'apple-mail.macos',
  'yahoo.desktop-webmail',
  'yahoo.ios',
  'yahoo.android',
] as const;

/** What one of them cannot do, and what its reader sees instead. Whatever is not on this list fails; so does what is needless. */
const ACCEPTED: Readonly<Record<string, string>> = {
  'color-scheme CSS property': 'the client darkens the mail its own way, from colours that survive it',
  'color-scheme meta tag': 'as above',
  '<body> element': 'becomes a div; the page colour is on the table as well',
  '<bdi> element': 'text of another direction is not kept apart; it is shown all the same',
  'Attribute selector': 'the rules for Outlook’s own dark mode, which no other client needs',
  '@media': 'Outlook on Windows: no dark colours, no narrower margins, no print layout',
  'border-radius': 'Outlook on Windows: square buttons',
  'max-height property': 'of the preheader, which display:none hides already',
  overflow: 'as above',
  'white-space': 'Outlook on Windows: a dose may wrap',
  'table-layout': 'Outlook on Windows: cells of the phase strip get the width of their figure',
  'word-break': 'Yahoo: a word longer than the screen is not broken',
  'height property': 'Yahoo: cells of the phase strip may grow, which no text of theirs needs',
};

describe('what mail clients support, by the data of caniemail', () => {
  const found = new Set<string>();
  for (const { html } of allMails()) {
    const { issues } = caniemail({ clients: [...CLIENTS], html });
    for (const list of issues.errors.values()) for (const { title } of list) found.add(title);
  }

  test('finds nothing that is not accepted here with its reason', () => {
    expect([...found].filter((title) => !(title in ACCEPTED))).toEqual([]);
  });

  test('finds all that is accepted here', () => {
    expect(Object.keys(ACCEPTED).filter((title) => !found.has(title))).toEqual([]);
  });

  test('would find what does not work', () => {
    const { success } = caniemail({ clients: [...CLIENTS], html: '<div style="display:flex">x</div>' });
    expect(success).toBe(false);
  });
});
