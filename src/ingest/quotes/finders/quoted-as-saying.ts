import { throughApposition } from '../grammar/appositions';
import { nounPhraseAt, nounPhraseBefore, type Range } from '../grammar/noun-phrase';
import { skipAdjuncts } from '../grammar/adjuncts';
import { contentBefore } from './content-before';
import { endsQuotation } from './verb-source';
import { contentEnd, trimContent } from '../content';
import type { Reading, Report } from '../reading';

const QUOTE = /^(?:reported|reports|quote|quotes|quoted|quoting|cite|cites|cited|citing)$/u;
const SAYING = /^(?:saying|stating|telling|adding|warning|claiming)$/u;
const LONGEST = 16;

/** Finds "X quoted Y as saying …" and "Y was quoted [by X] as saying …": Y speaks, X relays. */
export function findQuotedAsSaying(reading: Reading, sentence: number): Report[] {
  const { tokens } = reading;
  const [from, to] = reading.sentenceTokens(sentence);
  const reports: Report[] = [];
  for (let at = from; at < to; at++) {
    if (!QUOTE.test(tokens[at]?.lower ?? '')) continue;
    const saying = sayingAfter(reading, at, to);
    if (saying === undefined) continue;
    const passive = /^(?:was|were|is|are|been|being)$/u.test(tokens[at - 1]?.lower ?? '');
    const report = passive
      ? passiveReport(reading, sentence, at, saying)
      : activeReport(reading, sentence, at, saying);
    if (report === undefined) continue;
    reports.push(report);
    at = saying;
  }
  return reports;
}

function sayingAfter(reading: Reading, at: number, to: number): number | undefined {
  for (let k = at + 1; k < Math.min(to, at + LONGEST); k++) {
    if (reading.tokens[k]?.lower === 'as' && SAYING.test(reading.tokens[k + 1]?.lower ?? '')) return k + 1;
  }
  return undefined;
}

function activeReport(reading: Reading, sentence: number, at: number, saying: number): Report | undefined {
  const { tokens } = reading;
  const [from] = reading.sentenceTokens(sentence);
  const phrase = nounPhraseAt(tokens, at + 1, saying - 1);
  if (phrase === undefined) return undefined;
  const speaker: Range = [phrase[0], speakerEnd(reading, phrase[1], saying - 1)];
  const relay = nounPhraseBefore(tokens, beforeClause(reading, at, from), from);
  return build(reading, sentence, { at, saying, speaker, relay, start: relay?.[0] ?? at });
}

/** "The Tribune|, which first reported on it, quoted": where the clause begins that stands between an outlet and its verb. */
function beforeClause({ tokens }: Reading, verb: number, from: number): number {
  if (tokens[verb - 1]?.text !== ',') return verb;
  for (let at = verb - 2; at > from; at--)
    if (tokens[at]?.lower === 'which' && tokens[at - 1]?.text === ',') return at - 1;
  return verb;
}

/**
 * All that stands between "quoted" and "as saying" is the speaker, however the tags part "the police chief, Moses Arden,",
 * but for the time and place of the report: "quoted him on Friday as saying".
 */
function speakerEnd({ tokens }: Reading, phraseEnd: number, as: number): number {
  const apposed = throughApposition(tokens, phraseEnd, as);
  const next = tokens[apposed];
  if (
    apposed >= as ||
    /^(?:on|in|at|late|early|earlier|last|during|yesterday|today|,)$/u.test(next?.lower ?? '')
  )
    return apposed;
  return tokens[as - 1]?.text === ',' ? as - 1 : as;
}

function passiveReport(reading: Reading, sentence: number, at: number, saying: number): Report | undefined {
  const { tokens } = reading;
  const [from] = reading.sentenceTokens(sentence);
  let verb = at - 1;
  while (
    verb > from &&
    /^(?:has|have|had|been|was|were|also|later|is|are|being)$/u.test(tokens[verb - 1]?.lower ?? '')
  )
    verb -= 1;
  const speaker = nounPhraseBefore(tokens, verb, from);
  if (speaker === undefined) return undefined;
  const relay = tokens[at + 1]?.lower === 'by' ? nounPhraseAt(tokens, at + 2, saying - 1) : undefined;
  return build(reading, sentence, { at, saying, speaker, relay, start: speaker[0] });
}

interface Parts {
  readonly at: number;
  readonly saying: number;
  readonly speaker: Range;
  readonly relay: Range | undefined;
  readonly start: number;
}

function build(reading: Reading, sentence: number, parts: Parts): Report | undefined {
  const { tokens, text } = reading;
  const [from, to] = reading.sentenceTokens(sentence);
  let k = skipAdjuncts(reading, parts.saying + 1, to);
  while (/^(?:that|:|,)$/u.test(tokens[k]?.lower ?? '')) k += 1;
  // "“…,” he was quoted as saying by Skerry": who follows is the relay.
  const by = tokens[parts.saying + 1]?.lower === 'by' || endsQuotation(reading, parts.start, from);
  const after = by || k >= to || /^[.!?]$/u.test(tokens[k]?.text ?? '') ? undefined : reading.startOf(k);
  const content =
    after === undefined
      ? contentBefore(reading, sentence, parts.start, undefined, false)
      : trimContent(text, [after, contentEnd(reading, sentence, after)]);
  if (content === undefined) return undefined;
  const relay = parts.relay;
  return {
    pattern: 'quoted as saying',
    sentence,
    cue: [reading.spanOf([parts.at, parts.saying + 1])],
    source: parts.speaker,
    content: [content],
    frame: [parts.start, k],
    cutsAt: parts.start > from ? reading.startOf(parts.start) : undefined,
    confidence: 0.92,
    ...(relay === undefined
      ? {}
      : { relay: { span: relaySpan(reading, parts, relay), source: reading.spanOf(relay) } }),
  };
}

function relaySpan(reading: Reading, parts: Parts, relay: Range): readonly [number, number] {
  const [start, end] = reading.spanOf(relay);
  return parts.start === relay[0] ? [start, reading.endOf(parts.at)] : [reading.startOf(relay[0] - 1), end];
}
