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

/**
 * Remembers the result of a pure function for each object it was asked about, for as long as the object lives. Only for what is never
 * changed, only replaced.
 *
 * @example
 * const sum = rememberedFor((numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0));
 * sum(list) === sum(list); //=> true, added up once
 */
export function rememberedFor<Of extends object, T>(compute: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, T>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const value = compute(of);
    known.set(of, value);
    return value;
  };
}
