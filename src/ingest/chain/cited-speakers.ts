import type { FoundQuote, RelayClause, Span } from '../document';
import type { Citing } from '../quotes/finders/citing';
import { findCitings } from '../quotes/finders/citing';
import type { Reading } from '../quotes/reading';
import { lastFrom } from '../segment/lookup';
import { keepQuotes } from './keep-quotes';
import { wordsOf } from '../words-of';

/** A cue by which an outlet passes on what others said. */
const PASSES_ON = /^(?:also |later |first )?(?:report|said|says|wrote|writes|quot|cit|reveal|claim)/iu;

/**
 * "The daily, citing an aide, reported that …": whom an outlet cites is who speaks, and the outlet carries the words. A
 * finder that looks at one source only takes the outlet for the speaker, and the cited for what was said.
 */
export function nameTheCited(reading: Reading, quotes: readonly FoundQuote[]): FoundQuote[] {
  const bySentence = new Map<number, readonly Citing[]>();
  const citingsOf = (offset: number): readonly Citing[] => {
    const sentence = Math.max(0, lastFrom(reading.sentences, offset));
    const known = bySentence.get(sentence) ?? findCitings(reading, sentence);
    bySentence.set(sentence, known);
    return known;
  };
  const kept = quotes.map((quote) => {
    const [source] = quote.source;
    if (source === undefined) return quote;
    const citings = citingsOf(source[0]).filter(({ kind }) => kind === 'citing');
    const outside = citings.filter((citing) => !isQuoted(reading, citing));
    const cited = outside.find((citing) => !isOutlet(reading, reading.spanOf(citing.source)));
    return cited === undefined ? quote : mended(reading, quote, source, cited);
  });
  return keepQuotes(quotes, kept);
}

/** The quote as it is said by whom its outlet cites; undefined where its content was no more than whom it cites. */
function mended(reading: Reading, quote: FoundQuote, source: Span, cited: Citing): FoundQuote | undefined {
  const speaker = reading.spanOf(cited.source);
  const phrase: Span = [reading.startOf(cited.from), speaker[1]];
  const content = quote.content.filter(([start, end]) => end <= phrase[0] || phrase[1] <= start);
  const outlet = outletAt(reading, source);
  // "The court stopped it, citing a threat to health": a reason, which is the court’s own word.
  if (outlet === undefined) return quote;
  if (content.length === 0) return undefined;
  const cue = wordsOf(reading.text, quote.cue);
  if (!PASSES_ON.test(cue) || quote.relayClauses.length > 0) return quote;
  const relay: RelayClause = { span: outlet, source: outlet };
  return { ...quote, content, source: [speaker], relayClauses: [relay] };
}

function isQuoted(reading: Reading, citing: Citing): boolean {
  return reading.quotationAt(reading.startOf(citing.from)) !== undefined;
}

/** Where the outlet stands that a source is: the source itself, or what stands before "which". */
function outletAt(reading: Reading, span: Span): Span | undefined {
  const { text } = reading;
  if (!/^which$/iu.test(text.slice(...span))) return isOutlet(reading, span) ? span : undefined;
  const before = BEFORE_WHICH.exec(text.slice(Math.max(0, span[0] - LONGEST_NAME), span[0]));
  if (before?.[1] === undefined) return undefined;
  const start = Math.max(0, span[0] - LONGEST_NAME) + before.index;
  const named: Span = [start, start + before[1].length];
  return isOutlet(reading, named) ? named : undefined;
}

/** "the newspaper Folha do Porto, " */
const BEFORE_WHICH = /((?:the\s+)?(?:\p{Ll}+\s+)?\p{Lu}[\p{L}-]*(?:\s+[\p{L}-]+){0,4}),\s+$/u;
const LONGEST_NAME = 60;

function isOutlet(reading: Reading, span: Span): boolean {
  return reading.outlets.kindOf(reading.text.slice(...span)) !== undefined;
}
