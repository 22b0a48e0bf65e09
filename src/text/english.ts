import winkNLP, { type ItsHelpers, type Tokens, type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** wink-nlp keeps every word that it has met: after so many characters it is made anew, in a tenth of a second. */
const LASTING = 5_000_000;

/** What wink-nlp can tell of a word, beyond the word. */
export type Annotator = 'sbd' | 'pos' | 'negation';

/**
 * Cuts English into words by wink-nlp, the same way whatever was read before: alone it leaves “Roe’s,” unparted, and then,
 * since it keeps every word that it has met, any “Roe’s” of this and later texts.
 */
export class English {
  private wink: WinkMethods | undefined;
  private readSince = 0;

  constructor(private readonly annotators: readonly Annotator[]) {}

  /** The words of a text in order, and the helpers by which they are asked; the text's spaces are not all as they were. */
  read(text: string): { readonly tokens: Tokens; readonly its: ItsHelpers } {
    this.readSince += text.length;
    if (this.wink === undefined || this.readSince > LASTING) {
      this.wink = winkNLP(model, [...this.annotators]);
      this.readSince = text.length;
    }
    return { tokens: this.wink.readDoc(apart(text)).tokens(), its: this.wink.its };
  }
}

/** Sets punctuation apart from a word with an apostrophe before it. */
function apart(words: string): string {
  if (!/['’]/u.test(words)) return words;
  return words.replaceAll(/(?<=\p{L}['’]\p{L}{1,9})(?=[^\s\p{L}\p{N}])/gu, ' ');
}
