export const MAIL_KINDS = [
  'weekly-plan',
  'block-report',
  'enrollment-confirmation',
  'reminder',
  'client-silent',
  'clearance-needed',
  'undeliverable',
  'paused',
  'program-finished',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** A mailbox; `name` is what people see. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** What a renderer makes and the mailer sends. Who gets it and when is the mailer's business. */
export interface Message {
  readonly kind: MailKind;
  /** The same for the same piece of news, however often it is rendered or sent: letters, digits, `-` and `_` only. */
  readonly key: string;
  /** Whom it is about; `recipient` says who reads it. Both travel as SES tags, so that a bounce finds its client. */
  readonly clientId: string;
  readonly recipient: 'client' | 'trainer';
  /** The studio's name: the mail comes from it, not from software. */
  readonly fromName: string;
  readonly replyTo: MailAddress | null;
  readonly subject: string;
  /** The line an inbox shows after the subject; it is in `html` too. */
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
  /** RFC 5545, METHOD:PUBLISH; sent as an attachment. */
  readonly calendar?: string;
  /** Beside those the mailer sets. */
  readonly headers: Readonly<Record<string, string>>;
}
