import winkNLP, { type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { PartOfSpeech, Span, Token } from '../document';

let tagger: WinkMethods | undefined;

/**
 * Cuts sentences into words and marks and tags each with its part of speech, by wink-nlp (an averaged perceptron,
 * about 95% on Universal Dependencies' own texts).
 *
 * @param sentences - spans of `text`, in order
 * @returns the tokens of all sentences, and for each sentence its range of them
 */
export function tokenize(
  text: string,
  sentences: readonly Span[],
): { readonly tokens: Token[]; readonly ranges: [from: number, to: number][] } {
  tagger ??= winkNLP(model, ['sbd', 'pos']);
  const { its } = tagger;
  const tokens: Token[] = [];
  const ranges = sentences.map(([start, end], sentence): [number, number] => {
    const from = tokens.length;
    const document = (tagger as WinkMethods).readDoc(text.slice(start, end)).tokens();
    // wink-nlp takes its accessors by identity and calls them without `this`.
    /* eslint-disable @typescript-eslint/unbound-method */
    const values = document.out(its.value);
    const tags = document.out(its.pos);
    /* eslint-enable @typescript-eslint/unbound-method */
    let at = start;
    values.forEach((value, index) => {
      const found = text.indexOf(value, at);
      if (found < 0 || found + value.length > end || value.trim() === '') return;
      at = found + value.length;
      const pos = tags[index] === 'SPACE' ? 'X' : (tags[index] as PartOfSpeech);
      tokens.push({ span: [found, at], text: value, lower: value.toLowerCase(), pos, sentence });
    });
    return [from, tokens.length];
  });
  return { tokens, ranges };
}
