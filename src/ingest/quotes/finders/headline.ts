import { isDocumentNoun, isGroupNoun, isOrganisationNoun } from '../../lexicon/organisations';
import { isRoleNoun } from '../../lexicon/roles';
import { nounPhraseAt, type Range } from '../grammar/noun-phrase';
import type { Reading, Report } from '../reading';

/** What a headline’s quotation has at least, in words: one word is a word. */
const FEWEST_WORDS = 2;
/** The words of a claim with its verb. */
const FEWEST_OF_CLAIM = 4;
const LONGEST_SOURCE = 4;

/** What begins a headline that claims nothing. */
const ASKS = /^(?:how|why|what|when|where|who|which|watch|live|opinion|analysis|explained|video)$/u;

/**
 * Finds what a headline reports with nothing but a colon: "‘We let people down’: airline chief apologises", "Seventy lost
 * savings to scam: police". The words before the colon are said by whom the words behind it begin with, or are. Agencies
 * write a dash for it: "Port to reopen in spring — Marsh".
 */
export function findHeadlineReports(reading: Reading, sentence: number): Report[] {
  const [opens, to] = reading.sentenceTokens(sentence);
  const from = afterSubject(reading, opens);
  const paragraph = reading.paragraphOf(sentence);
  const isHeadline =
    paragraph !== undefined &&
    paragraph.span[0] === reading.paragraphs[0]?.span[0] &&
    !/[.;]$/u.test(reading.text.slice(...paragraph.span));
  if (!isHeadline) return [];
  const colon = lastColon(reading, [from, to]);
  const mark = colon ?? lastDash(reading, [from, to]);
  if (mark === undefined) return [];
  const sourceBehind = colon === undefined ? claimantBehind : speakerBehind;
  const source = sourceBehind(reading, [from, to], mark);
  if (source === undefined) return [];
  return [
    {
      pattern: 'colon',
      sentence,
      cue: [reading.spanOf([mark, mark + 1])],
      source,
      content: [reading.spanOf([from, mark])],
      frame: [mark, source[1]],
      cutsAt: reading.startOf(mark),
      confidence: 0.7,
    },
  ];
}

/** "Minister says deal was buried; PMO: ‘Doctored gossip’": the answer that a headline sets behind a semicolon. */
export function findHeadlineAnswer(reading: Reading, sentence: number): Report | undefined {
  const { tokens, paragraphs } = reading;
  const [from, to] = reading.sentenceTokens(sentence);
  if (reading.paragraphOf(sentence)?.span[0] !== paragraphs[0]?.span[0]) return undefined;
  const semicolon = tokens.slice(from, to).findIndex(({ text }) => text === ';') + from;
  const colon = tokens.slice(semicolon, to).findIndex(({ text }) => text === ':') + semicolon;
  const quotation = reading.quotationFrom(reading.startOf(colon + 1));
  const isName = colon - semicolon > 1 && colon - semicolon <= LONGEST_SOURCE + 1;
  if (semicolon < from || !isName || quotation === undefined) return undefined;
  return {
    pattern: 'colon',
    sentence,
    cue: [reading.spanOf([colon, colon + 1])],
    source: [semicolon + 1, colon],
    content: [quotation.span],
    frame: [semicolon, colon + 1],
    cutsAt: reading.startOf(semicolon),
    confidence: 0.75,
  };
}

/** "Rugby: | ‘We were bullied’ - coach fumes": what the headline is about, before a quotation. */
function afterSubject(reading: Reading, from: number): number {
  const isSubject = reading.tokens[from + 1]?.text === ':';
  return isSubject && reading.opensQuotation(from + 2) ? from + 2 : from;
}

function lastColon({ tokens, text }: Reading, [from, to]: Range): number | undefined {
  for (let at = to - 2; at > from; at--) {
    const token = tokens[at];
    if (token?.text === ':') return at;
    // A dash between spaces, behind a quotation.
    const isDash = /^[-–—]$/u.test(token?.text ?? '') && /[’'”"]/u.test(tokens[at - 1]?.text ?? '');
    if (isDash && token !== undefined && text.charAt(token.span[0] - 1) === ' ') return at;
  }
  return undefined;
}

/** The dash between spaces that only a few words follow. */
function lastDash({ tokens, text }: Reading, [from, to]: Range): number | undefined {
  for (let at = to - 2; at > from && to - at - 1 <= LONGEST_SOURCE; at--) {
    const [start, end] = tokens[at]?.span ?? [0, 0];
    if (/^[—–-]$/u.test(tokens[at]?.text ?? ''))
      return text.charAt(start - 1) === ' ' && text.charAt(end) === ' ' ? at : undefined;
  }
  return undefined;
}

/** "Port to reopen in spring — | harbour master", "— | Marsh": who the article has by name, or a noun for who may have said it. */
function claimantBehind(reading: Reading, [from, to]: Range, dash: number): Range | undefined {
  const { text, tokens, outlets } = reading;
  const claim: Range = [from, dash];
  const isToBe = tokens.slice(...claim).some(({ lower, pos }, at, all) => {
    const next = all[at + 1]?.pos;
    return lower === 'to' && pos !== 'ADP' && (next === 'VERB' || next === 'AUX');
  });
  if (wordsIn(reading, claim) < FEWEST_OF_CLAIM || !(isToBe || reading.hasFiniteVerb(claim)))
    return undefined;
  if (ASKS.test(tokens[from]?.lower ?? '')) return undefined;
  const behind: Range = [dash + 1, to];
  const source = reading.textOf(behind);
  // "Port reopens - Kestrel News": whose page it is.
  if (outlets.kindOf(source) !== undefined || reading.hasFiniteVerb(behind)) return undefined;
  const last = tokens[to - 1]?.text ?? '';
  if (isNounOfSpeakers(last)) return behind;
  const isNamed = source.split(' ').every((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word));
  if (!isNamed) return undefined;
  const isTold = new RegExp(String.raw`\p{Lu}\p{Ll}+\s${last}(?![\p{L}-])`, 'u');
  return isTold.test(text.slice(reading.endOf(to - 1))) ? behind : undefined;
}

function speakerBehind(reading: Reading, [from, to]: Range, colon: number): Range | undefined {
  const { tokens } = reading;
  const quoted = reading.quotationFrom(reading.startOf(from));
  const words = wordsIn(reading, [from, colon]);
  // "‘…’: Airline chief | apologises": the whole of what stands before is a quotation.
  // "Signal failure ‘can’t be ruled out’: rail minister | visits": or it ends with one.
  const ends = reading.quotationAt(reading.endOf(colon - 1) - 1)?.span[1] === reading.endOf(colon - 1);
  if (quoted !== undefined || ends) {
    if (!ends || words < FEWEST_WORDS) return undefined;
    // "Mother’s agony as …": hers are the words.
    const isOwner =
      /^[’']s$/u.test(tokens[colon + 2]?.text ?? '') && isRoleNoun(tokens[colon + 1]?.text ?? '');
    if (isOwner) return [colon + 1, colon + 2];
    const phrase = nounPhraseAt(tokens, colon + 1, to, false);
    // "“…”: skipper tells jury": a noun taken for a verb.
    if (phrase === undefined)
      return isRoleNoun(tokens[colon + 1]?.text ?? '') ? [colon + 1, colon + 2] : undefined;
    if (phrase[0] !== colon + 1) return undefined;
    // "Southern coach | fumes": a verb that is a noun as well.
    for (let end = phrase[1]; end > colon + 1; end--)
      if (mayHaveSaid(reading, [colon + 1, end])) return [colon + 1, behindAge(reading, end)];
    return undefined;
  }
  // "Seventy lost savings to scam: | police": a claim, and nothing but who makes it.
  const isClaim = words >= FEWEST_OF_CLAIM && reading.hasFiniteVerb([from, colon]);
  if (!isClaim || ASKS.test(tokens[from]?.lower ?? '') || to - colon - 1 > LONGEST_SOURCE) return undefined;
  const behind: Range = [colon + 1, to];
  return !reading.hasFiniteVerb(behind) && mayHaveSaid(reading, behind) ? behind : undefined;
}

/** "Grandmother, 71, |". */
const behindAge = ({ tokens }: Reading, end: number): number =>
  tokens[end]?.text === ',' && /^\d{1,3}$/u.test(tokens[end + 1]?.text ?? '') ? end + 2 : end;

const wordsIn = (reading: Reading, range: Range): number =>
  reading.textOf(range).match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;

/** People, a body or a document. */
const isNounOfSpeakers = (word: string): boolean =>
  isRoleNoun(word) || isGroupNoun(word) || isOrganisationNoun(word) || isDocumentNoun(word);

/** Letters, a name of some words, or a noun for people, a body or a document. */
function mayHaveSaid(reading: Reading, [from, to]: Range): boolean {
  const last = reading.tokens[to - 1]?.text ?? '';
  if (isNounOfSpeakers(last) || /^\p{Lu}{2,6}$/u.test(last)) return true;
  const names = reading.tokens.slice(from, to);
  return names.length > 1 && names.every(({ text, pos }) => pos === 'PROPN' && /^\p{Lu}/u.test(text));
}
