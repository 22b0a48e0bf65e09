import { throughApposition } from '../grammar/appositions';
import { nounPhraseAt, type Range } from '../grammar/noun-phrase';
import type { Reading } from '../reading';

/**
 * The subject of a sentence's main clause: the first noun phrase after an introductory phrase that a comma closes.
 *
 * @param from - the sentence's first token
 * @param before - it must end before this token
 */
export function mainSubject(reading: Reading, from: number, before: number): Range | undefined {
  const { tokens } = reading;
  // “My mother called me and said, ‘Go.’”: a clause inside a quotation begins behind its mark.
  const quotation = reading.quotationFrom(reading.startOf(from));
  let start = quotation !== undefined && reading.startOf(before) < quotation.span[1] ? from + 1 : from;
  const first = tokens[start];
  if (first === undefined) return undefined;
  if (
    first.pos === 'ADP' ||
    first.pos === 'SCONJ' ||
    first.pos === 'ADV' ||
    first.pos === 'CCONJ' ||
    first.lower.endsWith('ing')
  ) {
    let comma = start;
    while (comma < before && tokens[comma]?.text !== ',') comma += 1;
    start = comma < before ? comma + 1 : start + 1;
  }
  const phrase = nounPhraseAt(tokens, start, before);
  if (phrase === undefined) return undefined;
  const end = throughApposition(tokens, phrase[1], before);
  return end > phrase[1] && tokens[end]?.text === ',' ? [phrase[0], end] : phrase;
}
