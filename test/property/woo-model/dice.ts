/** The only source of chance: the same seed makes the same orders for ever. */
export interface Dice {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** Both ends included. */
  int(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** One of [weight, value] by weight. */
  weighted<T>(table: readonly [readonly [number, T], ...(readonly [number, T])[]]): T;
}

/** sfc32, seeded by splitmix-like stirring so that neighbouring seeds differ at once. */
export function createDice(seed: number): Dice {
  let a = 0x9e3779b9 ^ seed;
  let b = Math.imul(seed, 0x85ebca6b) ^ 0x243f6a88;
  let c = Math.trunc(seed / 2 ** 32) ^ 0xb7e15162;
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let turn = 0; turn < 15; turn++) next();
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => list[int(0, list.length - 1)] ?? list[0],
    weighted: (table) => {
      let left = next() * table.reduce((total, [weight]) => total + weight, 0);
      for (const [weight, value] of table) {
        left -= weight;
        if (left < 0) return value;
      }
      return table[0][1];
    },
  };
}
