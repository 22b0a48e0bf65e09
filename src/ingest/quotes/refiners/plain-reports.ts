import type { Draft, Reading } from '../reading';

/** How a circumstance begins that stands before a report: "In his book, Marsh suggested walking". */
const CIRCUMSTANCE = /^(?:ADP|SCONJ|CCONJ|ADV|PART|PUNCT)$/u;
const CIRCUMSTANCE_WORDS =
  /^(?:as|when|while|after|before|since|because|if|although|though|once|that|which|who)$/u;
/** What may stand behind a verb that has its content already: "said on Monday", "said, as talks went on". */
const BEHIND = /^(?:ADP|SCONJ|PUNCT)$/u;
const DAY = /^(?:\p{L}+day|yesterday|today|earlier|later|recently)$/u;
const ADDRESSED = /^(?:told|tells?|telling|informed|assured|warned|reminded)$/iu;
const NOBODY = /^(?:who|which|that|he|she|it|they|this)$/iu;

/**
 * "The port will close, the harbour board said on Monday.": a sentence that is a statement, a comma, and who said it. There is nothing
 * else that it could be, whether or not the tagger sees it.
 */
export function isPlainReport(reading: Reading, rule: Draft): boolean {
  const { pattern, sentence, content, cue, relayClauses } = rule;
  const [[start, end] = [0, 0], ...others] = content;
  const [cueStart, cueEnd] = cue[0] ?? [0, 0];
  const source = reading.sourceOf(rule);
  const [from, to] = reading.sentenceTokens(sentence);
  if (pattern !== 'verb' || source === undefined || others.length > 0 || relayClauses.length > 0)
    return false;
  if (end > cueStart || start !== reading.startOf(from) || NOBODY.test(reading.text.slice(...source)))
    return false;
  const first = reading.tokens[from];
  if (first === undefined || CIRCUMSTANCE.test(first.pos) || CIRCUMSTANCE_WORDS.test(first.lower))
    return false;
  const between = reading.text.slice(end, Math.min(cueStart, source[0]));
  if (!/^,?\s*$/u.test(between) || !/,/u.test(reading.text.slice(end - 1, end + 1))) return false;
  if (!reading.hasFiniteVerb(reading.tokensWithin(sentence, [start, end]))) return false;
  const verb = reading.text.slice(cueStart, cueEnd);
  if (source[0] >= cueEnd) return !/^post/iu.test(verb);
  if (ADDRESSED.test(verb)) return true;
  let behind = reading.tokenFrom(cueEnd);
  while (behind < to && DAY.test(reading.tokens[behind]?.lower ?? '')) behind += 1;
  return behind >= to || BEHIND.test(reading.tokens[behind]?.pos ?? '');
}
