import type { Segmentation, Span, Token } from '../../document';
import { isGroupNoun, isOrganisationNoun } from '../../lexicon/organisations';
import { isDemonym } from '../../lexicon/places';
import { isGivenName } from '../../lexicon/people';
import { isHonorific, isRoleNoun, isTitle } from '../../lexicon/roles';

/** One mention of a name. */
export interface NameMention {
  /** The name alone: "Dmitry Peskov". */
  readonly name: string;
  readonly span: Span;
  /** Tokens `[from, to)` of the name. */
  readonly tokens: readonly [from: number, to: number];
  readonly sentence: number;
  /** What stands before the name in its phrase: "Kremlin spokesperson", "Mrs". */
  readonly prefix: string | undefined;
  /** Where its phrase begins, prefix included. */
  readonly phraseStart: number;
  /** Whether "the" stands right before it. */
  readonly definite: boolean;
  readonly possessive: boolean;
  /** "in", "at", "from": the preposition right before it, if one is. */
  readonly preposition: string | undefined;
}

const PARTICLE =
  /^(?:al|el|ul|as|ash|at|ad|ar|an|az|bin|ibn|bint|abu|van|von|der|den|de|del|della|da|di|du|la|le|ten|ter|dos|das|do|y)$/u;
const ARABIC_ARTICLE = /^(?:al|el|ul|as|ash|at|ad|ar|an|az)$/iu;
const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|feb|mar|apr|jul|aug|sept|sep|oct|nov|dec|christmas|easter|ramadan|q|a|am|pm|gmt|utc)$/u;
/** What offices are called after: "Prime Minister", "Energy Minister", "Vice President". */
const OFFICE_WORD =
  /^(?:prime|foreign|energy|finance|interior|defence|defense|justice|health|education|transport|environment|deputy|vice|attorney|first|home|executive|senior|acting|former|managing|federal|state|city|county|press|police|water|agriculture|trade|culture|economy|economic|labour|labor|planning|housing|social|affairs|security|national|regional|cabinet|opposition|majority|minority|party|assistant|associate|co|under|supreme|high|district|town|fire|harbour|harbor|information|interim|provincial)$/u;
const NEVER =
  /^(?:i|the|a|an|it|he|she|they|we|you|this|that|these|those|but|and|or|if|in|on|at|for|by|from|to|of|with|after|before|when|while|as|his|her|their|our|my|your|its|there|here|what|who|why|how|where|which|not|no|yes|so|then|now|also|however|meanwhile|asked|according|speaking|despite|since|during|both|some|many|most|all|one|two|three|earlier|later|yesterday|today|tomorrow|more|another|other|such|well|let|don|didn|please|just|only|even|still|once|under|over|last|next|previous|first|second)$/u;

/** Finds every mention of a name in an article, in text order; linear in the number of tokens. */
export function findNames(text: string, segmentation: Segmentation): NameMention[] {
  const { tokens } = segmentation;
  const found: NameMention[] = [];
  for (const { tokens: range } of segmentation.sentences) {
    const [from, to] = range;
    let at = from;
    while (at < to) {
      const end = runEnd(tokens, at, from, to);
      if (end === at) {
        at += 1;
        continue;
      }
      const mention = readRun(text, tokens, [at, end], from);
      if (mention !== undefined) {
        // "Harbour master Piet van der Hoeve": the harbour is part of the role, nobody's name.
        let { phraseStart } = mention;
        while (mention.prefix !== undefined && (found.at(-1)?.span[1] ?? -1) > phraseStart) {
          phraseStart = Math.min(phraseStart, found.pop()?.span[0] ?? phraseStart);
        }
        found.push({ ...mention, phraseStart });
      }
      at = end;
    }
  }
  return found;
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** The end of the run of capitalised words, particles and glue that begins at a token; the token itself when none does. */
function runEnd(tokens: readonly Token[], at: number, from: number, to: number): number {
  const first = tokens[at];
  if (first === undefined) return at;
  const particleStart =
    ARABIC_ARTICLE.test(first.text) && isHyphen(tokens, at + 1) && isCapital(tokens[at + 2]);
  if (!particleStart && (!isCapital(first) || NEVER.test(first.lower) || CALENDAR.test(first.lower)))
    return at;
  if (at === from && first.pos !== 'PROPN' && !startsName(tokens, at, to)) return at;
  let end = particleStart ? at + 3 : at + 1;
  for (;;) {
    const next = tokens[end];
    if (next === undefined || end >= to) return end;
    if (
      isCapital(next) &&
      !CALENDAR.test(next.lower) &&
      !/^(?:I|The|A)$/u.test(next.text) &&
      adjacentOrSpaced(tokens, end)
    )
      end += 1;
    else if (isHyphen(tokens, end) && end + 1 < to) end += 2;
    else if (next.text === '.' && isInitialOrHonorific(tokens[end - 1]) && end + 1 < to) end += 1;
    else if (
      /^[’']$/u.test(next.text) &&
      isCapital(tokens[end + 1]) &&
      glued(tokens, end) &&
      glued(tokens, end + 1)
    )
      end += 2;
    else if (next.text === '&' && isCapital(tokens[end + 1])) end += 2;
    else if (particlesLead(tokens, end, to)) end += 1;
    else if (
      next.lower === 'of' &&
      isOrganisationNoun(tokens[end - 1]?.text ?? '') &&
      isCapital(afterThe(tokens, end + 1))
    )
      end += tokens[end + 1]?.lower === 'the' ? 3 : 2;
    else return end;
  }
}

/** A capital at a sentence's start proves nothing; a name follows a title, or the word is a given name. */
function startsName(tokens: readonly Token[], at: number, to: number): boolean {
  const first = tokens[at];
  const next = tokens[at + 1];
  if (first === undefined) return false;
  if (
    isHonorific(first.lower) ||
    (isGivenName(first.text) && next !== undefined && at + 1 < to && isCapital(next))
  )
    return true;
  if ((isRoleNoun(first.text) || isDemonym(first.text)) && isCapital(next)) return true;
  return (
    isHyphen(tokens, at + 1) ||
    (first.text === first.text.toUpperCase() && first.text.length > 1) ||
    (isOrganisationNoun(first.text) && isCapital(next)) ||
    ((first.pos === 'NOUN' || first.pos === 'ADJ') && isCapital(next) && next?.pos === 'PROPN')
  );
}

function glued(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.span[0] === tokens[at - 1]?.span[1];
}

function adjacentOrSpaced(tokens: readonly Token[], at: number): boolean {
  const gap = (tokens[at]?.span[0] ?? 0) - (tokens[at - 1]?.span[1] ?? 0);
  return gap <= 1;
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  return /^[-‐‑]$/u.test(tokens[at]?.text ?? '') && glued(tokens, at) && glued(tokens, at + 1);
}

function isInitialOrHonorific(token: Token | undefined): boolean {
  return token !== undefined && (/^\p{Lu}$/u.test(token.text) || isHonorific(token.text));
}

/** "van der Berg", "bin Salman", "de la Cruz": particles that a capitalised word follows. */
function particlesLead(tokens: readonly Token[], at: number, to: number): boolean {
  let k = at;
  while (k < to && k < at + 3 && PARTICLE.test(tokens[k]?.text ?? '')) k += isHyphen(tokens, k + 1) ? 2 : 1;
  return k > at && k < to && isCapital(tokens[k]);
}

function afterThe(tokens: readonly Token[], at: number): Token | undefined {
  return tokens[at]?.lower === 'the' ? tokens[at + 1] : tokens[at];
}

/** Splits a run into what stands before the name and the name: "Russian President | Vladimir Putin". */
function readRun(
  text: string,
  tokens: readonly Token[],
  [runFrom, runTo]: readonly [number, number],
  sentenceFrom: number,
): NameMention | undefined {
  const to = runTo;
  const from = nameStart(tokens, [runFrom, runTo], sentenceFrom);
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || from >= to || isNoName(tokens.slice(from, to)))
    return undefined;
  const span: Span = [first.span[0], last.span[1]];
  const phrase = prefixBefore(text, tokens, [runFrom, from], sentenceFrom);
  const before = tokens[phrase.from - 1];
  const next = tokens[to];
  return {
    name: text.slice(...span),
    span,
    tokens: [from, to],
    sentence: first.sentence,
    prefix: phrase.words,
    phraseStart: tokens[phrase.from]?.span[0] ?? span[0],
    definite: before?.lower === 'the' && phrase.from > sentenceFrom,
    possessive: next !== undefined && /^[’']s?$/u.test(next.text) && next.span[0] === last.span[1],
    preposition: before?.pos === 'ADP' && phrase.from > sentenceFrom ? before.lower : undefined,
  };
}

/** Where the name begins in its run: after the last title, role or honorific, or after the adjectives of nationality. */
function nameStart(
  tokens: readonly Token[],
  [runFrom, to]: readonly [number, number],
  sentenceFrom: number,
): number {
  const organisation = isOrganisationNoun(tokens[to - 1]?.text ?? '');
  let from = runFrom;
  for (let at = runFrom; at < to - 1; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    const title =
      isHonorific(token.text) ||
      isTitle(token.text) ||
      (isRoleNoun(token.text) && !isGivenName(tokens[from]?.text ?? ''));
    // "Passenger Ida Thornquist": a sentence's capital, and a full name after it.
    const opening =
      at === sentenceFrom &&
      to - at > 2 &&
      !isGivenName(token.text) &&
      /^\p{Lu}/u.test(next?.text ?? '') &&
      isGivenName(next?.text ?? '') &&
      /^\p{Lu}\p{Ll}+$/u.test(token.text);
    if ((title && (!organisation || isHonorific(token.text))) || opening)
      from = next?.text === '.' ? at + 2 : at + 1;
  }
  while (
    from === runFrom &&
    !organisation &&
    to - from > 2 &&
    isDemonym(tokens[from]?.text ?? '') &&
    !isHyphen(tokens, from + 1)
  )
    from += 1;
  return from;
}

/** Capitalised words that name nobody: "Prime Minister", "Russian", "Officials". */
function isNoName(words: readonly Token[]): boolean {
  const last = words.at(-1);
  if (last === undefined) return true;
  const lone = words.length === 1;
  if (lone && (isDemonym(last.text) || isHonorific(last.text) || isGroupNoun(last.text))) return true;
  if (!isRoleNoun(last.text) || (lone && last.text === last.text.toUpperCase() && last.text.length > 3))
    return false;
  if (OFFICE_WORD.test(words.at(-2)?.lower ?? '')) return true;
  // "the Velmoran President": an adjective of a country that no list knows, and an office.
  if (isTitle(last.text) && words.length === 2 && /(?:an|ian|ese|ish|i)$/u.test(words[0]?.lower ?? ''))
    return true;
  return words
    .slice(0, -1)
    .every(
      (word) =>
        OFFICE_WORD.test(word.lower) ||
        isDemonym(word.text) ||
        isRoleNoun(word.text) ||
        /^[-–]$/u.test(word.text),
    );
}

/** The words before a name that belong to it: those of its own run, and lower-case roles and adjectives before it. */
function prefixBefore(
  text: string,
  tokens: readonly Token[],
  [runFrom, nameFrom]: readonly [number, number],
  floor: number,
): { readonly from: number; readonly words: string | undefined } {
  let from = runFrom;
  const last = tokens[nameFrom - 1];
  const role =
    runFrom < nameFrom ||
    (last !== undefined && nameFrom > floor && isRoleNoun(last.text) && last.pos !== 'VERB');
  if (!role) return { from, words: undefined };
  if (runFrom === nameFrom) from = nameFrom - 1;
  while (from > floor) {
    const token = tokens[from - 1];
    if (token === undefined || !glue(token, tokens, from - 1)) break;
    from -= 1;
  }
  while (from < nameFrom && !/[\p{L}]/u.test(tokens[from]?.text ?? '')) from += 1;
  const words = text.slice(tokens[from]?.span[0], tokens[nameFrom - 1]?.span[1]).trim();
  return { from, words: words === '' ? undefined : words };
}

function glue(token: Token, tokens: readonly Token[], at: number): boolean {
  if (token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN')
    return !CALENDAR.test(token.lower);
  if (/^[-‐‑.]$/u.test(token.text)) return glued(tokens, at);
  if (/^[’']s?$/u.test(token.text)) return glued(tokens, at);
  return token.pos === 'VERB' && /(?:ed|born)$/u.test(token.lower);
}
