import { Command, InvalidArgumentError } from 'commander';
import type { QuoteRow } from '../../api/export/quote-rows';
import { addFilterOptions, filterOf, type FilterOptions } from '../filter-options';
import { note, print, printJson } from '../output';
import { listQuotes } from '../quote-listing';
import { withGraph } from '../with-graph';

interface Options extends FilterOptions {
  readonly first: number;
  readonly json?: true;
}

/** `hearsay quotes`: asks the graph from the shell, in the words of the API's `quotes`. */
export function quotesCommand(): Command {
  const command = new Command('quotes').description(
    'ask who said what, and through whom it reached the page',
  );
  return addFilterOptions(command)
    .option('--first <number>', 'how many at most', wholeNumber, 20)
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample: hearsay quotes --speaker Marovic --according-to Halyard')
    .action(quotes);
}

async function quotes(options: Options): Promise<void> {
  const filter = await filterOf(options);
  const { quotePages } = await import('../../api/export/quote-rows.js');
  await withGraph(async (graph) => {
    const rows: QuoteRow[] = [];
    let totalCount = 0;
    for await (const page of quotePages(graph, filter, options.first)) {
      rows.push(...page.rows);
      totalCount = page.totalCount ?? totalCount;
    }
    if (options.json) {
      printJson({ totalCount, quotes: rows });
      return;
    }
    for (const line of listQuotes(rows, process.stdout.columns)) print(line);
    note(summary(rows.length, totalCount));
  });
}

function summary(shown: number, total: number): string {
  if (total === 0) return 'No quote fits; leave out a filter, or ingest articles with hearsay ingest.';
  if (shown < total) return `${shown} of ${total} quotes; --first ${total} shows them all.`;
  return total === 1 ? '1 quote.' : `${total} quotes.`;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1) return value;
  throw new InvalidArgumentError('It must be a whole number from 1 on.');
}
