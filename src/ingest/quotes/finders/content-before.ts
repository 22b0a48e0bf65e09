import type { Span } from '../../document';
import { quotationStart, trimContent } from '../content';
import type { Reading, Report } from '../reading';

/**
 * The content that stands before a report in its sentence: the quotation that ends there, or the words since the
 * sentence (or an earlier report in it) began.
 *
 * @param frameStart - the report's first token
 * @param goesOn - whether content follows the report too: then a bare noun phrase may stand before it
 */
export function contentBefore(
  reading: Reading,
  sentence: number,
  frameStart: number,
  earlier: Report | undefined,
  goesOn: boolean,
): Span | undefined {
  const { text, tokens } = reading;
  const [from] = reading.sentenceTokens(sentence);
  const last = tokens[frameStart - 1];
  if (last === undefined || frameStart <= from) return undefined;
  const sentenceStart = reading.startOf(from);
  // A trailing report ends the content before it; a leading one is part of what a second source says.
  const floor =
    earlier?.cutsAt !== undefined && earlier.frame[1] < frameStart
      ? reading.startOf(skipJoint(reading, earlier.frame[1]))
      : sentenceStart;
  const markEnd = last.text === ',' ? tokens[frameStart - 2]?.span[1] : last.span[1];
  const opens = [last.span[1], markEnd]
    .map((end) => (end === undefined ? undefined : quotationStart(reading, end)))
    .find((start) => start !== undefined);
  if (opens !== undefined) {
    const end =
      reading.quotationEndingAt(last.span[1]) !== undefined ? last.span[1] : (markEnd ?? last.span[1]);
    if (opens <= floor || !/\p{L}/u.test(text.slice(floor, opens))) return [opens, end];
    return trimContent(text, [floor, end]);
  }
  if (!/^[,—–]$/u.test(last.text)) return undefined;
  const plain = trimContent(text, [floor, last.span[0]]);
  if (plain === undefined) return undefined;
  const region = tokensWithin(reading, sentence, plain);
  if (!goesOn && !reading.hasFiniteVerb(region)) return undefined;
  return plain;
}

function skipJoint(reading: Reading, at: number): number {
  let k = at;
  while (/^(?:,|and|but|while|;)$/u.test(reading.tokens[k]?.lower ?? '')) k += 1;
  return k;
}

function tokensWithin(reading: Reading, sentence: number, [start, end]: Span): readonly [number, number] {
  const [from, to] = reading.sentenceTokens(sentence);
  let first = from;
  while (first < to && reading.startOf(first) < start) first += 1;
  let last = first;
  while (last < to && reading.startOf(last) < end) last += 1;
  return [first, last];
}
