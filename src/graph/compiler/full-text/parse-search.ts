import { fold } from '../../../text/fold';
import { RequestError } from '../errors';
import { isCommon } from './stop-words';
import { tokensOf, type Token } from './tokens';

/** What a search asks the indexes. */
export interface SearchQuery {
  /** Asked of the index of quotes, which are stored folded. */
  readonly text: string;
  /** Asked of the indexes of names and titles, which are stored as they are written. */
  readonly name: string;
}

/**
 * Reads what somebody types into the search of everything: words and phrases as in a text filter, but without prefixes.
 * In names the beginning of a word will do, and an apostrophe, which folding takes away, stays.
 *
 * @param typed - anything
 * @param argument - how an error message names it: `text`
 * @throws {@link RequestError} when there is nothing to look for, and as for a text filter
 */
export function parseSearch(typed: string, argument: string): SearchQuery {
  const tokens = tokensOf(typed, [], argument);
  if (tokens.some(({ negated, text }) => negated && fold(text) === '')) {
    throw unusable(argument, 'has a minus with no word after it; write -word or -"several words"');
  }
  const words = tokens.filter(({ text }) => !isCommon(fold(text)));
  if (words.every(({ negated }) => negated)) {
    throw unusable(
      argument,
      'holds no word to look for; give one, without a minus, that is not in nearly every text',
    );
  }
  return { text: words.map(inText).join(' '), name: words.map(inName).join(' ') };
}

const sign = ({ negated }: Token): string => (negated ? '-' : '+');

const inText = (token: Token): string => `${sign(token)}folded:"${fold(token.text)}"`;

function inName(token: Token): string {
  const folded = fold(token.text);
  const written = token.text.replaceAll(/[^\p{L}\p{N}'’]+/gu, ' ').trim();
  const forms = [`"${folded}"`];
  if (written.toLowerCase() !== folded) forms.push(`"${written}"`);
  if (!token.negated && !folded.includes(' ')) forms.push(`${folded}*`);
  return `${sign(token)}(${forms.join(' ')})`;
}

function unusable(argument: string, problem: string): RequestError {
  return new RequestError('BAD_USER_INPUT', `Argument ${argument} ${problem}.`);
}
