import type { Token } from '../document';
import { isDocumentNoun } from '../lexicon/organisations';

/** After these a capital may only begin a sentence. */
const OPENING = /^(?:[“”"‘„«»:—–([]|''|``)$/u;
/** A sentence in which more than this share of the words is capitalised is a headline; its capitals prove nothing. */
const HEADLINE_SHARE = 0.6;

/**
 * Mends tags that the tagger gets wrong in news: marks of quotation are marks, a capitalised word inside a sentence is a name ("the Northmoor
 * Echo/VERB", "“…,” Marsh/VERB said"), a word between a determiner and a verb is a noun ("the key/ADJ was").
 */
export function mendTags(tokens: readonly Token[]): Token[] {
  const words = tokens.filter((token) => /\p{L}/u.test(token.text));
  const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  const headline = words.length > 3 && capitals > HEADLINE_SHARE * words.length;
  return tokens.map((token, at) => {
    if (/^[„‟“”«»‹›]$/u.test(token.text)) return { ...token, pos: 'PUNCT' };
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (
      !headline &&
      /^\p{Lu}\p{L}/u.test(token.text) &&
      /^(?:VERB|ADV|ADJ|NOUN|ADP|X|INTJ)$/u.test(token.pos) &&
      before !== undefined &&
      (closesSpeech(tokens, at - 1) || !OPENING.test(before.text))
    ) {
      return { ...token, pos: 'PROPN' };
    }
    if (
      at === 0 &&
      token.pos === 'VERB' &&
      /^\p{Lu}/u.test(token.text) &&
      /^(?:said|says|told|added|wrote)$/u.test(after?.lower ?? '')
    )
      return { ...token, pos: 'PROPN' };
    // "according to police": who follows is named, never a verb.
    if (before?.lower === 'to' && tokens[at - 2]?.lower === 'according' && token.pos === 'VERB')
      return { ...token, pos: 'NOUN' };
    // "“Enough,” Marsh answers.": who says it stands between the marks and the verb.
    if (
      token.pos === 'NOUN' &&
      SAYS.test(token.lower) &&
      /^(?:PROPN|PRON)$/u.test(before?.pos ?? '') &&
      closesSpeech(tokens, before?.pos === 'PROPN' && tokens[at - 2]?.pos === 'PROPN' ? at - 3 : at - 2)
    )
      return { ...token, pos: 'VERB' };
    // "…, the affidavit states.": a document and what it does.
    if (
      /^(?:states|notes|claims|alleges)$/u.test(token.lower) &&
      isDocumentNoun(before?.text ?? '') &&
      tokens[at - 2]?.pos === 'DET' &&
      tokens[at - 3]?.text === ',' &&
      /^[.!?]?$/u.test(after?.text ?? '')
    )
      return { ...token, pos: 'VERB' };
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

/** Verbs of speech that are nouns as well. */
const SAYS =
  /^(?:answers|replies|claims|notes|reports|counters|comments|jokes|quips|cries|shouts|whispers)$/u;

/** A mark of quotation that stands close to the comma before it and apart from the word after it. */
function closesSpeech(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || mark === undefined || after === undefined) return false;
  return (
    /^(?:[”"’»“]|''|’’)$/u.test(mark.text) &&
    /^[,!?]$/u.test(before.text) &&
    before.span[1] === mark.span[0] &&
    mark.span[1] < after.span[0]
  );
}
