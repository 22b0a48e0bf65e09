import { fold } from '../../text/fold';
import type { Offsets } from '../../text/offsets';
import type { FoundQuote, Quotation, Span } from '../document';

/** Code points of context on each side of a selector. */
const CONTEXT = 32;

const slice = (text: string, [start, end]: Span): string => text.slice(start, end);

const tidy = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** The words of several spans in one line. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return tidy(spans.map((span) => slice(text, span)).join(' '));
}

/**
 * What was said: the content spans in one line, without the outer quotation marks of a direct quote and without the comma
 * that ends it only because "he said" follows; of an indirect one, without the "that" that introduces it.
 *
 * @param text - the article's
 * @param quotations - the article's; a mark that a new paragraph reopens goes as well
 */
export function saidWords(
  text: string,
  { type, content }: Pick<FoundQuote, 'type' | 'content'>,
  quotations: readonly Quotation[],
): string {
  if (type !== 'direct') return withoutConjunction(wordsOf(text, content));
  const inner = content.flatMap((span) => insideMarks(span, quotations));
  return wordsOf(text, inner).replace(/,$/u, '');
}

/** "(that) the road is closed": the conjunction belongs to the report; "(said) that was a lie" begins with a pronoun. */
export function withoutConjunction(words: string): string {
  return words.replace(
    /^that (?!(?:is|was|’s|'s|has|had|will|would|can|could|may|might|should|must|did|does)\b)/u,
    '',
  );
}

/** The words by which two quotes are compared; those of a quote without letters are its text. */
export function comparedWords(said: string): string {
  return fold(said) || said;
}

function insideMarks(span: Span, quotations: readonly Quotation[]): Span[] {
  const touching = quotations.filter(({ inner }) => inner[0] < span[1] && inner[1] > span[0]);
  const outermost = touching.filter(
    (one) => !touching.some((other) => other !== one && encloses(other.span, one.span)),
  );
  if (outermost.length === 0) return [span];
  return outermost.map(({ inner }): Span => [Math.max(inner[0], span[0]), Math.min(inner[1], span[1])]);
}

const encloses = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && outer[1] >= inner[1];

/** Finds the quote again in a text whose offsets have moved, as a W3C text quote selector does. */
export interface Selector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The text from the first content span to the last, and 32 code points on each side. */
export function selectorOf(text: string, content: readonly Span[], offsets: Offsets): Selector {
  const start = Math.min(...content.map((span) => span[0]));
  const end = Math.max(...content.map((span) => span[1]));
  const from = offsets.toUtf16(Math.max(0, offsets.toCodePoint(start) - CONTEXT));
  const to = offsets.toUtf16(offsets.toCodePoint(end) + CONTEXT);
  return { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

/** Spans as flat pairs of code point offsets. */
export function flatten(spans: readonly Span[], offsets: Offsets): number[] {
  return spans.flatMap((span) => offsets.span(span));
}
