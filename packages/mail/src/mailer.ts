import { createHash } from 'node:crypto';
import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { classifySesError } from './mail-error.ts';
import type { MailAddress, Message } from './message.ts';
import { toMime } from './mime.ts';

export interface MailerOptions {
  readonly client: SESClient;
  /** The verified sender's address. */
  readonly from: string;
  /** SES configuration set: bounces and complaints come back through it. */
  readonly configurationSet: string;
}

export interface Mailer {
  /**
   * Sends one message to one address. `at` becomes the Date header.
   *
   * @throws {MailError} `throttled`, `quota` or `rejected`; any other error of the client unchanged
   */
  send(message: Message, to: string | MailAddress, at: Date): Promise<{ messageId: string }>;
}

/**
 * SES takes raw MIME only this way: its SendEmail (v1) has no headers, and without them there is no one-click unsubscribe.
 *
 * @example
 * const mailer = createMailer({ client: new SESClient({}), from: 'plan@studio.example', configurationSet: 'phasewise-prod' });
 * await mailer.send(renderWeeklyPlan(input), 'ana@example.com', new Date());
 */
export function createMailer({ client, from, configurationSet }: MailerOptions): Mailer {
  return {
    async send(message, to, at) {
      const recipient = typeof to === 'string' ? { name: '', address: to } : to;
      const raw = await toMime(message, { from, to: recipient }, at);
      const command = new SendRawEmailCommand({
        Source: from,
        Destinations: [recipient.address],
        RawMessage: { Data: raw },
        ConfigurationSetName: configurationSet,
        Tags: [
          { Name: 'kind', Value: message.kind },
          { Name: 'clientId', Value: tagValue(message.clientId) },
          { Name: 'recipient', Value: message.recipient },
          { Name: 'key', Value: tagValue(message.key) },
        ],
      });
      try {
        const { MessageId } = await client.send(command);
        return { messageId: MessageId ?? '' };
      } catch (error) {
        throw classifySesError(error) ?? error;
      }
    },
  };
}

/** SES allows letters, digits, `_` and `-`, at most 256 (MessageTag); a key that is otherwise is told by its hash. */
function tagValue(key: string): string {
  return /^[\w-]{1,256}$/.test(key) ? key : createHash('sha256').update(key).digest('hex');
}
