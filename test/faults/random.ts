/** Chance that a seed decides (mulberry32): the same seed, the same history, on every machine. */
export interface Random {
  /** 0 ≤ n < 1 */
  next(): number;
  chance(probability: number): boolean;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  pick<Value>(values: readonly Value[]): Value;
  shuffled<Value>(values: readonly Value[]): Value[];
  /** Another sequence, so that more draws here change nothing there. */
  fork(name: string): Random;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const random: Random = {
    next,
    chance: (probability) => next() < probability,
    between,
    pick: (values) => {
      const picked = values[between(0, values.length - 1)];
      if (picked === undefined) throw new RangeError('nothing to pick from');
      return picked;
    },
    shuffled: (values) =>
      values
        .map((value) => ({ value, order: next() }))
        .sort((left, right) => left.order - right.order)
        .map(({ value }) => value),
    fork: (name) => {
      let hash = seed ^ 0x811c9dc5;
      for (const character of name) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
      return seeded(hash);
    },
  };
  return random;
}
