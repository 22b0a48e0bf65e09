import type { Graph } from '../../graph/graph';
import { ask, query } from '../ask';
import { LIMITS } from '../../limits';
import type { QuoteFilterValue } from './quote-filter';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** One quote as it is exported. */
export interface QuoteRow {
  readonly id: string;
  readonly text: string;
  readonly type: string;
  readonly speaker: Named;
  readonly role: string | null;
  readonly cue: string | null;
  readonly resolution: string;
  readonly accordingTo: readonly (Named & { readonly position: number })[];
  readonly publisher: Named | null;
  readonly article: {
    readonly id: string;
    readonly externalId: string | null;
    readonly title: string | null;
    readonly url: string | null;
    readonly publishedAt: string | null;
  };
  readonly statement: { readonly id: string; readonly text: string };
  readonly event:
    | (Named & {
        readonly date: string | null;
        readonly endDate: string | null;
        readonly datePrecision: string | null;
        readonly place: { readonly name: string } | null;
      })
    | null;
  readonly saidOn: string | null;
  readonly sourcing: string;
  readonly sourcingReason: string | null;
  readonly confidence: number;
  readonly nestedIn: { readonly id: string } | null;
  /** As in the schema: offsets are code points of the article's text. */
  readonly selector: {
    readonly start: number;
    readonly end: number;
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  };
  readonly permalink: string;
}

/** One page of quotes. */
export interface QuotePage {
  readonly rows: readonly QuoteRow[];
  /** How many rows the filter finds; given with the first page. */
  readonly totalCount?: number;
}

const PAGE = query(`
  query Export($filter: QuoteFilter, $first: Int!, $after: String, $count: Boolean!) {
    quotes(filter: $filter, first: $first, after: $after) {
      totalCount @include(if: $count)
      pageInfo { hasNextPage endCursor }
      nodes {
        id text type role cue resolution saidOn sourcing sourcingReason confidence permalink
        speaker { id name kind }
        accordingTo { id name kind position }
        publisher { id name kind }
        article { id externalId title url publishedAt }
        statement { id text }
        event { id name kind date endDate datePrecision place { name } }
        nestedIn { id }
        selector { start end exact prefix suffix }
      }
    }
  }
`);

interface PageData {
  readonly quotes: {
    readonly totalCount?: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly QuoteRow[];
  };
}

/**
 * Reads every quote that a filter finds, page by page and in the order of the query; at least one page comes.
 *
 * @param filter - as `readQuoteFilter` makes it
 * @param limit - how many rows at most; all of them where it is not given
 */
export async function* quotePages(
  graph: Graph,
  filter: QuoteFilterValue,
  limit = Infinity,
): AsyncGenerator<QuotePage, void, undefined> {
  let after: string | null = null;
  let left = limit;
  let isFirst = true;
  do {
    const variables: Record<string, unknown> = {
      filter,
      first: Math.min(left, LIMITS.pageSize),
      after,
      count: isFirst,
    };
    const { quotes } = await ask<PageData>(graph, PAGE, variables);
    const { nodes, pageInfo, totalCount } = quotes;
    yield { rows: nodes, ...(totalCount === undefined ? {} : { totalCount }) };
    left -= nodes.length;
    isFirst = false;
    after = pageInfo.hasNextPage && left > 0 ? pageInfo.endCursor : null;
  } while (after !== null);
}
