import type { Graph } from '../../graph/graph';
import type { ExportFormat } from './formats';
import type { QuoteFilterValue } from './quote-filter';
import { quotePages } from './quote-rows';

/** An export whose first page has been read: what can be wrong with the filter is known by now. */
export interface QuoteExport {
  /** How many rows the filter found when the export began. */
  readonly totalCount: number;
  /** The text, piece by piece, in bounded memory; the pages are read as they are taken. */
  readonly text: AsyncIterable<string>;
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
  const first = await pages.next();
  const page = first.done === true ? { rows: [], totalCount: 0 } : first.value;
  async function* text(): AsyncGenerator<string, void, undefined> {
    yield format.head + format.write(page.rows);
    for await (const { rows } of pages) yield format.write(rows);
  }
  return { totalCount: page.totalCount ?? page.rows.length, text: text() };
}
