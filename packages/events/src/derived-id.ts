import { v5 } from 'uuid';

/** Namespace of every id that Phasewise derives; never changes, or replayed events would look new. */
const NAMESPACE = '5f0c2f6a-5d0f-4a59-9f0e-6f1d2f6c9b11';

/**
 * A name-based UUID (RFC 9562, version 5): the same parts give the same id, on every machine, for ever.
 *
 * @example
 * derivedId('ana-lopez', 'WeekPlanned', 3) === derivedId('ana-lopez', 'WeekPlanned', 3); //=> true
 */
export function derivedId(...parts: readonly (string | number)[]): string {
  return v5(JSON.stringify(parts), NAMESPACE);
}
