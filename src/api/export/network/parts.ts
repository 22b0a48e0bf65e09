import type { ReadRows } from '../format';
import { edgesOf, nodesOf, type NetworkEdge, type NetworkNode } from './network';

/** A part of a network. */
export interface NetworkParts {
  /** Each node once. */
  nodes(): AsyncIterable<readonly NetworkNode[]>;
  /** Each edge once, of those whose ends are both among the nodes; to be read after them. */
  edges(): AsyncIterable<readonly NetworkEdge[]>;
}

/**
 * The network of an export's quotes. The formats want every node before the first edge, so the rows are read twice; what
 * is kept between is ids. A quote that is stored or removed meanwhile has no edge, and no edge leads nowhere.
 */
export function networkOf(read: ReadRows): NetworkParts {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  return {
    async *nodes() {
      for await (const rows of read()) yield rows.flatMap(nodesOf).filter(({ id }) => isNew(nodes, id));
    },
    async *edges() {
      for await (const rows of read()) {
        yield (
          rows
            .flatMap(edgesOf)
            .filter(({ source, target }) => nodes.has(source) && nodes.has(target))
            // Only what belongs to an article or a statement comes with several quotes.
            .filter(({ id, values: { kind } }) => !SHARED.has(kind) || isNew(edges, id))
        );
      }
    },
  };
}

const SHARED: ReadonlySet<string> = new Set(['PUBLISHED_BY', 'BY']);

function isNew(seen: Set<string>, id: string): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  return true;
}
