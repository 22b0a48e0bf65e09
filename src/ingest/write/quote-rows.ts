import { day, int } from '../../graph/graph';
import type { LinkedArticle, LinkedQuote } from '../link/linked-article';
import { type ComparedQuote } from '../statements/compared-quote';
import { statementKeys } from '../statements/keys';
import { firstSeen } from './article-rows';
import { orderKeys, quoteKeys } from './list-keys';
import type { Row } from './row';

/** A quote together with its article. */
export interface Placed {
  readonly article: LinkedArticle;
  readonly quote: LinkedQuote;
}

/** The quotes of some articles. */
export const placedOf = (articles: readonly LinkedArticle[]): Placed[] =>
  articles.flatMap((article) => article.quotes.map((quote) => ({ article, quote })));

/**
 * A quote with what it cannot be without.
 *
 * @param eventId - the event that it was said at
 * @param compared - the quote as it is compared with others
 */
export function quoteRow(
  { article, quote }: Placed,
  eventId: string | null,
  compared: ComparedQuote | undefined,
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
      earlyKey: isEarly(article) ? orderKeys(article, quote).orderKey : null,
      eventId,
      verdict: quote.judged?.verdict ?? null,
      rejectedAs: quote.judged?.rejectedAs ?? null,
      rejectedRole: quote.judged?.rejectedRole ?? null,
      ...(compared && statementKeys(compared)),
    },
  };
}

/** Whether a text was seen before the day on which it says that it was published. */
const isEarly = ({ publishedOn, seenAt }: LinkedArticle): boolean =>
  publishedOn !== null && publishedOn > seenAt.slice(0, publishedOn.length);

/**
 * The sources that relayed a quote.
 *
 * @param listed - the place in lists of its statement, by the `position` of each tie that it is found by
 */
export function relaysOf({ article, quote }: Placed, listed: ReadonlyMap<number, string> = new Map()): Row[] {
  const keys = orderKeys(article, quote);
  return quote.relays.map(({ source, position, start, end }) => ({
    quote: quote.id,
    source,
    properties: {
      ...{ position: int(position), start: int(start), end: int(end), sourceId: source, ...keys },
      statementKey: listed.get(position) ?? null,
    },
  }));
}

/** The quote that another stands in. */
export const nestingOf = ({ id, nestedIn }: LinkedQuote): { inner: string; outer: string }[] =>
  nestedIn === null ? [] : [{ inner: id, outer: nestedIn }];
