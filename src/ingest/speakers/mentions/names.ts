import type { Segmentation, Span, Token } from '../../document';
import { isLabel } from '../../lexicon/labels';
import { isDepartment, isGroupNoun, isOrganisationNoun, isPortfolio } from '../../lexicon/organisations';
import { mayBeGivenName } from '../../lexicon/people';
import { isMemberWord, isPeopleWord } from '../../lexicon/peoples';
import { isDemonym, STATES } from '../../lexicon/places';
import { isHonorific, isRoleNoun, isTitle } from '../../lexicon/roles';
import { nameStart, prefixBefore } from './prefix';
import { KnownNames } from './known-names';
import { isOpening, runEnd, type Run } from './run';
import { isOfficeWord } from './words';

/** One mention of a name. */
export interface NameMention {
  /** The name alone: "Bohdan Kestrenko". */
  readonly name: string;
  readonly span: Span;
  /** Tokens `[from, to)` of the name. */
  readonly tokens: readonly [from: number, to: number];
  readonly sentence: number;
  /** What stands before the name in its phrase: "palace spokesperson", "Mrs". */
  readonly prefix: string | undefined;
  /** Where its phrase begins, prefix included. */
  readonly phraseStart: number;
  /** Whether "the" stands right before it. */
  readonly definite: boolean;
  readonly possessive: boolean;
  /** "in", "at", "from": the preposition right before it, if one is. */
  readonly preposition: string | undefined;
}

/** A headline in title case writes every word as a name; more capitals in a row than this are no name’s. */
const LONGEST_IN_HEADING = 3;

/** Finds every mention of a name in an article, in text order; linear in the number of tokens. */
export function findNames(text: string, segmentation: Segmentation): NameMention[] {
  const { tokens, sentences, paragraphs } = segmentation;
  const found: NameMention[] = [];
  const headlines: Run[] = [];
  const openings: Run[] = [];
  const words = new Set(tokens.map((token) => token.text));
  for (const { tokens: range, paragraph } of sentences) {
    const [from, to] = range;
    const isHeading = paragraphs[paragraph]?.kind === 'heading';
    const inTitleCase = isInTitleCase(tokens, from, to) || (isHeading && isInCapitals(tokens, from, to));
    let at = from;
    while (at < to) {
      const end = runEnd(tokens, at, from, to);
      const run: Run = [at, end];
      if (end === at) {
        if (isOpening(tokens, at, from)) openings.push([at, at + 1]);
        at += 1;
        continue;
      }
      // "PHOTO: Ada Marsh at home."
      const isLabelled = at === from && tokens[end]?.text === ':' && isLabel(wordsOf(text, tokens, run));
      if (isLabelled) {
        at = end;
        continue;
      }
      // "Senators Ask a Landlord": several, and what they do.
      const tells = isHeading && /[^s]s$/u.test(tokens[at]?.text ?? '') && isRoleNoun(tokens[at]?.text ?? '');
      if (inTitleCase || tells || (isHeading && end - at > LONGEST_IN_HEADING)) headlines.push(run);
      else if (end === at + 1 && isPlainNoun(tokens[at]?.text ?? '')) openings.push(run);
      else if (end === at + 1 && isOpening(tokens, at, from) && describes(tokens, at, words))
        openings.push(run);
      else keep(found, readRun(text, tokens, run, from));
      at = end;
    }
  }
  const known = new KnownNames(found);
  found.forEach((mention, index) => {
    const [from, to] = mention.tokens;
    const isHeading = paragraphs[sentences[mention.sentence]?.paragraph ?? -1]?.kind === 'heading';
    if (!known.isOpening(tokens, mention, isHeading)) return;
    found[index] = readRun(text, tokens, [from + 1, to], from) ?? mention;
  });
  const more = [
    ...openings.filter((run) => known.opens(tokens, run)),
    ...headlines.flatMap((run) => known.within(text, tokens, run)),
  ].map((run) => readRun(text, tokens, run, run[0], true));
  return [...found, ...more.filter((mention) => mention !== undefined)].sort((a, b) => a.span[0] - b.span[0]);
}

/** "Paramilitary group says": a sentence's capital, before a noun that it describes, and a plain word elsewhere in the article. */
const describes = (tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean =>
  words.has(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.pos === 'NOUN' &&
  /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '');

const wordsOf = (text: string, tokens: readonly Token[], [from, to]: Run): string =>
  text.slice(tokens[from]?.span[0], tokens[to - 1]?.span[1]);

/** "Cuban", "Baker": a name only where the article has it as part of one. */
function isPlainNoun(word: string): boolean {
  return isPeopleWord(word) || (isRoleNoun(word) && word !== word.toUpperCase());
}

/** "TRAINING LOCAL TALENT": capitals that prove nothing. */
function isInCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ text }) => /\p{L}/u.test(text));
  return words.length > 1 && words.every(({ text }) => text === text.toUpperCase());
}

/** More words than a name has, all that carry meaning with a capital: a headline. */
function isInTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  // "Source: Mayor Ada Marsh on Telegram; Air Force".
  if (tokens[from + 1]?.text === ':' && isLabel(tokens[from]?.text ?? '')) return false;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (/^\p{Lu}/u.test(token.text)) capitals += 1;
    else if (/^\p{Ll}{3,}/u.test(token.text) && /^(?:NOUN|VERB|ADJ|ADV|AUX)$/u.test(token.pos)) return false;
  }
  return capitals > 4;
}

/** Letters that stand behind a name and tell of ranks and degrees. */
export const POSTNOMINAL =
  /^(?:KC|QC|SC|SAN|MP|MEP|MLA|MPP|MNA|MLC|MK|MSP|MS|TD|MBE|OBE|CBE|KBE|DBE|PhD|MD|DDS|RN|Esq|CPA|CFA)$/u;

/** Adds a mention, without those before it that turn out to be part of its prefix. */
function keep(found: NameMention[], mention: NameMention | undefined): void {
  if (mention === undefined) return;
  // "Harbour master Piet van der Hoeve": the harbour is part of the role, nobody's name.
  let { phraseStart } = mention;
  while (mention.prefix !== undefined && (found.at(-1)?.span[1] ?? -1) > phraseStart) {
    phraseStart = Math.min(phraseStart, found.pop()?.span[0] ?? phraseStart);
  }
  found.push({ ...mention, phraseStart });
}

/**
 * Splits a run into what stands before the name and the name: "Russian President | Zdenka Marovic".
 *
 * @param isKnown - whether the article has these words as a name elsewhere: then "Baker" is no trade
 */
function readRun(
  text: string,
  tokens: readonly Token[],
  [runFrom, end]: Run,
  sentenceFrom: number,
  isKnown = false,
): NameMention | undefined {
  let to = end;
  // "The Corran East MP": with an article before it, an office and nobody's name.
  if (tokens[runFrom - 1]?.lower === 'the' && POSTNOMINAL.test(tokens[end - 1]?.text ?? '')) return undefined;
  // "AltoSur Flight 317".
  if (
    to > runFrom + 1 &&
    tokens[to - 1]?.text === 'Flight' &&
    /^[\p{Lu}\d]*\d+$/u.test(tokens[to]?.text ?? '')
  )
    to -= 1;
  while (to > runFrom + 2 && POSTNOMINAL.test(tokens[to - 1]?.text ?? '')) to -= 1;
  const from = nameStart(tokens, [runFrom, to], sentenceFrom);
  const first = tokens[from];
  const last = tokens[to - 1];
  if (
    first === undefined ||
    last === undefined ||
    from >= to ||
    (!isKnown && !isHonorific(tokens[from - 1]?.text ?? '') && isNoName(tokens.slice(from, to))) ||
    isAdjective(tokens, from, to) ||
    isOfficeOfPlace(tokens, from, to) ||
    isStateByLetters(tokens, from, to) ||
    (to === from + 1 && tokens[from - 1]?.lower === 'the' && isMemberWord(first.text)) ||
    isFieldOfOffice(tokens, from, to)
  )
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
    preposition: locates(tokens, phrase.from - 1, sentenceFrom) ? before?.lower : undefined,
  };
}

/** "Marquette, Mich.,": the state that a town is in. */
const isStateByLetters = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 && tokens[from - 1]?.text === ',' && STATE.test(tokens[from]?.text ?? '');

const STATE = new RegExp(String.raw`^(?:${STATES})\.?$`, 'u');

/** Whether a preposition stands before a name; "shares in Reyl" are no place’s. */
function locates(tokens: readonly Token[], at: number, sentenceFrom: number): boolean {
  const isHeld = /^(?:shares?|stock|stakes?|holdings?|investors?)$/u.test(tokens[at - 1]?.lower ?? '');
  return at >= sentenceFrom && tokens[at]?.pos === 'ADP' && !isHeld;
}

/** "the Velmoran ministry": an adjective of a country that no list knows, before its noun. */
function isAdjective(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  return (
    to === from + 1 &&
    before?.pos === 'DET' &&
    /\p{L}{3}(?:an|ese|ish)$/u.test(tokens[from]?.text ?? '') &&
    /^\p{Ll}/u.test(next?.text ?? '') &&
    /^(?:NOUN|ADJ)$/u.test(next?.pos ?? '')
  );
}

/** "The Agriculture and Food Security Minister": what the office is for. */
const isFieldOfOffice = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 &&
  (tokens[from - 1]?.lower === 'the' || tokens.slice(to + 1, to + 5).some(({ text }) => isTitle(text))) &&
  tokens[to]?.lower === 'and' &&
  isPortfolio(tokens[from]?.text ?? '');

/** "the Corran MP", "the Corran Democrat": an article before an office; people's names have none. */
function isOfficeOfPlace(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]?.text ?? '';
  const isOffice =
    tokens[from - 1]?.lower === 'the' &&
    ((isRoleNoun(last) && !isOrganisationNoun(last)) || /^(?:Democrat|Republican|Tory)$/u.test(last));
  return to - from > 1 && isOffice && !isBodyOf(tokens.slice(from, to));
}

/** Capitalised words that name nobody: "Prime Minister", "Russian", "Officials". */
function isNoName(words: readonly Token[]): boolean {
  const last = words.at(-1);
  if (last === undefined) return true;
  const lone = words.length === 1;
  if (
    lone &&
    (isDemonym(last.text) ||
      (isPeopleWord(last.text) && last.text !== 'GOP') ||
      isHonorific(last.text) ||
      isGroupNoun(last.text))
  )
    return true;
  // "the South Korean": one of a people.
  if (
    words.length === 2 &&
    isPeopleWord(last.text) &&
    /^(?:north|south|east|west|former|late|liberal|social|christian|new)$/u.test(words[0]?.lower ?? '')
  )
    return true;
  // "Its General Manager, Public Affairs, Ada Marsh": what an office looks after.
  if (!lone && isDepartment(last.text) && words.every(({ lower }) => isOfficeWord(lower))) return true;
  if (!isRoleNoun(last.text) || (lone && last.text === last.text.toUpperCase() && last.text.length > 3))
    return false;
  if (isBodyOf(words) || isCorps(words)) return false;
  if (isOfficeWord(words.at(-2)?.lower ?? '')) return true;
  // "Police Public Relations Officer", "Counsel": an office, not Mary Baker’s surname.
  if (lone || (words.length > 2 && !mayBeGivenName(words[0]?.text ?? ''))) return true;
  // "the Velmoran President": an adjective of a country that no list knows, and an office.
  if (isTitle(last.text) && words.length === 2 && /(?:an|ian|ese|ish|i)$/u.test(words[0]?.lower ?? ''))
    return true;
  return words
    .slice(0, -1)
    .every(
      (word) =>
        isOfficeWord(word.lower) ||
        isDemonym(word.text) ||
        isRoleNoun(word.text) ||
        isPeopleWord(word.text) ||
        isOrganisationNoun(word.text) ||
        /^[-–]$/u.test(word.text),
    );
}

/** "Joint Chiefs of Staff", "Coast Guard": bodies that nouns for people name. */
const isCorps = (words: readonly Token[]): boolean =>
  words.some(({ text }) => text === 'Chiefs') ||
  (words.at(-1)?.text === 'Guard' &&
    /^(?:Coast|National|Border|Home|Republican|Revolutionary|Civil|Presidential)$/u.test(
      words.at(-2)?.text ?? '',
    ));

/** "Conference of Island Bishops": a body of those who end its name. */
function isBodyOf(words: readonly Token[]): boolean {
  return words.some(
    ({ text, lower }, at) =>
      isOrganisationNoun(text) && lower !== 'house' && /^(?:of|for)$/u.test(words[at + 1]?.lower ?? ''),
  );
}
