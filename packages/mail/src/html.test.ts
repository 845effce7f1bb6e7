import { expect, test } from 'vitest';
import { html, lines } from './html.ts';

test('strings are escaped, pieces of HTML are not escaped again', () => {
  const inner = html`<b>${'R&B'}</b>`;
  expect(html`<p title="${'"x"'}">${inner}</p>`.toString()).toBe(
    '<p title="&quot;x&quot;"><b>R&amp;B</b></p>',
  );
});

test('lists are joined at any depth; what is not there leaves nothing', () => {
  expect(html`${[['<', [null, false]], undefined, 1]}`.toString()).toBe('&lt;1');
});

test('invisible characters are dropped from every value', () => {
  expect(html`${['a\u202eb', ['\u0000c']]}`.toString()).toBe('abc');
});

test('indentation of a template is not sent', () => {
  expect(
    html`<p>
    ${'x'}
  </p>`.toString(),
  ).toBe('<p>\nx\n</p>');
});

test('line breaks of a text become line breaks of the page', () => {
  expect(html`${lines('a\r\n<b>')}`.toString()).toBe('a<br>&lt;b&gt;');
});
