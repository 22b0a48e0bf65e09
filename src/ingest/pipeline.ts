import { findChains } from './chain/find-chains';
import { readRelays } from './chain/read-relays';
import type { AnnotatedArticle, Article, Segmentation } from './document';
import { findEvents } from './events/find-events';
import { ArticleOutlets } from './lexicon/article-outlets';
import { findQuotes, relayClausesOf } from './quotes/find-quotes';
import { findReports } from './quotes/find-reports';
import { Reading, type Draft } from './quotes/reading';
import type { TaggedReport, Tagger } from './quotes/tagger/tagger';
import { segment } from './segment/segment';
import { findEntities } from './speakers/entities';
import { entitiesMentioned } from './speakers/mentioned';
import { resolveSpeakers } from './speakers/resolve-speakers';

/** What is known of an article before its quotes are. */
export interface Prepared {
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly outlets: ArticleOutlets;
  readonly reading: Reading;
  /** What the rules find. */
  readonly reports: readonly Draft[];
}

/**
 * Reads an article: who said what, through whom, when and where. The stages stand here in the order in which an article
 * passes them; each is a pure function of the article and of the annotations before it.
 *
 * @param tagger - finds most of the quotes, see `model/README.md`
 */
export async function annotate(article: Article, tagger: Tagger): Promise<AnnotatedArticle> {
  const prepared = prepare(article);
  const { segmentation, reading, reports } = prepared;
  return complete(prepared, await tagger.tag(article.text, segmentation, relayClausesOf(reading, reports)));
}

/** The stages before the tagger. */
export function prepare(article: Article): Prepared {
  const segmentation = segment(article);
  const outlets = new ArticleOutlets(article);
  const reading = new Reading(article, segmentation, outlets);
  return { article, segmentation, outlets, reading, reports: findReports(reading) };
}

/** The stages behind the tagger. */
export function complete(
  { article, segmentation, outlets, reading, reports }: Prepared,
  tagged: readonly TaggedReport[],
): AnnotatedArticle {
  const relays = readRelays(article, segmentation, reading, findQuotes(reading, reports, tagged));
  const found = relays.quotes;
  const cast = findEntities(article, segmentation, outlets);
  const speakers = resolveSpeakers(article, segmentation, cast, outlets, found);
  const chains = findChains(article, segmentation, relays, speakers, outlets);
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
