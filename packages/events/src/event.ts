import { ClientIdSchema } from '@phasewise/engine';
import * as z from 'zod';
import { ContractViolation, parseWith, shortened } from './contract-violation.ts';
import { CONTRACTS, type DataOf, type DetailType, SCHEMA_VERSION } from './contracts.ts';
import { derivedId } from './derived-id.ts';

/** Who, when and why: the same for every event. Times are ISO 8601 UTC. */
export interface Metadata {
  readonly id: string;
  readonly schemaVersion: number;
  readonly occurredAt: string;
  readonly clientId: string;
  /** Shared by all that followed from one thing that happened outside. */
  readonly correlationId: string;
  /** The event that made this one happen; its own id for a first cause. */
  readonly causationId: string;
}

/** An event in its parsed form: `type` discriminates `data`. */
export type PhasewiseEvent<Type extends DetailType = DetailType> = {
  [Name in Type]: { readonly type: Name; readonly metadata: Metadata; readonly data: DataOf<Name> };
}[Type];

/** What EventBridge hands over, as far as it is read. */
const EnvelopeSchema = z.object({
  id: z.string().min(1),
  'detail-type': z.string(),
  time: z.string(),
  detail: z.object({ metadata: z.unknown().optional(), data: z.unknown().optional() }),
});

const MetadataSchema = z.object({
  id: z.string().min(1).max(200),
  schemaVersion: z.int().min(1).default(SCHEMA_VERSION),
  occurredAt: z.iso.datetime({ offset: true }),
  clientId: ClientIdSchema.optional(),
  correlationId: z.string().min(1).max(200).optional(),
  causationId: z.string().min(1).max(200).optional(),
});

const WithClientIdSchema = z.looseObject({ clientId: ClientIdSchema });

/**
 * Reads an EventBridge event by the contract of its detail-type. An outside system may leave `metadata` out: then id and time of the
 * EventBridge event serve, and the client is the one that `data` names.
 *
 * @throws {ContractViolation} code `contract-violation`, naming each field
 *
 * @example
 * parseEvent({ id: 'e1', 'detail-type': 'WeekCompleted', time: '2026-12-06T18:00:00Z',
 *   detail: { data: { clientId: 'ana-lopez', week: 1, outcome: 'completed' } } });
 * //=> { type: 'WeekCompleted', metadata: { id: 'e1', clientId: 'ana-lopez', … }, data: { week: 1, … } }
 */
export function parseEvent(value: unknown): PhasewiseEvent {
  const envelope = parseWith(EnvelopeSchema, value, 'event');
  const type = envelope['detail-type'];
  if (!isDetailType(type))
    throw new ContractViolation('event', [
      {
        path: 'detail-type',
        expected: `expected one of ${Object.keys(CONTRACTS).join(', ')}`,
        received: shortened(type),
      },
    ]);

  const metadata = parseWith(
    MetadataSchema,
    envelope.detail.metadata ?? { id: envelope.id, occurredAt: envelope.time },
    type,
    'metadata',
  );
  const data = parseWith(CONTRACTS[type], envelope.detail.data, type, 'data');
  const clientId =
    metadata.clientId ?? parseWith(WithClientIdSchema, envelope.detail.data, type, 'data').clientId;
  if ('clientId' in data && data.clientId !== undefined && data.clientId !== clientId)
    throw new ContractViolation(type, [
      {
        path: 'data.clientId',
        expected: `expected the client of metadata.clientId, ${clientId}`,
        received: shortened(data.clientId),
      },
    ]);

  return {
    type,
    metadata: {
      id: metadata.id,
      schemaVersion: metadata.schemaVersion,
      occurredAt: new Date(metadata.occurredAt).toISOString(),
      clientId,
      correlationId: metadata.correlationId ?? metadata.id,
      causationId: metadata.causationId ?? metadata.id,
    },
    data,
  } as PhasewiseEvent;
}

/**
 * Reads an event that has to be one of some detail-types.
 *
 * @throws {ContractViolation} also for an event of another detail-type
 *
 * @example
 * const parse = (message: unknown) => parseEventOf(['WeekCompleted'], message);
 */
export function parseEventOf<Type extends DetailType>(
  types: readonly Type[],
  value: unknown,
): PhasewiseEvent<Type> {
  const event = parseEvent(value);
  if ((types as readonly DetailType[]).includes(event.type)) return event as PhasewiseEvent<Type>;
  throw new ContractViolation('event', [
    {
      path: 'detail-type',
      expected: `expected one of ${types.join(', ')}`,
      received: shortened(event.type),
    },
  ]);
}

function isDetailType(name: string): name is DetailType {
  return Object.hasOwn(CONTRACTS, name);
}

/** The metadata of something that no event caused: the sweep, a page. */
export function firstCause(clientId: string, id: string, occurredAt: string): { metadata: Metadata } {
  return {
    metadata: { id, schemaVersion: SCHEMA_VERSION, occurredAt, clientId, correlationId: id, causationId: id },
  };
}

/**
 * The event that follows from another. Its id is derived from `key`, so that a handler which runs again publishes the same event.
 *
 * @param key - what makes it one of a kind for this client and type: `[week]`, `[program, block]`
 *
 * @example
 * follows(weekCompleted, 'WeekPlanned', [4], { week: 4, … }).metadata.causationId; //=> weekCompleted.metadata.id
 */
export function follows<Type extends DetailType>(
  cause: { readonly metadata: Metadata },
  type: Type,
  key: readonly (string | number)[],
  data: DataOf<Type>,
): PhasewiseEvent<Type> {
  const { clientId, occurredAt, correlationId, id } = cause.metadata;
  return {
    type,
    metadata: {
      id: derivedId(clientId, type, ...key),
      schemaVersion: SCHEMA_VERSION,
      occurredAt,
      clientId,
      correlationId,
      causationId: id,
    },
    data,
  } as PhasewiseEvent<Type>;
}
