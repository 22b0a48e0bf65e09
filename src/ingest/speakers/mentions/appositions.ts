import type { Token } from '../../document';
import { isOrganisationNoun } from '../../lexicon/organisations';
import { isKnownPlace } from '../../lexicon/places';
import { isRoleNoun } from '../../lexicon/roles';
import type { NameMention } from './names';

const LONGEST = 30;

/** What stands after a name and says who that is: ", the palace spokesman," → "the palace spokesman". */
export function appositionAfter(
  text: string,
  tokens: readonly Token[],
  mention: NameMention,
): string | undefined {
  let at = mention.tokens[1];
  if (tokens[at]?.text !== ',' || tokens[at]?.sentence !== mention.sentence) return undefined;
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
  if (first === undefined || words.some((token) => token.pos === 'AUX')) return undefined;
  const head = words.slice(0, 6).some((token) => isRoleNoun(token.text));
  if (!head || /^(?:and|but|or|said|in|on|at|as|who|which|whose)$/u.test(first.lower)) return undefined;
  return text.slice(first.span[0], words.at(-1)?.span[1]);
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
const REACH = 9;

/** What stands before a name and says who that is: "the bishop, Matteo Grell" → "bishop". */
export function appositionBefore(
  text: string,
  tokens: readonly Token[],
  mention: NameMention,
): string | undefined {
  const comma = mention.tokens[0] - 1;
  const noun = tokens[comma - 1];
  if (tokens[comma]?.text !== ',' || noun?.sentence !== mention.sentence || !isRoleNoun(noun.text))
    return undefined;
  for (let at = comma - 1; at > comma - REACH; at--) {
    const token = tokens[at];
    if (token?.sentence !== mention.sentence || /^[,;:.“”"]$/u.test(token.text) || token.pos === 'VERB')
      return undefined;
    if (/^(?:the|his|her|its|their|our|a|an)$/u.test(token.lower))
      return text.slice(tokens[at + 1]?.span[0], noun.span[1]);
    if (/^[’']s?$/u.test(token.text)) return text.slice(possessorStart(tokens, at), noun.span[1]);
  }
  return undefined;
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
