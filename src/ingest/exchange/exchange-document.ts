import type {
  DatePrecision,
  EventKind,
  QuoteType,
  Resolution,
  SourcingGrade,
  SpeakerKind,
} from '../document';

/** `[start, end)` in Unicode code points of the text that was given. */
export type CodePointSpan = readonly [start: number, end: number];

export interface ExchangeQuote {
  /** `q1`, `q2` …: unique in its document. */
  readonly id: string;
  readonly type: QuoteType;
  readonly content: readonly CodePointSpan[];
  readonly cue: readonly CodePointSpan[];
  readonly source: readonly CodePointSpan[];
  readonly speaker: {
    readonly name: string;
    readonly kind: SpeakerKind;
    readonly role?: string;
    readonly resolution: Resolution;
    readonly confidence: number;
  };
  /** The relays, nearest to the speaker first. */
  readonly accordingTo: readonly { readonly name: string; readonly span: CodePointSpan }[];
  readonly publisher?: string;
  /** The id of an event of the same document. */
  readonly event?: string;
  /** `YYYY-MM-DD` */
  readonly saidOn?: string;
  /** The id of a quote of the same document. */
  readonly nestedIn?: string;
  readonly sourcing: SourcingGrade;
  readonly confidence: number;
}

export interface ExchangeEvent {
  /** `e1`, `e2` …: unique in its document. */
  readonly id: string;
  readonly kind: EventKind;
  readonly name: string;
  readonly date?: string;
  readonly datePrecision?: DatePrecision;
  readonly place?: string;
  readonly participants: readonly string[];
  readonly span: CodePointSpan;
}

/** One line of what `hearsay extract` prints. */
export interface ExchangeDocument {
  readonly id: string;
  readonly quotes: readonly ExchangeQuote[];
  readonly events: readonly ExchangeEvent[];
  readonly article: {
    readonly outlet?: string;
    /** `YYYY-MM-DD`, or the full time where it is known. */
    readonly publishedAt?: string;
    readonly title?: string;
    /** What the offsets count in, where the input was a page and not the text itself. */
    readonly text?: string;
  };
}
