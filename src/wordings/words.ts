import { findQuotations, outermostOf } from '../ingest/segment/quotations';
import { fold } from '../text/fold';
import { oneSpelling } from './spelling';
import { matchesOf } from '../text/matches';

/** One word of a text, under the form by which it is compared. */
export interface Word {
  /** Folded, in one spelling; no typography. */
  readonly key: string;
  /** Half-open, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** A wording is compared as far as this many words. */
export const LONGEST = 1_000;

/** “U.N.”, then letters and digits with the apostrophes between them. */
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’‘ʼ`´][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * The words of a text, the first {@link LONGEST} of them.
 *
 * @param text - any
 * @param from - where in it to begin, UTF-16
 * @param to - where to end
 */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  for (const match of matchesOf(text.slice(from, to), WORD)) {
    const key = keyOf(match[0]);
    if (key === '') continue;
    const start = from + match.index;
    if (words.push({ key, start, end: start + match[0].length }) === LONGEST) break;
  }
  return words;
}

const keys = new Map<string, string>();

function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = oneSpelling(fold(word).replaceAll(' ', ''));
  // Texts bring ever new words, and what has no spaces is one word, however long it is.
  if (keys.size > 50_000) keys.clear();
  if (word.length < 50) keys.set(word, key);
  return key;
}

/** Signs that words were left out: “…”, “...”, “[…]”. */
const GAP = /\[?\s*(?:…|\.\s?\.\s?\.)\.?\s*\]?/gu;

/**
 * The stretches of a quote's text that claim to be the speaker's own words: all of a direct quote, of a mixed one what
 * stands in quotation marks, of an indirect one nothing. An ellipsis ends a stretch.
 *
 * @param text - the quote's, as `Quote.text` has it
 * @returns one list of words for each stretch, none of them empty
 */
export function spokenPieces(text: string, type: 'DIRECT' | 'MIXED' | 'INDIRECT'): Word[][] {
  if (type === 'INDIRECT') return [];
  const whole = [0, text.length] as const;
  const stretches =
    type === 'DIRECT'
      ? [whole]
      : outermostOf(findQuotations(text, [{ kind: 'prose', span: whole, section: 0 }])).map(
          ({ inner }) => inner,
        );
  return stretches
    .flatMap(([from, to]) => withoutGaps(text, from, to))
    .map(([from, to]) => wordsOf(text, from, to))
    .filter((words) => words.length > 0);
}

function withoutGaps(text: string, from: number, to: number): [number, number][] {
  const pieces: [number, number][] = [];
  let start = from;
  for (const gap of matchesOf(text.slice(from, to), GAP)) {
    pieces.push([start, from + gap.index]);
    start = from + gap.index + gap[0].length;
  }
  return [...pieces, [start, to]];
}
