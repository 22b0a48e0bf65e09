import type { Token } from '../../document';
import { contentEnd, trimContent } from '../content';
import { nounPhraseAt, nounPhraseBefore, type Range } from '../grammar/noun-phrase';
import { skipTime } from '../grammar/adjuncts';
import type { Reading, Report } from '../reading';

const CUE =
  /^(?:claims?|assertions?|allegations?|accusations?|statements?|warnings?|suggestions?|arguments?|contentions?|insistence|announcements?|admissions?|complaints?|predictions?|assurances?|denials?|declarations?|promises?|pledges?|vows?|remarks?|comments?)$/u;

/** Finds speech that a noun reports: "the minister’s claim that …", "her warning that …", "a claim by the union that …". */
export function findNounReports(reading: Reading, sentence: number): Report[] {
  const { tokens } = reading;
  const [from, to] = reading.sentenceTokens(sentence);
  const reports: Report[] = [];
  for (let at = from; at + 2 < to; at++) {
    if (!CUE.test(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'VERB') continue;
    const found = possessor(reading, at, from) ?? agent(reading, at, to);
    // As a subject, its clause ends somewhere before the sentence’s own verb: where, grammar alone does not tell.
    if (found === undefined || Math.min(found.source[0], at) === from) continue;
    const that = skipTime(reading, found.end, to);
    if (tokens[that]?.lower !== 'that' || !reading.hasFiniteVerb([that + 1, to])) continue;
    const start = reading.startOf(that + 1);
    const content = trimContent(reading.text, [start, contentEnd(reading, sentence, start)]);
    if (content === undefined) continue;
    reports.push({
      pattern: 'noun',
      sentence,
      cue: [reading.spanOf([at, at + 1])],
      source: found.source,
      content: [content],
      frame: [Math.min(found.source[0], at), that + 1],
      cutsAt: undefined,
      confidence: 0.75,
    });
  }
  return reports;
}

interface Claimant {
  readonly source: Range;
  /** The token after the noun and what belongs to it. */
  readonly end: number;
}

/** "the minister’s [repeated] claim", "her claim". */
function possessor(reading: Reading, noun: number, from: number): Claimant | undefined {
  const { tokens } = reading;
  let at = noun;
  while (at - 1 > from && isModifier(tokens[at - 1])) at -= 1;
  const before = tokens[at - 1];
  if (before === undefined || at <= from) return undefined;
  if (/^(?:his|her|their)$/u.test(before.lower)) return { source: [at - 1, at], end: noun + 1 };
  if (!/^[’']s?$/u.test(before.text)) return undefined;
  const source = nounPhraseBefore(tokens, at - 1, from);
  return source === undefined ? undefined : { source, end: noun + 1 };
}

function isModifier(token: Token | undefined): boolean {
  return token?.pos === 'ADJ' || (token?.pos === 'VERB' && token.lower.endsWith('ed'));
}

/** "claims by the union", "a warning from the coastguard". */
function agent(reading: Reading, noun: number, to: number): Claimant | undefined {
  if (!/^(?:by|from)$/u.test(reading.tokens[noun + 1]?.lower ?? '')) return undefined;
  const source = nounPhraseAt(reading.tokens, noun + 2, to, false);
  return source === undefined ? undefined : { source, end: source[1] };
}
