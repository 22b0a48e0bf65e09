import { Offsets } from '../../text/offsets';
import type {
  AnnotatedArticle,
  Article,
  Entity,
  Notice,
  PubStatus,
  Quote,
  QuoteType,
  Resolution,
} from '../document';
import { toMoment } from '../history/sightings';
import { linkEvents } from './events';
import { Identities } from './identities';
import { articleId, quoteId, sha256, versionId } from './ids';
import type { LinkedArticle, LinkedEvent, LinkedQuote, LinkedRelay } from './linked-article';
import { Places } from './places';
import { comparedWords, flatten, saidWords, selectorOf, wordsOf } from './quote-text';
import { Sources } from './sources';
import { type Speakers, speakersOf } from './speakers';

/** What the quotes of one article are tied to. */
interface Surroundings {
  readonly annotated: AnnotatedArticle;
  readonly offsets: Offsets;
  readonly quoteIds: readonly string[];
  readonly speakers: Speakers;
  readonly sources: Sources;
  readonly places: Places;
  readonly events: readonly LinkedEvent[];
}

/**
 * Gives everything that was read off an article its id in the graph. Pure: the same annotations give the same ids,
 * whatever else the graph holds.
 *
 * @param annotated - the article after every other stage; offsets in UTF-16 code units
 * @param extractor - the version of the stages that read it
 * @param identities - who bears which names, as the user says
 * @returns the nodes and what ties them together; offsets in code points
 */
export function linkArticle(
  annotated: AnnotatedArticle,
  extractor: string,
  identities: Identities = new Identities(),
): LinkedArticle {
  const { article } = annotated;
  const id = articleId(article);
  const offsets = new Offsets(article.text);
  const speakers = speakersOf(annotated, id, identities);
  const sources = new Sources(identities);
  const places = new Places();
  const events = linkEvents(annotated, id, offsets, speakers, places);
  const publisher = article.outlet === undefined ? null : sources.add(article.outlet, 'outlet');
  const quoteIds = idsOf(annotated, id);
  const around = { annotated, offsets, quoteIds, speakers, sources, places, events };
  const quotes = annotated.quotes.map((quote, index) => linkQuote(quote, index, around));
  const textHash = sha256(article.text);
  const status = graphStatus(article.status);
  const linked = {
    id,
    version: versionId(id, textHash, status),
    externalId: article.externalId ?? null,
    url: article.url ?? null,
    title: article.title ?? null,
    outlet: article.outlet ?? null,
    publishedOn: article.publishedOn ?? null,
    publishedAt: article.publishedAt ?? null,
    text: article.text,
    textHash,
    status,
    notice: linkNotice(article),
    extractor,
    publisher,
    speakers: speakers.all(),
    sources: sources.all(),
    places: places.all(),
    events: firstMentions(events),
    quotes,
  };
  return {
    ...linked,
    seenAt: toMoment(article.seenAt ?? BEFORE_ALL),
    digest: sha256(JSON.stringify(linked)),
  };
}

/** An article of which nobody says when it was seen counts as seen before every other. */
const BEFORE_ALL = '1970-01-01T00:00:00.000Z';

const graphStatus = (status: PubStatus | undefined): LinkedArticle['status'] =>
  status === undefined ? null : (status.toUpperCase() as Uppercase<PubStatus>);

function linkNotice({ notice, text }: Article): LinkedArticle['notice'] {
  if (notice === undefined) return null;
  return {
    kind: notice.kind.toUpperCase() as Uppercase<Notice['kind']>,
    text: wordsOf(text, [notice.span]),
  };
}

function idsOf({ article: { text }, segmentation, quotes }: AnnotatedArticle, article: string): string[] {
  const seen = new Map<string, number>();
  return quotes.map((quote) => {
    const words = comparedWords(saidWords(text, quote, segmentation.quotations));
    const repeat = seen.get(words) ?? 0;
    seen.set(words, repeat + 1);
    return quoteId(article, words, repeat);
  });
}

function linkQuote(quote: Quote, index: number, around: Surroundings): LinkedQuote {
  const { annotated, offsets, quoteIds, speakers, events } = around;
  const { text } = annotated.article;
  const said = saidWords(text, quote, annotated.segmentation.quotations);
  const speaker = speakers.ofQuote(quote);
  const { chain, occasion } = quote;
  return {
    // One id was made for each quote.
    id: quoteIds[index] as string,
    type: quote.type.toUpperCase() as Uppercase<QuoteType>,
    text: said,
    folded: comparedWords(said),
    content: flatten(quote.content, offsets),
    cue: flatten(quote.cue, offsets),
    source: flatten(quote.source, offsets),
    cueText: wordsOf(text, quote.cue),
    sourceText: wordsOf(text, quote.source),
    ...selectorOf(text, quote.content, offsets),
    sourcing: chain.sourcing,
    sourcingReason: chain.sourcingReason === undefined ? null : wordsOf(text, [chain.sourcingReason]),
    confidence: quote.confidence,
    saidOn: occasion.saidOn ?? null,
    said: {
      speaker,
      role: quote.speaker.role ?? null,
      resolution: quote.speaker.resolution.toUpperCase() as Uppercase<Resolution>,
      confidence: quote.speaker.confidence,
    },
    relays: linkRelays(quote, around),
    nestedIn: quote.nestedIn === undefined ? null : (quoteIds[quote.nestedIn] ?? null),
    saidAt: occasion.saidAt === undefined ? null : (events[occasion.saidAt]?.id ?? null),
    mentions: linkMentions(quote, around),
  };
}

/** Each source once, where it stands nearest to the speaker. */
function linkRelays({ chain }: Quote, { offsets, sources }: Surroundings): LinkedQuote['relays'] {
  const linked = new Map<string, LinkedRelay>();
  for (const { name, kind, aliases, country, span } of chain.relays) {
    const [start, end] = offsets.span(span);
    const source = sources.add(name, kind, aliases, country);
    if (!linked.has(source)) linked.set(source, { source, position: linked.size, start, end });
  }
  return [...linked.values()];
}

function linkMentions(quote: Quote, around: Surroundings): LinkedQuote['mentions'] {
  const { annotated, speakers, sources, places, events } = around;
  const of = (kind: 'place' | 'source'): Entity[] =>
    quote.mentions.flatMap((index) => {
      const entity = annotated.entities[index];
      return entity?.kind === kind ? [entity] : [];
    });
  return {
    speakers: distinct(quote.mentions.flatMap((index) => speakers.ofEntity(index) ?? [])),
    sources: distinct(of('source').map(({ name, aliases }) => sources.add(name, 'unknown', aliases))),
    events: distinct(quote.occasion.mentionsEvents.flatMap((index) => events[index]?.id ?? [])),
    places: distinct(of('place').map(({ name }) => places.add(name))),
  };
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** One entry for each event: its first mention in the text. */
function firstMentions(events: readonly LinkedEvent[]): LinkedEvent[] {
  const first = new Map<string, LinkedEvent>();
  for (const event of [...events].sort((a, b) => a.start - b.start)) {
    if (!first.has(event.id)) first.set(event.id, event);
  }
  return [...first.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
