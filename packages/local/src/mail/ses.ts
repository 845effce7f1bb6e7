import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { AwsError } from '../aws-error.ts';
import { type Chance, uuid } from '../ids.ts';
import type { Clock } from '../time/clock.ts';
import { addressOf, domainOf } from './email-address.ts';
import type { DecideFate } from './mail-fate.ts';
import { type Mailbox, parseMail } from './mailbox.ts';
import type { SesFeedback } from './ses-feedback.ts';

export interface ConfigurationSet {
  readonly name: string;
  readonly sendingEnabled: boolean;
}

interface Surroundings {
  readonly identities: readonly string[];
  readonly configurationSets: readonly ConfigurationSet[];
  readonly mailbox: Mailbox;
  readonly feedback: SesFeedback;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly region: string;
  readonly fate: DecideFate;
}

const LARGEST_MESSAGE_BYTES = 10 * 1024 * 1024;
const MOST_RECIPIENTS = 50;

/** The SES API of 2010-12-01 (Amazon SES API v1 reference), the one behind `@aws-sdk/client-ses`. */
export class SesService {
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /**
   * @param form the request's parameters, `Action` among them
   * @returns the answer's XML
   * @throws {AwsError} as SES would
   */
  async call(form: URLSearchParams): Promise<string> {
    const action = form.get('Action') ?? '';
    switch (action) {
      case 'SendRawEmail':
        return this.#sendRawEmail(form);
      case 'SendEmail':
        return this.#sendEmail(form);
      case 'GetSendQuota': {
        const { mailbox, clock } = this.#surroundings;
        const dayAgo = clock.now() - 86_400_000;
        const sent = mailbox.journal.entries.filter((mail) => Date.parse(mail.sentAt) > dayAgo).length;
        return xmlAnswer(
          action,
          `<Max24HourSend>50000.0</Max24HourSend><MaxSendRate>14.0</MaxSendRate><SentLast24Hours>${sent}.0</SentLast24Hours>`,
        );
      }
      case 'ListIdentities':
        return xmlAnswer(action, `<Identities>${members(this.#surroundings.identities)}</Identities>`);
      case 'ListVerifiedEmailAddresses': {
        const addresses = this.#surroundings.identities.filter((identity) => identity.includes('@'));
        return xmlAnswer(action, `<VerifiedEmailAddresses>${members(addresses)}</VerifiedEmailAddresses>`);
      }
      default:
        throw new AwsError('InvalidAction', `the local cloud does not know ses:${action}`);
    }
  }

  async #sendRawEmail(form: URLSearchParams): Promise<string> {
    const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
    const message = await parseMail(raw);
    const headerFrom = message.from && 'address' in message.from ? message.from.address : undefined;
    if (headerFrom === undefined) throw invalid("Missing required header 'From'.");
    const inHeaders = [...(message.to ?? []), ...(message.cc ?? []), ...(message.bcc ?? [])]
      .flatMap((recipient) => recipient.group ?? [recipient])
      .map((recipient) => recipient.address ?? '');
    const given = listOf(form, 'Destinations.member');
    return this.#send('SendRawEmail', form, {
      source: form.get('Source') ?? headerFrom,
      headerFrom,
      destinations: given.length > 0 ? given : inHeaders,
      raw,
    });
  }

  async #sendEmail(form: URLSearchParams): Promise<string> {
    const source = form.get('Source') ?? '';
    const [to, cc, bcc] = ['To', 'Cc', 'Bcc'].map((kind) =>
      listOf(form, `Destination.${kind}Addresses.member`),
    ) as [string[], string[], string[]];
    const raw = await new MailComposer({
      from: source,
      to,
      cc,
      replyTo: listOf(form, 'ReplyToAddresses.member'),
      subject: form.get('Message.Subject.Data') ?? '',
      ...optional('text', form.get('Message.Body.Text.Data')),
      ...optional('html', form.get('Message.Body.Html.Data')),
      date: new Date(this.#surroundings.clock.now()),
    })
      .compile()
      .build();
    const destinations = [...to, ...cc, ...bcc];
    return this.#send('SendEmail', form, { source, headerFrom: source, destinations, raw });
  }

  #send(
    action: string,
    form: URLSearchParams,
    {
      source,
      headerFrom,
      destinations,
      raw,
    }: { source: string; headerFrom: string; destinations: readonly string[]; raw: Uint8Array },
  ): string {
    const { clock, chance, mailbox, feedback, fate } = this.#surroundings;
    const sender = validAddress(source);
    const recipients = destinations.map(validAddress);
    if (recipients.length === 0) throw invalid('Missing recipients.');
    if (recipients.length > MOST_RECIPIENTS) throw invalid(`Recipient count exceeds ${MOST_RECIPIENTS}.`);
    if (raw.length > LARGEST_MESSAGE_BYTES) {
      throw invalid(`Message length is more than ${LARGEST_MESSAGE_BYTES} bytes long: '${raw.length}'.`);
    }
    this.#requireVerified([sender, validAddress(headerFrom)]);
    const configurationSet = this.#configurationSet(form.get('ConfigurationSetName'));
    const decided = fate({ source: sender, destinations: recipients, raw });
    if (decided === 'throttle') throw new AwsError('Throttling', 'Maximum sending rate exceeded.');
    if (decided === 'reject') throw new AwsError('MessageRejected', 'Message rejected by the local cloud.');
    const mail = mailbox.add({
      messageId: `${uuid(chance)}-000000`,
      sentAt: new Date(clock.now()).toISOString(),
      source: sender,
      destinations: recipients,
      configurationSet: configurationSet?.name,
      tags: tagsOf(form),
      raw,
    });
    feedback.report(mail, decided);
    return xmlAnswer(action, `<MessageId>${mail.messageId}</MessageId>`);
  }

  #requireVerified(addresses: readonly string[]): void {
    const { identities, region } = this.#surroundings;
    const known = new Set(identities.map((identity) => identity.toLowerCase()));
    const failed = addresses.filter(
      (address) => !known.has(address.toLowerCase()) && !known.has(domainOf(address)),
    );
    if (failed.length === 0) return;
    throw new AwsError(
      'MessageRejected',
      `Email address is not verified. The following identities failed the check in region ${region.toUpperCase()}: ${[...new Set(failed)].join(', ')}`,
    );
  }

  #configurationSet(name: string | null): ConfigurationSet | undefined {
    if (name === null) return undefined;
    const found = this.#surroundings.configurationSets.find((set) => set.name === name);
    if (found === undefined) {
      throw new AwsError('ConfigurationSetDoesNotExist', `Configuration set <${name}> does not exist.`);
    }
    if (!found.sendingEnabled) {
      throw new AwsError('ConfigurationSetSendingPausedException', `Sending is paused for ${name}.`);
    }
    return found;
  }
}

function validAddress(mailbox: string): string {
  const address = addressOf(mailbox);
  if (address === undefined) throw invalid(`Invalid email address: ${mailbox}`);
  return address;
}

/** `prefix.1`, `prefix.2`, …: how the query protocol writes a list. */
function listOf(form: URLSearchParams, prefix: string): string[] {
  const list: string[] = [];
  for (
    let value = form.get(`${prefix}.1`);
    value !== null;
    value = form.get(`${prefix}.${list.length + 1}`)
  ) {
    list.push(value);
  }
  return list;
}

function tagsOf(form: URLSearchParams): Record<string, string> {
  const tags: Record<string, string> = {};
  for (let number = 1; form.has(`Tags.member.${number}.Name`); number += 1) {
    tags[form.get(`Tags.member.${number}.Name`) as string] = form.get(`Tags.member.${number}.Value`) ?? '';
  }
  return tags;
}

function optional<Key extends string>(key: Key, value: string | null): { [name in Key]?: string } {
  return value === null ? {} : ({ [key]: value } as { [name in Key]: string });
}

function members(values: readonly string[]): string {
  return values.map((value) => `<member>${escapeXml(value)}</member>`).join('');
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterValue', message);
}

const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';

function xmlAnswer(action: string, result: string): string {
  return `<${action}Response xmlns="${NAMESPACE}"><${action}Result>${result}</${action}Result><ResponseMetadata><RequestId>local</RequestId></ResponseMetadata></${action}Response>`;
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
