import { RequestError } from '../errors';

/** One piece of what somebody typed. */
export interface Token {
  /** Led by a minus: what must not be there. */
  readonly negated: boolean;
  /** Of `speaker:Okafor` the word before the colon, in lower case; only where it is one of the known ones. */
  readonly prefix?: string;
  /** The word or the phrase, as typed, without its quotation marks. */
  readonly text: string;
}

const MARKS = '"“”„«»';

/** A minus, a known prefix, then a phrase, the rest of a phrase that never ends, or a word; each may be missing. */
const pieces = (prefixes: readonly string[]): RegExp =>
  new RegExp(
    `\\s*(?<minus>-)?(?:(?<prefix>${prefixes.length === 0 ? '(?!)' : prefixes.join('|')}):)?(?:[${MARKS}](?<phrase>[^${MARKS}]*)(?<end>[${MARKS}]|$)|(?<word>[^\\s${MARKS}]*))`,
    'giuy',
  );

/**
 * Takes apart what somebody types into a search box: words, "phrases", either led by a minus or by a known prefix.
 *
 * @param typed - anything
 * @param prefixes - the words that mean something before a colon; any other stays part of its word
 * @param argument - how an error message names it: `filter.text`
 * @throws {@link RequestError} for a quotation mark that is never closed
 */
export function tokensOf(typed: string, prefixes: readonly string[], argument: string): Token[] {
  const tokens: Token[] = [];
  const rest = typed.trimEnd();
  const piece = pieces(prefixes);
  while (piece.lastIndex < rest.length) {
    const groups = piece.exec(rest)?.groups;
    if (groups === undefined) break;
    const { minus, prefix, phrase, end, word } = groups;
    if (phrase !== undefined && end === '') throw unclosed(argument);
    tokens.push({
      negated: minus !== undefined,
      ...(prefix === undefined ? {} : { prefix: prefix.toLowerCase() }),
      text: phrase ?? word ?? '',
    });
  }
  return tokens;
}

const unclosed = (argument: string): RequestError =>
  new RequestError(
    'BAD_USER_INPUT',
    `Argument ${argument} opens a quotation mark that it does not close: close it, or leave it out.`,
  );
