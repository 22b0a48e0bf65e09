/** A run of words that two texts share: `length` words from `a` in the one, from `b` in the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * Covers two texts with the runs of words that they share, the longest first, so that no word stands in two runs:
 * Wise's greedy string tiling (1993). Runs may stand in another order in the one than in the other.
 *
 * @param a - keys of words
 * @param b - likewise
 * @param shortest - runs of fewer words are left out
 * @returns in the order of `a`
 */
export function sharedRuns(a: readonly string[], b: readonly string[], shortest = 2): Run[] {
  const found = commonRuns(a, b, shortest).sort(
    (one, other) => other.length - one.length || one.a - other.a || one.b - other.b,
  );
  // Of a run that a longer one cuts into, what is left too short stays uncovered.
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const runs: Run[] = [];
  for (const { a: startA, b: startB, length } of found) {
    let from = 0;
    for (let at = 0; at <= length; at++) {
      if (at < length && !takenA.has(startA + at) && !takenB.has(startB + at)) continue;
      if (at - from >= shortest) runs.push({ a: startA + from, b: startB + from, length: at - from });
      from = at + 1;
    }
    for (let at = 0; at < length; at++) {
      takenA.add(startA + at);
      takenB.add(startB + at);
    }
  }
  return runs.sort((one, other) => one.a - other.a);
}

/** Every run that can be made no longer on either side. */
function commonRuns(a: readonly string[], b: readonly string[], shortest: number): Run[] {
  const places = new Map<string, number[]>();
  b.forEach((key, at) => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  });
  const runs: Run[] = [];
  a.forEach((key, at) => {
    for (const place of places.get(key) ?? []) {
      if (at > 0 && place > 0 && a[at - 1] === b[place - 1]) continue;
      let length = 1;
      while (at + length < a.length && a[at + length] !== undefined && a[at + length] === b[place + length])
        length++;
      if (length >= shortest) runs.push({ a: at, b: place, length });
    }
  });
  return runs;
}
