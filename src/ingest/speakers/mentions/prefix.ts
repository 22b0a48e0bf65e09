import type { Token } from '../../document';
import { isFamilyNameFirst, isGivenName, leadsName, mayBeGivenName } from '../../lexicon/people';
import { isMemberNoun, isPartisan, isPeopleWord } from '../../lexicon/peoples';
import { isDemonym, isKnownPlace } from '../../lexicon/places';
import { isPortfolio, isCompanyKind, isDepartment, isOrganisationNoun } from '../../lexicon/organisations';
import { outletKind } from '../../lexicon/outlets';
import { isHonorific, isKinNoun, isRoleNoun, isTitle } from '../../lexicon/roles';
import { glued, isCapital, isHyphen, isKunya, isOfFighters, isParticle } from './run';
import { isCalendarWord, isOfficeWord } from './words';

/** Where the name begins in its run: after the last title, role or honorific, or after the adjectives of nationality. */
export function nameStart(
  tokens: readonly Token[],
  [runFrom, to]: readonly [number, number],
  sentenceFrom: number,
): number {
  const post = afterPost(tokens, [runFrom, to], sentenceFrom);
  if (post !== runFrom) return post;
  const based = afterBased(tokens, [runFrom, to]);
  if (based !== runFrom) return nameStart(tokens, [based, to], based);
  const organisation = isBody(tokens.slice(runFrom, to)) || UNDERTAKING.test(tokens[to - 1]?.text ?? '');
  let from = runFrom;
  for (let at = runFrom; at < to - 1; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    const title =
      // "Det Garda Ada Marsh": a rank between a shorter one and the name; alone it is the force.
      (token.text === 'Garda' && isHonorific(tokens[at - 1]?.text ?? '')) ||
      (isHonorific(token.text) &&
        !isSaint(token.text, tokens[at + 1]?.text === '.' ? at + 2 : at + 1, to) &&
        !isGivenDon(tokens, at, to)) ||
      isTitle(token.text) ||
      (isRoleNoun(token.text) &&
        !/^(?:for|against|without|of)$/u.test(next?.lower ?? '') &&
        !isFirstName(tokens, at, to) &&
        !isCause(tokens, at) &&
        // "Baker Shelley Nuttall": a trade and a full name, although Baker is a given name, too.
        (!isGivenName(tokens[from]?.text ?? '') ||
          // "Lucas County Prosecutor Ellen Marchetti".
          /^(?:County|City|Borough|Parish|Township)$/u.test(tokens[at - 1]?.text ?? '') ||
          // "Newton Fire Chief Bill Aragon".
          (at - from > 1 && isOfficeWord(tokens[at - 1]?.lower ?? '') && isGivenName(next?.text ?? '')) ||
          (at === sentenceFrom && to - at > 2 && isGivenName(next?.text ?? ''))));
    // "Passenger Ida Thornquist": a sentence's capital, and a full name after it.
    // "Brokerage Dunmore Hale", "Retailer Quill Loft": what it is, which no name of a body begins with.
    const trade =
      at === sentenceFrom && to - at > 2 && isCompanyKind(token.text) && !isGivenName(next?.text ?? '');
    const opening =
      at === sentenceFrom &&
      to - at > 2 &&
      !isGivenName(token.text) &&
      !isKunya(token.text) &&
      !isOfFighters(token.text) &&
      !isFamilyNameFirst(token.text) &&
      /^\p{Lu}/u.test(next?.text ?? '') &&
      isGivenName(next?.text ?? '') &&
      !isParticle(next?.text ?? '') &&
      /^\p{Lu}\p{Ll}+$/u.test(token.text);
    if ((title && (!organisation || isHonorific(token.text))) || opening || trade)
      from = next?.text === '.' ? at + 2 : at + 1;
  }
  from = afterRank(tokens, [from, to]);
  // "Witness K", "Juror 5": a letter or a number alone is no name.
  if (to - from === 1 && from > runFrom && /^(?:\p{Lu}|\d{1,3})$/u.test(tokens[from]?.text ?? ''))
    from = runFrom;
  if (from === runFrom) from = afterDepartment(tokens, [runFrom, to]);
  if (from === runFrom) from = afterSeat(tokens, [runFrom, to], sentenceFrom);
  if (from === runFrom) from = afterOffice(tokens, [runFrom, to], sentenceFrom);
  if (from === runFrom) from = afterBody(tokens, [runFrom, to]);
  // "Rival Halvard Trucks": what it is to whom the article told of before.
  if (from === runFrom && from === sentenceFrom && organisation && BESIDES.test(tokens[from]?.text ?? ''))
    from += 1;
  while (
    from === runFrom &&
    !organisation &&
    to - from > 2 &&
    (isDemonym(tokens[from]?.text ?? '') ||
      isPartisan(tokens[from]?.text ?? '') ||
      isMemberNoun(tokens[from]?.text ?? '')) &&
    // "Nigerian National Petroleum", "British Geological Survey".
    tokens[from + 1]?.text !== 'National' &&
    tokens[to - 1]?.text !== 'Survey' &&
    !isHyphen(tokens, from + 1)
  )
    from += 1;
  return from;
}

/** "Port Alder-based | Kestrel Labs": where it is at home. */
function afterBased(tokens: readonly Token[], [from, to]: readonly [number, number]): number {
  for (let at = from + 1; at < to - 2; at++)
    if (
      isHyphen(tokens, at) &&
      /^(?:based|headquartered|listed|owned|backed)$/u.test(tokens[at + 1]?.text ?? '')
    )
      return at + 2;
  return from;
}

/** "The Harbour Justice Project": no justice is called Project. */
const UNDERTAKING = /^(?:Project|Initiative|Campaign)$/u;

/** "Mayor Don Marsh", "Mayor Col Marsh": a given name before a surname alone, where "Don Julio Marsh" has a style; no colonel is a mayor. */
const isGivenDon = (tokens: readonly Token[], at: number, to: number): boolean =>
  to - at === 2 &&
  !isGivenName(tokens[at + 1]?.text ?? '') &&
  (tokens[at]?.text === 'Don' ||
    (tokens[at]?.text === 'Col' &&
      /^(?:Mayor|Cllr|Councillor|Deputy|Cr|Senator|Premier)$/u.test(tokens[at - 1]?.text ?? '')));

/** "Patients First": people, and what a body wants for them. */
const isCause = (tokens: readonly Token[], at: number): boolean =>
  /[^s]s$/u.test(tokens[at]?.text ?? '') &&
  /^(?:First|Together|Now|United|Matter)$/u.test(tokens[at + 1]?.text ?? '');

const BESIDES = /^(?:Rival|Fellow|Parent|Sister|Smaller|Larger|Neighbouring|Neighboring)$/u;

/** "Foreign Ministry", "US Department of State". */
const isBody = (words: readonly Token[]): boolean =>
  words.some(
    ({ text }, at) =>
      isOrganisationNoun(text) &&
      (at === words.length - 1 || (at > 0 && /^(?:of|for)$/u.test(words[at + 1]?.lower ?? ''))),
  );

/** "Dean Venn" is a man, and where there are colleges an office. */
function isFirstName(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at]?.text !== 'Dean' || to - at !== 2) return false;
  const around = tokens.slice(Math.max(0, at - DEANERY), to + DEANERY);
  return !around.some(({ lower }) =>
    /^(?:universit\p{L}+|college|faculty|school|cathedral|campus|law|students?)$/u.test(lower),
  );
}

/** How far around an office of a college one would read of it, in tokens. */
const DEANERY = 60;

/** "St. Paul": a saint or a place, and all of its name. */
const isSaint = (word: string, next: number, to: number): boolean => /^St\.?$/u.test(word) && next === to - 1;

/** Malay titles of two words. */
const TITLE_OF_TWO = /^(?:Tan|Datuk|Dato|Datin|Dato’) (?:Sri|Seri)$/u;

/**
 * "Senate President Pro Tem | Ada Marsh", "Governor-elect | Ada Marsh", "Speaker-to-be | Ada Marsh", "Mum-of-two | Ada Marsh",
 * "Tan Sri | Idris Wahab": what ends a title.
 */
function afterRank(tokens: readonly Token[], [first, to]: readonly [number, number]): number {
  const from = afterCompound(tokens, [first, to]);
  const pair = (at: number): string => wordsOf(tokens, at, at + 2);
  const ends = /^(?:[-‐‑] (?:elect|designate)|pro tem(?:pore)?)$/iu.test(pair(from));
  if ((ends || TITLE_OF_TWO.test(pair(from))) && to - from > 2) return from + 2;
  // The first of the two has been passed as an honorific: "Datuk | Seri Idris Wahab".
  return TITLE_OF_TWO.test(pair(from - 1)) && to - from > 1 ? from + 1 : from;
}

/** The part of a compound behind its first noun: "-to-be", "-in-waiting", "-of-three", "-turned-baker". */
const COMPOUND = /^[-‐‑] (?:to|in|of|at|turned) [-‐‑] \p{Ll}+$/u;

function afterCompound(tokens: readonly Token[], [from, to]: readonly [number, number]): number {
  for (const at of [from, from + 1])
    if (to - at > 4 && COMPOUND.test(wordsOf(tokens, at, at + 4))) return at + 4;
  return from;
}

/** What an office of state is called after: "Secretary of State", "Member of Parliament", "Speaker of the House". */
const SEAT =
  /^(?:State|Parliament|House|Senate|Assembly|Congress|Interior|Treasury|Commerce|Defen[cs]e|Labou?r|Education|Energy|Transportation|Justice|Staff|Commons|Lords|Exchequer|Council|Police|Agriculture|Health|Opposition|Rolls|Cabinet|Board)$/u;

/** "Secretary of State | Ada Marsh", "Minister of Industry | Meseret Alemu": an office with "of" ends where the name begins. */
function afterSeat(tokens: readonly Token[], [from, to]: readonly [number, number], floor: number): number {
  return to - from > 1 &&
    !isOrganisationNoun(tokens[to - 1]?.text ?? '') &&
    (SEAT.test(tokens[from]?.text ?? '') || isMinistersField(tokens, from)) &&
    officeBefore(tokens, from, floor) !== undefined
    ? from + 1
    : from;
}

/** "Minister of Industry | Meseret Alemu", but no spokesman for "Customs and Border Protection". */
const isMinistersField = (tokens: readonly Token[], at: number): boolean =>
  isPortfolio(tokens[at]?.text ?? '') &&
  /^(?:of|for)$/u.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:Minister|Secretary|Commissioner)$/u.test(tokens[at - 2]?.text ?? '');

/**
 * Where the office begins that ends with a preposition right before a token: "Secretary of |", "Ambassador to |", "Minister
 * of Trade and |".
 */
function officeBefore(tokens: readonly Token[], at: number, floor: number): number | undefined {
  let of = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  if (/^(?:and|&)$/u.test(tokens[of]?.lower ?? ''))
    for (of -= 1; of > at - LONGEST_PORTFOLIO && (isCapital(tokens[of]) || tokens[of]?.text === ',');)
      of -= 1;
  const preposition = tokens[of];
  const isOffice =
    of > floor &&
    /^(?:of|for|to)$/u.test(preposition?.lower ?? '') &&
    preposition?.sentence === tokens[at]?.sentence &&
    isRoleNoun(tokens[of - 1]?.text ?? '');
  if (isOffice) return of - 1;
  // "Minister of State for |", "Ambassador at Large for |".
  const state = wordsOf(tokens, of - 2, of + 1);
  return of - 3 > floor - 1 &&
    /^(?:of State (?:for|at|in)|[Aa]t [Ll]arge [Ff]or)$/u.test(state) &&
    isRoleNoun(tokens[of - 3]?.text ?? '')
    ? of - 3
    : undefined;
}

/** What a department looks after is followed back this far, in tokens. */
const LONGEST_PORTFOLIO = 8;

/**
 * "Minister of Supply | Tarek Venn", "Ambassador to Corran | Guo Wenlin", "Director of the Institute for Ports | Ada Marsh":
 * what an office is for, and the name of who holds it, with no comma between them, as agencies write.
 */
function afterOffice(tokens: readonly Token[], [from, to]: readonly [number, number], floor: number): number {
  const office = officeBefore(tokens, from, floor) ?? officeOfBody(tokens, from, floor);
  if (office === undefined || to - from < 3 || isOrganisationNoun(tokens[to - 1]?.text ?? '')) return from;
  for (let at = from + 1; at < to - 1; at++) {
    const word = tokens[at]?.text ?? '';
    if (/^\p{Lu}/u.test(word) && leadsName(word) && !namesBody(tokens, at, to)) return at;
  }
  // Nothing but the place of the words tells: an office in capitals before them, and a verb behind.
  const acts = /^(?:VERB|AUX)$/u.test(tokens[to]?.pos ?? '');
  const named = isTitle(tokens[office]?.text ?? '') || mayBeGivenName(tokens[to - 2]?.text ?? '');
  return acts && isCapital(tokens[office]) && named ? to - 2 : from;
}

/** "State | Duma Committee on …": what is named there is still the body. */
const namesBody = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => isOrganisationNoun(text) || isDepartment(text));

/** "Ambassador in Oslo | Ada Marsh": where somebody serves, and with no comma between who it is, as agencies write. */
function afterPost(tokens: readonly Token[], [from, to]: readonly [number, number], floor: number): number {
  const before = from - 1;
  const serves =
    before > floor &&
    /^(?:in|at)$/u.test(tokens[before]?.lower ?? '') &&
    isRoleNoun(tokens[before - 1]?.text ?? '') &&
    isCapital(tokens[before - 1]);
  for (let at = from + 1; serves && to - at >= 2; at++)
    if (isKnownPlace(wordsOf(tokens, from, at).replace(/^St\./u, 'St'))) return at;
  return from;
}

/** "Director of the Institute for |", "Leader of the Opposition in the |": the office at what goes on behind a preposition. */
function officeOfBody(tokens: readonly Token[], at: number, floor: number): number | undefined {
  let body = tokens[at - 1]?.lower === 'the' ? at - 3 : at - 2;
  const isBody =
    (/^(?:of|for|on)$/u.test(tokens[body + 1]?.lower ?? '') &&
      isOrganisationNoun(tokens[body]?.text ?? '')) ||
    (/^(?:in|at)$/u.test(tokens[body + 1]?.lower ?? '') && SEAT.test(tokens[body]?.text ?? ''));
  if (!isBody) return undefined;
  while (isCapital(tokens[body - 1])) body -= 1;
  return officeBefore(tokens, body, floor);
}

/** "Minister of State for Home Affairs | Rosnah Iskandar": behind what an office is named after, a name of two words or more. */
function afterDepartment(tokens: readonly Token[], [from, to]: readonly [number, number]): number {
  for (let at = to - 3; at >= from; at--)
    if (isDepartment(tokens[at]?.text ?? ''))
      return namesBody(tokens, at + 1, to) || !isCapital(tokens[at + 1]) ? from : at + 1;
  return from;
}

/** "House Majority Whip | John Corran", "Democrat | Ada Marsh": words of bodies, parties and places, then a full name. */
function afterBody(tokens: readonly Token[], [from, to]: readonly [number, number]): number {
  const names = (at: number): boolean =>
    isGivenName(tokens[at]?.text ?? '') &&
    /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') &&
    (at === from || !namesBody(tokens, at, to));
  if (isOrganisationNoun(tokens[to - 1]?.text ?? '') || names(from)) return from;
  for (let at = from + 1; at < to - 1; at++) {
    const before = tokens[at - 1]?.text ?? '';
    const leads =
      isRoleNoun(before) ||
      isOfficeWord(before.toLowerCase()) ||
      isOrganisationNoun(before) ||
      isDepartment(before) ||
      isPeopleWord(before) ||
      isKnownPlace(before);
    // "The Port Ambrose Herald" is a paper.
    if (leads && names(at)) return outletKind(wordsOf(tokens, from, to)) === undefined ? at : from;
  }
  return from;
}

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

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
  // "Member of parliament | Ada Marsh".
  const office =
    !role && runFrom === nameFrom && SEAT.test(capitalised(last?.text ?? ''))
      ? officeBefore(tokens, nameFrom - 1, floor)
      : undefined;
  if (office !== undefined) return { from: office, words: spanned(text, tokens, [office, nameFrom]) };
  // "Baker and father-of-two | Olof Marsh".
  const compound = nameFrom - 4 > floor && COMPOUND.test(wordsOf(tokens, nameFrom - 4, nameFrom));
  if (!role && compound)
    return { from: nameFrom - 5, words: spanned(text, tokens, [nameFrom - 5, nameFrom]) };
  if (!role) return { from, words: undefined };
  if (runFrom === nameFrom) from = nameFrom - 1;
  // "Consul General in St. Petersburg | Ada Marsh".
  else if (afterPost(tokens, [runFrom, nameFrom + 2], floor) === nameFrom) from = runFrom - 2;
  // "The daughter of Mr Venn", "aides to President Marsh" are others than they.
  else if (!isHonorific(tokens[runFrom]?.text ?? '') && !isRoleNoun(tokens[runFrom]?.text ?? ''))
    from = officeBefore(tokens, runFrom, floor) ?? officeOfBody(tokens, runFrom, floor) ?? from;
  while (from > floor) {
    const token = tokens[from - 1];
    if (token === undefined || !glue(token, tokens, from - 1)) break;
    // "Inspector of prisons Sir Olof Marsh": no inspector is called a prison.
    if (token.pos === 'NOUN' && isHonorific(tokens[from]?.text ?? '') && !isRoleNoun(token.text)) break;
    // "Ada Marsh’s son Olof": whose son he is stays somebody.
    if (/^[’']s?$/u.test(token.text) && isKinNoun(last?.text ?? '')) break;
    from -= 1;
  }
  while (from < nameFrom && !/[\p{L}]/u.test(tokens[from]?.text ?? '')) from += 1;
  const words = spanned(text, tokens, [from, nameFrom]);
  return { from, words: words === '' ? undefined : words };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const spanned = (text: string, tokens: readonly Token[], [from, to]: readonly [number, number]): string =>
  text.slice(tokens[from]?.span[0], tokens[to - 1]?.span[1]).trim();

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
