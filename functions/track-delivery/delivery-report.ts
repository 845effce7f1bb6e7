import { ClientIdSchema } from '@phasewise/engine';
import { type Consumed, parseWith } from '@phasewise/events';
import * as z from 'zod';

/** What SES says of a mail that failed (AWS docs: SES, "Contents of event data that Amazon SES publishes"), as far as it is read. */
const tag = z.tuple([z.string()], z.string());
const mail = z.object({
  tags: z.record(z.string(), tag),
  destination: z.tuple([z.string()], z.string()).optional(),
});
const ReportSchema = z.object({
  id: z.string(),
  time: z.string(),
  detail: z.discriminatedUnion('eventType', [
    z.object({
      eventType: z.literal('Bounce'),
      bounce: z.object({
        bounceType: z.enum(['Permanent', 'Transient', 'Undetermined']),
        bouncedRecipients: z.array(z.object({ diagnosticCode: z.string().optional() })).optional(),
      }),
      mail,
    }),
    z.object({ eventType: z.literal('Complaint'), mail }),
  ]),
});

const TagsSchema = z.object({ clientId: ClientIdSchema, recipient: z.enum(['client', 'trainer']) });

export interface DeliveryReport extends Consumed {
  readonly type: 'DeliveryReport';
  readonly cause: 'bounce' | 'complaint';
  /** A bounce that may succeed later does not count against the address. */
  readonly permanent: boolean;
  readonly recipient: 'client' | 'trainer';
  /** Where the mail went; null when the report does not say. */
  readonly address: string | null;
  /** What the other mail server said. */
  readonly diagnosis?: string;
}

const MOST_DIAGNOSIS = 1000;

/**
 * Reads an SES event; whose mail it was stands in the tags that the mailer gave it.
 *
 * @throws {ContractViolation} naming each field
 */
export function parseDeliveryReport(message: unknown): DeliveryReport {
  const { id, time, detail } = parseWith(ReportSchema, message, 'SES event');
  const tags = parseWith(
    TagsSchema,
    Object.fromEntries(Object.entries(detail.mail.tags).map(([name, [value]]) => [name, value])),
    'SES event',
    'detail.mail.tags',
  );
  const diagnosis =
    detail.eventType === 'Bounce'
      ? detail.bounce.bouncedRecipients?.find(({ diagnosticCode }) => diagnosticCode)?.diagnosticCode
      : undefined;
  return {
    type: 'DeliveryReport',
    metadata: {
      id,
      schemaVersion: 1,
      occurredAt: new Date(time).toISOString(),
      clientId: tags.clientId,
      correlationId: id,
      causationId: id,
    },
    cause: detail.eventType === 'Bounce' ? 'bounce' : 'complaint',
    permanent: detail.eventType === 'Complaint' || detail.bounce.bounceType === 'Permanent',
    recipient: tags.recipient,
    address: addressIn(detail.mail.destination?.[0]),
    ...(diagnosis === undefined ? {} : { diagnosis: diagnosis.slice(0, MOST_DIAGNOSIS) }),
  };
}

/** The address alone, where a destination names the person too. */
function addressIn(destination: string | undefined): string | null {
  return destination === undefined ? null : (/<([^<>]+)>\s*$/.exec(destination)?.[1] ?? destination);
}
