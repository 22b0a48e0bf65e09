import type { FoundQuote, Span } from '../../src/ingest/document';
import { placeQuotes } from '../../test/support/expected';
import type { ExpectedArticle } from '../../test/support/readable';

/**
 * The quotes that somebody marked, as a finder would hand them on: what resolution makes of them tells of resolution
 * alone. Cue and source are the occurrences of their words that stand nearest to the content and outside of it.
 *
 * @returns one for each expected quote, in the same order
 */
export function givenQuotes(expected: ExpectedArticle, text: string): FoundQuote[] {
  return placeQuotes(expected, text).map(({ quote, content }) => {
    const { nestedIn } = quote;
    const near = (words: string): Span[] => nearest(text, words, content);
    const cue = quote.cue.flatMap(near);
    return {
      type: quote.type,
      content,
      cue,
      // A source stands beside its cue, where it has one: "he said" and not the “he” of the sentence before.
      source: quote.source.flatMap((words) => nearest(text, words, content, cue[0])),
      relayClauses: [],
      ...(nestedIn === undefined ? {} : { nestedIn }),
      confidence: 1,
    };
  });
}

/** The occurrence of words outside of some stretches that stands nearest to them, or to what it ought to stand beside. */
export function nearest(text: string, words: string, content: readonly Span[], beside?: Span): Span[] {
  const anchors = beside === undefined ? content : [beside];
  let best: Span | undefined;
  let shortest = Infinity;
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
    const span: Span = [at, at + words.length];
    if (isPartOfWord(text, span) || content.some((one) => distance(one, span) < 0)) continue;
    const away = Math.min(...anchors.map((one) => Math.abs(distance(one, span))));
    if (away >= shortest) continue;
    shortest = away;
    best = span;
  }
  return best === undefined ? [] : [best];
}

/** "he" inside "the" is no source. */
function isPartOfWord(text: string, [start, end]: Span): boolean {
  const isLetter = (at: number): boolean => /\p{L}/u.test(text.charAt(at));
  return (isLetter(start) && isLetter(start - 1)) || (isLetter(end - 1) && isLetter(end));
}

/** Characters between two spans; negative where they overlap. */
function distance([s1, e1]: Span, [s2, e2]: Span): number {
  return Math.max(s1, s2) - Math.min(e1, e2);
}
