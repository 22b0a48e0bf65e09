import type {
  AnnotatedArticle,
  DatePrecision,
  EventKind,
  Quote,
  QuoteType,
  Resolution,
  SourcingGrade,
  Span,
  SpeakerKind,
} from '../../src/ingest/document';

/** A quote as a person writes and reads it: the words themselves instead of offsets. */
export interface ReadableQuote {
  readonly type: QuoteType;
  readonly content: readonly string[];
  readonly cue: readonly string[];
  readonly source: readonly string[];
  readonly speaker: {
    readonly name: string;
    readonly kind: SpeakerKind;
    readonly role?: string;
    readonly resolution: Resolution;
  };
  /** The relays' names, nearest to the speaker first. */
  readonly accordingTo: readonly string[];
  /** Key of the event that the quote was said at. */
  readonly event?: string;
  /** `YYYY-MM-DD`. */
  readonly saidOn?: string;
  /** Index of the quote that this one stands inside. */
  readonly nestedIn?: number;
  readonly sourcing: SourcingGrade;
  readonly sourcingReason?: string;
}

export interface ReadableEvent {
  readonly key: string;
  readonly kind: EventKind;
  readonly name: string;
  readonly date?: string;
  readonly datePrecision?: DatePrecision;
  readonly place?: string;
  readonly participants: readonly string[];
}

/** What is read off an article, in words. */
export interface ReadableArticle {
  readonly article: { readonly outlet?: string; readonly publishedOn?: string; readonly title?: string };
  readonly quotes: readonly ReadableQuote[];
  readonly events: readonly ReadableEvent[];
}

/** A stretch of the text that is no quote, and why. */
export interface NotQuote {
  readonly text: string;
  readonly why: string;
}

/** What `NAME.expected.json` holds for one article. */
export interface ExpectedArticle {
  readonly article: {
    readonly outlet: string | null;
    readonly publishedOn: string | null;
    readonly title: string | null;
  };
  readonly quotes: readonly ReadableQuote[];
  readonly events: readonly ReadableEvent[];
  readonly notQuotes: readonly NotQuote[];
  /** Whether every event of the article is marked, and the day of every quote that the text dates. */
  readonly eventsInFull?: true;
}

/** Turns what the line has read off an article into words. Events are keyed `e0`, `e1`, … in their order. */
export function toReadable(annotated: AnnotatedArticle): ReadableArticle {
  const { outlet, publishedOn, title, text } = annotated.article;
  return {
    article: {
      ...(outlet !== undefined && { outlet }),
      ...(publishedOn !== undefined && { publishedOn }),
      ...(title !== undefined && { title }),
    },
    quotes: annotated.quotes.map((quote) => readableQuote(quote, text)),
    events: annotated.events.map(({ kind, name, date, datePrecision, place, participants }, index) => ({
      key: `e${index}`,
      kind,
      name,
      ...(date !== undefined && { date }),
      ...(datePrecision !== undefined && { datePrecision }),
      ...(place !== undefined && { place }),
      participants: participants.map((entity) => annotated.entities[entity]?.name ?? `no entity ${entity}`),
    })),
  };
}

function readableQuote(quote: Quote, text: string): ReadableQuote {
  const words = ([start, end]: Span): string => text.slice(start, end);
  const { name, kind, role, resolution } = quote.speaker;
  const { saidAt, saidOn } = quote.occasion;
  const { relays, sourcing, sourcingReason } = quote.chain;
  return {
    type: quote.type,
    content: quote.content.map(words),
    cue: quote.cue.map(words),
    source: quote.source.map(words),
    speaker: { name, kind, ...(role !== undefined && { role }), resolution },
    accordingTo: relays.map((relay) => relay.name),
    ...(saidAt !== undefined && { event: `e${saidAt}` }),
    ...(saidOn !== undefined && { saidOn }),
    ...(quote.nestedIn !== undefined && { nestedIn: quote.nestedIn }),
    sourcing,
    ...(sourcingReason !== undefined && { sourcingReason: words(sourcingReason) }),
  };
}
