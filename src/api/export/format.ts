import type { QuoteRow } from './quote-rows';

/** Begins to read the rows of an export, page by page; each call reads them from the first on. */
export type ReadRows = () => AsyncIterable<readonly QuoteRow[]>;

/** A form in which quotes are exported. */
export interface ExportFormat {
  /** What it is called in a sentence. */
  readonly title: string;
  readonly contentType: string;
  /** Writes the whole file piece by piece; rows are read as pieces are taken. */
  write(read: ReadRows): AsyncIterable<string>;
}
