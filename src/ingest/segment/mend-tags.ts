import type { Token } from '../document';

/** A sentence in which more than this share of the words is capitalised is a headline; its capitals prove nothing. */
const HEADLINE_SHARE = 0.6;

/**
 * Mends tags that the tagger gets wrong in news: a capitalised word inside a sentence is a name ("the Northmoor
 * Echo/VERB"), a word between a determiner and a verb is a noun ("the key/ADJ was"), and a full stop that it took for a
 * part of the last word is none.
 */
export function mendTags(tokens: readonly Token[]): Token[] {
  const words = tokens.filter((token) => /\p{L}/u.test(token.text));
  const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  const headline = words.length > 3 && capitals > HEADLINE_SHARE * words.length;
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    const inside = before !== undefined && !/^[“”"‘«:—–([]$/u.test(before.text);
    if (
      !headline &&
      inside &&
      /^\p{Lu}\p{L}/u.test(token.text) &&
      /^(?:VERB|ADV|ADJ|NOUN|ADP|X|INTJ)$/u.test(token.pos)
    ) {
      return { ...token, pos: 'PROPN' };
    }
    const bare =
      token.pos === 'ADJ' ||
      token.pos === 'ADV' ||
      (token.pos === 'VERB' && !/(?:ed|ing)$/u.test(token.lower));
    if (
      bare &&
      (before?.pos === 'DET' || before?.pos === 'ADJ') &&
      (after?.pos === 'AUX' || after?.lower === 'said')
    )
      return { ...token, pos: 'NOUN' };
    return token;
  });
}
