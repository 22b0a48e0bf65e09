import type {
  Article,
  Entity,
  FoundEvent,
  FoundQuote,
  Occasion,
  ResolvedSpeaker,
  Segmentation,
} from '../document';
import { Cast } from './cast';
import { isGathering } from './gatherings';
import { eventName } from './event-name';
import { firstIndexFrom } from './first-index';
import { foldEvents, type EventDraft } from './fold-events';
import type { EventMention } from './mention';
import { findMentions } from './mentions';
import { placeQuotes } from './occasions';
import { sectionTimes, sentenceTimes } from './section-times';
import { dateByRelays } from './relay-days';
import { readSentences } from './sentences';
import { sectionEvents } from './story';

/** What the stages before have read off the article; `speakers` is parallel to `quotes`. */
export interface EventInput {
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly quotes: readonly FoundQuote[];
  readonly speakers: readonly ResolvedSpeaker[];
  readonly entities: readonly Entity[];
}

/** The events of an article and, parallel to its quotes, when and where each was said. */
export interface EventFindings {
  readonly events: readonly FoundEvent[];
  readonly occasions: readonly Occasion[];
}

/**
 * Finds the happenings that an article names and places its quotes at them.
 *
 * Relative times are resolved against `article.publishedOn`; without it only full dates count. Events stand in the order
 * of their first mention; a quote that nothing places gets an occasion without event and day.
 */
export function findEvents(input: EventInput): EventFindings {
  const { article, segmentation, quotes, speakers, entities } = input;
  const cast = new Cast(entities, quotes, speakers);
  const sentences = readSentences(article, segmentation, quotes, cast);
  const times = sectionTimes(sentences);
  const days = sentenceTimes(sentences, times);
  const mentions = sentences.flatMap((sentence) => findMentions(sentence, cast, days.get(sentence.index)));
  const drafts = foldEvents(mentions);
  const draftOf = new Map(
    drafts.flatMap((draft) => draft.mentions.map((mention) => [mention, draft] as const)),
  );
  const sections = sectionEvents({
    segmentation,
    sentences,
    drafts,
    times,
    publishedOn: article.publishedOn,
  });
  dateByRelays(quotes, speakers, sentences, sections);
  const places = placeQuotes({
    quotes,
    speakers,
    sentences,
    mentions,
    drafts,
    draftOf,
    sections,
    cast,
    text: article.text,
  });
  const used = new Set(places.map(({ at }) => at));
  const kept = drafts
    .filter((draft) => used.has(draft) || isTold(draft))
    .sort((one, other) => firstOffset(one) - firstOffset(other));
  const indexOf = new Map(kept.map((draft, index) => [draft, index]));
  const mentioned = mentionsByQuote(quotes, mentions, (mention) => {
    const draft = draftOf.get(mention);
    return draft && indexOf.get(draft);
  });
  return {
    events: kept.map((draft) => toEvent(draft, cast)),
    occasions: places.map(({ at, on }, index): Occasion => {
      const saidAt = at && indexOf.get(at);
      return {
        ...(saidAt !== undefined && { saidAt }),
        ...(on !== undefined && { saidOn: on }),
        mentionsEvents: mentioned[index] ?? [],
      };
    }),
  };
}

/** Enough is told for a reader to know which happening is meant. */
function isTold({ kind, time, place, participants }: EventDraft): boolean {
  if (time !== undefined || participants.size > 1) return true;
  return place !== undefined && (participants.size > 0 || !isGathering(kind));
}

const firstOffset = ({ mentions }: EventDraft): number => Math.min(...mentions.map(({ span }) => span[0]));

function toEvent(draft: EventDraft, cast: Cast): FoundEvent {
  const first = draft.mentions.reduce((a, b) => (b.span[0] < a.span[0] ? b : a));
  const { time, place } = draft;
  return {
    kind: draft.kind,
    name: eventName(draft, cast),
    ...(time !== undefined && { date: time.date, datePrecision: time.precision }),
    ...(time?.endDate !== undefined && { endDate: time.endDate }),
    ...(place !== undefined && { place }),
    participants: [...draft.participants].sort((one, other) => one - other),
    span: first.span,
  };
}

/** For every quote the events that its content mentions, ascending, none twice. */
function mentionsByQuote(
  quotes: readonly FoundQuote[],
  mentions: readonly EventMention[],
  indexOf: (mention: EventMention) => number | undefined,
): readonly (readonly number[])[] {
  const quoted = mentions.filter((mention) => mention.quoted);
  return quotes.map(({ content }) => {
    const found = new Set<number>();
    for (const [start, end] of content) {
      for (let at = firstIndexFrom(quoted, start, ({ span }) => span[0]); at < quoted.length; at++) {
        const mention = quoted[at];
        if (mention === undefined || mention.span[1] > end) break;
        const index = indexOf(mention);
        if (index !== undefined) found.add(index);
      }
    }
    return [...found].sort((one, other) => one - other);
  });
}
