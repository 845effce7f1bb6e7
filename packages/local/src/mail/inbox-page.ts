import { html, raw } from 'hono/html';
import type { Email } from 'postal-mime';
import type { Mail } from './mailbox.ts';

export const VIEWS = ['html', 'text', 'headers', 'raw', 'attachments'] as const;
export type View = (typeof VIEWS)[number];

interface ListedMail {
  readonly mail: Mail;
  readonly subject: string;
}

export interface InboxList {
  /** Newest first. */
  readonly mails: readonly ListedMail[];
  readonly total: number;
  /** Everybody who ever got a mail. */
  readonly recipients: readonly string[];
  readonly to: string | undefined;
  readonly current: number | undefined;
}

export interface OpenMail {
  readonly mail: Mail;
  readonly message: Email;
  readonly view: View;
}

const TITLES: Readonly<Record<View, string>> = {
  html: 'HTML',
  text: 'Text',
  headers: 'Headers',
  raw: 'Raw',
  attachments: 'Attachments',
};

export function inboxPage(list: InboxList, open: OpenMail | undefined) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${open === undefined ? 'Inbox' : (open.message.subject ?? 'Mail')} · Phasewise</title>
        <link rel="stylesheet" href="/inbox/inbox.css" />
        <link rel="icon" href="data:," />
        <script src="/inbox/inbox.js" defer></script>
      </head>
      <body class="${open === undefined ? '' : 'reading'}">
        <aside>
          <header>
            <h1><a href="/inbox">Inbox</a> <span class="dim">on this machine</span></h1>
            <form action="/inbox">
              <select id="to" name="to" aria-label="Recipient">
                <option value="">Everybody</option>
                ${list.recipients.map(
                  (recipient) =>
                    html`<option value="${recipient}" ${recipient === list.to ? raw('selected') : ''}>${recipient}</option>`,
                )}
              </select>
              <noscript><button>Show</button></noscript>
            </form>
          </header>
          <ol id="mails" data-count="${list.total}" data-current="${list.current ?? ''}">
            ${mailItems(list)}
          </ol>
        </aside>
        <main>${open === undefined ? html`<p class="empty">${emptyHint(list)}</p>` : mailView(open, list.to)}</main>
      </body>
    </html>`;
}

export function mailItems({ mails, to, current }: InboxList) {
  return html`${mails.map(
    ({ mail, subject }) =>
      html`<li>
        <a href="/inbox/${mail.number}${query({ to })}" ${mail.number === current ? raw('aria-current="page"') : ''}>
          <strong>${subject}</strong>
          <small><span>${mail.destinations.join(', ')}</span><time datetime="${mail.sentAt}">${shortTime(mail.sentAt)}</time></small>
        </a>
      </li>`,
  )}`;
}

function mailView({ mail, message, view }: OpenMail, to: string | undefined) {
  const facts = [
    ['From', mail.source],
    ['To', mail.destinations.join(', ')],
    ['Sent', `${mail.sentAt} by the cloud's clock`],
    [
      'Tags',
      Object.entries(mail.tags)
        .map(([name, value]) => `${name}=${value}`)
        .join(', '),
    ],
    ['Set', mail.configurationSet ?? ''],
  ].filter(([, value]) => value !== '');
  return html`<header>
      <h2>${message.subject ?? '(no subject)'}</h2>
      <dl>${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
      <nav>
        ${VIEWS.map(
          (each) =>
            html`<a href="/inbox/${mail.number}${query({ to, view: each })}" ${each === view ? raw('aria-current="page"') : ''}
              >${TITLES[each]}${each === 'attachments' ? ` (${message.attachments.length})` : ''}</a
            >`,
        )}
        ${view === 'html' ? html`<label><input type="checkbox" id="phone" /> phone width</label>` : ''}
      </nav>
    </header>
    <div class="part">${part({ mail, message, view })}</div>`;
}

function part({ mail, message, view }: OpenMail) {
  switch (view) {
    case 'html':
      if (message.html === undefined) return html`<p class="empty">This mail has no HTML part.</p>`;
      return html`<iframe
        title="HTML part"
        src="/inbox/${mail.number}/html"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
      ></iframe>`;
    case 'text':
      return html`<pre>${message.text ?? 'This mail has no text part.'}</pre>`;
    case 'headers':
      return html`<table>
        ${message.headers.map((header) => html`<tr><th scope="row">${header.originalKey}</th><td>${header.value}</td></tr>`)}
      </table>`;
    case 'raw':
      return html`<pre>${new TextDecoder().decode(mail.raw)}</pre>`;
    case 'attachments':
      return html`<table>
        ${message.attachments.map(
          (attachment, index) =>
            html`<tr>
              <td><a href="/inbox/${mail.number}/attachments/${index}">${attachment.filename ?? `part ${index + 1}`}</a></td>
              <td>${attachment.mimeType}</td>
              <td>${byteLength(attachment.content)} bytes</td>
            </tr>`,
        )}
      </table>`;
    default:
      return view satisfies never;
  }
}

function emptyHint({ total }: InboxList): string {
  return total === 0 ? 'No mail yet. It appears here by itself.' : 'Choose a mail.';
}

function byteLength(content: Email['attachments'][number]['content']): number {
  return typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
}

function query(parameters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** `2026-11-30T07:00:12.345Z` → `30 Nov 07:00` */
function shortTime(iso: string): string {
  const [, day, month, , time] = new Date(iso).toUTCString().split(' ');
  return `${day} ${month} ${time?.slice(0, 5)}`;
}
