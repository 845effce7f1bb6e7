import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailAddress, Message } from './message.ts';
import { plainLine } from './plain.ts';

export interface Envelope {
  /** The sender's address; its name is the message's. */
  readonly from: string;
  readonly to: MailAddress;
}

/**
 * The bytes that go to SES (RFC 5322, 2045, 2047): text and HTML as alternatives, the calendar attached. Boundary and Message-ID are
 * derived, so that the bytes are a function of the arguments. The calendar is an attachment and not a third alternative, since
 * Outlook shows the last alternative it knows: it would show the mail as a meeting.
 *
 * @example
 * const raw = await toMime(message, { from: 'plan@studio.example', to: { name: 'Ana', address: 'ana@example.com' } }, new Date(0));
 */
export async function toMime(message: Message, { from, to }: Envelope, date: Date): Promise<Uint8Array> {
  const id = createHash('sha256')
    .update(JSON.stringify([message.key, from, to.address, date.toISOString()]))
    .digest('hex')
    .slice(0, 32);
  const composer = new MailComposer({
    from: mailbox({ name: message.fromName, address: from }),
    to: mailbox(to),
    ...(message.replyTo === null ? {} : { replyTo: mailbox(message.replyTo) }),
    subject: plainLine(message.subject, 200),
    date,
    messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    baseBoundary: id,
    headers: { 'X-Phasewise-Key': message.key, ...message.headers },
    text: message.text,
    html: message.html,
    textEncoding: 'quoted-printable',
    newline: 'windows',
    attachments:
      message.calendar === undefined
        ? []
        : [
            {
              filename: `${message.key.split('_').at(-1)}.ics`,
              content: message.calendar,
              contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
            },
          ],
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

const mailbox = ({ name, address }: MailAddress) => ({
  name: plainLine(name),
  address: plainLine(address, 254),
});
