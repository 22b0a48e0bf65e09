import type { Span } from '../../document';
import { quotationEnd } from '../content';
import type { Range } from '../grammar/noun-phrase';
import type { Reading, Report } from '../reading';

const DASH = /^(?:[—–―-]|--+)$/u;
const LONGEST = 14;
/** The day of a post: “— Ada Marsh (\@adamarsh) May 12, 2026”. */
const POSTED_ON = /(?<=\)) \p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4}$/u;

/**
 * Finds a quotation that its speaker signs: `“The road is closed.” — Ada Marsh, mayor`, on its line or on the next. The
 * name must be all that follows the dash.
 */
export function findSignedQuotation(reading: Reading, sentence: number): Report | undefined {
  const { tokens, text } = reading;
  const own = reading.sentences[sentence];
  const paragraph = reading.paragraphOf(sentence);
  if (own === undefined || paragraph?.kind === 'furniture' || paragraph?.span[0] !== own.span[0])
    return undefined;
  const quotation = reading.quotationFrom(own.span[0]);
  if (quotation?.closed !== true) return undefined;
  const end = quotationEnd(reading, own.span[0]);
  const name = signature(reading, end);
  if (name === undefined) return undefined;
  const content: Span = [own.span[0], end];
  return {
    pattern: 'signature',
    sentence,
    cue: [reading.spanOf([name[0] - 1, name[0]])],
    source: name,
    content: [content],
    frame: [name[0] - 1, name[1]],
    cutsAt: undefined,
    confidence: /[.!?…,]\W*$/u.test(text.slice(...content)) || tokens[name[0]]?.pos === 'PROPN' ? 0.9 : 0.75,
  };
}

/** The name after a dash that stands right behind an offset and fills the rest of its line. */
function signature(reading: Reading, end: number): Range | undefined {
  const { tokens, text } = reading;
  const dash = reading.tokenFrom(end);
  if (!DASH.test(tokens[dash]?.text ?? '') || /\S/u.test(text.slice(end, reading.startOf(dash))))
    return undefined;
  const lineEnd = reading.paragraphEnd(reading.startOf(dash));
  let last = dash + 1;
  while (last < tokens.length && reading.startOf(last) < lineEnd) last += 1;
  while (/^[.]$/u.test(tokens[last - 1]?.text ?? '')) last -= 1;
  const signed = reading.spanOf([dash + 1, last]);
  const day = POSTED_ON.exec(text.slice(...signed));
  if (day !== null) last = reading.tokenFrom(signed[0] + day.index);
  const named = tokens.slice(dash + 1, last);
  if (named.length === 0 || named.length > LONGEST || !/^\p{Lu}/u.test(named[0]?.text ?? ''))
    return undefined;
  return named.some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? undefined : [dash + 1, last];
}
