import { createHash } from 'node:crypto';
import { nameKey } from '../../text/name-key';
import type { Article } from '../document';
import { sourceKeyOf } from '../lexicon/source-synonyms';
import { canonicalName } from './canonical-name';

type Part = string | number | null | readonly Part[];

/** Hexadecimal digits of an id: 96 bits, so that a billion nodes collide with a chance of one in 10^11. */
const DIGITS = 24;

/** `<letter>_<24 hex digits>`; parts are written as JSON, so that no two different lists of them read alike. */
function id(letter: string, ...parts: Part[]): string {
  return `${letter}_${sha256(JSON.stringify(parts)).slice(0, DIGITS)}`;
}

/** SHA-256 of the text's UTF-8 bytes, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The input's own id; else its address; else what it says and who printed it. */
export function articleId({ externalId, url, outlet, text }: Article): string {
  if (externalId !== undefined) return id('a', 'id', externalId);
  if (url !== undefined) return id('a', 'url', url);
  return id('a', 'text', outlet ?? null, text);
}

/**
 * The same words are the same quote wherever in the article they stand, so that a paragraph that is put in before them
 * does not make another one.
 *
 * @param words - the folded words of the quote
 * @param repeat - 0 for the first quote of the article with these words, 1 for the next …
 */
export function quoteId(article: string, words: string, repeat: number): string {
  return repeat === 0 ? id('q', article, words) : id('q', article, words, repeat);
}

/**
 * One text of an article, as its publisher stood by it then.
 *
 * @param status - what the publisher's metadata said of it
 */
export function versionId(article: string, textHash: string, status: string | null): string {
  return id('v', article, textHash, status);
}

/**
 * Somebody known by a name: the same node in every article, whatever the spelling.
 *
 * @param office - for a bare surname, what the article calls its bearer: Mayor Smith is not Senator Smith
 */
export function namedSpeakerId(name: string, office?: string): string {
  const key = canonicalName(name);
  return office === undefined ? id('p', 'name', key) : id('p', 'name', key, nameKey(office));
}

/** Somebody known to one article alone: "police", "a senior official", "He". */
export function scopedSpeakerId(article: string, mention: string): string {
  return id('p', 'mention', article, nameKey(mention));
}

/** Nobody in particular: whose a quote is once its attribution is rejected. */
export function rejectedSpeakerId(article: string, quote: string): string {
  return id('p', 'rejected', article, quote);
}

/** Whom an article means by a speaker's name who is somebody else, as was judged. */
export function partedSpeakerId(speaker: string, article: string): string {
  return id('p', 'parted', speaker, article);
}

/** “The Harbour Post” and “Harbour Post” are one source, and so are AP and the Associated Press. */
export function sourceId(name: string): string {
  return id('s', sourceKeyOf(name) || sourceKey(name));
}

/** The key of a source's name without its leading article. */
export function sourceKey(name: string): string {
  return nameKey(name).replace(/^the (?=.)/u, '');
}

/** @param quote - the one that printed the statement first */
export function statementId(quote: string): string {
  return id('t', quote);
}

/** One text in which a statement is printed: the same wherever the same speaker is given the same words in the same form. */
export function wordingId(speaker: string, type: string, text: string): string {
  return id('w', speaker, type, text);
}

/** What makes two tellings of an event one. */
export interface EventKey {
  /** As the graph writes it. */
  readonly kind: string;
  readonly date: string | null;
  /** The place’s name. */
  readonly place: string | null;
  /** Ids of speakers. */
  readonly participants: readonly string[];
}

/** Enough is known to tell the event from every other of its kind: when, and where or who. */
export function isDistinct({ date, place, participants }: EventKey): boolean {
  return date !== null && (place !== null || participants.length > 0);
}

/**
 * @param scope - the article and the place of the mention in it, for an event that is not {@link isDistinct}
 */
export function eventId(
  event: EventKey,
  scope?: readonly [article: string, start: number, end: number],
): string {
  const { kind, date, place, participants } = event;
  const parts = [kind, date, place === null ? null : nameKey(place), [...new Set(participants)].sort()];
  return isDistinct(event) || scope === undefined ? id('e', ...parts) : id('e', ...parts, scope);
}

export function placeId(name: string): string {
  return id('l', nameKey(name));
}

/**
 * One user's judgement.
 *
 * @param subject - the ids of what is judged, in order
 * @param number - how many judgements of it the user gave before
 */
export function judgementId(subject: string, user: string, number: number): string {
  return id('j', subject, user, number);
}
