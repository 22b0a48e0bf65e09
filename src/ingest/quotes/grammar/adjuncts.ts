import { nounPhraseAt } from './noun-phrase';
import type { Reading } from '../reading';
import { throughQualifiers } from './qualifiers';
import { MONTH_WORDS, WEEKDAY_WORDS } from '../../lexicon/calendar';

const TIME_WORD = new RegExp(
  `^(?:${WEEKDAY_WORDS}|today|yesterday|tonight|late|early|later|earlier|last|this|next|shortly|afterwards|afterward|again|separately|bluntly|simply|also|there|recently|previously|once|meanwhile|jan|feb|mar|apr|aug|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$`,
  'u',
);
const TIME_NOUN = new RegExp(
  `^(?:${WEEKDAY_WORDS}|week|month|year|night|morning|afternoon|evening|day|days|weeks|months|years|${MONTH_WORDS}|jan|feb|mar|apr|aug|sept|oct|nov|dec)$`,
  'u',
);

/** Past "Wednesday", "on Wednesday, 28 January", "late on Tuesday", "last week", "in 2024"; the token itself when no time stands there. */
export function skipTime(reading: Reading, at: number, end: number): number {
  const { tokens } = reading;
  let k = at;
  if (tokens[k]?.pos === 'ADP' && /^(?:on|in|at|during|since|by)$/u.test(tokens[k]?.lower ?? '')) k += 1;
  while (
    k < end &&
    /^(?:late|early|later|earlier|last|this|next|the|same|previous|following)$/u.test(tokens[k]?.lower ?? '')
  )
    k += 1;
  if (/^(?:on|in)$/u.test(tokens[k]?.lower ?? '')) k += 1;
  if (k > at && tokens[k]?.lower === 'that') k += 1;
  const first = tokens[k];
  if (first === undefined || k >= end) return at;
  if (
    k > at &&
    /^(?:the|that)$/u.test(tokens[k - 1]?.lower ?? '') &&
    /^(?:time|moment|day)$/u.test(first.lower)
  )
    return k + 1;
  const isTime =
    TIME_NOUN.test(first.lower) ||
    /^(?:today|yesterday|tonight)$/u.test(first.lower) ||
    /^(?:19|20)\d\d$/u.test(first.text) ||
    (first.pos === 'NUM' && TIME_NOUN.test(tokens[k + 1]?.lower ?? ''));
  if (!isTime) return at;
  k += 1;
  for (;;) {
    const token = tokens[k];
    if (token === undefined || k >= end) return k;
    const inDate =
      TIME_NOUN.test(token.lower) ||
      /^\d{1,2}(?:st|nd|rd|th)?$/u.test(token.text) ||
      /^(?:19|20)\d\d$/u.test(token.text);
    const comma = token.text === ',' && /^(?:\d{1,2}|(?:19|20)\d\d)$/u.test(tokens[k + 1]?.text ?? '');
    const commaMonth =
      token.text === ',' &&
      TIME_NOUN.test(tokens[k + 1]?.lower ?? '') &&
      /^\d{1,2}$/u.test(tokens[k + 2]?.text ?? '');
    const abbreviated = token.text === '.' && reading.endOf(k - 1) === token.span[0] && k + 1 < end;
    if (!inDate && !comma && !commaMonth && !abbreviated) return k;
    k += 1;
  }
}

/**
 * Past the adjuncts that may stand between a cue and its content: times, "in Moscow", "during a meeting with Marovic",
 * "to reporters", "in a statement on Monday". Stops where a clause, a mark or "that" begins.
 */
export function skipAdjuncts(reading: Reading, at: number, end: number): number {
  const { tokens } = reading;
  let k = at;
  while (k < end) {
    const token = tokens[k];
    if (token === undefined) break;
    const cited = throughCiting(reading, k, end);
    if (cited > k) {
      k = cited;
      continue;
    }
    const afterTime = skipTime(reading, k, end);
    if (afterTime > k) {
      k = afterTime;
      continue;
    }
    if (
      TIME_WORD.test(token.lower) ||
      (token.pos === 'ADV' &&
        !/^(?:so|not|how|why|when|where|only|just|about|nearly|almost|more)$/u.test(token.lower))
    ) {
      if (token.lower === 'this' || token.lower === 'last' || token.lower === 'next') break;
      k += 1;
      continue;
    }
    if (token.pos === 'ADP' || (token.lower === 'to' && tokens[k + 1]?.pos !== 'VERB')) {
      if (/^(?:that|than|like|if|because|although|though|whether|while|as)$/u.test(token.lower)) break;
      const phrase = nounPhraseAt(tokens, k + 1, end);
      if (phrase === undefined) break;
      k = phrase[1];
      // "in remarks carried by state TV", "in a statement seen by the agency": the participle goes with the phrase.
      if (
        tokens[k]?.pos === 'VERB' &&
        /(?:ed|en|seen|made|given|sent)$/u.test(tokens[k]?.lower ?? '') &&
        /^(?:by|to|on|in|after|at)$/u.test(tokens[k + 1]?.lower ?? '')
      )
        k += 1;
      continue;
    }
    break;
  }
  return k;
}

/** Past ", citing the ministry," between a cue and its content. */
function throughCiting(reading: Reading, at: number, end: number): number {
  const { tokens } = reading;
  if (tokens[at]?.text !== ',' || !/^(?:citing|quoting)$/u.test(tokens[at + 1]?.lower ?? '')) return at;
  const phrase = nounPhraseAt(tokens, at + 2, end);
  if (phrase === undefined) return at;
  const through = throughQualifiers(reading, phrase[1], end);
  return tokens[through]?.text === ',' ? through + 1 : at;
}

/** In tokens. */
const LONGEST_ASIDE = 20;

/** Past ", on condition of anonymity," before a "that". */
export function skipAside(reading: Reading, at: number, end: number): number {
  const { tokens } = reading;
  if (
    tokens[at]?.text !== ',' ||
    !/^(?:in|on|under|citing|speaking|through|via|by|during|after)$/u.test(tokens[at + 1]?.lower ?? '')
  )
    return at;
  for (let past = at + 2; past < Math.min(end, at + LONGEST_ASIDE); past++)
    if (tokens[past]?.text === ',') return tokens[past + 1]?.lower === 'that' ? past + 1 : at;
  return at;
}
