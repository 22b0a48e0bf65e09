import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
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

let wink: WinkMethods | undefined;

/** Cuts a statement into words, by wink-nlp. */
export function wordsOf(text: string): Word[] {
  const nlp = (wink ??= winkNLP(model, ['sbd', 'pos', 'negation']));
  const { its } = nlp;
  const tokens = nlp.readDoc(text).tokens();
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
