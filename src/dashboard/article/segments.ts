import { Offsets } from '../../text/offsets';

/** A half-open range in code points, as the API gives it. */
interface CodePoints {
  readonly start: number;
  readonly end: number;
}

/** What of a quote stands in the text. */
export interface MarkedQuote {
  readonly content: readonly CodePoints[];
  readonly cueSpans: readonly CodePoints[];
  readonly mentionSpans: readonly CodePoints[];
  readonly accordingTo: readonly { readonly span: CodePoints | null }[];
}

export type Part = 'content' | 'cue' | 'mention' | 'relay';

/** One quote's claim on a stretch of text. */
export interface Mark {
  /** Index of the quote. */
  readonly quote: number;
  readonly part: Part;
}

/** A stretch of the text over which nothing changes. */
export interface Segment {
  readonly text: string;
  /** UTF-16 offset, which tells it from all others. */
  readonly start: number;
  /** What it is part of, the narrowest last. */
  readonly marks: readonly Mark[];
  /** The quotes whose content begins here. */
  readonly begins: readonly number[];
}

interface Claim extends Mark {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts an article's text where a mark begins or ends, paragraph by paragraph. Nothing of the text is lost but what
 * parts the paragraphs; quotes may overlap or stand inside each other.
 *
 * @param text - the article's text
 * @param quotes - what is marked in it; spans beyond the text are cut off
 * @returns the segments of each paragraph
 */
export function segmentsOf(text: string, quotes: readonly MarkedQuote[]): readonly (readonly Segment[])[] {
  const claims = claimsOf(text, quotes);
  const begins = new Map<number, number[]>();
  quotes.forEach((_, index) => {
    const first = claims.find(({ quote, part }) => quote === index && part === 'content');
    if (first !== undefined) begins.set(first.start, [...(begins.get(first.start) ?? []), index]);
  });
  return paragraphsOf(text).map(([from, to]) => {
    const inside = claims.filter(({ start, end }) => start < to && end > from);
    const cuts = new Set([from, to]);
    for (const { start, end } of inside) {
      if (start > from) cuts.add(start);
      if (end < to) cuts.add(end);
    }
    const places = [...cuts].sort((a, b) => a - b);
    return places.slice(0, -1).map((start, index) => {
      const end = places[index + 1] ?? to;
      return {
        text: text.slice(start, end),
        start,
        marks: inside
          .filter((claim) => claim.start <= start && claim.end >= end)
          .sort((a, b) => b.end - b.start - (a.end - a.start))
          .map(({ quote, part }) => ({ quote, part })),
        begins: begins.get(start) ?? [],
      };
    });
  });
}

function claimsOf(text: string, quotes: readonly MarkedQuote[]): readonly Claim[] {
  const offsets = new Offsets(text);
  const claims = quotes.flatMap((quote, index) => {
    const spans: readonly (readonly [Part, readonly CodePoints[]])[] = [
      ['content', quote.content],
      ['cue', quote.cueSpans],
      ['mention', quote.mentionSpans],
      ['relay', quote.accordingTo.flatMap(({ span }) => (span === null ? [] : [span]))],
    ];
    return spans.flatMap(([part, list]) =>
      list.map(({ start, end }) => ({
        quote: index,
        part,
        start: offsets.toUtf16(start),
        end: Math.min(offsets.toUtf16(end), text.length),
      })),
    );
  });
  return claims.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where the paragraphs stand, in UTF-16 offsets: one for each line that is not blank, as the reading takes them. */
function paragraphsOf(text: string): readonly (readonly [number, number])[] {
  return Array.from(text.matchAll(/[^\n]+/gu), ({ 0: line, index }): readonly [number, number] => {
    const words = line.trim();
    const from = index + line.length - line.trimStart().length;
    return [from, from + words.length];
  }).filter(([from, to]) => from < to);
}
