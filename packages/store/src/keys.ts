/** Keys of the one table. Everything of a client shares a partition, so that one query exports or erases a person. */
export const clientPartition = (clientId: string) => `CLIENT#${clientId}`;

const CLIENT = 'CLIENT';
const pad = (number: number, digits: number) => String(number).padStart(digits, '0');

export const clientKey = (clientId: string) => ({ PK: clientPartition(clientId), SK: CLIENT });

export const programKey = (clientId: string, program: number) => ({
  PK: clientPartition(clientId),
  SK: `PROGRAM#${pad(program, 2)}`,
});

export const blockKey = (clientId: string, program: number, block: number) => ({
  PK: clientPartition(clientId),
  SK: `BLOCK#${pad(program, 2)}-${pad(block, 2)}`,
});

export const WEEK_PREFIX = 'WEEK#';
export const weekKey = (clientId: string, week: number) => ({
  PK: clientPartition(clientId),
  SK: `${WEEK_PREFIX}${pad(week, 4)}`,
});

export const MAIL_PREFIX = 'MAIL#';
export const mailKey = (clientId: string, key: string) => ({
  PK: clientPartition(clientId),
  SK: `${MAIL_PREFIX}${key}`,
});

export const EVENT_PREFIX = 'EVENT#';
export const eventKey = (clientId: string, occurredAt: string, eventId: string, consumer: string) => ({
  PK: clientPartition(clientId),
  SK: `${EVENT_PREFIX}${occurredAt}#${eventId}#${consumer}`,
});

/** Sixteen partitions carry the due index of a million clients: about 60,000 keys each. */
export const DUE_PARTITIONS = 16;

/**
 * The partition of the due index that a client belongs to: the same for ever, spread evenly (FNV-1a).
 *
 * @example
 * duePartition('ana-lopez'); //=> 'DUE#…', one of DUE#0 … DUE#15
 */
export function duePartition(clientId: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < clientId.length; index++)
    hash = Math.imul(hash ^ clientId.charCodeAt(index), 0x01000193) >>> 0;
  return `DUE#${hash % DUE_PARTITIONS}`;
}
