import type { Span, Token } from '../../document';
import { isDocumentNoun } from '../../lexicon/organisations';
import { isGivenName } from '../../lexicon/people';
import { isRoleNoun } from '../../lexicon/roles';
import { lastFrom } from '../../segment/lookup';
import { isCalendarWord, isFunctionWord } from '../../speakers/mentions/words';
import { nounPhraseAt, nounPhraseBefore } from '../grammar/noun-phrase';
import type { Reading } from '../reading';
import { WEEKDAY_NAMES } from '../../lexicon/calendar';

/**
 * The mention of who speaks, as the tagger marked it, whole and without what only stands beside it: within the report's own
 * paragraph, without its day, with all of a name, and whoever is quoted for whom an outlet quotes.
 *
 * @param sentence - the report's
 * @param seen - what the tagger marked, in UTF-16 offsets
 * @param cue - of the report
 */
export function sourceOf(reading: Reading, sentence: number, seen: Span, cue?: Span): Span {
  const written = cue === undefined ? undefined : whatReads(reading, sentence, cue);
  if (written !== undefined) return written;
  const paragraph = reading.paragraphOf(sentence)?.span ?? seen;
  const own = reading.sentences[sentence]?.span ?? paragraph;
  const here = clipped(seen, own) ?? clipped(seen, paragraph) ?? seen;
  const trimmed = trimSource(
    reading.text,
    throughLast(reading, sentence, throughAddress(reading.text, here)),
  );
  return whoIsQuoted(reading, sentence, wholeName(reading, sentence, trimmed, cue));
}

/** "A man held up | a sign | that read": what is written somewhere, it says, and not who holds it. */
function whatReads(reading: Reading, sentence: number, cue: Span): Span | undefined {
  const { tokens } = reading;
  const [from] = reading.sentenceTokens(sentence);
  const relative = reading.tokenFrom(cue[0]) - 1;
  if (
    !/^reads?$/iu.test(reading.text.slice(...cue)) ||
    !/^(?:that|which)$/u.test(tokens[relative]?.lower ?? '')
  )
    return undefined;
  const phrase = nounPhraseBefore(tokens, relative, from);
  return phrase !== undefined && isDocumentNoun(tokens[phrase[1] - 1]?.text ?? '')
    ? reading.spanOf(phrase)
    : undefined;
}

/** "Rentolo|.ca": a web address is not cut. */
function throughAddress(text: string, [start, end]: Span): Span {
  const before = /[\p{L}\p{N}.-]*$/u.exec(text.slice(Math.max(start, end - LONGEST_ADDRESS), end))?.[0] ?? '';
  const word = ADDRESS.exec(text.slice(end - before.length, end + LONGEST_ADDRESS))?.[0] ?? '';
  return [start, Math.max(end, end - before.length + word.length)];
}

const ADDRESS = /^[\p{L}\p{N}-]+(?:\.\p{Ll}{2,})+/u;
const LONGEST_ADDRESS = 40;

/** "Data compiled by | Lark": what ends with a preposition goes on with what that leads to. */
function throughLast(reading: Reading, sentence: number, [start, end]: Span): Span {
  if (!/\p{L}\s(?:by|of|from|for|at)$/u.test(reading.text.slice(start, end))) return [start, end];
  const [, to] = reading.sentenceTokens(sentence);
  const at = reading.tokenFrom(end);
  const phrase = nounPhraseAt(reading.tokens, at, to);
  return phrase?.[0] === at ? [start, reading.endOf(phrase[1] - 1)] : [start, end];
}

/** What of a span stands inside another; undefined where nothing does. */
export function clipped([start, end]: Span, [from, to]: Span): Span | undefined {
  return end <= from || to <= start ? undefined : [Math.max(start, from), Math.min(end, to)];
}

/** "A reservist quoted by | the newspaper", "by the newspaper | Veld": who is quoted speaks, and who quotes carries it. */
const QUOTED_BY =
  /\b(?:quoted|cited|interviewed|contacted|reached)(?:\s+(?:anonymously|separately))?\s+by\s+(?:the\s+(?:\p{Ll}+\s+){1,2})?$/u;
const LONGEST_QUOTED_BY = 70;

function whoIsQuoted(reading: Reading, sentence: number, source: Span): Span {
  const [from] = reading.sentenceTokens(sentence);
  const near = Math.max(reading.startOf(from), source[0] - LONGEST_QUOTED_BY);
  const match = QUOTED_BY.exec(reading.text.slice(near, source[0]));
  if (match === null) return source;
  const participle = lastFrom(reading.tokens, near + match.index);
  const phrase = nounPhraseBefore(reading.tokens, participle, from);
  return phrase === undefined ? source : reading.spanOf(phrase);
}

/** "Mayor | Femi | Dare", "Foreign Minister | Femi Dare": a name that was cut is taken whole, with the title before it. */
function wholeName(reading: Reading, sentence: number, span: Span, cue: Span | undefined): Span {
  const [from, to] = reading.tokensWithin(sentence, span);
  const [first, last] = reading.sentenceTokens(sentence);
  // "Senators | Ask": a headline writes its cue as it writes names.
  const end = cue !== undefined && cue[0] >= span[1] ? Math.min(last, reading.tokenFrom(cue[0])) : last;
  const isName = ({ text, lower }: Token): boolean =>
    /^\p{Lu}\p{Ll}/u.test(text) && !isCalendarWord(lower) && !isFunctionWord(lower);
  const names = reading.tokens.slice(from, to);
  if (!names.some(({ pos }) => pos === 'PROPN') || !names.every(isName)) return span;
  const isCut = names.length === 1;
  let [start, stop] = [from, to];
  while (isCut && stop < end && isName(reading.tokens[stop] as Token)) stop += 1;
  const before = reading.tokens[start - 1]?.text ?? '';
  if (start <= first || !/^\p{Lu}/u.test(before)) return reading.spanOf([start, stop]);
  if (isRoleNoun(before)) {
    start -= 1;
    while (start > first && isName(reading.tokens[start - 1] as Token)) start -= 1;
  } else if (isCut && isGivenName(before)) start -= 1;
  return reading.spanOf([start, stop]);
}

/** "The ministry late Wednesday denied": when it spoke is no part of who it is. */
const WHEN = new RegExp(
  String.raw`(?<=\p{L})\s+(?:(?:late|early|earlier)\s+)?(?:on\s+)?(?:yesterday|today|tonight|(?:(?:this|last)\s+)?(?:${WEEKDAY_NAMES})(?:\s+(?:morning|afternoon|evening|night))?)$`,
  'u',
);

/** "Commissioner Says" of a headline. */
const CUE =
  /(?<=\p{L})\s+(?:Says?|Said|Warns?|Claims?|Asks?|Tells?|Told|Argues?|Insists?|Vows?|Pledges?|Urges?|Denies|Admits?|Writes?|Replies|Adds?|Reveals?)$/u;

/** A comma or a dash that closes an apposition is the sentence's, and so is a day. */
function trimSource(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  let to = end - (WHEN.exec(words)?.[0].length ?? CUE.exec(words)?.[0].length ?? 0);
  while (to > start + 1 && /[\s,;:—–]/u.test(text.charAt(to - 1))) to -= 1;
  // "according to the listing site Rentolo.ca|."
  if (/\p{Ll}\.\p{Ll}{2,}\.$/u.test(text.slice(start, to))) to -= 1;
  return [start, to];
}
