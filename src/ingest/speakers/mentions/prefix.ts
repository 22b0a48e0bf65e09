import type { Token } from '../../document';
import { isFamilyNameFirst, isGivenName } from '../../lexicon/people';
import { isPeopleWord } from '../../lexicon/peoples';
import { isDemonym, isKnownPlace } from '../../lexicon/places';
import { isOrganisationNoun } from '../../lexicon/organisations';
import { isHonorific, isRoleNoun, isTitle } from '../../lexicon/roles';
import { glued, isHyphen, isKunya, isParticle } from './run';
import { isCalendarWord, isOfficeWord } from './words';

/** Where the name begins in its run: after the last title, role or honorific, or after the adjectives of nationality. */
export function nameStart(
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
      !isKunya(token.text) &&
      !isFamilyNameFirst(token.text) &&
      /^\p{Lu}/u.test(next?.text ?? '') &&
      isGivenName(next?.text ?? '') &&
      !isParticle(next?.text ?? '') &&
      /^\p{Lu}\p{Ll}+$/u.test(token.text);
    if ((title && (!organisation || isHonorific(token.text))) || opening)
      from = next?.text === '.' ? at + 2 : at + 1;
  }
  // "Witness K": a letter alone is no name.
  if (to - from === 1 && from > runFrom && /^\p{Lu}$/u.test(tokens[from]?.text ?? '')) from = runFrom;
  if (from === runFrom) from = afterBody(tokens, [runFrom, to]);
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

/** "House Majority Whip | John Corran", "Democrat | Ada Marsh": words of bodies, parties and places, then a full name. */
function afterBody(tokens: readonly Token[], [from, to]: readonly [number, number]): number {
  const names = (at: number): boolean =>
    isGivenName(tokens[at]?.text ?? '') && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
  if (isOrganisationNoun(tokens[to - 1]?.text ?? '') || names(from)) return from;
  for (let at = from + 1; at < to - 1; at++) {
    const before = tokens[at - 1]?.text ?? '';
    const leads =
      isRoleNoun(before) ||
      isOfficeWord(before.toLowerCase()) ||
      isOrganisationNoun(before) ||
      isPeopleWord(before) ||
      isKnownPlace(before);
    if (leads && names(at)) return at;
  }
  return from;
}

/** The words before a name that belong to it: those of its own run, and lower-case roles and adjectives before it. */
export function prefixBefore(
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

/** The number of a chapter: "Local 12 president Ada Marsh". */
function isNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.pos === 'NUM' && tokens[at - 1]?.pos === 'PROPN';
}

function glue(token: Token, tokens: readonly Token[], at: number): boolean {
  if (token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN' || isNumber(tokens, at))
    return !isCalendarWord(token.lower);
  if (/^[-‐‑.]$/u.test(token.text)) return glued(tokens, at);
  if (/^[’']s?$/u.test(token.text)) return glued(tokens, at);
  // "the ousted president", but not "they asked President Reik".
  const before = tokens[at - 1];
  const acts = before?.sentence === token.sentence && /^(?:PRON|NOUN|PROPN|AUX)$/u.test(before.pos);
  return token.pos === 'VERB' && !acts && /(?:ed|born)$/u.test(token.lower);
}
