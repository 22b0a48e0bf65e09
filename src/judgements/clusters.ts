/** What decides which judgement comes first. */
export interface Ranked {
  readonly id: string;
  /** When it was given: ISO 8601. */
  readonly at: string;
  /** 0 to 1 for one that a program gave; null for a person's. */
  readonly score: number | null;
}

/** What a judgement says of two things. */
export interface Edge extends Ranked {
  readonly one: string;
  readonly other: string;
  readonly verdict: 'SAME' | 'DIFFERENT' | 'UNSURE';
}

/**
 * Which things are one, by all judgements that stand.
 *
 * Persons come before programs and later judgements before earlier ones: a pair is as the latest judgement of it says. Two
 * things that are judged different are never one, also not by way of a third; then the judgement that was given later keeps
 * what it brings together. `UNSURE` only takes the place of an earlier verdict on the pair.
 *
 * @param ids - the things
 * @param edges - in any order; those about other things are passed over
 * @returns for each thing the one that stands for it: the least id among those that are one, whatever the order
 */
export function clusters(ids: readonly string[], edges: readonly Edge[]): Map<string, string> {
  const groups = new Map(ids.map((id) => [id, new Set([id])]));
  const latest = latestOfEachPair(edges.filter(({ one, other }) => groups.has(one) && groups.has(other)));
  const apart = latest.filter(({ verdict }) => verdict === 'DIFFERENT');
  for (const { one, other, verdict } of latest) {
    if (verdict !== 'SAME') continue;
    const together = new Set([...(groups.get(one) ?? []), ...(groups.get(other) ?? [])]);
    if (apart.some((pair) => together.has(pair.one) && together.has(pair.other))) continue;
    for (const id of together) groups.set(id, together);
  }
  return new Map(ids.map((id) => [id, [...(groups.get(id) ?? [id])].sort()[0] ?? id]));
}

/** The judgement that counts of each pair, in the order in which they are obeyed. */
export function latestOfEachPair(edges: readonly Edge[]): Edge[] {
  const pairs = new Map<string, Edge>();
  for (const edge of [...edges].sort(byRank)) {
    const pair = [edge.one, edge.other].sort().join(' ');
    if (!pairs.has(pair)) pairs.set(pair, edge);
  }
  return [...pairs.values()];
}

/** Orders judgements: the one that is obeyed before the other comes first. */
export function byRank(a: Ranked, b: Ranked): number {
  const person = Number(a.score !== null) - Number(b.score !== null);
  if (person !== 0) return person;
  if (a.score !== b.score) return (b.score ?? 0) - (a.score ?? 0);
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** The judgement of one thing that counts of all that stand about it: `UNSURE` only takes the place of an earlier one of its user. */
export function countingOf<Given extends Ranked & { readonly verdict: string }>(
  given: readonly Given[],
): Given | undefined {
  return [...given].sort(byRank).find(({ verdict }) => verdict !== 'UNSURE');
}
