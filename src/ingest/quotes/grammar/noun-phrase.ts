import type { Token } from '../../document';

/** Tokens `[from, to)`. */
export type Range = readonly [from: number, to: number];

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'X', 'SYM']);
const INSIDE = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'X', 'SYM']);
const LINKS = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'to',
  'on',
  'about',
  'close',
  'near',
  'under',
  'by',
]);
const SUBJECT_PRONOUNS =
  /^(?:he|she|they|it|i|we|you|who|whom|which|both|all|others|some|many|several|everyone|everybody|someone|somebody|nobody|one|another|those|this|that|these|him|her|them|us|me|each|most|few|none)$/u;
const POSSESSIVE_PRONOUN = /^(?:his|her|their|its|our|my|your|whose)$/u;
const TEMPORAL =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|night|morning|afternoon|evening|time|moment|day|weekend)$/u;
/** Days that follow a phrase without a preposition: "said the mayor today". */
const DAY = /^(?:today|yesterday|tomorrow|tonight)$/u;
const PARTICLE =
  /^(?:al|el|ul|as|ash|bin|ibn|bint|abu|van|von|der|den|de|del|della|da|di|du|la|le|ten|ter|dos|das|e|y)$/u;

const DASH = /^(?:[—–―]|--+)$/u;

/** Marks that only stand inside a noun phrase: a hyphen without spaces, the apostrophe of a possessive, a full stop after an initial. */
function isGlue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token === undefined || before === undefined) return false;
  if (/^[-‐‑–/&.]$/u.test(token.text)) {
    return before.span[1] === token.span[0] && after?.span[0] === token.span[1] ? true : token.text === '&';
  }
  return /^[’']s?$/u.test(token.text) && before.span[1] === token.span[0];
}

/** "al-Sharaa", "van der Meer"; "as" and "e" are words of their own unless a hyphen follows. */
function isParticle(token: Token, right: Token | undefined): boolean {
  if (right === undefined || !PARTICLE.test(token.lower)) return false;
  return /^[-’']/u.test(right.text) || (/^\p{Lu}/u.test(right.text) && token.lower !== 'as');
}

function isParticiple(token: Token): boolean {
  return (
    (token.pos === 'VERB' || token.pos === 'AUX') && /(?:ed|ing|en|born|led|run|based)$/u.test(token.lower)
  );
}

/**
 * The noun phrase that ends right before a token, read leftwards: names with titles and particles, "the ministry’s
 * spokeswoman", "a spokesman for the ministry", "Putin and al-Sharaa", and an apposition between commas
 * ("Dmitry Peskov, the Kremlin spokesman,").
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
    if (INSIDE.has(token.pos) || isGlue(tokens, at - 1) || isAbbreviation(tokens, at - 1)) {
      if (token.pos === 'NOUN' && TEMPORAL.test(token.lower) && right?.pos === 'PROPN') break;
      if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(token.lower) && at < end)
        break;
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
    } else if (isLink(tokens, at - 1, floor)) {
      at -= 1;
    } else if (isParticiple(token) && at < end && isAttributive(tokens, at - 1, floor)) {
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

/** "of", "for" and their like, and "and", between two halves of one phrase. */
function isLink(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token === undefined || before === undefined || after === undefined || at - 1 < floor) return false;
  const nominalBefore = NOMINAL.has(before.pos) || before.text === ')' || /^[’']s$/u.test(before.text);
  if (token.pos === 'ADP' && LINKS.has(token.lower)) return nominalBefore && !TEMPORAL.test(after.lower);
  if (token.lower === 'and' || token.lower === 'or') {
    return (
      nominalBefore && (before.pos === 'PROPN') === (after.pos === 'PROPN' || PARTICLE.test(after.lower))
    );
  }
  return false;
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

/** A full stop that belongs to the word before it: "Dr.", "Gen.", an initial; never the one that ends the sentence. */
function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.text !== '.' || before === undefined || before.text.length > 4) return false;
  return before.span[1] === token.span[0] && tokens[at + 1]?.sentence === token.sentence;
}

function openingParenthesis(tokens: readonly Token[], close: number, floor: number): number | undefined {
  for (let at = close - 1; at >= Math.max(floor, close - 14); at--) if (tokens[at]?.text === '(') return at;
  return undefined;
}

/** How many tokens an apposition may have. */
const LONGEST_APPOSITION = 40;

/** What only comes between: "X, for her part,", "X, however,", "the agency, citing Y,". */
const ASIDE = /^(?:for|in|however|meanwhile|too|though|instead|citing|quoting|on|at)$/u;

/** "X, the spokesman," or "X, who leads the party," before `comma`, the closing mark. */
function withApposition(tokens: readonly Token[], comma: number, floor: number): Range | undefined {
  const mark = tokens[comma]?.text;
  for (let at = comma - 1; at > Math.max(floor, comma - LONGEST_APPOSITION); at--) {
    if (tokens[at]?.text !== mark) continue;
    const aside = ASIDE.test(tokens[at + 1]?.lower ?? '');
    if (!aside && !isApposition(tokens, at + 1, comma)) continue;
    const head = plainBefore(tokens, at, floor);
    if (head === undefined) continue;
    const bare = withoutTime(tokens, head);
    if (bare === undefined) return undefined;
    return [aside ? bare[0] : nameBefore(tokens, bare[0], at, floor), aside ? at : comma];
  }
  return undefined;
}

/** "Ada Marsh, the mayor of Corran, one of the ports, said": the head was an apposition itself; the name stands before it. */
function nameBefore(tokens: readonly Token[], head: number, comma: number, floor: number): number {
  if (tokens[head]?.pos !== 'DET' || tokens[head - 1]?.text !== ',') return head;
  const name = withApposition(tokens, comma, floor)?.[0] ?? head;
  const governed = /^(?:ADP|VERB|AUX)$/u.test(tokens[name - 1]?.pos ?? '');
  return tokens[name]?.pos === 'PROPN' && !governed ? name : head;
}

function isApposition(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || from >= to) return false;
  if (ASIDE.test(first.lower)) return false;
  if (tokens.slice(from, to).some((token) => /^(?:who|which|whose|whom)$/u.test(token.lower))) return true;
  if (/^(?:speaking|writing|talking|acting|sitting|standing|appearing|addressing)$/u.test(first.lower))
    return true;
  if (/^\d{1,2}$/u.test(first.text)) return true;
  const finite = tokens
    .slice(from, to)
    .some((token) => token.pos === 'AUX' || (token.pos === 'VERB' && !isParticiple(token)));
  if (finite) return false;
  return (
    first.pos === 'DET' ||
    INSIDE.has(first.pos) ||
    POSSESSIVE_PRONOUN.test(first.lower) ||
    isParticiple(first) ||
    first.lower === 'of'
  );
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

/** Leaves off a time that only looks like the start of the phrase: "Wednesday Putin". */
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
  if (at === head) return undefined;
  if (linked && at < ceiling && (isLink(tokens, at, from) || tokens[at]?.lower === 'and')) {
    const next = tokens[at]?.lower;
    const rest = nounPhraseAt(tokens, at + 1, ceiling, linked);
    if (rest !== undefined && (next !== 'and' || isLink(tokens, at, from))) return [from, rest[1]];
  }
  return [from, at];
}

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
  return isParticiple(token) && INSIDE.has(tokens[at + 1]?.pos ?? '');
}

/** Past the appositions that follow a phrase: ", the Kremlin spokesman", ", who leads the party", up to the next mark. */
export function throughApposition(tokens: readonly Token[], to: number, ceiling: number): number {
  let past = to;
  while (tokens[past]?.text === ',' && past < ceiling) {
    let end = past + 1;
    while (end < ceiling && !/^[,;:—–“”"]$/u.test(tokens[end]?.text ?? '')) end += 1;
    while (end > past + 1 && /^[.!?]$/u.test(tokens[end - 1]?.text ?? '')) end -= 1;
    if (!isApposition(tokens, past + 1, end)) break;
    past = end;
  }
  return past;
}
