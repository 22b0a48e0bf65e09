import { findChains } from './chain/find-chains';
import { readRelays } from './chain/read-relays';
import type { AnnotatedArticle, Article } from './document';
import { findEvents } from './events/find-events';
import { ArticleOutlets } from './lexicon/article-outlets';
import { findQuotes } from './quotes/find-quotes';
import { segment } from './segment/segment';
import { findEntities } from './speakers/entities';
import { entitiesMentioned } from './speakers/mentioned';
import { resolveSpeakers } from './speakers/resolve-speakers';

/** Names what reads; an article read by another extractor is read again when it is ingested again. */
export const EXTRACTOR = 'rules-1';

/**
 * Reads an article: who said what, through whom, when and where. The stages stand here in the order in which an article
 * passes them; each is a pure function of the article and of the annotations before it.
 */
export function annotate(article: Article): AnnotatedArticle {
  const segmentation = segment(article);
  const outlets = new ArticleOutlets(article);
  const relays = readRelays(article, segmentation, findQuotes(article, segmentation, outlets), outlets);
  const found = relays.quotes;
  const cast = findEntities(article, segmentation, outlets);
  const speakers = resolveSpeakers(article, segmentation, cast, outlets, found);
  const chains = findChains(article, relays, speakers, outlets);
  const { events, occasions } = findEvents({
    article,
    segmentation,
    quotes: found,
    speakers,
    entities: cast.entities,
  });
  const quotes = found.map((quote, index) => ({
    ...quote,
    speaker: speakers[index] as (typeof speakers)[number],
    chain: chains[index] as (typeof chains)[number],
    occasion: occasions[index] ?? { mentionsEvents: [] },
    mentions: entitiesMentioned(cast, quote.content),
  }));
  return { article, segmentation, quotes, entities: cast.entities, events };
}
