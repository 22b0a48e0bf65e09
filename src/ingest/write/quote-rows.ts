import { day, int } from '../../graph/graph';
import type { LinkedArticle, LinkedQuote } from '../link/linked-article';
import { type ComparedQuote } from '../statements/compared-quote';
import { statementKeys } from '../statements/keys';
import { firstSeen } from './article-rows';
import { orderKeys, quoteKeys } from './list-keys';
import type { Tie } from './plan-statements';
import type { Row } from './row';

/** A quote together with its article. */
export interface Placed {
  readonly article: LinkedArticle;
  readonly quote: LinkedQuote;
}

/**
 * A quote with what it cannot be without.
 *
 * @param eventId - the event that it was said at
 * @param compared - the quote as it is compared with others
 * @param tie - what it expresses; undefined for one of a text that stands no more
 */
export function quoteRow(
  { article, quote }: Placed,
  eventId: string | null,
  compared: ComparedQuote | undefined,
  tie: Tie | undefined,
): Row & { id: string } {
  const { id, type, text, folded, cueText, sourceText, exact, prefix, suffix } = quote;
  const { sourcing, sourcingReason, confidence, saidOn, said } = quote;
  return {
    id,
    article: article.id,
    speaker: said.speaker,
    role: said.role,
    resolution: said.resolution,
    confidence: said.confidence,
    statement: tie?.statement ?? null,
    origin: tie?.origin ?? null,
    properties: {
      saidOn: saidOn === null ? null : day(saidOn),
      publishedOn: article.publishedOn === null ? null : day(article.publishedOn),
      type,
      text,
      folded,
      content: quote.content.map(int),
      cue: quote.cue.map(int),
      source: quote.source.map(int),
      cueText,
      sourceText,
      exact,
      prefix,
      suffix,
      sourcing,
      sourcingReason,
      confidence,
      ...firstSeen(article),
      ...quoteKeys(article, quote),
      eventId,
      ...(compared && statementKeys(compared)),
    },
  };
}

/** The sources that relayed a quote. */
export function relaysOf({ article, quote }: Placed): Row[] {
  const keys = orderKeys(article, quote);
  return quote.relays.map(({ source, position, start, end }) => ({
    quote: quote.id,
    source,
    properties: { position: int(position), start: int(start), end: int(end), sourceId: source, ...keys },
  }));
}

/** The quote that another stands in. */
export const nestingOf = ({ id, nestedIn }: LinkedQuote): { inner: string; outer: string }[] =>
  nestedIn === null ? [] : [{ inner: id, outer: nestedIn }];
