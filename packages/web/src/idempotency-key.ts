import { createHash } from 'node:crypto';

/**
 * The key of an event that says `data` of `subject`: the same content gives the same key, so a double tap, a reload
 * and the back button are one event.
 *
 * @example
 * idempotencyKey('check-in', ['ana-lopez', 3], log); //=> 'check-in:ana-lopez:3:9f86d081…'
 */
export function idempotencyKey(kind: string, subject: readonly (string | number)[], data: unknown): string {
  const digest = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 32);
  return [kind, ...subject, digest].join(':');
}
