import type { Article, FoundQuote, PartOfSpeech, Segmentation, Sentence, Span } from '../document';
import type { Cast } from './cast';
import { Clauses } from './clauses';
import { Anchor } from './dates/anchor';
import type { DateExpression } from './dates/date-expression';
import { findDates } from './dates/find-dates';
import { firstIndexFrom } from './first-index';
import { findPlaces, type PlaceMention } from './places';
import { findTriggers } from './triggers/find-triggers';
import { ownInterviews } from './triggers/own-interviews';
import type { TriggerMatch } from './triggers/trigger';

/** No sentence of news is longer; of a text without an end only so much is read as one. */
const READ_OF_A_SENTENCE = 4000;

/** A sentence of prose with what the later steps look for in it; offsets into the sentence unless said otherwise. */
export interface ReadSentence {
  /** Index into the segmentation's sentences. */
  readonly index: number;
  /** Where it begins in the article. */
  readonly offset: number;
  readonly text: string;
  readonly section: number;
  readonly paragraph: number;
  /** What is quoted in it. */
  readonly contents: readonly Span[];
  readonly clauses: Clauses;
  /** Without those of relay clauses, which date the relay ("according to the agency on Wednesday"), and of datelines. */
  readonly dates: readonly DateExpression[];
  /** The dates left out of `dates`. */
  readonly relayDates: readonly DateExpression[];
  readonly places: readonly PlaceMention[];
  readonly triggers: readonly TriggerMatch[];
}

/**
 * Reads every sentence of prose once.
 *
 * @param cast - the article's persons and places
 * @returns sentences in text order; headings and furniture are left out
 */
export function readSentences(
  { text, furniture, publishedOn, outlet }: Article,
  segmentation: Segmentation,
  quotes: readonly FoundQuote[],
  cast: Cast,
): readonly ReadSentence[] {
  const contents = merge(quotes.flatMap((quote) => quote.content));
  const others = merge(
    [...quotes.flatMap((quote) => quote.relayClauses), ...furniture].map(({ span }) => span),
  );
  const contentsIn = sweep(contents);
  const othersIn = sweep(others);
  const own = ownInterviews(outlet);
  const anchor = new Anchor();
  return segmentation.sentences.flatMap((sentence, index): ReadSentence[] => {
    const paragraph = segmentation.paragraphs[sentence.paragraph];
    if (paragraph?.kind !== 'prose') return [];
    const [offset, stop] = sentence.span;
    const end = Math.min(stop, offset + READ_OF_A_SENTENCE);
    const words = text.slice(offset, end);
    const local = contentsIn([offset, end]);
    const undated = othersIn([offset, end]);
    const clauses = new Clauses(words, local);
    const all = findDates(words, publishedOn, anchor.at(index, paragraph.section));
    const isApart = ({ span }: DateExpression): boolean => undated.some((other) => overlaps(other, span));
    const dates = all.filter((date) => !isApart(date));
    anchor.pass(index, paragraph.section, dates);
    return [
      {
        index,
        offset,
        text: words,
        section: paragraph.section,
        paragraph: sentence.paragraph,
        contents: local,
        clauses,
        dates,
        relayDates: all.filter(isApart),
        places: findPlaces(words, offset, cast),
        triggers: findTriggers(words, own, tagsOf(sentence, segmentation)),
      },
    ];
  });
}

/** The dates of what a sentence tells as past in the writer's own main clause. */
export const pastDates = ({ dates, clauses }: ReadSentence): readonly DateExpression[] =>
  dates.filter(({ span, tense }) => tense === 'past' && clauses.at(span[0]) === 0);

/** A line without an end ("Talks on river begin", "By Rosa Quint") is a headline or a byline: no sentence that opens a section. */
export const isHeadline = ({ text }: ReadSentence): boolean =>
  !/[.!?…][”"’')\]]*\s*$|[:,;—–]\s*$/u.test(text);

/** The sentence that an offset of the article stands in, or the last before it. */
export function sentenceAt(sentences: readonly ReadSentence[], offset: number): ReadSentence | undefined {
  return sentences[firstIndexFrom(sentences, offset + 1, (sentence) => sentence.offset) - 1];
}

/** Looks up the part of speech of the word at an offset of a sentence. */
function tagsOf(
  { span: [offset], tokens: [from, to] }: Sentence,
  { tokens }: Segmentation,
): (at: number) => PartOfSpeech | undefined {
  const own = tokens.slice(from, to);
  return (at) => {
    const token = own[firstIndexFrom(own, offset + at, ({ span }) => span[0])];
    return token?.span[0] === offset + at ? token.pos : undefined;
  };
}

export const overlaps = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((one, other) => one[0] - other[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Cuts ascending spans to ranges that are asked for in ascending order, relative to each range; one pass over both. */
function sweep(spans: readonly Span[]): (range: Span) => readonly Span[] {
  let from = 0;
  return ([start, end]) => {
    while (from < spans.length && (spans[from]?.[1] ?? 0) <= start) from++;
    const found: Span[] = [];
    for (let at = from; at < spans.length; at++) {
      const span = spans[at];
      if (span === undefined || span[0] >= end) break;
      found.push([Math.max(span[0], start) - start, Math.min(span[1], end) - start]);
    }
    return found;
  };
}
