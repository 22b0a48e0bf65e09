import type { Token } from '../../document';
import { MONTH_WORDS, WEEKDAY_WORDS } from '../../lexicon/calendar';

/** The parts of speech that a noun phrase is made of behind its determiner. */
export const INSIDE = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'X', 'SYM']);

export const POSSESSIVE_PRONOUN = /^(?:his|her|their|its|our|my|your|whose)$/u;

/** "ousted", "led", "speaking": a form that may stand as an adjective. */
export function isParticiple(token: Token): boolean {
  return (
    (token.pos === 'VERB' || token.pos === 'AUX') && /(?:ed|ing|en|born|led|run|based)$/u.test(token.lower)
  );
}

/** The parts of speech that may end one. */
export const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'X', 'SYM']);

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
/** Words for times, which look like the names that they stand beside. */
export const TEMPORAL = new RegExp(
  `^(?:${WEEKDAY_WORDS}|today|yesterday|tomorrow|tonight|${MONTH_WORDS}|week|month|year|night|morning|afternoon|evening|time|moment|day|weekend)$`,
  'u',
);
/** What stands inside names in lower case. */
export const PARTICLE =
  /^(?:al|el|ul|as|ash|bin|ibn|bint|abu|van|von|der|den|de|del|della|da|di|du|la|le|ten|ter|dos|das|e|y|ole|arap|wa|binti)$/u;

/** Marks that only stand inside a noun phrase: a hyphen without spaces, the apostrophe of a possessive, a full stop after an initial. */
export function isGlue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token === undefined || before === undefined) return false;
  if (/^[-‐‑–/&.]$/u.test(token.text)) {
    return before.span[1] === token.span[0] && after?.span[0] === token.span[1] ? true : token.text === '&';
  }
  return /^[’']s?$/u.test(token.text) && before.span[1] === token.span[0];
}

/** The "of" of "mother-of-six". */
export function isHyphened(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.pos === 'ADP' &&
    tokens[at - 1]?.text === '-' &&
    isGlue(tokens, at - 1) &&
    isGlue(tokens, at + 1)
  );
}

/** "Somebody in the office", "someone from the ministry". */
export const INDEFINITE = /^(?:some|any|every)(?:body|one)$/u;

/** "of", "for" and their like, and "and", between two halves of one phrase. */
export function isLink(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token === undefined || before === undefined || after === undefined || at - 1 < floor) return false;
  const nominalBefore =
    NOMINAL.has(before.pos) ||
    before.text === ')' ||
    INDEFINITE.test(before.lower) ||
    /^[’']s$/u.test(before.text) ||
    isPostnominal(tokens, at - 1, floor);
  if (token.pos === 'ADP' && LINKS.has(token.lower)) return nominalBefore && !TEMPORAL.test(after.lower);
  if (token.lower === 'and' || token.lower === 'or') {
    // "Reuters and the BBC"
    if (before.pos === 'PROPN' && after.pos === 'DET' && tokens[at + 2]?.pos === 'PROPN') return true;
    return (
      nominalBefore && (before.pos === 'PROPN') === (after.pos === 'PROPN' || PARTICLE.test(after.lower))
    );
  }
  return false;
}

/** An adjective that follows its noun and takes a complement: "a person familiar with", "a source close to". */
export function isPostnominal(tokens: readonly Token[], at: number, floor: number): boolean {
  return (
    at > floor &&
    /^(?:familiar|close|privy|briefed)$/u.test(tokens[at]?.lower ?? '') &&
    NOMINAL.has(tokens[at - 1]?.pos ?? '')
  );
}

/** A full stop that belongs to the word before it: "Dr.", "Gen.", an initial; never the one that ends the sentence. */
export function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.text !== '.' || before === undefined || before.text.length > 4) return false;
  return before.span[1] === token.span[0] && tokens[at + 1]?.sentence === token.sentence;
}
