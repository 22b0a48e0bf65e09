import type { ItsFunction } from 'wink-nlp';
import { English } from '../text/english';
import { Offsets } from '../text/offsets';

/** One word of a statement, as far as a comparison needs it. */
export interface Word {
  readonly lower: string;
  /** By Porter's second stemmer. */
  readonly stem: string;
  /** Universal part of speech. */
  readonly pos: string;
  /** It stands in the scope of a negation. */
  readonly negated: boolean;
  /** Code points of the text, half open. */
  readonly span: readonly [start: number, end: number];
}

const english = new English(['sbd', 'pos', 'negation']);

/** Cuts a statement into words, by wink-nlp. */
export function wordsOf(text: string): Word[] {
  const { tokens, its } = english.read(text);
  // wink-nlp takes its accessors by identity and calls them without `this`.
  /* eslint-disable @typescript-eslint/unbound-method */
  const values = tokens.out(its.value);
  const stems = tokens.out(its.stem as unknown as ItsFunction<string>);
  const tags = tokens.out(its.pos);
  const negations = tokens.out(its.negationFlag);
  /* eslint-enable @typescript-eslint/unbound-method */
  const offsets = new Offsets(text);
  let at = 0;
  return values.map((value, index) => {
    const start = Math.max(text.indexOf(value, at), at);
    at = start + value.length;
    return {
      lower: value.toLowerCase(),
      stem: stems[index] ?? value,
      pos: tags[index] ?? 'X',
      negated: negations[index] === true,
      span: offsets.span([start, at]),
    };
  });
}
