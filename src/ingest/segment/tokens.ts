import { English } from '../../text/english';
import type { PartOfSpeech, Span, Token } from '../document';
import { mendTags } from './mend-tags';
import { plainLetters } from './plain-letters';
import { matchesOf } from '../../text/matches';

const english = new English(['sbd', 'pos']);

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
  const tokens: Token[] = [];
  const ranges = sentences.map(([start, end], sentence): [number, number] => {
    const from = tokens.length;
    const own: Token[] = [];
    for (const piece of pieces(text, [start, end])) {
      if (piece.word) own.push(unread(text, piece.span, sentence));
      else own.push(...read(text, piece.span, sentence));
    }
    for (const token of mendTags(parted(paired(own)))) tokens.push(token);
    return [from, tokens.length];
  });
  return { tokens, ranges };
}

/** A run of this many characters without a space is no word, and the tagger's time grows with its square. */
const ENDLESS = /\S{250,}/gu;

interface Piece {
  readonly span: Span;
  /** A run that is too long for a word, kept as one token that nothing is known of. */
  readonly word: boolean;
}

function pieces(text: string, [start, end]: Span): Piece[] {
  const found: Piece[] = [];
  let at = start;
  for (const { 0: run, index } of matchesOf(text.slice(start, end), ENDLESS)) {
    const from = start + index;
    if (at < from) found.push({ span: [at, from], word: false });
    at = from + run.length;
    found.push({ span: [from, at], word: true });
  }
  if (at < end) found.push({ span: [at, end], word: false });
  return found;
}

function unread(text: string, span: Span, sentence: number): Token {
  const word = text.slice(...span);
  return { span, text: word, lower: word.toLowerCase(), pos: 'X', sentence };
}

function read(text: string, [start, end]: Span, sentence: number): Token[] {
  const words = plainLetters(text.slice(start, end));
  const { tokens, its } = english.read(words);
  // wink-nlp takes its accessors by identity and calls them without `this`.
  /* eslint-disable @typescript-eslint/unbound-method */
  const values = tokens.out(its.value);
  const tags = tokens.out(its.pos);
  /* eslint-enable @typescript-eslint/unbound-method */
  const own: Token[] = [];
  let at = start;
  values.forEach((value, index) => {
    const local = value.trim() === '' ? -1 : words.indexOf(value, at - start);
    if (local < 0) return;
    at = start + local + value.length;
    const pos = tags[index] === 'SPACE' ? 'X' : (tags[index] as PartOfSpeech);
    const word = text.slice(start + local, at);
    own.push({ span: [start + local, at], text: word, lower: word.toLowerCase(), pos, sentence });
  });
  return own;
}

/** Two apostrophes that stand for one mark are one token, as the mark is. */
function paired(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (const token of tokens) {
    const last = found.at(-1);
    if (last?.text === token.text && /^['’‘`]$/u.test(token.text) && last.span[1] === token.span[0]) {
      const text = last.text + token.text;
      found[found.length - 1] = {
        ...last,
        text,
        lower: text,
        span: [last.span[0], token.span[1]],
        pos: 'PUNCT',
      };
    } else found.push(token);
  }
  return found;
}

/** Takes the sentence's full stop off a word that it ends, which the tagger took for an abbreviation's: "I.”". */
function parted(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }, at) => text === 'I.' || (at === tokens.length - 1 && text.endsWith('.'))))
    return tokens;
  return tokens.flatMap((token, at) => {
    if (at < tokens.length - 1 && token.text !== 'I.') return [token];
    const word = /^(\p{L}{1,20})\.$/u.exec(token.text)?.[1];
    if (word === undefined) return [token];
    const [start, end] = token.span;
    const bare: Token = {
      ...token,
      span: [start, end - 1],
      text: word,
      lower: word.toLowerCase(),
      pos: word === 'I' ? 'PRON' : token.pos,
    };
    return [bare, { ...token, span: [end - 1, end], text: '.', lower: '.', pos: 'PUNCT' }];
  });
}
