import type { Reading } from '../reading';

const QUALIFIER =
  /^(?:familiar|close|briefed|seen|obtained|published|released|issued|cited|posted|reviewed|aired|broadcast|leaked|who|whose|involved|present|based|aged|responsible|speaking|acting)$/u;

/**
 * Past the words that narrow a source down and stand without a comma: "two officials familiar with the talks", "a
 * statement seen by the agency", "people who were there".
 *
 * @param end - the token after the phrase
 * @param to - the end of the sentence
 */
export function throughQualifiers(reading: Reading, end: number, to: number): number {
  const { tokens } = reading;
  if (end >= to || !QUALIFIER.test(tokens[end]?.lower ?? '')) return end;
  let at = end;
  while (at < to && !/^[,.;:!?—–“”"‘’]$/u.test(tokens[at]?.text ?? '.')) at += 1;
  return at;
}
