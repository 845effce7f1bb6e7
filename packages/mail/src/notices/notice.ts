import type { Profile } from '@phasewise/engine';
import { accentOf } from '../colour.ts';
import { type Html, type HtmlValue, html, lines } from '../html.ts';
import { button, renderDocument, section } from '../layout.ts';
import type { MailKind, Message } from '../message.ts';
import { plain, plainLine } from '../plain.ts';
import type { Studio } from '../studio.ts';
import { LIGHT } from '../style.ts';
import { WORDS } from '../text/index.ts';

export interface NoticeInput {
  readonly profile: Profile;
  readonly studio: Studio;
}

export type NoticeBlock =
  | { readonly is: 'paragraph'; readonly text: string }
  | { readonly is: 'list'; readonly title: string; readonly items: readonly string[] }
  /** What a person or a machine said, word for word. */
  | { readonly is: 'quote'; readonly title: string; readonly text: string }
  | { readonly is: 'button'; readonly label: string; readonly url: string };

/** A short mail, said once; HTML and text are made from the same blocks. */
export interface Notice {
  readonly kind: MailKind;
  /** What of this kind it is, `w12` for a week: with kind and client it makes the key. */
  readonly about: string;
  readonly recipient: 'client' | 'trainer';
  readonly subject: string;
  readonly title: string;
  readonly blocks: readonly NoticeBlock[];
  /** Clients' mail only. */
  readonly unsubscribe?: string;
}

const QUOTE_CHARACTERS = 2000;

export function renderNotice(notice: Notice, { profile, studio }: NoticeInput): Message {
  const words = WORDS[profile.locale];
  const toClient = notice.recipient === 'client';
  const first = notice.blocks.find((block) => block.is === 'paragraph');
  const preheader = plainLine(first?.text ?? notice.title, 160);
  const why = toClient
    ? words.footer.whyClient(studio.name, profile.trainer.name)
    : words.footer.whyTrainer(studio.name);
  const { unsubscribe } = notice;
  return {
    kind: notice.kind,
    key: `${notice.kind}_${profile.clientId}_${notice.about}`,
    clientId: profile.clientId,
    recipient: notice.recipient,
    fromName: studio.name,
    replyTo: replyTo(),
    subject: notice.subject,
    preheader,
    html: noticeHtml(),
    text: noticeText(),
    headers:
      unsubscribe === undefined
        ? {}
        : {
            'List-Unsubscribe': `<${unsubscribe}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          },
  };

  function replyTo(): Message['replyTo'] {
    if (toClient) return { name: profile.trainer.name, address: profile.trainer.email };
    return studio.replyTo === undefined ? null : { name: studio.name, address: studio.replyTo };
  }

  function noticeHtml(): string {
    const accent = accentOf(studio.accentColour);
    const footer: HtmlValue[] = [
      html`<p>${why}</p>`,
      unsubscribe !== undefined &&
        html`<p><a href="${unsubscribe}">${words.footer.unsubscribe}</a> (${words.footer.unsubscribeHint})</p>`,
    ];
    return renderDocument({
      locale: profile.locale,
      studio,
      words,
      title: notice.subject,
      preheader,
      sections: [section(html`<h1>${notice.title}</h1>`), ...notice.blocks.map(blockHtml)],
      footer,
    });

    function blockHtml(block: NoticeBlock): Html {
      switch (block.is) {
        case 'paragraph':
          return section(html`<p>${block.text}</p>`, 14);
        case 'list':
          return section(
            html`<h2 style="padding-bottom:8px">${block.title}</h2><ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`,
          );
        case 'quote':
          return section(
            html`<table role="presentation" width="100%" cellspacing="0"><tr><td class="s" bgcolor="${LIGHT.soft}" style="padding:14px 16px;background:${LIGHT.soft}"><b>${block.title}</b><br><bdi>${lines(block.text.slice(0, QUOTE_CHARACTERS))}</bdi></td></tr></table>`,
            18,
          );
        case 'button':
          return section(button(block.label, block.url, accent), 20);
      }
    }
  }

  function noticeText(): string {
    const footer = [
      '--',
      why,
      ...(unsubscribe === undefined
        ? []
        : [`${words.footer.unsubscribe} (${words.footer.unsubscribeHint}): ${unsubscribe}`]),
      studio.name,
      studio.postalAddress,
      ...(studio.poweredBy ? [words.footer.poweredBy] : []),
    ];
    return plain(`${[notice.title, ...notice.blocks.map(blockText), footer.join('\n')].join('\n\n')}\n`);
  }
}

function blockText(block: NoticeBlock): string {
  switch (block.is) {
    case 'paragraph':
      return block.text;
    case 'list':
      return `${block.title}\n${block.items.map((item) => `- ${item}`).join('\n')}`;
    case 'quote':
      return `${block.title}\n${plain(block.text).slice(0, QUOTE_CHARACTERS).replace(/^/gm, '> ')}`;
    case 'button':
      return `${block.label}: ${block.url}`;
  }
}
