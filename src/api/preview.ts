import type { AnnotatedArticle, ArticleInput } from '../ingest/document';
import type { Identities } from '../ingest/link/identities';
import { linkArticle } from '../ingest/link/link';
import type { LinkedArticle, LinkedQuote } from '../ingest/link/linked-article';
import { EXTRACTOR } from '../ingest/extractor';
import type { ReadFailure } from '../ingest/read/failure';
import type { ArticleReader } from '../ingest/reading/article-reader';
import { readOne } from '../ingest/reading/read-in-order';
import { compareText } from '../text/compare';
import { remarksOn } from '../ingest/remarks';
import { toSpans } from './resolvers/spans';
import type { ArticlePreview, PreviewStage, QuotePreview, Span, SpeakerPreview } from './schema-types';

/**
 * Reads an article as `ingestOne` does, and stores nothing.
 *
 * @param input - as a caller gave it
 * @param identities - who bears which names, as the user says
 * @param reader - where the article is read
 * @returns what would be stored, with the ids that it would have; or why the article cannot be read
 */
export function previewOf(
  input: ArticleInput,
  identities: Identities,
  reader: ArticleReader,
): Promise<ArticlePreview | ReadFailure> {
  return readOne(input, reader, (annotated) => {
    const linked = linkArticle(annotated, EXTRACTOR, identities);
    return {
      id: linked.id,
      title: linked.title,
      outlet: linked.outlet,
      publishedOn: linked.publishedOn,
      text: linked.text,
      stages: stagesOf(annotated, linked),
      remarks: remarksOn(annotated, input).map(({ remark }) => remark),
      speakers: speakersIn(linked),
      quotes: linked.quotes.map((quote) => previewOfQuote(quote, linked)),
    };
  });
}

function stagesOf(
  { segmentation, quotes, entities, events }: AnnotatedArticle,
  linked: LinkedArticle,
): PreviewStage[] {
  return [
    { name: 'paragraphs', found: segmentation.paragraphs.length },
    { name: 'sentences', found: segmentation.sentences.length },
    { name: 'quotations', found: segmentation.quotations.length },
    { name: 'quotes', found: quotes.length },
    { name: 'names', found: entities.length },
    { name: 'speakers', found: linked.speakers.filter(({ unresolved }) => !unresolved).length },
    {
      name: 'relays',
      found: new Set(linked.quotes.flatMap(({ relays }) => relays.map(({ source }) => source))).size,
    },
    { name: 'events', found: events.length },
  ];
}

const speakersIn = ({ speakers }: LinkedArticle): SpeakerPreview[] =>
  speakers
    .filter(({ name }) => name !== '')
    .map(({ id, name, unresolved }) => ({ id, name, unresolved }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));

function previewOfQuote(quote: LinkedQuote, { speakers, sources }: LinkedArticle): QuotePreview {
  const speaker = speakers.find(({ id }) => id === quote.said.speaker);
  const nameOf = (source: string): string => sources.find(({ id }) => id === source)?.name ?? '';
  return {
    id: quote.id,
    text: quote.text,
    type: quote.type,
    content: toSpans(quote.content),
    cueSpans: toSpans(quote.cue),
    mentionSpans: toSpans(quote.source),
    speaker: speaker?.name ?? '',
    speakerId: quote.said.speaker,
    unresolved: speaker?.unresolved ?? true,
    role: quote.said.role,
    accordingTo: quote.relays.map(({ source, start, end }) => ({
      name: nameOf(source),
      span: span(start, end),
    })),
    sourcing: quote.sourcing as QuotePreview['sourcing'],
    confidence: quote.confidence,
  };
}

const span = (start: number, end: number): Span => ({ start, end });
