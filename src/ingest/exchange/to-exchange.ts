import { Offsets } from '../../text/offsets';
import type { AnnotatedArticle, ArticleInput, FoundEvent, Quote, Span } from '../document';
import type { CodePointSpan, ExchangeDocument, ExchangeEvent, ExchangeQuote } from './exchange-document';

const quoteId = (index: number): string => `q${index + 1}`;
const eventId = (index: number): string => `e${index + 1}`;

/**
 * Writes an annotated article in the exchange format: offsets in code points, keys in the order of the contract.
 *
 * @param annotated - what the line read
 * @param input - what it was read from: its path stands for an id that was not given, and a page's text, which the
 *   reader of the result does not have, is added
 */
export function toExchange(
  annotated: AnnotatedArticle,
  input: Pick<ArticleInput, 'origin' | 'body'>,
): ExchangeDocument {
  const { article } = annotated;
  const offsets = new Offsets(article.text);
  const spans = (list: readonly Span[]): CodePointSpan[] => list.map((span) => offsets.span(span));
  const publishedAt = article.publishedAt ?? article.publishedOn;
  return {
    id: article.externalId ?? article.url ?? input.origin.path,
    quotes: annotated.quotes.map((quote, index) => toQuote(quote, index, article.outlet, spans)),
    events: annotated.events.map((event, index) => toEvent(event, index, annotated, offsets)),
    article: {
      ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(article.title === undefined ? {} : { title: article.title }),
      ...(input.body.kind === 'html' ? { text: article.text } : {}),
    },
  };
}

function toQuote(
  quote: Quote,
  index: number,
  publisher: string | undefined,
  spans: (list: readonly Span[]) => CodePointSpan[],
): ExchangeQuote {
  const { speaker, occasion } = quote;
  return {
    id: quoteId(index),
    type: quote.type,
    content: spans(quote.content),
    cue: spans(quote.cue),
    source: spans(quote.source),
    speaker: {
      name: speaker.name,
      kind: speaker.kind,
      ...(speaker.role === undefined ? {} : { role: speaker.role }),
      resolution: speaker.resolution,
      confidence: rounded(speaker.confidence),
    },
    accordingTo: quote.chain.relays.flatMap(({ name, span }) =>
      spans([span]).map((one) => ({ name, span: one })),
    ),
    ...(publisher === undefined ? {} : { publisher }),
    ...(occasion.saidAt === undefined ? {} : { event: eventId(occasion.saidAt) }),
    ...(occasion.saidOn === undefined ? {} : { saidOn: occasion.saidOn }),
    ...(quote.nestedIn === undefined ? {} : { nestedIn: quoteId(quote.nestedIn) }),
    sourcing: quote.chain.sourcing,
    confidence: rounded(quote.confidence),
  };
}

function toEvent(
  event: FoundEvent,
  index: number,
  { entities }: AnnotatedArticle,
  offsets: Offsets,
): ExchangeEvent {
  return {
    id: eventId(index),
    kind: event.kind,
    name: event.name,
    ...(event.date === undefined ? {} : { date: event.date }),
    ...(event.datePrecision === undefined ? {} : { datePrecision: event.datePrecision }),
    ...(event.place === undefined ? {} : { place: event.place }),
    participants: event.participants.flatMap((one) => entities[one]?.name ?? []),
    span: offsets.span(event.span),
  };
}

/** More digits than three say nothing of a confidence. */
function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
