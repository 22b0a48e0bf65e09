import type { RawList, Row } from '../graph/compiler/row';
import { encodeCursor } from '../graph/cursor';

/** What every connection type is resolved from. */
export interface Page {
  /** The rows that were asked for, without the one that tells whether more follow. */
  readonly edges: readonly PageEdge[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly total: number | undefined;
}

/** One row of a page. */
export interface PageEdge {
  /** Keyed by the aliases of `nodes` and `edges`. */
  readonly row: Row;
  /** There where the request selects a cursor. */
  readonly cursor: string | undefined;
}

/** The arguments of a list that its page is cut by. */
export interface PageArguments {
  readonly orderBy: string;
  readonly first: number;
  readonly after?: string | null;
}

/**
 * Makes a page of what the graph answered.
 *
 * @param raw - rows and total, as far as they were selected
 * @param type - the type that the list holds
 * @param args - the arguments that the list was asked with
 */
export function toPage(raw: RawList, type: string, { orderBy, first, after }: PageArguments): Page {
  const rows = raw.rows ?? [];
  return {
    edges: rows.slice(0, first).map(({ row, sort }) => ({
      row,
      cursor: sort === undefined ? undefined : encodeCursor(type, orderBy, sort),
    })),
    hasNextPage: rows.length > first,
    hasPreviousPage: typeof after === 'string',
    total: raw.total,
  };
}
