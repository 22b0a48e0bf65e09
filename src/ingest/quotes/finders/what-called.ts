import { nounPhraseAt } from '../grammar/noun-phrase';
import type { Reading, Report } from '../reading';

const CALL = /^(?:call|calls|called|calling|described|describes|describe|dubbed|termed|labelled|labeled)$/u;
/** How many tokens stand between "what" and the quotation at most. */
const FARTHEST = 14;

/** Finds "what the mayor called “a disgrace”": the words in marks are the mayor’s, the rest is the writer’s. */
export function findWhatCalled(reading: Reading, sentence: number): Report[] {
  const { tokens } = reading;
  const [from, to] = reading.sentenceTokens(sentence);
  const reports: Report[] = [];
  for (let at = from; at < to; at++) {
    if (tokens[at]?.lower !== 'what') continue;
    const source = nounPhraseAt(tokens, at + 1, to);
    if (source === undefined) continue;
    const limit = Math.min(to, at + FARTHEST);
    let verb = source[1];
    while (
      verb < limit &&
      /^(?:has|have|had|also|later|then|repeatedly|once)$/u.test(tokens[verb]?.lower ?? '')
    )
      verb += 1;
    if (!CALL.test(tokens[verb]?.lower ?? '')) continue;
    let opens = verb + 1;
    while (opens < limit && reading.quotationFrom(reading.startOf(opens)) === undefined) opens += 1;
    const quotation = opens < limit ? reading.quotationFrom(reading.startOf(opens)) : undefined;
    if (quotation?.closed !== true || reading.hasFiniteVerb([verb + 1, opens])) continue;
    reports.push({
      pattern: 'verb',
      sentence,
      cue: [reading.spanOf([verb, verb + 1])],
      source,
      content: [quotation.span],
      frame: [at, opens],
      cutsAt: undefined,
      confidence: 0.8,
    });
    at = opens;
  }
  return reports;
}
