import type { QuoteChangeKind, QuoteType, Resolution, SourcingGrade } from '../generated';

/** The words of the schema as people say them. */
export const TYPE_WORDS: Readonly<Record<QuoteType, string>> = {
  DIRECT: 'direct',
  MIXED: 'partly in quotation marks',
  INDIRECT: 'indirect',
};

export const SOURCING_WORDS: Readonly<Record<SourcingGrade, string>> = {
  NAMED: 'named',
  ROLE_ONLY: 'by role only',
  COLLECTIVE: 'a collective',
  ANONYMOUS: 'anonymous',
  DOCUMENT: 'a document',
  UNKNOWN: 'unknown',
};

export const RESOLUTION_WORDS: Readonly<Record<Resolution, string>> = {
  NAME: 'named in place',
  PRONOUN: 'through a pronoun',
  TITLE: 'through a title',
  UNRESOLVED: 'not resolved',
};

/** What became of a quote from one text of its article to the next. */
export const CHANGE_WORDS: Readonly<Record<QuoteChangeKind, string>> = {
  ADDED: 'new',
  KEPT: 'kept',
  CHANGED: 'changed',
  WITHDRAWN: 'gone',
  RETURNED: 'back again',
};

/** `PRESS_CONFERENCE` as `press conference`. */
export const plainWords = (constant: string): string => constant.toLowerCase().replaceAll('_', ' ');

/** `1 quote`, `3 quotes`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
