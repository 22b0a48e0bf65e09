import type { Graph } from '../../graph/graph';
import type { ExportFormat } from './format';
import type { QuoteFilterValue } from './quote-filter';
import { quotePages, type QuotePage, type QuoteRow } from './quote-rows';

/** An export whose first page has been read: what can be wrong with the filter is known by now. */
export interface QuoteExport {
  /** How many rows the filter found when the export began. */
  readonly totalCount: number;
  /** The text, piece by piece, in bounded memory; the pages are read as they are taken. */
  readonly text: AsyncIterable<string>;
  /** How many rows have been read for the text so far; once it has ended, how many it holds. */
  readonly rowCount: () => number;
}

/**
 * Begins an export of quotes.
 *
 * @throws RequestError when the filter cannot be used; the graph's errors when it does not answer
 */
export async function exportQuotes(
  graph: Graph,
  filter: QuoteFilterValue,
  format: ExportFormat,
): Promise<QuoteExport> {
  const pages = quotePages(graph, filter);
  const begun = await pages.next();
  const first: QuotePage = begun.done === true ? { rows: [], totalCount: 0 } : begun.value;
  let rowCount = 0;
  async function* counted(): AsyncGenerator<readonly QuoteRow[], void, undefined> {
    rowCount += first.rows.length;
    yield first.rows;
    for await (const { rows } of pages) {
      rowCount += rows.length;
      yield rows;
    }
  }
  async function* again(): AsyncGenerator<readonly QuoteRow[], void, undefined> {
    for await (const { rows } of quotePages(graph, filter)) yield rows;
  }
  let isRead = false;
  const text = format.write(() => {
    const rows = isRead ? again() : counted();
    isRead = true;
    return rows;
  });
  return { totalCount: first.totalCount ?? first.rows.length, text, rowCount: () => rowCount };
}
