import type { Token } from '../../document';
import { isOrganisationNoun } from '../../lexicon/organisations';
import { isGivenName } from '../../lexicon/people';
import { isKnownPlace } from '../../lexicon/places';
import { isKinNoun, isRoleNoun } from '../../lexicon/roles';
import type { NameMention } from './names';

const LONGEST = 30;

const SAYS =
  /^(?:said|says|told|announced|warned|added|confirmed|denied|insisted|argued|noted|called|described|stressed|stated|declared|claimed|accused|urged|rejected|dismissed)$/u;

/** What stands after a name and says who that is: ", the palace spokesman," → "the palace spokesman". */
export function appositionAfter(
  text: string,
  tokens: readonly Token[],
  mention: NameMention,
): string | undefined {
  let at = mention.tokens[1];
  if (tokens[at]?.text !== ',' || tokens[at]?.sentence !== mention.sentence) return undefined;
  // "At the hall, Abuja, the union’s president, Ada Marsh, said": places hold no offices.
  if (mention.prefix === undefined && isKnownPlace(mention.name) && !isGivenName(mention.name))
    return undefined;
  if (/^\d{1,3}$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ',') at += 2;
  if (/^who$/u.test(tokens[at + 1]?.lower ?? '') && /^(?:is|was)$/u.test(tokens[at + 2]?.lower ?? ''))
    at += 2;
  const from = at + 1;
  let to = from;
  while (
    to < from + LONGEST &&
    tokens[to]?.sentence === mention.sentence &&
    !/^[,;:.!?()—–“”"]$/u.test(tokens[to]?.text ?? '.')
  )
    to += 1;
  const words = tokens.slice(from, to);
  const first = words[0];
  const [, second] = words;
  // "In Corran, survivors waited", "Corran, Chief Ada Marsh": another phrase and another name.
  if (mention.preposition !== undefined && tokens[mention.tokens[0] - 2]?.sentence !== mention.sentence)
    return undefined;
  if (
    /^\p{Lu}/u.test(first?.text ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(second?.text ?? '') &&
    isRoleNoun(first?.text ?? '')
  )
    return undefined;
  if (first === undefined || first.pos === 'VERB' || words.some((token) => token.pos === 'AUX'))
    return undefined;
  // "His sister’s wedding in Almelo, the head of the inquiry told reporters": a clause of its own begins there.
  if (words.some(({ lower }, index) => SAYS.test(lower) && !/^who$/u.test(words[index - 1]?.lower ?? '')))
    return undefined;
  // "To Radio Corran, former minister Ada Marsh said": an office before another name.
  const office = words.findIndex(({ text }) => isRoleNoun(text));
  const rest = words.slice(office + 1);
  if (
    office >= 0 &&
    rest.length > 0 &&
    rest.every(({ text, pos }) => pos === 'PROPN' || /^\p{Lu}|^\.$/u.test(text))
  )
    return undefined;
  const head = words.slice(0, 6).some((token) => isRoleNoun(token.text));
  if (!head || /^(?:and|but|or|said|in|on|at|as|that|who|which|whose)$/u.test(first.lower)) return undefined;
  return text.slice(first.span[0], words.at(-1)?.span[1]);
}

/** "Who retired in June as chief engineer of the works", "who served as the town’s mayor". */
const SERVED =
  /^,?\s+who\s+(?:\p{Ll}+\s+){0,2}(retired|serves|served|works|worked|volunteers|volunteered|resigned|quit|stepped down)(?:\s+(?!as\s)[\p{L}\d]+){0,4}\s+as\s+(?:an?\s+|the\s+|its\s+|his\s+|her\s+)?((?:(?!as\s|of\s|at\s|in\s|for\s)[\p{L}’'-]+\s+){0,4}?[\p{L}-]+)(?=,|\.|\s(?:of|at|in|for)\s)/u;
const LONGEST_SERVED = 200;

/** "Who became Taoiseach in January", "who was appointed chief medical officer last year". */
const BECAME =
  /^,?\s+who\s+(?:became|took (?:over|office) as|was (?:elected|appointed|named|sworn in as))\s+(?:an?\s+|the\s+|its\s+|his\s+|her\s+)?((?:[\p{L}’'-]+\s+){0,4}?[\p{L}-]+)(?=,|\.|\s(?:of|at|in|for|on|last|this|after|when|by)\s)/u;

/** "At the Reyl Institute in Corran, who led the study". */
const LED =
  /^(?:\s(?:at|of|from)\s[^.,;“”"\n]{1,80})?,\s+who\s+(?:also\s+)?(led|leads|heads|headed|chairs|chaired|directs|directed|founded|owns|owned|coaches|manages|managed)\s+((?:the|an?)\s+(?:\p{L}[\p{L}’'-]*\s+){0,3}?\p{L}[\p{L}’'-]*)(?=[,.;]|\s(?:of|in|at|for|and|on)\s)/u;
const OFFICES: Readonly<Record<string, string>> = {
  head: 'head',
  chair: 'chair',
  direct: 'director',
  found: 'founder',
  own: 'owner',
  coach: 'coach',
  manag: 'manager',
};
const STUDIED = /\s(?:study|research|work|paper|analysis|project|review|survey)$/u;

/**
 * What somebody is said to have served as → "chief engineer", to have given up → "former housing secretary", or to lead → "head of
 * the clinic"; undefined where the noun is no role.
 */
export function servedAs(text: string, { span: [, end] }: NameMention): string | undefined {
  const behind = text.slice(end, end + LONGEST_SERVED);
  const became = BECAME.exec(behind)?.[1];
  if (became !== undefined && isRoleNoun(became.split(/\s+/u).at(-1) ?? '')) return became;
  const [, verb = '', office] = SERVED.exec(behind) ?? [];
  if (office !== undefined && isRoleNoun(office.split(/\s+/u).at(-1) ?? ''))
    return /^(?:resigned|quit|stepped)/u.test(verb) ? `former ${office}` : office;
  const [, leads, what = ''] = LED.exec(behind) ?? [];
  if (leads === undefined) return undefined;
  if (/^le/u.test(leads)) return STUDIED.test(what) ? `lead author of ${what}` : `leader of ${what}`;
  return `${OFFICES[leads.replace(/(?:e?s|ed)$/u, '')] ?? 'head'} of ${what}`;
}

/** "Sir Anthony Bellweather, 70, is a former coroner" → "former coroner"; undefined where the noun is no role. */
export function predicateAfter(
  text: string,
  tokens: readonly Token[],
  mention: NameMention,
): string | undefined {
  let at = mention.tokens[1];
  if (/^\d{1,3}$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ',') at += 2;
  if (tokens[at]?.text === ',') at += 1;
  if (!/^(?:is|was)$/u.test(tokens[at]?.lower ?? '') || !/^(?:a|an|the)$/u.test(tokens[at + 1]?.lower ?? ''))
    return undefined;
  const from = at + 2;
  let to = from;
  while (to < from + LONGEST_PREDICATE && /^(?:NOUN|ADJ|PROPN)$/u.test(tokens[to]?.pos ?? '')) to += 1;
  const last = tokens[to - 1];
  if (to === from || last === undefined || !isRoleNoun(last.text)) return undefined;
  return text.slice(tokens[from]?.span[0], last.span[1]);
}

const LONGEST_PREDICATE = 5;

const BRACKETED_OFFICE = /((?:\p{Lu}\p{L}+\s(?:(?:of|for|and)\s)?){1,6})\(\p{Lu}{2,5}\)\s$/u;
/** No office is longer, in characters. */
const LONGEST_OFFICE = 100;

/** "Superintendent of Police (SP) Anil Bhatta" → "Superintendent of Police". */
export function officeBefore(text: string, { span: [start] }: NameMention): string | undefined {
  const office = BRACKETED_OFFICE.exec(text.slice(Math.max(0, start - LONGEST_OFFICE), start))?.[1]?.trim();
  return office?.split(/\s+/u).some((word) => isRoleNoun(word)) === true ? office : undefined;
}

/** The other name that brackets give an organisation: "World Grain Council (WGC)". */
export function bracketedAfter(
  text: string,
  tokens: readonly Token[],
  mention: NameMention,
): string | undefined {
  const at = mention.tokens[1];
  if (tokens[at]?.text !== '(') return undefined;
  let to = at + 1;
  while (to < at + 8 && tokens[to] !== undefined && tokens[to]?.text !== ')') to += 1;
  if (tokens[to]?.text !== ')' || to === at + 1) return undefined;
  const inner = text.slice(tokens[at + 1]?.span[0], tokens[to - 1]?.span[1]).replace(/^the /iu, '');
  return isOtherName(mention.name, inner) ? inner : undefined;
}

/** Initials of the name; or, of an organisation, any other name: a person’s brackets hold a party or a place. */
function isOtherName(name: string, inner: string): boolean {
  if (!/^\p{Lu}[\p{L}\p{N}.&’' -]*$/u.test(inner) || inner === name) return false;
  const letters = inner.replace(/[^\p{L}]/gu, '').toLowerCase();
  const words = name.split(/[\s-]+/u);
  if (inner === inner.toUpperCase()) {
    let found = 0;
    for (const word of words) if (word.toLowerCase().startsWith(letters.charAt(found))) found += 1;
    if (found >= Math.min(letters.length, 2) && letters.length <= words.length + 2) return true;
  }
  return words.some((word) => isOrganisationNoun(word)) && !isKnownPlace(inner);
}

/** How far back an apposition before a name can begin. */
const REACH = 14;

/**
 * What stands before a name and says who that is: "the bishop, Matteo Grell" → "bishop", "the Minister of Water, Engr. Ada
 * Marsh" → "Minister of Water". At the beginning of a sentence it needs no article.
 */
export function appositionBefore(
  text: string,
  tokens: readonly Token[],
  mention: NameMention,
): string | undefined {
  const comma = firstOfPhrase(tokens, mention) - 1;
  const noun = tokens[comma - 1];
  if (tokens[comma]?.text !== ',' || noun === undefined || noun.sentence !== mention.sentence)
    return undefined;
  for (let at = comma - 1; at > comma - REACH; at--) {
    const token = tokens[at];
    const acts = token?.pos === 'VERB' && !/(?:ing|ed)$/u.test(token.lower);
    if (token === undefined || /^[,;:.“”"]$/u.test(token.text) || acts) return undefined;
    const opens = tokens[at - 1]?.sentence !== token.sentence;
    if (token.sentence !== mention.sentence) return undefined;
    if (/^(?:the|his|her|its|their|our|a|an)$/u.test(token.lower)) {
      const isOffice = headedByRole(tokens, at + 1, comma);
      if (isInsideComplement(tokens, at) && (!isOffice || isRoleNoun(tokens[at - 2]?.text ?? ''))) continue;
      return isOffice && isFree(tokens, at, mention)
        ? text.slice(tokens[at + 1]?.span[0], noun.span[1])
        : undefined;
    }
    if (/^[’']s?$/u.test(token.text) && isRoleNoun(noun.text))
      return text.slice(possessorStart(tokens, at), noun.span[1]);
    if (opens)
      return isRoleNoun(token.text) || (token.pos !== 'ADP' && headedByRole(tokens, at, comma))
        ? text.slice(token.span[0], noun.span[1])
        : undefined;
  }
  return undefined;
}

function firstOfPhrase(tokens: readonly Token[], { tokens: [from], phraseStart }: NameMention): number {
  let at = from;
  while (at > 0 && (tokens[at - 1]?.span[0] ?? -1) >= phraseStart) at -= 1;
  return tokens[at - 1]?.lower === 'the' ? at - 1 : at;
}

/** "the chair of the board": the second article belongs to what narrows the first noun down. */
function isInsideComplement(tokens: readonly Token[], at: number): boolean {
  return /^(?:of|for|on|to|in|at)$/u.test(tokens[at - 1]?.lower ?? '');
}

/** Whether the noun before the first preposition is a role: "Minister of Water". */
function headedByRole(tokens: readonly Token[], from: number, to: number): boolean {
  let head: Token | undefined;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.pos === 'ADP' || /^(?:for|to|of)$/u.test(token.lower)) break;
    head = token;
  }
  return head !== undefined && (isRoleNoun(head.text) || isKinNoun(head.text));
}

/** In "after meeting the minister, Holt said" the comma ends a clause; in "they met the minister, Holt, there" it does not. */
function isFree(tokens: readonly Token[], article: number, mention: NameMention): boolean {
  const before = tokens[article - 1];
  const governed = before?.sentence === mention.sentence && /^(?:VERB|ADP|SCONJ)$/u.test(before.pos);
  const after = tokens[mention.tokens[1]];
  return !governed || after?.sentence !== mention.sentence || /^(?:PUNCT|PART)$/u.test(after.pos);
}

/** Where "Velmora" of "Velmora’s president" begins; the word right after the mark when no name owns the office. */
function possessorStart(tokens: readonly Token[], mark: number): number | undefined {
  let from = mark;
  while (
    tokens[from - 1]?.sentence === tokens[mark]?.sentence &&
    /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')
  )
    from -= 1;
  return tokens[from === mark ? mark + 1 : from]?.span[0];
}
