import type { Token } from '../../document';
import { isApposition, isAside } from './appositions';
import {
  INDEFINITE,
  INSIDE,
  NOMINAL,
  PARTICLE,
  POSSESSIVE_PRONOUN,
  TEMPORAL,
  isAbbreviation,
  isGlue,
  isHyphened,
  isLink,
  isParticiple,
  isPostnominal,
} from './noun-words';
import { isRoleNoun } from '../../lexicon/roles';
import { isWeekday } from '../../lexicon/calendar';

/** Tokens `[from, to)`. */
export type Range = readonly [from: number, to: number];

const SUBJECT_PRONOUNS =
  /^(?:he|she|they|it|i|we|you|who|whom|which|both|all|others|some|many|several|everyone|everybody|someone|somebody|nobody|one|another|those|this|that|these|him|her|them|us|me|each|most|few|none)$/u;
/** Days that follow a phrase without a preposition: "said the mayor today". */
const DAY = /^(?:today|yesterday|tomorrow|tonight)$/u;
const DASH = /^(?:[—–―]|--+)$/u;

/** "al-Tamouri", "van der Meer"; "as" and "e" are words of their own unless a hyphen follows. */
function isParticle(token: Token, right: Token | undefined): boolean {
  if (right === undefined || !PARTICLE.test(token.lower)) return false;
  return /^[-’']/u.test(right.text) || (/^\p{Lu}/u.test(right.text) && token.lower !== 'as');
}

/**
 * The noun phrase that ends right before a token, read leftwards: names with titles and particles, "the ministry’s
 * spokeswoman", "a spokesman for the ministry", "Marovic and al-Tamouri", and an apposition between commas
 * ("Bohdan Kestrenko, the palace spokesman,").
 *
 * @param end - the token after it
 * @param floor - the first token that it may hold
 */
export function nounPhraseBefore(tokens: readonly Token[], end: number, floor: number): Range | undefined {
  const last = tokens[end - 1];
  if (last === undefined || end - 1 < floor) return undefined;
  if (last.text === ',' || DASH.test(last.text)) return withApposition(tokens, end - 1, floor);
  const plain = plainBefore(tokens, end, floor);
  if (plain === undefined) return undefined;
  // "the mayor this week said"
  if (isTime(tokens, plain)) return nounPhraseBefore(tokens, plain[0], floor);
  return withoutTime(tokens, plain);
}

function plainBefore(tokens: readonly Token[], end: number, floor: number): Range | undefined {
  const last = tokens[end - 1];
  if (last === undefined || end - 1 < floor) return undefined;
  if (SUBJECT_PRONOUNS.test(last.lower) && last.pos !== 'NOUN') return [end - 1, end];
  let at = end;
  if (last.text === ')') {
    const open = openingParenthesis(tokens, end - 1, floor);
    if (open === undefined) return undefined;
    const before = plainBefore(tokens, open, floor);
    return before === undefined ? undefined : [before[0], end];
  }
  if (!NOMINAL.has(last.pos) && last.pos !== 'ADJ' && !isAbbreviation(tokens, end - 1)) return undefined;
  while (at > floor) {
    const token = tokens[at - 1] as Token;
    const right = tokens[at];
    if (
      INSIDE.has(token.pos) ||
      isGlue(tokens, at - 1) ||
      isHyphened(tokens, at - 1) ||
      isAbbreviation(tokens, at - 1)
    ) {
      if (token.pos === 'NOUN' && TEMPORAL.test(token.lower) && right?.pos === 'PROPN') break;
      if (isWeekday(token.lower) && at < end) break;
      at -= 1;
    } else if (isParticle(token, right)) {
      at -= 1;
    } else if (token.lower === 'that' && at < end) {
      break;
    } else if (token.pos === 'DET' || POSSESSIVE_PRONOUN.test(token.lower)) {
      at -= 1;
      const link = tokens[at - 1];
      if (/^(?:all|both|half)$/u.test(link?.lower ?? '') && at - 1 >= floor) at -= 1;
      const beforeDeterminer = tokens[at - 1];
      if (beforeDeterminer === undefined || at - 1 < floor || !isLink(tokens, at - 1, floor)) break;
    } else if (INDEFINITE.test(token.lower)) {
      at -= 1;
      break;
    } else if (isLink(tokens, at - 1, floor)) {
      at -= 1;
    } else if (
      isParticiple(token) &&
      at < end &&
      (isAttributive(tokens, at - 1, floor) || isPostnominal(tokens, at - 1, floor))
    ) {
      at -= 1;
    } else if (token.text === ')' && openingParenthesis(tokens, at - 1, floor) !== undefined) {
      at = openingParenthesis(tokens, at - 1, floor) ?? at - 1;
    } else if (
      token.pos === 'ADV' &&
      /^(?:then|now|acting|newly|recently|long|former|only)$/u.test(token.lower) &&
      at < end
    ) {
      at -= 1;
    } else {
      break;
    }
  }
  while (
    at < end &&
    /^(?:CCONJ|ADP|ADV)$/u.test(tokens[at]?.pos ?? '') &&
    !PARTICLE.test(tokens[at]?.lower ?? '')
  )
    at += 1;
  while (at < end && /^[-–&.’']/u.test(tokens[at]?.text ?? '')) at += 1;
  return at < end ? [at, end] : undefined;
}

/** A participle that stands as an adjective: "the ousted president", "Moscow-based". */
function isAttributive(tokens: readonly Token[], at: number, floor: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after === undefined || !INSIDE.has(after.pos)) return false;
  if (at === floor) return true;
  return (
    before !== undefined &&
    (before.pos === 'DET' ||
      before.pos === 'ADJ' ||
      before.text === '-' ||
      POSSESSIVE_PRONOUN.test(before.lower))
  );
}

function openingParenthesis(tokens: readonly Token[], close: number, floor: number): number | undefined {
  for (let at = close - 1; at >= Math.max(floor, close - 14); at--) if (tokens[at]?.text === '(') return at;
  return undefined;
}

/** How many tokens an apposition may have. */
const LONGEST_APPOSITION = 40;

/** "X, the spokesman," or "X, who leads the party," before `comma`, the closing mark. */
function withApposition(tokens: readonly Token[], comma: number, floor: number): Range | undefined {
  const mark = tokens[comma]?.text;
  for (let at = comma - 1; at > Math.max(floor, comma - LONGEST_APPOSITION); at--) {
    if (tokens[at]?.text !== mark) continue;
    const aside = isAside(tokens, at + 1);
    if (!aside && !isApposition(tokens, at + 1, comma)) continue;
    const head = plainBefore(tokens, at, floor);
    if (head === undefined) continue;
    const bare = withoutTime(tokens, head);
    if (bare === undefined) return undefined;
    if (!aside && isApposed(tokens, bare, floor)) continue;
    return [aside ? bare[0] : nameBefore(tokens, bare[0], at, floor), aside ? at : comma];
  }
  return undefined;
}

/** The "45" of "Moe, 45, a teacher," and the address of "Moe, 45, of Mill Road, Corran,": the name stands farther left. */
function isApposed(tokens: readonly Token[], [from, to]: Range, floor: number): boolean {
  if (to - from === 1 && /^\d{1,3}$/u.test(tokens[from]?.text ?? ''))
    return tokens[from - 1]?.text === ',' && from - 1 > floor;
  return (
    /^(?:of|from)$/u.test(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.text === ',' && from - 2 > floor
  );
}

/** "Ada Marsh, the mayor of Corran, one of the ports, said": the head was an apposition itself; the name stands before it. */
function nameBefore(tokens: readonly Token[], head: number, comma: number, floor: number): number {
  if (tokens[head]?.pos !== 'DET' || tokens[head - 1]?.text !== ',') return head;
  const name = withApposition(tokens, comma, floor)?.[0] ?? head;
  const governed = /^(?:ADP|VERB|AUX)$/u.test(tokens[name - 1]?.pos ?? '');
  return tokens[name]?.pos === 'PROPN' && !governed ? name : head;
}

function isTime(tokens: readonly Token[], [from, to]: Range): boolean {
  const first = tokens[from]?.lower ?? '';
  return (
    to - from > 1 &&
    /^(?:this|last|that|the)$/u.test(first) &&
    to - from === 2 &&
    TEMPORAL.test(tokens[to - 1]?.lower ?? '')
  );
}

/** Leaves off a time that only looks like the start of the phrase: "Wednesday Marovic". */
function withoutTime(tokens: readonly Token[], [from, to]: Range): Range | undefined {
  let start = from;
  while (start < to - 1 && TEMPORAL.test(tokens[start]?.lower ?? '') && tokens[start + 1]?.pos === 'PROPN')
    start += 1;
  const only = tokens[start];
  if (only !== undefined && start === to - 1 && TEMPORAL.test(only.lower)) return undefined;
  return [start, to];
}

/**
 * The noun phrase that begins at a token, read rightwards.
 *
 * @param ceiling - the token that it must end before
 * @param linked - whether "of", "for" and "and" may lengthen it
 */
export function nounPhraseAt(
  tokens: readonly Token[],
  from: number,
  ceiling: number,
  linked = true,
): Range | undefined {
  const first = tokens[from];
  if (first === undefined || from >= ceiling) return undefined;
  if (SUBJECT_PRONOUNS.test(first.lower) && !heads(tokens, from, ceiling)) return [from, from + 1];
  let at = from;
  while (at < ceiling && startsPhrase(tokens, at)) at += 1;
  const head = at;
  while (
    at < ceiling &&
    !(at > from && DAY.test(tokens[at]?.lower ?? '')) &&
    (NOMINAL.has(tokens[at]?.pos ?? '') || isGlue(tokens, at) || isAbbreviation(tokens, at))
  ) {
    at += 1;
    if (/^[’']s?$/u.test(tokens[at - 1]?.text ?? ''))
      while (at < ceiling && startsPhrase(tokens, at)) at += 1;
    while (
      at < ceiling &&
      PARTICLE.test(tokens[at]?.lower ?? '') &&
      /^\p{Lu}|^[-’']/u.test(tokens[at + 1]?.text ?? '')
    )
      at += 1;
  }
  if (at === head && !isHeadAdjective(tokens, from, at)) return undefined;
  if (linked && at < ceiling && (isLink(tokens, at, from) || tokens[at]?.lower === 'and')) {
    const next = tokens[at]?.lower;
    const rest = nounPhraseAt(tokens, at + 1, ceiling, linked);
    if (rest !== undefined && (next !== 'and' || isLink(tokens, at, from))) return [from, rest[1]];
  }
  return [from, at];
}

/** "an associate of the mayor", "a close relative": a word for somebody that the tags take for an adjective. */
function isHeadAdjective(tokens: readonly Token[], from: number, at: number): boolean {
  const head = tokens[at - 1];
  return head?.pos === 'ADJ' && at - from > 1 && (SOMEBODY.test(head.lower) || isRoleNoun(head.lower));
}

const SOMEBODY = /^(?:associate|relative|intimate|contemporary|native|local)$/u;

/** "her neighbour", "some officials", "two others": a word that could be a pronoun and stands before its noun. */
function heads(tokens: readonly Token[], at: number, ceiling: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || at + 1 >= ceiling) return false;
  if (token.pos === 'DET' || token.pos === 'NUM') return true;
  return (
    /^(?:her|some|many|several|all|both|most|few|another|each|one)$/u.test(token.lower) &&
    INSIDE.has(next.pos)
  );
}

function startsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.pos === 'ADV' && tokens[at - 1]?.pos === 'DET') return INSIDE.has(tokens[at + 1]?.pos ?? '');
  if (token.pos === 'NUM' && tokens[at + 1]?.pos === 'ADJ') return true;
  if (token.pos === 'DET' || token.pos === 'ADJ' || POSSESSIVE_PRONOUN.test(token.lower)) return true;
  if (PARTICLE.test(token.lower) && /^[\p{Lu}’'-]/u.test(tokens[at + 1]?.text ?? '')) return true;
  if (!isParticiple(token)) return false;
  // "closed-door talks"
  const next = tokens[at + 1]?.text === '-' && isGlue(tokens, at + 1) ? at + 2 : at + 1;
  return INSIDE.has(tokens[next]?.pos ?? '');
}
