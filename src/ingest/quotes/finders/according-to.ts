import type { Span } from '../../document';
import { skipTime } from '../grammar/adjuncts';
import { throughApposition } from '../grammar/appositions';
import { nounPhraseAt, type Range } from '../grammar/noun-phrase';
import { throughQualifiers } from '../grammar/qualifiers';
import { contentEnd, trimContent } from '../content';
import { tellsWhomItCites } from './citing';
import type { Reading, Report } from '../reading';

/** "according to X [on Wednesday]": a clause that ascribes the rest of its sentence to X. */
export interface AccordingTo {
  readonly sentence: number;
  readonly cue: Range;
  readonly source: Range;
  /** The clause with its time. */
  readonly clause: Range;
}

/** Finds the "according to" clauses of a sentence, wherever in it they stand. */
export function findAccordingTo(reading: Reading, sentence: number): AccordingTo[] {
  const { tokens } = reading;
  const [from, to] = reading.sentenceTokens(sentence);
  const found: AccordingTo[] = [];
  const owner = inOnesWords(reading, from, to);
  if (owner !== undefined)
    found.push({ sentence, cue: [from, owner.end], source: owner.source, clause: [from, owner.end + 1] });
  for (let at = from; at + 2 < to; at++) {
    const after = throughCue(reading, at);
    if (after === undefined) continue;
    const phrase = nounPhraseAt(tokens, after, to);
    if (phrase === undefined || NO_SOURCE.test(reading.textOf(phrase))) continue;
    const end = throughQualifiers(reading, phrase[1], to);
    const apposed =
      relaysOn(tokens[end + 1]?.lower) || tellsWhomItCites(reading, end)
        ? end
        : throughApposition(tokens, end, to);
    const source: Range = [
      phrase[0],
      apposed > end && /^[.,;)]$|^$/u.test(tokens[apposed]?.text ?? '') && at > from ? apposed : end,
    ];
    let clauseEnd = skipTime(reading, throughExamples(reading, source[1], to), to);
    if (tokens[clauseEnd]?.text === ',' && at > from)
      clauseEnd =
        skipTime(reading, clauseEnd + 1, to) > clauseEnd + 1
          ? skipTime(reading, clauseEnd + 1, to)
          : clauseEnd;
    found.push({
      sentence,
      cue: [at, after],
      source,
      clause: [at, throughQuotedBy(reading, clauseEnd, to)],
    });
    at = source[1] - 1;
  }
  return found;
}

/** "It went according to plan": a measure, not somebody who tells. */
const NO_SOURCE =
  /^(?:plan|schedule|custom|tradition|protocol|procedure|need|taste|size|rank|merit|age|height|(?:his|her|its|their|our|my|your) (?:means|needs?|ability|taste|wishes))$/iu;

const CUES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
];

function throughCue({ tokens }: Reading, at: number): number | undefined {
  const cue = CUES.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
  return cue === undefined ? undefined : at + cue.length;
}

/** "In his words,", "In the envoy’s own words,": whose words the sentence has that begins so. */
function inOnesWords(
  { tokens }: Reading,
  at: number,
  to: number,
): { readonly source: Range; readonly end: number } | undefined {
  if (tokens[at]?.lower !== 'in') return undefined;
  const words = tokens.slice(at, at + LONGEST_OWNER).findIndex(({ lower }) => lower === 'words') + at;
  const end = words + 1;
  if (words < at + 2 || end >= to || tokens[end]?.text !== ',') return undefined;
  const owner = tokens[words - 1]?.lower === 'own' ? words - 1 : words;
  if (owner === at + 2 && /^(?:his|her|their)$/u.test(tokens[at + 1]?.lower ?? ''))
    return { source: [at + 1, owner], end };
  if (!/^[’']s?$/u.test(tokens[owner - 1]?.text ?? '')) return undefined;
  const phrase = nounPhraseAt(tokens, at + 1, owner - 1);
  return phrase?.[0] === at + 1 ? { source: phrase, end } : undefined;
}

/** In tokens. */
const LONGEST_OWNER = 10;

/** Past "including the Gazette and Radio Lark": outlets, and then some of them by name. */
function throughExamples({ tokens }: Reading, at: number, to: number): number {
  if (tokens[at]?.lower !== 'including') return at;
  return nounPhraseAt(tokens, at + 1, to)?.[1] ?? at;
}

/** Past "quoted by the Chronicle" that stands right after the source. */
function throughQuotedBy(reading: Reading, at: number, to: number): number {
  const { tokens } = reading;
  if (!/^(?:quoted|cited)$/u.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'by') return at;
  return nounPhraseAt(tokens, at + 2, to)?.[1] ?? at;
}

/** ", quoted by the channel", ", citing the ministry": another relay, not more about this one. */
function relaysOn(word: string | undefined): boolean {
  return word !== undefined && /^(?:quoted|cited|carried|citing|quoting)$/u.test(word);
}

/** The report that a clause makes when no other speaker stands in its sentence: X itself says the rest. */
export function reportAccordingTo(reading: Reading, clause: AccordingTo): Report | undefined {
  const content = restOfSentence(reading, clause);
  if (content.length === 0) return undefined;
  return {
    pattern: 'according to',
    sentence: clause.sentence,
    cue: [reading.spanOf(clause.cue)],
    source: clause.source,
    content,
    frame: clause.clause,
    cutsAt: cutBefore(reading, clause),
    confidence: 0.88,
  };
}

/** Where the content before the clause ends: at the comma that sets it off. */
export function cutBefore(reading: Reading, clause: AccordingTo): number {
  const [from] = reading.sentenceTokens(clause.sentence);
  const before = reading.tokens[clause.clause[0] - 1];
  if (clause.clause[0] === from || before === undefined) return reading.startOf(clause.clause[0]);
  return /^[,—–(]$/u.test(before.text) ? before.span[0] : before.span[1];
}

function restOfSentence(reading: Reading, clause: AccordingTo): Span[] {
  const { text } = reading;
  const [from, to] = reading.sentenceTokens(clause.sentence);
  const parts: (Span | undefined)[] = [];
  if (clause.clause[0] > from) {
    const before = cutBefore(reading, clause);
    const begins = coordinatedStart(reading, from, clause.clause[0]);
    parts.push(trimContent(text, [begins, before]));
  }
  if (clause.clause[1] < to) {
    const start = reading.startOf(clause.clause[1]);
    const end = contentEnd(reading, clause.sentence, start);
    if (end > start) parts.push(trimContent(text, [start, end]));
  }
  return parts.filter((part) => part !== undefined);
}

/** A sentence-initial "But" or "And" joins sentences; it was said by nobody. */
function coordinatedStart(reading: Reading, from: number, before: number): number {
  const first = reading.tokens[from];
  return first?.pos === 'CCONJ' && from + 1 < before ? reading.startOf(from + 1) : reading.startOf(from);
}
