import type { Paragraph } from '../../document';
import { trimContent } from '../content';
import { skipAdjuncts } from '../grammar/adjuncts';
import { cueAt, type FoundCue } from '../grammar/cues';
import { nounPhraseBefore, type Range } from '../grammar/noun-phrase';
import { verbGroup } from '../grammar/verb-group';
import type { Reading, Report } from '../reading';
import { signatureIn } from './posted';
import { throughAddressee } from './right-side';
import { mainSubject } from './subject';
import { canSpeak } from './verb-source';

/** In UTF-16 units; a longer paragraph is no speech. */
const LONGEST_BLOCK = 1500;
const FEWEST_WORDS = 3;
const SPEAKS_ITSELF = /(?<![\p{L}’'])(?:I|we|my|our|us|you|your)(?![\p{L}])/iu;
/** A list, a signature below a post, a line of credits. */
const NO_SPEECH = /^\s*(?:[•*·\d>]|[-–—]\s)/u;

/**
 * Finds words that a page sets in below a paragraph that ends "He continued:" or "The minister wrote on X:", without marks, as
 * they were said: the next paragraph, and those behind it in which the speaker goes on to speak as "I" or "we".
 */
export function findBlock(reading: Reading, sentence: number): Report | undefined {
  const { tokens, text } = reading;
  const [from, to] = reading.sentenceTokens(sentence);
  const paragraph = reading.paragraphOf(sentence);
  if (tokens[to - 1]?.text !== ':' || reading.isTranscript || paragraph?.kind !== 'prose') return undefined;
  if (/\S/u.test(text.slice(reading.endOf(to - 1), paragraph.span[1]))) return undefined;
  const block = blockBelow(reading, paragraph);
  const [first] = block;
  if (first === undefined) return undefined;
  for (let at = to - 2; at >= from; at--) {
    const cue = cueAt(tokens, at, to);
    const source = cue && speakerOf(reading, cue, from);
    if (cue === undefined || source === undefined) continue;
    const direct = skipAdjuncts(reading, throughAddressee(reading, cue, [cue.to, to - 1]), to - 1) === to - 1;
    // "The ministry said the following roads would close:" leads in a list as well.
    if (!direct && !SPEAKS_ITSELF.test(text.slice(...first.span))) return undefined;
    return {
      pattern: 'block',
      sentence,
      cue: [direct ? reading.spanOf([cue.from, cue.to]) : reading.spanOf([to - 1, to])],
      source,
      content: block.map(({ span }) => trimContent(text, span)).filter((span) => span !== undefined),
      frame: [source[0], to],
      cutsAt: undefined,
      confidence: 0.85,
    };
  }
  return undefined;
}

function speakerOf(reading: Reading, cue: FoundCue, from: number): Range | undefined {
  const { tokens } = reading;
  const group = verbGroup(tokens, cue.from, from);
  if (cue.form !== 'finite' || !cue.frames.includes('clause') || group.negated || group.unsaid || group.be)
    return undefined;
  const joined = tokens[group.start - 1]?.pos === 'CCONJ';
  const source = joined
    ? mainSubject(reading, from, group.start)
    : nounPhraseBefore(tokens, group.start, from);
  return source !== undefined && canSpeak(reading, source, cue) ? source : undefined;
}

function blockBelow(reading: Reading, above: Paragraph): Paragraph[] {
  const block: Paragraph[] = [];
  let below = reading.paragraphFrom(above.span[1]);
  while (below !== undefined && isSetIn(reading, below)) {
    if (block.length > 0 && !SPEAKS_ITSELF.test(reading.text.slice(...below.span))) break;
    block.push(below);
    below = reading.paragraphFrom(below.span[1]);
  }
  // What is signed is a post, and found as one.
  return below !== undefined && signatureIn(reading.text, below.span)?.dash === below.span[0] ? [] : block;
}

function isSetIn(reading: Reading, { kind, span }: Paragraph): boolean {
  const words = reading.text.slice(...span);
  return (
    kind === 'prose' &&
    words.length <= LONGEST_BLOCK &&
    !NO_SPEECH.test(words) &&
    /\p{Lu}/u.test(words) &&
    reading.quotationFrom(span[0]) === undefined &&
    words.split(/\s+/u).length >= FEWEST_WORDS &&
    !/:\s*$/u.test(words)
  );
}
