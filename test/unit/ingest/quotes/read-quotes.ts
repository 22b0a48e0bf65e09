import type { Article, FoundQuote, Segmentation, Span } from '../../../../src/ingest/document';
import { withoutConjunction } from '../../../../src/ingest/link/quote-text';
import { ArticleOutlets } from '../../../../src/ingest/lexicon/article-outlets';
import { findQuotes } from '../../../../src/ingest/quotes/find-quotes';
import { findReports } from '../../../../src/ingest/quotes/find-reports';
import { Reading } from '../../../../src/ingest/quotes/reading';
import { segment } from '../../../../src/ingest/segment/segment';

/** A text of its own, cut and searched by the rules alone. */
export function readText(text: string): { segmentation: Segmentation; quotes: readonly FoundQuote[] } {
  const article: Article = { text, furniture: [] };
  const segmentation = segment(article);
  const reading = new Reading(article, segmentation, new ArticleOutlets(article));
  return { segmentation, quotes: findQuotes(reading, findReports(reading), []) };
}

/** The quotes of a text, one a line: `who | what was said / where it goes on`; `?` for nobody. */
export function quotesOf(text: string): string[] {
  const words = (spans: readonly Span[]): string => spans.map((span) => text.slice(...span)).join(' / ');
  return readText(text).quotes.map(
    ({ source, content }) => `${words(source) || '?'} | ${withoutConjunction(words(content))}`,
  );
}

/** A table of texts, each with the lines that {@link quotesOf} must give; an empty list says that nothing was said. */
export type Cases = readonly (readonly [text: string, ...quotes: readonly string[]])[];

/** Makes one test of each row of a table. */
export function check(cases: Cases): void {
  test.each(cases.map(([text, ...quotes]) => ({ text, quotes })))('$text', ({ text, quotes }) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
}
