import { fold } from '../text/fold';
import { withOneEnding } from '../text/transliterated';

/** Who a wording says is speaking. */
export interface Speaking {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly unresolved: boolean;
}

/**
 * How two speakers stand to each other as far as their names tell: `same`; `like`, when one name may be a form of the other
 * ("Voss", "Mara Voss", "Mara J. Voss"); `open`, when one of them is nobody in particular ("he", "police", "the
 * statement"); `other`.
 */
export type SpeakerMatch = 'same' | 'like' | 'open' | 'other';

/** Kinds whose names tell one bearer from another. */
const TOLD_APART = new Set(['PERSON', 'ORGANISATION']);

const SUFFIXES = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv', 'phd', 'md']);

/** What people are called for their given names. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  andy: 'andrew',
  bill: 'william',
  bob: 'robert',
  chuck: 'charles',
  dick: 'richard',
  jack: 'john',
  jim: 'james',
  joe: 'joseph',
  kate: 'katherine',
  liz: 'elizabeth',
  mike: 'michael',
  peggy: 'margaret',
  rick: 'richard',
  ted: 'edward',
  tony: 'anthony',
};

/** Compares two speakers; the same in either order. */
export function matchSpeakers(one: Speaking, other: Speaking): SpeakerMatch {
  if (one.id === other.id) return 'same';
  if (!isTold(one) || !isTold(other)) return 'open';
  if (one.kind !== other.kind) return isPart(wordsOf(one), wordsOf(other)) ? 'like' : 'open';
  if (one.kind === 'PERSON') return arePersonNames(wordsOf(one), wordsOf(other)) ? 'like' : 'other';
  return isPart(wordsOf(one), wordsOf(other)) ? 'like' : 'other';
}

/** Whether two wordings name different people, or different organisations. */
export function isOther(one: Speaking, other: Speaking): boolean {
  return matchSpeakers(one, other) === 'other';
}

/**
 * The last word of a person's name, by which articles call people, also where it was not found out who "Mrs. Voss" is; another
 * speaker's whole name; folded, in one spelling. What is changed here is changed in the graph by a migration.
 */
export function blockingName(speaker: Omit<Speaking, 'id'>): string | undefined {
  const name = calledBy(speaker);
  return name === undefined ? undefined : plain(name);
}

function calledBy({ name, kind, unresolved }: Omit<Speaking, 'id'>): string | undefined {
  const words = wordsOf({ name });
  const isName = /(?:^|\s)\p{Lu}\S*$/u.test(name.trim()) && words.length > 1;
  if (kind === 'PERSON' && !unresolved) return words.at(-1);
  if (kind === 'PERSON' || kind === 'UNKNOWN') return isName ? words.at(-1) : undefined;
  return isTold({ kind, unresolved }) ? words.join(' ') || undefined : undefined;
}

/** Whether somebody in particular is named. */
export const isTold = ({ kind, unresolved }: Pick<Speaking, 'kind' | 'unresolved'>): boolean =>
  !unresolved && TOLD_APART.has(kind);

function wordsOf({ name }: Pick<Speaking, 'name'>): string[] {
  const words = fold(name)
    .split(' ')
    .filter((word) => word !== '');
  while (words.length > 1 && SUFFIXES.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/**
 * What the spellings of a name from another script have in common: "Kalliakis" and "Kaliakis", "Melenskyy" and "Melensky".
 * Names of one script fall together as well; nothing is decided by it alone.
 */
const plain = (name = ''): string => withOneEnding(name).replace(/([a-z])\1/gu, '$1');

/** The same surname, and given names of which one may stand for the other: the same initial, or none given. */
function arePersonNames(one: readonly string[], other: readonly string[]): boolean {
  if (plain(one.at(-1)) !== plain(other.at(-1))) return isPart(one, other);
  const [given] = one;
  const [otherGiven] = other;
  if (one.length === 1 || other.length === 1 || given === undefined || otherGiven === undefined) return true;
  return plain(given) === plain(otherGiven) || isShortFor(given, otherGiven) || isShortFor(otherGiven, given);
}

/** "J" for "Jacob", "Ben" for "Benjamin", "Bill" for "William". */
const isShortFor = (short: string, long: string): boolean =>
  SHORT_FORMS[short] === long || (short.length < long.length && long.startsWith(short));

/** All words of one name are words of the other. */
function isPart(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((word) => long.includes(word));
}
