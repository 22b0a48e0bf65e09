import { isDocumentNoun } from '../../lexicon/organisations';
import { skipAdjuncts, skipTime } from '../grammar/adjuncts';
import type { FoundCue } from '../grammar/cues';
import { throughApposition } from '../grammar/appositions';
import { nounPhraseAt, type Range } from '../grammar/noun-phrase';
import { throughQualifiers } from '../grammar/qualifiers';
import { quotationStart } from '../content';
import type { Reading } from '../reading';
import { isTitle } from './content-before';

/** Whether content in quotation marks ends right before a token, with or without a comma between. */
export function endsQuotation(reading: Reading, at: number, from: number): boolean {
  if (at <= from) return false;
  const last = reading.tokens[at - 1];
  const mark = last?.text === ',' ? reading.tokens[at - 2] : last;
  if (mark === undefined || !/[,.!?…]/u.test(reading.text.slice(mark.span[0] - 1, mark.span[1] + 1)))
    return false;
  const start = quotationStart(reading, mark.span[1]);
  return start !== undefined && !isTitle(reading, start, reading.startOf(from));
}

/** Things that grammar makes a subject and that say nothing: "the question asked", "it stated"-less pronouns, dates. */
export function canSpeak(reading: Reading, source: Range, cue: FoundCue): boolean {
  const words = reading.textOf(source).toLowerCase();
  if (/^(?:this|that|these|those|which|there|what|one|each|few|most|none|you)$/u.test(words)) return false;
  // "A sign behind her read “…”": what ends with one whom something is done to has its head elsewhere.
  if (/^(?:me|him|her|us|them)$/u.test(words)) return false;
  // "as it said", "what he called": relative clauses report nothing of their own.
  if (/^(?:what|no|nobody|none)\b/u.test(words) || isNeither(reading, source)) return false;
  const before = reading.tokens[source[0] - 1]?.lower ?? '';
  if (/^(?:what|how|when|where|whom|why|whatever|if|unless|whether|once)$/u.test(before)) return false;
  if (
    words === 'it' &&
    !/^(?:sa|add|stat|not|warn|wr|announc|confirm|call|insist|den|stress|describ|argu|conclu|acknowledg|tweet|repl|respon|find|found|show)/u.test(
      cue.words,
    )
  )
    return false;
  if (/^(?:find|found|show)/u.test(cue.words)) return isWritten(reading, source);
  const helped = reading.tokens[cue.from - 1];
  if (cue.form !== 'base' || helped?.lower === 'to' || helped?.pos === 'AUX') return true;
  // "help the mayor maintain that …": one person does not say in the plural.
  const head = reading.tokens[source[1] - 1];
  const plural = head?.pos !== 'PROPN' || head.lower.endsWith('s') || /\band\b/u.test(words);
  return plural && !/^(?:he|she|it)$/u.test(words);
}

/** "Neither Marsh nor Linde said". */
function isNeither(reading: Reading, [from]: Range): boolean {
  return /^(?:neither|nor|no|nobody)$/u.test(reading.tokens[from - 1]?.lower ?? '');
}

/** Reports and surveys find and show; people find their keys. */
function isWritten(reading: Reading, source: Range): boolean {
  return reading.tokens
    .slice(...source)
    .some(
      (token) =>
        isDocumentNoun(token.text) ||
        /^(?:poll|polls|surveys|studies|reports|researchers|analysis|inquiry|investigation|inspectors|auditors|audit)$/u.test(
          token.lower,
        ),
    );
}

/** "…,” said Dmitry Volkov, the minister." — the source after the cue, when content stands right before it. */
export function invertedSource(
  reading: Reading,
  cue: FoundCue,
  start: number,
  [from, to]: Range,
): Range | undefined {
  const { tokens } = reading;
  const reports = cue.frames.includes('clause') || cue.words === 'read';
  if (cue.form !== 'finite' || !reports || cue.addressee || start === from) return undefined;
  const before = tokens[start - 1];
  if (before === undefined) return undefined;
  const mark = before.text === ',' ? (tokens[start - 2] ?? before) : before;
  const closes = reading.quotationEndingAt(mark.span[1]) !== undefined;
  if (!closes && before.text !== ',') return undefined;
  if (skipTime(reading, cue.to, to) > cue.to) return undefined;
  const phrase = nounPhraseAt(tokens, cue.to, to);
  if (phrase === undefined) return undefined;
  const next = tokens[phrase[1]];
  const ends =
    next === undefined ||
    phrase[1] >= to ||
    /^[.,;:!?—–“"(]$/u.test(next.text) ||
    next.pos === 'ADP' ||
    throughQualifiers(reading, phrase[1], to) > phrase[1] ||
    /^(?:who|which|on|in|as|after|during|late|yesterday|today)$/u.test(next.lower) ||
    skipAdjuncts(reading, phrase[1], to) > phrase[1];
  if (!ends) return undefined;
  if (!closes && !reading.hasFiniteVerb([from, start - 1])) return undefined;
  return [phrase[0], throughApposition(tokens, throughQualifiers(reading, phrase[1], to), to)];
}
