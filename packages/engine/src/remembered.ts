/**
 * Remembers the last results of a pure function by a key that says all of its input, so that fifty-two weeks do not search the
 * catalogue fifty-two times. The oldest goes first; nothing else can be told from the outside.
 *
 * @example
 * const squares = remembered<number>(2);
 * squares('3', () => 3 * 3); //=> 9, computed once
 */
export function remembered<T>(size: number): (key: string, compute: () => T) => T {
  const known = new Map<string, T>();
  return (key, compute) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute();
    known.set(key, value);
    const [oldest] = known.keys();
    if (known.size > size && oldest !== undefined) known.delete(oldest);
    return value;
  };
}
