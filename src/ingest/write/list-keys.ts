import type { LinkedArticle, LinkedQuote } from '../link/linked-article';

/** Stands for a day that is not known: before any that is. */
const NO_DAY = '0000-00-00';

/** Greater than any offset; its digits are the width of all. */
const BEYOND = 999_999_999;

/** What the lists of articles are found and ordered by, see `docs/model.md`. */
export function articleKeys({ id, publishedOn, publisher }: LinkedArticle): {
  readonly orderKey: string;
  readonly publisherId: string | null;
} {
  return { orderKey: `${publishedOn ?? NO_DAY} ${id}`, publisherId: publisher };
}

/** Strings that the lists of quotes are ordered by: each names one quote alone, so that it is a place in its list. */
export interface OrderKeys {
  readonly orderKey: string;
  readonly saidKey: string;
  readonly confidenceKey: string;
}

/** What a quote repeats of what it is tied to, so that an index holds it. */
export interface QuoteKeys extends OrderKeys {
  readonly dayTerm: string;
  readonly saidTerm: string;
  readonly articleId: string;
  readonly speakerId: string;
  readonly publisherId: string | null;
  readonly relayIds: readonly string[];
}

/** What the lists of quotes are found and ordered by, see `docs/model.md`. */
export function quoteKeys(article: LinkedArticle, quote: LinkedQuote): QuoteKeys {
  return {
    ...orderKeys(article, quote),
    dayTerm: (article.publishedOn ?? NO_DAY).replaceAll('-', ''),
    saidTerm: (quote.saidOn ?? NO_DAY).replaceAll('-', ''),
    articleId: article.id,
    speakerId: quote.said.speaker,
    publisherId: article.publisher,
    relayIds: [...quote.relays].sort((a, b) => a.position - b.position).map(({ source }) => source),
  };
}

/** What the lists of quotes are ordered by, see `docs/model.md`. */
export function orderKeys(article: LinkedArticle, quote: LinkedQuote): OrderKeys {
  // Counted backwards: what lists the newest first then lists each article in reading order.
  const place = String(BEYOND - (quote.content[0] ?? 0)).padStart(String(BEYOND).length, '0');
  const orderKey = `${article.publishedOn ?? NO_DAY} ${article.id} ${place} ${quote.id}`;
  const thousandths = String(Math.round(quote.confidence * 1000)).padStart(4, '0');
  return {
    orderKey,
    saidKey: `${quote.saidOn ?? NO_DAY} ${orderKey}`,
    confidenceKey: `${thousandths} ${orderKey}`,
  };
}
