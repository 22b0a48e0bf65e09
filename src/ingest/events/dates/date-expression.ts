import type { DatePrecision, Span } from '../../document';
import type { Tense } from './tense';

/** A stretch of a text that names a time, resolved to the calendar. */
export interface DateExpression {
  /** Offsets into the text that was read. */
  readonly span: Span;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as `precision` says. */
  readonly date: string;
  /** The last day of a range. */
  readonly endDate?: string;
  readonly precision: DatePrecision;
  readonly tense: Tense;
}

/** One reader of {@link findDates}: a single family of expressions. */
export type DateReader = (text: string, publishedOn: string | undefined) => readonly DateExpression[];
