import type { Random } from './random.ts';
import type { Millis } from './scheduler.ts';

const HOUR = 3_600_000;

/** What the newer version adds to all that it stores and says. Older readers have to bear it. */
export const ADDED = { addedLater: { much: true } } as const;
export const NEWER_VERSION = 2;

/**
 * A newer version of the functions, put into service in the middle of a history: instances of both run side by side for a while, and now and
 * then it is taken back.
 */
export class Deploy {
  readonly #from: Millis;
  readonly #until: Millis;
  readonly #random: Random;

  constructor(random: Random, start: Millis, end: Millis) {
    const isDeployed = random.chance(0.5);
    this.#random = random;
    this.#from = isDeployed ? random.between(start, end) : Number.POSITIVE_INFINITY;
    this.#until = random.chance(0.3) ? this.#from + random.between(1, 72) * HOUR : Number.POSITIVE_INFINITY;
  }

  /** Whether an instance that starts now is one of the newer version. */
  isNewer(now: Millis): boolean {
    if (now < this.#from || now >= this.#until) return false;
    return now - this.#from >= HOUR || this.#random.chance(0.5);
  }
}

/** A command as the newer version would send it: each item it writes carries more. */
export function addToItem(input: Record<string, unknown>): void {
  if (input.Item !== undefined)
    input.Item = { ...(input.Item as object), ...ADDED, itemVersion: NEWER_VERSION };
  if (typeof input.UpdateExpression === 'string') {
    input.UpdateExpression = input.UpdateExpression.replace(/^SET /, 'SET addedLater = :added, ');
    input.ExpressionAttributeValues = {
      ...(input.ExpressionAttributeValues as object),
      ':added': ADDED.addedLater,
    };
  }
}

/** An event's detail as the newer version would put it on the bus. */
export function addToDetail(detail: string): string {
  const { metadata, data } = JSON.parse(detail) as { metadata: object; data: object };
  return JSON.stringify({
    metadata: { ...metadata, schemaVersion: NEWER_VERSION, tenant: 'x' },
    data: { ...data, ...ADDED },
  });
}
