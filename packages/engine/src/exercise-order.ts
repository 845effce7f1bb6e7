/**
 * A 32-bit number from a text, spread evenly, the same on every machine (FNV-1a with a final mix).
 *
 * @example
 * hash('ana-lopez') === hash('ana-lopez'); //=> true
 */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * Puts exercises in the order in which a client, or a group, meets them: their own, by nothing but the names.
 *
 * @param key - the client's or the group's id
 */
export function inOwnOrder<T extends { readonly id: string }>(exercises: readonly T[], key: string): T[] {
  return exercises
    .map((exercise) => ({ exercise, rank: hash(`${key} ${exercise.id}`) }))
    .sort((a, b) => a.rank - b.rank || (a.exercise.id < b.exercise.id ? -1 : 1))
    .map(({ exercise }) => exercise);
}

/**
 * A list turned by some places, so that what comes first in one round comes last in the next.
 *
 * @example
 * turned(['a', 'b', 'c'], 4); //=> ['b', 'c', 'a']
 */
export function turned<T>(items: readonly T[], places: number): readonly T[] {
  const by = items.length === 0 ? 0 : places % items.length;
  return by === 0 ? items : [...items.slice(by), ...items.slice(0, by)];
}
