import type { AnnotatedArticle, ArticleInput, Span } from '../../../../src/ingest/document';
import type { CodePointSpan } from '../../../../src/ingest/exchange/exchange-document';
import { toExchange } from '../../../../src/ingest/exchange/to-exchange';

/** Spans of an article as the exchange format gives them, in words, and as the line has them: the two must be the same. */
export function slicedTwice(
  annotated: AnnotatedArticle,
  input: ArticleInput,
): { readonly inPoints: unknown; readonly inUnits: unknown } {
  const { text } = annotated.article;
  const points = [...text];
  const point = ([start, end]: CodePointSpan): string => points.slice(start, end).join('');
  const unit = (span: Span): string => text.slice(...span);
  const { quotes, events } = toExchange(annotated, input);
  return {
    inPoints: {
      quotes: quotes.map(({ content, cue, source, accordingTo }) => [
        content.map(point),
        cue.map(point),
        source.map(point),
        accordingTo.map(({ span }) => point(span)),
      ]),
      events: events.map(({ span }) => point(span)),
    },
    inUnits: {
      quotes: annotated.quotes.map(({ content, cue, source, chain }) => [
        content.map(unit),
        cue.map(unit),
        source.map(unit),
        chain.relays.map(({ span }) => unit(span)),
      ]),
      events: annotated.events.map(({ span }) => unit(span)),
    },
  };
}
