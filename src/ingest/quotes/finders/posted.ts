import type { Span } from '../../document';
import { trimContent } from '../content';
import type { Range } from '../grammar/noun-phrase';
import type { Reading, Report } from '../reading';

/** “— Ada Marsh (\@adamarsh) May 12, 2026”: how pages set in what somebody posted; the day may be missing. */
const SIGNED =
  /[—–―-]\s*(?<name>[\p{Lu}\d][^()\n]{1,60}) \(@\w{1,30}\)(?:,? (?:\p{Lu}\p{Ll}{2,8} \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8},? \d{4}))?\s*$/u;
/** No post is longer, in UTF-16 units. */
const LONGEST_POST = 1200;

/**
 * Finds a post that stands in an article as its writer wrote it, without marks, and with the writer's name and handle behind
 * it, at the end of its paragraph or in one of its own. One in marks is a quotation that is signed.
 */
export function findPosted(reading: Reading, sentence: number): Report | undefined {
  const own = reading.sentences[sentence];
  const paragraph = reading.paragraphOf(sentence);
  if (own === undefined || paragraph?.kind !== 'prose' || paragraph.span[0] !== own.span[0]) return undefined;
  const [start, end] = paragraph.span;
  if (end - start > LONGEST_POST || reading.quotationFrom(start) !== undefined) return undefined;
  const next = reading.paragraphFrom(end);
  const within = signatureIn(reading.text, paragraph.span);
  const signed = within ?? (next && signatureIn(reading.text, next.span));
  if (signed === undefined || (within === undefined && signed.dash !== next?.span[0])) return undefined;
  const content = trimContent(reading.text, [start, Math.min(end, signed.dash)]);
  if (content === undefined) return undefined;
  const dash = reading.tokenFrom(signed.dash);
  const source: Range = [reading.tokenFrom(signed.name[0]), reading.tokenFrom(signed.name[1])];
  return {
    pattern: 'signature',
    sentence,
    cue: [reading.spanOf([dash, dash + 1])],
    source,
    content: [content],
    frame: [dash, source[1]],
    cutsAt: undefined,
    confidence: 0.85,
  };
}

/** Where the dash of a signature that ends a paragraph stands, and the name behind it. */
export function signatureIn(
  text: string,
  [start, end]: Span,
): { readonly dash: number; readonly name: Span } | undefined {
  const words = text.slice(start, end);
  const match = SIGNED.exec(words);
  const name = match?.groups?.['name'];
  if (match === null || name === undefined) return undefined;
  const from = start + words.indexOf(name, match.index);
  return { dash: start + match.index, name: [from, from + name.length] };
}
