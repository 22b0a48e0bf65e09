import type { Span } from '../../document';
import { skipAdjuncts, skipAside, skipTime } from '../grammar/adjuncts';
import type { FoundCue } from '../grammar/cues';
import { nounPhraseAt, type Range } from '../grammar/noun-phrase';
import { contentEnd, quotationEnd, trimContent } from '../content';
import type { Reading } from '../reading';

/** What stands after a cue. */
export interface Right {
  readonly content: Span;
  /** The content's first token. */
  readonly from: number;
  readonly confidence: number;
}

const INTERROGATIVE = /^(?:whether|if|how|why|what|when|where|who)$/u;

/**
 * Reads the content that follows a cue, past the one spoken to and the adjuncts in between, as the cue's frames allow.
 *
 * @param range - the tokens after the cue, to the end of its sentence
 * @returns undefined when nothing follows that the cue could report
 */
export function readRight(
  reading: Reading,
  sentence: number,
  cue: FoundCue,
  [after, to]: Range,
): Right | undefined {
  const spoken = throughAddressee(reading, cue, [after, to]);
  const afterAdjuncts = skipAside(reading, skipAdjuncts(reading, spoken, to), to);
  const found =
    quoted(reading, cue, [afterAdjuncts, to]) ??
    thatClause(reading, cue, [afterAdjuncts, to]) ??
    infinitive(reading, cue, spoken > after, [spoken, to]) ??
    bareClause(reading, cue, [spoken, to]) ??
    object(reading, cue, [after, to]);
  if (found === undefined) return undefined;
  const start = reading.startOf(found.from);
  const inner = reading.innerQuotationFrom(start);
  const own = reading.tokens[found.from]?.sentence ?? sentence;
  const end =
    own === sentence
      ? beforeSemicolon(reading, found.from, contentEnd(reading, sentence, start))
      : quotationEnd(reading, start);
  const content = trimContent(reading.text, inner?.span ?? [start, end]);
  return content === undefined ? undefined : { content, ...found };
}

/** A semicolon outside quotation marks ends what is reported: "…; the union disagrees". */
function beforeSemicolon(reading: Reading, from: number, end: number): number {
  for (let at = from; reading.startOf(at) < end; at++) {
    const token = reading.tokens[at];
    if (token?.text === ';' && reading.quotationAt(token.span[0]) === undefined) return token.span[0];
  }
  return end;
}

type Start = Omit<Right, 'content'>;

/** Past the one spoken to: "told reporters", "asked the minister", "warned residents". */
export function throughAddressee(reading: Reading, cue: FoundCue, [after, to]: Range): number {
  if (!cue.addressee) return after;
  const phrase = nounPhraseAt(reading.tokens, after, to);
  if (phrase === undefined) return after;
  if (/^(?:tell|tells|told|telling)$/u.test(cue.words)) return throughList(reading, phrase[1], to);
  const next = reading.tokens[skipAdjuncts(reading, phrase[1], to)];
  const bound =
    next === undefined ||
    phrase[1] >= to ||
    /^(?:that|to|whether|if|how|why|what|when|,|:|of|against|about)$/u.test(next.lower) ||
    reading.quotationFrom(next.span[0]) !== undefined;
  return bound ? phrase[1] : after;
}

/** Past ", the BBC and Al Jazeera" where a "that" or a colon follows: several were told. */
function throughList({ tokens }: Reading, after: number, to: number): number {
  let at = after;
  while (/^(?:,|and)$/u.test(tokens[at]?.lower ?? '')) {
    // "told the editor, Jon Avery, that"
    if (at > after && tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'that') return at;
    const joint = tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'and' ? at + 1 : at;
    const next = nounPhraseAt(tokens, joint + 1, to);
    if (next === undefined) break;
    at = next[1];
  }
  return /^(?:that|:)$/u.test(tokens[at]?.lower ?? '') ? at : after;
}

function quoted(reading: Reading, cue: FoundCue, [at, to]: Range): Start | undefined {
  if (!cue.frames.includes('clause')) return undefined;
  const { tokens } = reading;
  let k = at;
  if (/^(?:,|:|that|—|–)$/u.test(tokens[k]?.lower ?? '')) k += 1;
  const token = tokens[k];
  // "She wrote:" at the end of a paragraph, and her words in the next.
  if (k >= to && tokens[to - 1]?.text === ':' && reading.opensQuotation(to))
    return { from: to, confidence: 0.9 };
  if (token === undefined || k >= to) return undefined;
  if (
    reading.quotationFrom(token.span[0]) !== undefined ||
    reading.innerQuotationFrom(token.span[0]) !== undefined
  )
    return { from: k, confidence: 0.97 };
  if (tokens[at]?.text === ':' && (/^\p{Lu}/u.test(token.text) || reading.hasFiniteVerb([k, to])))
    return { from: k, confidence: 0.8 };
  return undefined;
}

function thatClause(reading: Reading, cue: FoundCue, [at, to]: Range): Start | undefined {
  if (!cue.frames.includes('clause')) return undefined;
  const { tokens } = reading;
  const token = tokens[at];
  if (token === undefined || at + 1 >= to) return undefined;
  if (token.lower === 'that' && reading.hasFiniteVerb([at + 1, to])) {
    return { from: at + 1, confidence: 0.93 };
  }
  if (token.text === ',' && tokens[at + 1]?.lower === 'that') return { from: at + 2, confidence: 0.85 };
  if (INTERROGATIVE.test(token.lower) && reading.hasFiniteVerb([at + 1, to]))
    return { from: at, confidence: 0.8 };
  return undefined;
}

function infinitive(
  reading: Reading,
  cue: FoundCue,
  hasAddressee: boolean,
  [at, to]: Range,
): Start | undefined {
  if (!cue.frames.includes('infinitive') && !(cue.addressee && hasAddressee)) return undefined;
  const k = reading.tokens[at]?.lower === 'not' ? at + 1 : at;
  if (reading.tokens[k]?.lower !== 'to' || k + 1 >= to) return undefined;
  // The terms on which somebody spoke are not what was said.
  const terms = reading.tokens
    .slice(k + 1, k + 4)
    .some(({ lower }) => /^(?:named|identified|quoted|anonymous|unnamed)$/u.test(lower));
  if (terms) return undefined;
  return { from: at, confidence: 0.75 };
}

/** "said the road was closed": a clause without "that". */
function bareClause(reading: Reading, cue: FoundCue, [spoken, to]: Range): Start | undefined {
  if (!cue.frames.includes('clause') || cue.words.startsWith('express') || cue.words.startsWith('voic'))
    return undefined;
  const { tokens } = reading;
  const timed = skipTime(reading, spoken, to);
  const placed = skipAdjuncts(reading, spoken, to);
  // "asked on camera video obtained by the paper.": where it was asked, and nothing else.
  if (placed > spoken && (placed >= to || /^[.!?]$/u.test(tokens[placed]?.text ?? ''))) return undefined;
  for (const at of new Set([timed, placed])) {
    const first = tokens[at];
    if (first === undefined || at >= to || first.sentence !== tokens[spoken]?.sentence) continue;
    if (
      /^[,.;:!?)—–”’»]$/u.test(first.text) ||
      /^(?:and|but|or|of|for|as|to|than|who|which|by|against|about)$/u.test(first.lower)
    )
      continue;
    if (at !== timed && !startsClause(reading, at, to)) continue;
    if (startsClause(reading, at, to)) return { from: at, confidence: at === spoken ? 0.88 : 0.75 };
  }
  return undefined;
}

function startsClause(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  const first = tokens[at];
  if (first === undefined) return false;
  if (first.lower === 'there') return true;
  if (/^(?:SCONJ|ADP|ADV)$/u.test(first.pos) || INTERROGATIVE.test(first.lower))
    return reading.hasFiniteVerb([at + 1, to]);
  const subject = nounPhraseAt(tokens, at, to);
  if (subject === undefined)
    return first.pos === 'VERB' && first.lower.endsWith('ing') && reading.hasFiniteVerb([at + 1, to]);
  return predicateFollows(reading, subject[1], to);
}

/** A finite verb whose subject ends here; one that "and" joins on belongs to the cue’s own subject. */
function predicateFollows(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  for (let k = at; k < to; k++) {
    const token = tokens[k];
    if (token === undefined || /^[;:!?]$/u.test(token.text) || opensAnotherClause(reading, k)) return false;
    const finite =
      token.pos === 'AUX' ||
      (token.pos === 'VERB' && !token.lower.endsWith('ing') && tokens[k - 1]?.lower !== 'to');
    if (finite) return tokens[k - 1]?.pos !== 'CCONJ';
  }
  return false;
}

/** "…, which", "…, but", "… as": the verbs after it belong to another clause than the subject before it. */
function opensAnotherClause(reading: Reading, at: number): boolean {
  const word = reading.tokens[at]?.lower ?? '';
  if (/^(?:as|while|after|because|since|although|though|when)$/u.test(word)) return true;
  return (
    word === ',' &&
    /^(?:which|but|and|with|including|saying|according)$/u.test(reading.tokens[at + 1]?.lower ?? '')
  );
}

/** "called for calm", "expressed concern over the vote", "accused the mayor of lying", "called it “a disgrace”". */
function object(reading: Reading, cue: FoundCue, [after, to]: Range): Start | undefined {
  const { tokens } = reading;
  let at = after;
  const reads = /^read/u.test(cue.words);
  // "reads: “No bathing”"
  if (reads && /^[:,]$/u.test(tokens[at]?.text ?? '')) at += 1;
  const first = tokens[at];
  if (first === undefined || at >= to || /^[,.;:!?)”’»]$/u.test(first.text) || first.pos === 'CCONJ')
    return undefined;
  if (/^blam/u.test(cue.words) && !saysForWhat(reading, [at, to])) return undefined;
  if (cue.frames.includes('object')) {
    // "people accused of fraud", "the law proposed by the council": passive, and somebody else's.
    if (cue.to - cue.from === 1 && first.pos === 'ADP') return undefined;
    if (skipTime(reading, at, to) > at && /^[.,;]$|^$/u.test(tokens[skipTime(reading, at, to)]?.text ?? ''))
      return undefined;
    const skip =
      /^(?:hope|concern|confidence|regret|support|fear)$/u.test(cue.words.split(' ').at(-1) ?? '') &&
      /^(?:for|over|about|in|at|that|of)$/u.test(first.lower)
        ? 1
        : 0;
    return at + skip < to ? { from: at + skip, confidence: 0.65 } : undefined;
  }
  if (!cue.frames.includes('quoted')) return undefined;
  // "reads “No bathing”", but not "read from “The Quiet Sluice”"
  if (reads)
    return reading.quotationFrom(first.span[0]) === undefined ? undefined : { from: at, confidence: 0.8 };
  const end = reading.startOf(to);
  for (let k = at; k < Math.min(to, at + 14); k++) {
    const token = tokens[k];
    if (token === undefined || token.span[0] >= end) break;
    if (reading.quotationFrom(token.span[0]) !== undefined) return { from: at, confidence: 0.7 };
  }
  return undefined;
}

/** "blamed the crew for the delay", "blamed it on the rain", "blamed “sleeper cells”", but not "blamed the company on Monday". */
function saysForWhat(reading: Reading, [from, to]: Range): boolean {
  for (let at = from; at < to; at++) {
    const word = reading.tokens[at]?.lower ?? '';
    if (word === 'for' || reading.quotationFrom(reading.startOf(at)) !== undefined) return true;
    const isOnWhat =
      word === 'on' &&
      skipTime(reading, at, to) === at &&
      reading.outlets.kindOf(reading.tokens[at + 1]?.text ?? '') === undefined;
    if (isOnWhat) return true;
  }
  return false;
}
