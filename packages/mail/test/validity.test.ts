import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { allMails } from './all-mails.ts';

/** All of the standard's rules but the two that mail has to break. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'off',
    // Outlook on Windows reads width, align and bgcolor where it does not read the style.
    'no-deprecated-attr': 'off',
  },
});

test.each(allMails().map((mail) => [mail.kind, mail.html] as const))('%s is valid HTML', async (_, html) => {
  const report = await validator.validateString(html);
  const messages = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (line ${line})`),
  );
  expect(messages).toEqual([]);
});

test('the check would notice', async () => {
  const report = await validator.validateString(
    '<!doctype html><html lang="en"><body><p><div></div></p></body></html>',
  );
  expect(report.valid).toBe(false);
});
