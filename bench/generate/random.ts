/** Numbers that look random and are the same in every run. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number: at least `from`, less than `to`. */
  between(from: number, to: number): number;
  /** True in this share of cases. */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** A stream of numbers for one place in the corpus (mulberry32): what stands there depends on nothing before it. */
export function randomFor(purpose: number, index: number): Random {
  let state = Math.imul(purpose + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from));
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (list) => list[between(0, list.length)]!,
  };
}

/** Ranks with a long tail: rank `r` (from 0) comes up in proportion to `1 / (r + 1) ** exponent`. */
export class Zipf {
  private readonly reached: Float64Array;

  constructor(size: number, exponent: number) {
    this.reached = new Float64Array(size);
    let sum = 0;
    for (let rank = 0; rank < size; rank++) {
      sum += 1 / (rank + 1) ** exponent;
      this.reached[rank] = sum;
    }
  }

  rank(random: Random): number {
    const { reached } = this;
    const target = random.next() * reached[reached.length - 1]!;
    let low = 0;
    let high = reached.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (reached[middle]! <= target) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
