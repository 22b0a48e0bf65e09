import { LIMITS } from '../../../limits';
import { fold } from '../../../text/fold';
import { RequestError } from '../errors';
import { isCommon } from './stop-words';
import { tokensOf, type Token } from './tokens';

/** A filter field that a prefix stands for, and what it is given. */
export interface TextCondition {
  readonly field: TextField;
  readonly value: string | readonly string[];
  /** Led by a minus. */
  readonly negated: boolean;
}

/** What was typed into a text filter. Everything in it must hold. */
export interface TextQuery {
  /** A query of the full-text index: every word must occur, what was led by a minus must not. */
  readonly words?: string;
  /** Where nothing but a minus was given: a query for what must not occur. */
  readonly without?: string;
  readonly conditions: readonly TextCondition[];
}

type TextField = 'speaker' | 'publishedBy' | 'accordingTo' | 'type';

/** What stands before a colon, and the filter field that it stands for. */
const FIELDS: Readonly<Record<string, TextField>> = {
  speaker: 'speaker',
  outlet: 'publishedBy',
  relay: 'accordingTo',
  type: 'type',
};

const TYPES = ['DIRECT', 'MIXED', 'INDIRECT'];

/**
 * Reads our own small language of text filters: words, all of which must occur; `"words that stand together"`; either led by
 * a minus, which must not occur; `speaker:`, `outlet:`, `relay:` and `type:` before a word or a phrase, with a minus or
 * without. Everything else is taken literally.
 *
 * Nothing of the index's query language gets through: folding leaves letters, digits and spaces, and each part is handed
 * over as a phrase.
 *
 * @param typed - anything
 * @param argument - how an error message names it: `filter.text`
 * @throws {@link RequestError} for a minus or prefix without anything after it, an unclosed quotation mark, an unknown type,
 *   too many prefixes, and when there is nothing to look for
 */
export function parseText(typed: string, argument: string): TextQuery {
  const tokens = tokensOf(typed, Object.keys(FIELDS), argument);
  const conditions = tokens.flatMap((token) => conditionOf(token, argument));
  if (conditions.length > LIMITS.textPrefixes) {
    throw unusable(argument, `uses more than ${LIMITS.textPrefixes} prefixes such as speaker:; use fewer`);
  }
  const words = tokens.flatMap((token) => wordsOf(token, argument));
  const wanted = words.filter(({ negated }) => !negated);
  if (words.length + conditions.length === 0) {
    throw unusable(argument, 'holds no word to look for; give a letter or digit at least');
  }
  if (wanted.length > 0 && wanted.every(({ folded }) => isCommon(folded))) {
    throw unusable(argument, 'holds only words that nearly every quote has; add a rarer one');
  }
  const unwanted = words.filter(({ negated, folded }) => negated && !isCommon(folded));
  if (wanted.length > 0) {
    return { words: [...wanted.map(must), ...unwanted.map(mustNot)].join(' '), conditions };
  }
  return unwanted.length > 0 ? { without: unwanted.map(may).join(' '), conditions } : { conditions };
}

/** A word or phrase, folded as the text of quotes is in the index. */
interface Word {
  readonly folded: string;
  readonly negated: boolean;
}

const may = ({ folded }: Word): string => `folded:"${folded}"`;
const must = (word: Word): string => `+${may(word)}`;
const mustNot = (word: Word): string => `-${may(word)}`;

function conditionOf({ prefix, text, negated }: Token, argument: string): TextCondition[] {
  const field = prefix === undefined ? undefined : FIELDS[prefix];
  if (field === undefined) return [];
  if (text.trim() === '') {
    throw unusable(
      argument,
      `has nothing after "${prefix ?? ''}:"; write ${prefix ?? ''}:word or ${prefix ?? ''}:"several words"`,
    );
  }
  if (field !== 'type') return [{ field, value: text, negated }];
  const type = text.trim().toUpperCase();
  if (!TYPES.includes(type)) {
    throw unusable(argument, `asks for a type that there is not; the types are ${TYPES.join(', ')}`);
  }
  return [{ field, value: [type], negated }];
}

function wordsOf({ prefix, text, negated }: Token, argument: string): Word[] {
  if (prefix !== undefined) return [];
  const folded = fold(text);
  if (folded !== '') return [{ folded, negated }];
  if (negated) throw unusable(argument, 'has a minus with no word after it; write -word or -"several words"');
  return [];
}

function unusable(argument: string, problem: string): RequestError {
  return new RequestError('BAD_USER_INPUT', `Argument ${argument} ${problem}.`);
}
