import type { Bus } from '../bus/bus.ts';
import type { Activity } from '../time/activity.ts';
import type { Clock } from '../time/clock.ts';
import { domainOf } from './email-address.ts';
import type { MailFate } from './mail-fate.ts';
import { type Mail, parseMail } from './mailbox.ts';

export interface FeedbackDestination {
  readonly configurationSet: string;
  /** As in the template: `send`, `delivery`, `bounce`, `complaint`. */
  readonly eventTypes: readonly string[];
  readonly bus: Bus;
}

type FeedbackType = 'Send' | 'Delivery' | 'Bounce' | 'Complaint';

/** EventBridge reference, "Amazon Simple Email Service events". */
const DETAIL_TYPES: Readonly<Record<FeedbackType, string>> = {
  Send: 'Email Sent',
  Delivery: 'Email Delivered',
  Bounce: 'Email Bounced',
  Complaint: 'Email Complaint Received',
};

const FEEDBACK: Readonly<Record<MailFate, readonly FeedbackType[]>> = {
  deliver: ['Send', 'Delivery'],
  bounce: ['Send', 'Bounce'],
  complain: ['Send', 'Delivery', 'Complaint'],
  throttle: [],
  reject: [],
};

interface Surroundings {
  readonly destinations: readonly FeedbackDestination[];
  readonly clock: Clock;
  readonly activity: Activity;
  readonly account: string;
}

/** What SES tells of a mail after it took it, through the event destinations of the mail's configuration set. */
export class SesFeedback {
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  report(mail: Mail, fate: MailFate): void {
    const { destinations, activity } = this.#surroundings;
    for (const { configurationSet, eventTypes, bus } of destinations) {
      if (configurationSet !== mail.configurationSet) continue;
      const wanted = new Set(eventTypes.map((type) => type.toLowerCase()));
      const types = FEEDBACK[fate].filter((type) => wanted.has(type.toLowerCase()));
      if (types.length === 0) continue;
      void activity.track(async () => {
        const described = await this.#describe(mail);
        for (const type of types) {
          bus.put({
            source: 'aws.ses',
            detailType: DETAIL_TYPES[type],
            resources: [
              `arn:aws:ses:${bus.arn.split(':')[3]}:${this.#surroundings.account}:configuration-set/${configurationSet}`,
            ],
            detail: { eventType: type, mail: described, ...this.#particulars(type, mail) },
          });
        }
      });
    }
  }

  /** SES developer guide, "Contents of event data": the mail object. */
  async #describe(mail: Mail): Promise<unknown> {
    const message = await parseMail(mail.raw);
    return {
      timestamp: mail.sentAt,
      source: mail.source,
      sendingAccountId: this.#surroundings.account,
      messageId: mail.messageId,
      destination: mail.destinations,
      headersTruncated: false,
      headers: message.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
      commonHeaders: { from: [mail.source], to: mail.destinations, subject: message.subject ?? '' },
      tags: {
        'ses:configuration-set': [mail.configurationSet],
        'ses:from-domain': [domainOf(mail.source)],
        ...Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
      },
    };
  }

  #particulars(type: FeedbackType, mail: Mail): object {
    const timestamp = new Date(this.#surroundings.clock.now()).toISOString();
    const feedbackId = `feedback-${mail.messageId}`;
    switch (type) {
      case 'Send':
        return { send: {} };
      case 'Delivery':
        return { delivery: { timestamp, processingTimeMillis: 0, recipients: mail.destinations } };
      case 'Bounce':
        return {
          bounce: {
            bounceType: 'Permanent',
            bounceSubType: 'General',
            bouncedRecipients: mail.destinations.map((emailAddress) => ({
              emailAddress,
              action: 'failed',
              status: '5.1.1',
              diagnosticCode: 'smtp; 550 5.1.1 user unknown',
            })),
            timestamp,
            feedbackId,
            reportingMTA: 'dsn; local',
          },
        };
      case 'Complaint':
        return {
          complaint: {
            complainedRecipients: mail.destinations.map((emailAddress) => ({ emailAddress })),
            complaintFeedbackType: 'abuse',
            timestamp,
            feedbackId,
          },
        };
      default:
        return type satisfies never;
    }
  }
}
