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
  if (last === undefined) return undefined;
  if (frameStart === from) return spokenBefore(reading, sentence);
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
    if (isTitle(reading, opens, floor)) return undefined;
    const end =
      reading.quotationEndingAt(last.span[1]) !== undefined ? last.span[1] : (markEnd ?? last.span[1]);
    if (opens <= floor || !/\p{L}/u.test(text.slice(floor, opens))) return [opens, end];
    return trimContent(text, [floor, end]);
  }
  if (!/^[,—–]$/u.test(last.text)) return undefined;
  const plain = trimContent(text, [floor, last.span[0]]);
  if (plain === undefined) return undefined;
  if (!goesOn && !reading.hasFiniteVerb(reading.tokensWithin(sentence, plain))) return undefined;
  return plain;
}

function skipJoint(reading: Reading, at: number): number {
  let k = at;
  while (/^(?:,|and|but|while|;)$/u.test(reading.tokens[k]?.lower ?? '')) k += 1;
  return k;
}

/** "“Is it over?” Marsh asked.": a question mark ends the quotation’s sentence, and the report is one of its own. */
function spokenBefore(reading: Reading, sentence: number): Span | undefined {
  const before = reading.sentences[sentence - 1];
  if (before === undefined || before.paragraph !== reading.sentences[sentence]?.paragraph) return undefined;
  const [, end] = before.span;
  const start = quotationStart(reading, end);
  return start === undefined ? undefined : [start, end];
}

/** "On Tuesday’s “The Morning Hour,” she said …": a name that an introductory phrase ends with, not what was said. */
export function isTitle(reading: Reading, opens: number, floor: number): boolean {
  const { text } = reading;
  const quotation = reading.quotationFrom(opens);
  const lead = text.slice(floor, opens);
  if (quotation === undefined || !/^(?:On|In|At|During|Appearing|Speaking)\b[^,]*$/u.test(lead)) return false;
  const words = text.slice(...quotation.inner).match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.every((word) => /^\p{Lu}/u.test(word) || word.length < 4);
}
