import type { Span } from '../../document';
import { contentEnd } from '../content';
import { cueAt } from '../grammar/cues';
import type { Range } from '../grammar/noun-phrase';
import type { Reading } from '../reading';

/** What introduces more about the speaker or the moment, not more of what was said. */
const ASIDE =
  /^(?:who|which|whose|and|but|while|as|when|after|before|although|though|citing|quoting|referring|with|in|on|at|the|a|an)$/u;

/**
 * What goes on after "…,” he said, ": a quotation, or the rest of an indirect sentence.
 *
 * @param at - the token after the report
 * @param before - the tokens between the sentence's start, or the report before, and this report
 */
export function contentAfter(
  reading: Reading,
  sentence: number,
  at: number,
  before: Range,
): Span | undefined {
  const { tokens } = reading;
  const [, to] = reading.sentenceTokens(sentence);
  if (at >= to) return undefined;
  const opens = nextQuotation(reading, at, to);
  if (opens !== undefined) return [opens, contentEnd(reading, sentence, opens)];
  const starter = tokens[at + 1];
  if (tokens[at]?.text !== ',' || starter === undefined || at + 1 >= to) return undefined;
  const word = starter.lower;
  const goesOn =
    isFragment(reading, before) ||
    (word === 'and' && quotesWithoutCue(reading, at + 2, to)) ||
    /^(?:if|unless|until|because|except)$/u.test(word) ||
    (!ASIDE.test(word) && (starter.pos === 'AUX' || (starter.pos === 'VERB' && !word.endsWith('ing'))));
  return goesOn ? [starter.span[0], contentEnd(reading, sentence, starter.span[0])] : undefined;
}

/** "In recent days, aides say, …", "Though it was late, she said, …": what stands before it waits for its main clause. */
function isFragment(reading: Reading, [from, to]: Range): boolean {
  const { tokens } = reading;
  const start = tokens[from]?.pos === 'CCONJ' ? from + 1 : from;
  const first = tokens[start];
  if (first === undefined || start >= to || tokens[to]?.text !== ',') return false;
  const subordinate =
    first.pos === 'SCONJ' ||
    first.pos === 'ADP' ||
    /^(?:to|when|while|though|although|if|because|since|as)$/u.test(first.lower);
  const whole =
    tokens.slice(start, to).some(({ text }) => text === ',') || /[”"’»]/u.test(reading.textOf([start, to]));
  return (
    !whole &&
    (subordinate ||
      !reading.hasFiniteVerb([start, to]) ||
      /^(?:why|how|what)$/u.test(tokens[to - 1]?.lower ?? ''))
  );
}

/** How far from the report a quotation goes on with what it reports. */
const FARTHEST = 25;

/** "…,” he said, “…”", "…,” he said, but “…”" and "…,” he said, pointing at the roof, “…”": where it goes on. */
function nextQuotation(reading: Reading, at: number, to: number): number | undefined {
  const { tokens } = reading;
  for (let k = at; k < Math.min(to, at + FARTHEST); k++) {
    const start = reading.startOf(k);
    if (reading.quotationFrom(start) !== undefined) {
      const joined = k === at || /^(?:,|:|—|–|--|and|but)$/u.test(tokens[k - 1]?.lower ?? '');
      const aside = /^(?:as|while|when|after|before)$/u.test(tokens[at]?.lower ?? '');
      return joined && (aside || !reading.hasFiniteVerb([at, k])) ? start : undefined;
    }
    if (cueAt(tokens, k, to) !== undefined) return undefined;
  }
  return undefined;
}

/** "…, and its author ‘thinner’": what "and" joins on, with a quotation in it and no report of its own. */
function quotesWithoutCue(reading: Reading, from: number, to: number): boolean {
  let quotes = false;
  for (let at = from; at < to; at++) {
    if (cueAt(reading.tokens, at, to) !== undefined) return false;
    quotes ||= reading.opensQuotation(at);
  }
  return quotes;
}
