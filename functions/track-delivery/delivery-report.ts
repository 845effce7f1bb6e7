import { ClientIdSchema } from '@phasewise/engine';
import { type Consumed, parseWith } from '@phasewise/events';
import * as z from 'zod';

/** What SES says of a mail that failed (AWS docs: SES, "Contents of event data that Amazon SES publishes"), as far as it is read. */
const tag = z.tuple([z.string()], z.string());
const ReportSchema = z.object({
  id: z.string(),
  time: z.string(),
  detail: z.discriminatedUnion('eventType', [
    z.object({
      eventType: z.literal('Bounce'),
      bounce: z.object({ bounceType: z.enum(['Permanent', 'Transient', 'Undetermined']) }),
      mail: z.object({ tags: z.record(z.string(), tag) }),
    }),
    z.object({
      eventType: z.literal('Complaint'),
      mail: z.object({ tags: z.record(z.string(), tag) }),
    }),
  ]),
});

const TagsSchema = z.object({ clientId: ClientIdSchema, recipient: z.enum(['client', 'trainer']) });

export interface DeliveryReport extends Consumed {
  readonly type: 'DeliveryReport';
  readonly cause: 'bounce' | 'complaint';
  /** A bounce that may succeed later does not count against the address. */
  readonly permanent: boolean;
  readonly recipient: 'client' | 'trainer';
}

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
  };
}
