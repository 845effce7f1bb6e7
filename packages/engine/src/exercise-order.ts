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
 * Puts exercises in the order in which a client meets them: their own for each client, turned by one place with every round,
 * so that what came first in one block comes last in the next. No chance is involved beside the names.
 *
 * @param round - counts the blocks; the same round gives the same order
 *
 * @example
 * inClientOrder(rows, 'ana-lopez', 0)[0] !== inClientOrder(rows, 'ana-lopez', 1)[0]; //=> true, of two or more
 */
export function inClientOrder<T extends { readonly id: string }>(
  exercises: readonly T[],
  key: string,
  round: number,
): T[] {
  const ordered = exercises
    .map((exercise) => ({ exercise, rank: hash(`${key} ${exercise.id}`) }))
    .sort((a, b) => a.rank - b.rank || (a.exercise.id < b.exercise.id ? -1 : 1))
    .map(({ exercise }) => exercise);
  const turn = ordered.length === 0 ? 0 : round % ordered.length;
  return [...ordered.slice(turn), ...ordered.slice(0, turn)];
}
