import { clusters, type Edge, latestOfEachPair } from '../../judgements/clusters';

/** A quote as far as its tree is concerned. */
interface Hung {
  readonly id: string;
  /** Id of the quote that it hangs onto; null at the root. */
  readonly parent: string | null;
  readonly fullness: string;
}

/** Quotes that hang onto one another. */
export interface Tree<Quote> {
  /** The fullest. */
  readonly root: Quote;
  readonly members: readonly Quote[];
}

/**
 * The trees that quotes make, as judgements about pairs of quotes have it: a tree that holds two quotes which are judged not
 * to report one utterance is cut between them, and trees with quotes that are judged to do so are together.
 *
 * Cut is above the one that hangs, however far, onto the other; where neither does, above the less full one. Which trees
 * are together follows from all judgements by the rule of {@link clusters}.
 *
 * @param quotes - all of the trees in question
 * @param judged - judgements about pairs of them; those about other quotes are passed over
 * @returns what is together, the tree with the fullest root first
 */
export function treesOf<Quote extends Hung>(
  quotes: readonly Quote[],
  judged: readonly Edge[],
): Tree<Quote>[][] {
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const cut = new Set(judged.length === 0 ? [] : cutsOf(byId, judged));
  const rootOf = (quote: Quote): Quote => above(byId, quote, cut).at(-1) ?? quote;
  const trees = new Map<string, { root: Quote; members: Quote[] }>();
  for (const quote of quotes) {
    const root = rootOf(quote);
    const known = trees.get(root.id);
    if (known === undefined) trees.set(root.id, { root, members: [quote] });
    else known.members.push(quote);
  }
  if (judged.length === 0) return [...trees.values()].map((tree) => [tree]);
  return [...joined(trees, rootsIn(judged, byId, rootOf)).values()];
}

/** A quote and what it hangs onto, upwards. */
function above<Quote extends Hung>(
  byId: ReadonlyMap<string, Quote>,
  quote: Quote,
  cut: ReadonlySet<string>,
): Quote[] {
  const path = [quote];
  for (let at = quote; ;) {
    const next = at.parent === null || cut.has(at.id) ? undefined : byId.get(at.parent);
    if (next === undefined) return path;
    path.push(next);
    at = next;
  }
}

/** Ids of the quotes that do not hang onto their parents by judgement. */
function cutsOf<Quote extends Hung>(byId: ReadonlyMap<string, Quote>, judged: readonly Edge[]): string[] {
  return latestOfEachPair(judged).flatMap(({ verdict, one: first, other: second }) => {
    const one = byId.get(first);
    const other = byId.get(second);
    if (verdict !== 'DIFFERENT' || one === undefined || other === undefined) return [];
    const aboveOne = above(byId, one, new Set());
    const aboveOther = above(byId, other, new Set());
    if (aboveOne.at(-1) !== aboveOther.at(-1)) return [];
    if (aboveOther.includes(one)) return [other.id];
    if (aboveOne.includes(other)) return [one.id];
    return [one.fullness < other.fullness ? one.id : other.id];
  });
}

/** Judgements about quotes as judgements about the roots of their trees. */
function rootsIn<Quote extends Hung>(
  judged: readonly Edge[],
  byId: ReadonlyMap<string, Quote>,
  rootOf: (quote: Quote) => Quote,
): Edge[] {
  return judged.flatMap((edge) => {
    const one = byId.get(edge.one);
    const other = byId.get(edge.other);
    if (one === undefined || other === undefined) return [];
    const roots = { one: rootOf(one).id, other: rootOf(other).id };
    return roots.one === roots.other ? [] : [{ ...edge, ...roots }];
  });
}

function joined<Quote extends Hung>(
  trees: ReadonlyMap<string, Tree<Quote>>,
  edges: readonly Edge[],
): Map<string, Tree<Quote>[]> {
  const together = new Map<string, Tree<Quote>[]>();
  const standsFor = clusters([...trees.keys()], edges);
  const fullestFirst = [...trees.values()].sort((a, b) => (a.root.fullness < b.root.fullness ? 1 : -1));
  for (const tree of fullestFirst) {
    const key = standsFor.get(tree.root.id) ?? tree.root.id;
    together.set(key, [...(together.get(key) ?? []), tree]);
  }
  return together;
}
