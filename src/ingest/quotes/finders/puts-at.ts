import { nounPhraseBefore } from '../grammar/noun-phrase';
import { verbGroup } from '../grammar/verb-group';
import type { Reading, Report } from '../reading';
import { canSpeak } from './verb-source';

/** What is counted or measured. */
const MEASURE =
  /^(?:tolls?|numbers?|figures?|costs?|bill|damage|count|total|loss|losses|prices?|value|size|share|chances?|odds|rate|proportion|turnout|deficit|crowd|debts?|attendance|probability|strength)$/u;
/** How a number begins: "31", "$2bn", "about", "between". */
const NUMBER =
  /^(?:[\p{Sc}\d]|about|around|roughly|approximately|some|nearly|almost|more|less|fewer|over|under|just|only|between|up|at|zero|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|a)/u;
/** What ends the number and begins something else. */
const BORDER = /^(?:[,;:.—–()]|while|but|after|before|as|when|which|with|although|though|because|since)$/u;
const CUE = { words: 'put', form: 'finite', frames: ['object'], addressee: false } as const;
/** Between what is measured and its number, in tokens. */
const FARTHEST = 18;
const LONGEST_NOUN = 6;

/** Finds "the agency put the number of dead at 31": a number is the content, with what it counts. */
export function findPutsAt(reading: Reading, sentence: number): Report[] {
  const { tokens } = reading;
  const [from, to] = reading.sentenceTokens(sentence);
  const reports: Report[] = [];
  for (let at = from; at < to; at++) {
    if (!/^puts?$/u.test(tokens[at]?.lower ?? '')) continue;
    const group = verbGroup(tokens, at, from);
    const measured = measureAt(reading, at + 1, to);
    if (group.negated || group.be || measured === undefined) continue;
    const source = nounPhraseBefore(tokens, beforeTime(reading, group.start), from);
    const number = numberAfter(reading, measured, to);
    if (
      source === undefined ||
      number === undefined ||
      !canSpeak(reading, source, { ...CUE, from: at, to: at + 1 })
    )
      continue;
    reports.push({
      pattern: 'puts at',
      sentence,
      cue: [reading.spanOf([at, at + 1])],
      source,
      content: [reading.spanOf([at + 1, number])],
      frame: [source[0], at + 1],
      cutsAt: undefined,
      confidence: 0.8,
    });
    at = number - 1;
  }
  return reports;
}

/** "The agency | on Sunday put": where the time begins that stands before a verb. */
function beforeTime({ tokens }: Reading, verb: number): number {
  const isDay = /^(?:\p{L}+day|yesterday|today)$/u.test(tokens[verb - 1]?.lower ?? '');
  if (!isDay) return verb;
  return tokens[verb - 2]?.lower === 'on' ? verb - 2 : verb - 1;
}

/** Behind which token the noun stands that is measured: "the final death toll |". */
function measureAt({ tokens }: Reading, from: number, to: number): number | undefined {
  // "The survey put it at 3.1": what stands for something measured.
  const isIt = tokens[from]?.lower === 'it' && tokens[from + 1]?.lower === 'at';
  if (isIt && /^[\p{Sc}\d]/u.test(tokens[from + 2]?.text ?? '')) return from + 1;
  if (!/^(?:DET|PRON)$/u.test(tokens[from]?.pos ?? '')) return undefined;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_NOUN); at++) {
    if (MEASURE.test(tokens[at]?.lower ?? '')) return at + 1;
    if (!/^(?:ADJ|NOUN|PROPN|NUM|PART|PUNCT)$/u.test(tokens[at]?.pos ?? '')) return undefined;
  }
  return undefined;
}

/** Behind which token the number ends that "at" leads to. */
function numberAfter({ tokens }: Reading, from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to - 1, from + FARTHEST); at++) {
    if (BORDER.test(tokens[at]?.lower ?? '')) return undefined;
    if (tokens[at]?.lower !== 'at' || !NUMBER.test(tokens[at + 1]?.lower ?? '')) continue;
    let end = at + 2;
    while (end < to && !BORDER.test(tokens[end]?.lower ?? '')) end += 1;
    return end;
  }
  return undefined;
}
