import type { Token } from '../../document';
import { isOrganisationNoun, isPortfolio } from '../../lexicon/organisations';
import { isFamilyNameFirst, isGivenName, isWordAndName, mayBeGivenName } from '../../lexicon/people';
import { isDemonym, isKnownPlace } from '../../lexicon/places';
import { isHonorific, isRoleNoun, isTitle } from '../../lexicon/roles';
import { isCalendarWord, isFunctionWord } from './words';

const PARTICLE =
  /^(?:al|el|ul|bin|ibn|bint|abu|van|von|der|den|de|del|della|da|di|du|la|le|ten|ter|dos|das|do|y|ag|ould|ó|ole|arap|wa|binti)$/u;
/** Particles of names and English or German words as well: only a hyphen tells them. */
const HYPHENED = /^(?:al|el|ul|as|ash|at|ad|ar|an|az)$/iu;
/** Peers are called after a place: "Lord Ashby of Wenlow". */
const PEER = /^(?:lord|lady|baron|baroness|earl|duke|duchess|viscount|marquess)$/u;

/** “Father of”, “mother of”, “son of”: how many people of Arab countries are called. */
export const isKunya = (word: string): boolean => /^(?:Abu|Umm|Um|Oum|Ibn|Bint)$/u.test(word);

/** "Kataib Ansar al-Rafidain": what those who fight call themselves. */
export const isOfFighters = (word: string): boolean =>
  /^(?:Kata[’']?ib|Harakat|Hizb|Liwa|As[a’']?aib|Ja[iy]sh|Saraya|Jund|Fatah|Quwat)$/u.test(word);

/** How plain words end that a hyphen joins to others. */
const COMPOUND = /^\p{Ll}+(?:ing|ed|run|wide|like|style|old|time|born)$|^(?:run|old|wide)$/u;

/** What joins a place to what is there or comes from there: "Osaka-based", "London-listed". */
const PLACED = /^(?:based|born|listed|owned|backed|led|trained|educated|registered|headquartered|bound)$/u;

/** Tokens `[from, to)` that may hold a name. */
export type Run = readonly [from: number, to: number];

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);

/** The end of the run of capitalised words, particles and glue that begins at a token; the token itself when none does. */
export function runEnd(tokens: readonly Token[], at: number, from: number, to: number): number {
  const first = tokens[at];
  if (first === undefined) return at;
  const isHe = isFamilyNameHe(tokens, at, to);
  if (isNumberedName(tokens, at)) return at + 2;
  const particleStart = HYPHENED.test(first.text) && isHyphen(tokens, at + 1) && isCapital(tokens[at + 2]);
  if (
    !particleStart &&
    (!isCapital(first) ||
      (isFunctionWord(first.lower) && !isHe && !isAllOfName(tokens, at) && !isLetters(tokens, at, from)) ||
      (isCalendarWord(first.lower) && !isGivenMonth(tokens, at, from)))
  )
    return at;
  // "The former All Black prop".
  if (/^Blacks?$/u.test(first.text) && tokens[at - 1]?.text === 'All') return at;
  // "Ride-hailing start-up Zipalong", "State-owned Quill": words of the language, and no name.
  const joined = isHyphen(tokens, at + 1) ? (tokens[at + 2]?.text ?? '') : '';
  if (PLACED.test(joined) || (isOpening(tokens, at, from) && COMPOUND.test(joined))) return at;
  if (isOpening(tokens, at, from) && first.pos !== 'PROPN' && !startsName(tokens, at, to) && !isHe) return at;
  let end = particleStart ? at + 3 : at + 1;
  for (;;) {
    const next = tokens[end];
    if (next === undefined || end >= to) return end;
    if (
      isCapital(next) &&
      (!isCalendarWord(next.lower) || isGivenDay(tokens, end, to)) &&
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
    else if (pluralPossessive(tokens, end) || officersBody(tokens, end)) end += 2;
    else if (nicknameEnd(tokens, end, to) !== undefined) end = nicknameEnd(tokens, end, to) ?? end;
    else if (next.text === '&' && isCapital(tokens[end + 1])) end += 2;
    else if (doubleBody(tokens, [at, end], to)) end += 2;
    else if (particlesLead(tokens, end, to)) end += 1;
    else if (
      /^(?:of|for|on)$/u.test(next.lower) &&
      isOrganisationNoun(tokens[end - 1]?.text ?? '') &&
      isCapital(afterThe(tokens, end + 1)) &&
      !isCalendarWord(afterThe(tokens, end + 1)?.lower ?? '')
    )
      end += afterThe(tokens, end + 1) === tokens[end + 1] ? 2 : 3;
    // "Economic Community | of West African States".
    else if (
      end > at + 1 &&
      tokens[end - 1]?.text === 'Community' &&
      next.lower === 'of' &&
      isCapital(tokens[end + 1])
    )
      end += 2;
    else if (tokens[end - 1]?.text === 'Fire' && next.lower === 'and' && tokens[end + 1]?.text === 'Rescue')
      end += 2;
    else if (end === at + 1 && bandsTogether(tokens, at, from)) end += 2;
    else if (ofStudy(tokens, [at, end])) end += afterThe(tokens, end + 1) === tokens[end + 1] ? 2 : 3;
    else if (secondPortfolio(tokens, [at, end]) || listedPortfolio(tokens, [at, end])) end += 2;
    else if (kenyanApostrophe(tokens, end)) end += 2;
    else if (isNumberOf(tokens, end)) end += 1;
    else if (inAddress(tokens, end)) end += 2;
    else if (next.lower === 'of' && PEER.test(first.lower) && isCapital(tokens[end + 1]) && end < at + 4)
      end += 2;
    else return end;
  }
}

/** "7News": a number that a name is written with. */
const isNumberedName = (tokens: readonly Token[], at: number): boolean =>
  /^\d{1,2}$/u.test(tokens[at]?.text ?? '') &&
  glued(tokens, at + 1) &&
  /^\p{Lu}\p{L}{2,}/u.test(tokens[at + 1]?.text ?? '');

/** "Witness 14", "Juror 5": all of somebody's name that may be told. */
const isNumberOf = (tokens: readonly Token[], at: number): boolean =>
  /^\d{1,3}$/u.test(tokens[at]?.text ?? '') &&
  /^(?:Witness|Juror|Patient|Officer|Soldier|Defendant|Complainant|Student|Employee|Person)$/u.test(
    tokens[at - 1]?.text ?? '',
  );

/** Whether a word begins a sentence or a quotation, where a capital proves nothing. */
export const isOpening = (tokens: readonly Token[], at: number, from: number): boolean =>
  at === from || /^(?:[“"‘«:]|''|``)$/u.test(tokens[at - 1]?.text ?? '');

/** "The All Corran Pilots’ Union": with an article before it, the word is part of a name. */
const isAllOfName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'All' && tokens[at - 1]?.lower === 'the' && isCapital(tokens[at + 1]);

/** "The IF Metall union": letters that spell a word. */
const isLetters = (tokens: readonly Token[], at: number, from: number): boolean =>
  !isOpening(tokens, at, from) &&
  /^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 1]?.pos === 'PROPN';

/** "He Jianming": no name follows the pronoun. */
function isFamilyNameHe(tokens: readonly Token[], at: number, to: number): boolean {
  const [word, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    word?.text === 'He' &&
    at + 2 < to &&
    /^\p{Lu}\p{Ll}+$/u.test(next?.text ?? '') &&
    !isCalendarWord(next?.lower ?? '') &&
    (after?.text === ',' || (next?.pos === 'PROPN' && /^(?:VERB|AUX|ADP)$/u.test(after?.pos ?? '')))
  );
}

/** "Mr. Sunday Ochei": a day that is a given name, between an honorific and a name. */
function isGivenDay(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  return (
    /^(?:sun|mon|fri)day$/u.test(tokens[at]?.lower ?? '') &&
    isHonorific(before?.text ?? '') &&
    at + 1 < to &&
    isCapital(tokens[at + 1])
  );
}

/** "April Hart", "Aunty June": a month that is a given name, with no preposition before it and a name after it, or called so. */
function isGivenMonth(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!/^(?:April|May|June|August)$/u.test(tokens[at]?.text ?? '') || next === undefined) return false;
  if (at > from && isHonorific(before?.text ?? '')) return true;
  if (at > from && before !== undefined && !/^(?:PUNCT|VERB|CCONJ)$/u.test(before.pos)) return false;
  return (
    /^\p{Lu}\p{Ll}+$/u.test(next.text) &&
    !isCalendarWord(next.lower) &&
    !isFunctionWord(next.lower) &&
    next.pos === 'PROPN'
  );
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
  // "Grant Bannerman told": a verb or a noun elsewhere.
  if (
    (mayBeGivenName(first.text) || isWordAndName(first.text)) &&
    next?.pos === 'PROPN' &&
    /^(?:VERB|AUX)$/u.test(tokens[at + 2]?.pos ?? '')
  )
    return true;
  return (
    (isHyphen(tokens, at + 1) && (isCapital(tokens[at + 2]) || isFamilyNameFirst(first.text))) ||
    (first.text === first.text.toUpperCase() && first.text.length > 1) ||
    (isOrganisationNoun(first.text) && isCapital(next)) ||
    ((first.pos === 'NOUN' || first.pos === 'ADJ') && isCapital(next) && next?.pos === 'PROPN')
  );
}

export function glued(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.span[0] === tokens[at - 1]?.span[1];
}

function adjacentOrSpaced(tokens: readonly Token[], at: number): boolean {
  const gap = (tokens[at]?.span[0] ?? 0) - (tokens[at - 1]?.span[1] ?? 0);
  return gap <= 1;
}

export function isHyphen(tokens: readonly Token[], at: number): boolean {
  return /^[-‐‑]$/u.test(tokens[at]?.text ?? '') && glued(tokens, at) && glued(tokens, at + 1);
}

function isInitialOrHonorific(token: Token | undefined): boolean {
  return token !== undefined && (/^\p{Lu}$/u.test(token.text) || isHonorific(token.text));
}

/** What people band together for: "Renters’ Voice", "Carers’ Action". */
const CAUSE =
  /^(?:Voice|Rights|Action|Watch|Aid|Support|Advice|Link|Welfare|Charter|Project|Fund|Helpline|Headquarters|Forum)$/u;

/** "Miners’ Union": the mark stands inside the name of an organisation. */
function pluralPossessive(tokens: readonly Token[], at: number): boolean {
  return (
    /^[’']$/u.test(tokens[at]?.text ?? '') &&
    glued(tokens, at) &&
    /s$/u.test(tokens[at - 1]?.text ?? '') &&
    isCapital(tokens[at + 1]) &&
    [1, 2].some(
      (ahead) =>
        isOrganisationNoun(tokens[at + ahead]?.text ?? '') || CAUSE.test(tokens[at + ahead]?.text ?? ''),
    )
  );
}

/** "Booking|.com": a name that is an address on the web. */
function inAddress(tokens: readonly Token[], at: number): boolean {
  const domain = tokens[at + 1];
  return (
    tokens[at]?.text === '.' &&
    glued(tokens, at) &&
    glued(tokens, at + 1) &&
    /^(?:com|org|net|info|co|io|ai|tv|me|ca|us|uk|eu|de|fr|nl|au|nz|ie|in|za|gov|edu)$/u.test(
      domain?.text ?? '',
    )
  );
}

/** "Public Prosecutor’s Office", "Sheriff’s Department": a body called after its officer. */
function officersBody(tokens: readonly Token[], at: number): boolean {
  return (
    /^[’']s$/u.test(tokens[at]?.text ?? '') &&
    isRoleNoun(tokens[at - 1]?.text ?? '') &&
    isCapital(tokens[at - 1]) &&
    isCapital(tokens[at + 1]) &&
    isOrganisationNoun(tokens[at + 1]?.text ?? '')
  );
}

/** "the Coffee and Cocoa Federation": two plain words before the noun that makes them one body. */
function doubleBody(tokens: readonly Token[], [at, end]: readonly [number, number], to: number): boolean {
  const first = tokens[at]?.text ?? '';
  const before = tokens[at - 1]?.pos === 'ADJ' ? tokens[at - 2] : tokens[at - 1];
  const opens = before?.lower === 'the' && tokens[end]?.lower === 'and';
  // "The University and Lecturers’ Union".
  if (opens && end === at + 1 && isCapital(tokens[end + 1]) && pluralPossessive(tokens, end + 2)) return true;
  // "Devon and Cornwall Police", "Dumfries and Galloway Council", whatever stands before it.
  const force = tokens[end]?.lower === 'and' && end === at + 1 && isCapital(tokens[end + 1]);
  if (force && /^(?:Police|Constabulary|Fire|Council|Ambulance|NHS)$/u.test(tokens[end + 2]?.text ?? ''))
    return true;
  if (!opens || end - at > 2 || isGivenName(first) || /^\p{Lu}+$/u.test(first)) return false;
  if (tokens.slice(at, end).some(({ text }) => isOrganisationNoun(text))) return false;
  for (let ahead = end + 1; ahead < Math.min(to, end + 5) && isCapital(tokens[ahead]); ahead++)
    if (ahead > end + 1 && isOrganisationNoun(tokens[ahead]?.text ?? '')) return true;
  return false;
}

/** "the charity Physicians | for Relief", "Mothers | Against Noise": people who call themselves after what they are for. */
function bandsTogether(tokens: readonly Token[], at: number, from: number): boolean {
  const [first, joint, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    !isOpening(tokens, at, from) &&
    isRoleNoun(first?.text ?? '') &&
    /[^s]s$/u.test(first?.text ?? '') &&
    /^(?:for|against|without)$/u.test(joint?.lower ?? '') &&
    isCapital(next) &&
    !isCalendarWord(next?.lower ?? '')
  );
}

/** "Institute for the Study | of War", "Association of Growers | of the North": what a body is for goes on. */
function ofStudy(tokens: readonly Token[], [at, end]: readonly [number, number]): boolean {
  const next = afterThe(tokens, end + 1);
  const body = tokens
    .slice(at, end)
    .findIndex(
      ({ text }, index) =>
        isOrganisationNoun(text) && /^(?:of|for)$/u.test(tokens[at + index + 1]?.lower ?? ''),
    );
  return (
    body >= 0 &&
    /^(?:of|for)$/u.test(tokens[end]?.lower ?? '') &&
    (isCapital(next) || (HYPHENED.test(next?.text ?? '') && isHyphen(tokens, end + 2))) &&
    !isCalendarWord(next?.lower ?? '') &&
    !isKnownPlace(next?.text ?? '')
  );
}

/** "Office of Management | and Budget", "Ministry of Water | and Sanitation": what else a department looks after. */
function secondPortfolio(tokens: readonly Token[], [at, end]: readonly [number, number]): boolean {
  const next = tokens[end + 1];
  const isField = isPortfolio(next?.text ?? '') || isPortfolio(tokens[end + 2]?.text ?? '');
  if (tokens[end]?.lower !== 'and' || !isCapital(next) || !isField) return false;
  const isListed = tokens[end - 2]?.text === ',' && isPortfolio(tokens[end - 1]?.text ?? '');
  return isListed || isOrganisationNoun(departmentOf(tokens, [at, end]));
}

/** "Ministry" of "Ministry of Water": the word before the first "of" or "for" of a run. */
function departmentOf(tokens: readonly Token[], [at, end]: readonly [number, number]): string {
  const of = tokens.slice(at, end).findIndex(({ lower }) => /^(?:of|for)$/u.test(lower));
  return of > 0 ? (tokens[at + of - 1]?.text ?? '') : '';
}

/** "Department for Environment|, Food and Rural Affairs": the first of a list that "and" ends. */
function listedPortfolio(tokens: readonly Token[], [at, end]: readonly [number, number]): boolean {
  // "Deputy Investment|, Trade and Industry Minister Ada Marsh".
  const isOffice =
    isPortfolio(tokens[end - 1]?.text ?? '') &&
    tokens.slice(end + 4, end + 6).some(({ text }) => isTitle(text));
  return (
    tokens[end]?.text === ',' &&
    (isOffice ||
      /^(?:Department|Ministry|Committee|Office|Secretariat)$/u.test(departmentOf(tokens, [at, end]))) &&
    isCapital(tokens[end + 1]) &&
    isPortfolio(tokens[end + 1]?.text ?? '') &&
    tokens[end + 2]?.lower === 'and' &&
    isCapital(tokens[end + 3])
  );
}

/** "Achieng' Ouma": names of East Africa may end in the mark. */
function kenyanApostrophe(tokens: readonly Token[], at: number): boolean {
  return (
    /^[’']$/u.test(tokens[at]?.text ?? '') &&
    glued(tokens, at) &&
    /\p{Ll}ng$/u.test(tokens[at - 1]?.text ?? '') &&
    isCapital(tokens[at + 1]) &&
    !glued(tokens, at + 1)
  );
}

/** The end of "Robert “Bobby” Carrow"’s nickname, when one begins here and a capital follows it. */
function nicknameEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  const opens = /^[“"‘']$/u.test(tokens[at]?.text ?? '') && !glued(tokens, at);
  const closes = /^[”"’']$/u.test(tokens[at + 2]?.text ?? '') && glued(tokens, at + 2);
  return opens && closes && at + 3 < to && isCapital(tokens[at + 1]) && isCapital(tokens[at + 3])
    ? at + 3
    : undefined;
}

/** "van der Berg", "bin Salman", "de la Cruz": particles that a capitalised word follows. */
function particlesLead(tokens: readonly Token[], at: number, to: number): boolean {
  let k = at;
  while (k < to && k < at + 3) {
    const word = tokens[k]?.text ?? '';
    const hyphened = isHyphen(tokens, k + 1);
    if (!(hyphened ? HYPHENED : PARTICLE).test(word)) break;
    k += hyphened ? 2 : 1;
  }
  return k > at && k < to && isCapital(tokens[k]);
}

/** "al", "van": what stands inside names, whatever its case. */
export function isParticle(word: string): boolean {
  return PARTICLE.test(word.toLowerCase());
}

function afterThe(tokens: readonly Token[], at: number): Token | undefined {
  return /^(?:the|an?)$/u.test(tokens[at]?.lower ?? '') ? tokens[at + 1] : tokens[at];
}
