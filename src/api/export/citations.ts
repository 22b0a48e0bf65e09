import { bibtexCitation, bibtexKey, cslItem } from '../../cite/citation';
import { citedQuoteOf, type CitedQuote } from '../../cite/cited-quote';
import { risCitation } from '../../cite/ris';
import type { ExportFormat } from './format';
import type { QuoteRow } from './quote-rows';

/** An export does not know under which address its server is reached: it names none. */
const cited = (row: QuoteRow): CitedQuote => citedQuoteOf(row, null);

/** References for Zotero, EndNote and Mendeley, one a quote. */
export const ris: ExportFormat = {
  title: 'RIS',
  contentType: 'application/x-research-info-systems; charset=utf-8',
  async *write(read) {
    for await (const rows of read()) yield rows.map((row) => risCitation(cited(row), row.id)).join('');
  },
};

/** Entries for LaTeX, one a quote; their keys end in the quote's id, which makes each one of a kind. */
export const bib: ExportFormat = {
  title: 'BibTeX',
  contentType: 'application/x-bibtex; charset=utf-8',
  async *write(read) {
    for await (const rows of read()) {
      yield rows
        .map((row) => {
          const quote = cited(row);
          return `${bibtexCitation(quote, `${bibtexKey(quote)}-${row.id}`)}\n\n`;
        })
        .join('');
    }
  },
};

/** Items for citeproc: Zotero, pandoc, and whatever renders CSL styles. One list, one item a line. */
export const csl: ExportFormat = {
  title: 'CSL-JSON',
  contentType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  async *write(read) {
    let before = '[';
    for await (const rows of read()) {
      for (const row of rows) {
        yield `${before}\n${JSON.stringify(cslItem(cited(row), row.id))}`;
        before = ',';
      }
    }
    yield before === '[' ? '[]\n' : '\n]\n';
  },
};
