import winkNLP, { type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { PartOfSpeech, Span, Token } from '../document';
import { mendTags } from './mend-tags';

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
    const words = text.slice(start, end);
    const document = (tagger as WinkMethods).readDoc(words).tokens();
    // wink-nlp takes its accessors by identity and calls them without `this`.
    /* eslint-disable @typescript-eslint/unbound-method */
    const values = document.out(its.value);
    const tags = document.out(its.pos);
    /* eslint-enable @typescript-eslint/unbound-method */
    const own: Token[] = [];
    let at = start;
    values.forEach((value, index) => {
      const local = value.trim() === '' ? -1 : words.indexOf(value, at - start);
      if (local < 0) return;
      const found = start + local;
      at = found + value.length;
      const pos = tags[index] === 'SPACE' ? 'X' : (tags[index] as PartOfSpeech);
      own.push(
        ...parted({ span: [found, at], text: value, lower: value.toLowerCase(), pos, sentence }, at === end),
      );
    });
    tokens.push(...mendTags(own));
    return [from, tokens.length];
  });
  return { tokens, ranges };
}

/** Takes the sentence's full stop off a word that it ends: "I.”" at the end is "I" and ".". */
function parted(token: Token, last: boolean): Token[] {
  if (!last && !/^I\.$/u.test(token.text)) return [token];
  const match = /^([\p{L}]{1,20})\.$/u.exec(token.text);
  if (match === null) return [token];
  const [start, end] = token.span;
  const word = match[1] ?? '';
  return [
    {
      ...token,
      span: [start, end - 1],
      text: word,
      lower: word.toLowerCase(),
      pos: word === 'I' ? 'PRON' : token.pos,
    },
    { ...token, span: [end - 1, end], text: '.', lower: '.', pos: 'PUNCT' },
  ];
}
