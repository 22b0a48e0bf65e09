import type { Article, Paragraph, Quotation, Segmentation, Sentence, Span, Token } from '../document';
import type { ArticleOutlets } from '../lexicon/article-outlets';
import type { Range } from './grammar/noun-phrase';

/** How a report was found, the more telling pattern first. */
export type Pattern = 'verb' | 'participle' | 'according to' | 'quoted as saying' | 'colon' | 'unattributed';

/** A reporting construction as a finder sees it: one cue, who, and what; refiners make quotes of them. */
export interface Report {
  readonly pattern: Pattern;
  readonly sentence: number;
  readonly cue: readonly Span[];
  readonly source: Range | undefined;
  /** Where the source stands when that is another sentence's or no token range of its own. */
  readonly sourceSpan?: Span;
  readonly content: readonly Span[];
  /** The tokens that report, from the first to the last: no quote's content may hold them. */
  readonly frame: Range;
  /** Where, in characters, a content that runs into this report must end; undefined when it may hold it (nested speech). */
  readonly cutsAt: number | undefined;
  /** The relay's mention, for "Sputnik quoted him as saying". */
  readonly relay?: { readonly span: Span; readonly source: Span };
  readonly confidence: number;
}

/** An article cut into tokens, with the look-ups that finders share. */
export class Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  /** How many paragraphs begin with a name or a letter and a colon. */
  readonly transcriptLines: number;

  constructor(
    article: Article,
    segmentation: Segmentation,
    readonly outlets: ArticleOutlets,
  ) {
    this.text = article.text;
    this.tokens = segmentation.tokens;
    this.sentences = segmentation.sentences;
    this.paragraphs = segmentation.paragraphs;
    this.quotations = segmentation.quotations;
    this.transcriptLines = segmentation.paragraphs.filter(({ span: [start] }) =>
      /^(?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){0,4}: /u.test(article.text.slice(start, start + 80)),
    ).length;
  }

  sentenceTokens(sentence: number): Range {
    return this.sentences[sentence]?.tokens ?? [0, 0];
  }

  paragraphOf(sentence: number): Paragraph | undefined {
    return this.paragraphs[this.sentences[sentence]?.paragraph ?? -1];
  }

  /** The start of a token; of the token past the last, the text's length. */
  startOf(token: number): number {
    return this.tokens[token]?.span[0] ?? this.text.length;
  }

  endOf(token: number): number {
    return this.tokens[token]?.span[1] ?? 0;
  }

  spanOf([from, to]: Range): Span {
    return [this.startOf(from), this.endOf(to - 1)];
  }

  textOf(range: Range): string {
    return this.text.slice(...this.spanOf(range));
  }

  /** The outermost quotation that holds an offset. */
  quotationAt(offset: number): Quotation | undefined {
    let low = 0;
    let high = this.quotations.length - 1;
    let best: Quotation | undefined;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const one = this.quotations[middle] as Quotation;
      if (one.span[0] <= offset) {
        if (offset < one.span[1]) best = one;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    // An enclosing quotation opens earlier; quotations nest one deep, so its neighbour is enough.
    const index = best === undefined ? low - 1 : this.quotations.indexOf(best);
    const before = this.quotations[index - 1];
    return before !== undefined && before.span[0] <= offset && offset < before.span[1] ? before : best;
  }

  /** The outermost quotation that opens at the offset. */
  quotationFrom(offset: number): Quotation | undefined {
    const found = this.quotationAt(offset);
    return found?.span[0] === offset ? found : undefined;
  }

  /** The quotation inside another that opens at the offset. */
  innerQuotationFrom(offset: number): Quotation | undefined {
    const outer = this.quotationAt(offset);
    if (outer === undefined || outer.span[0] === offset) return undefined;
    let low = 0;
    let high = this.quotations.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.quotations[middle]?.span[0] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const found = this.quotations[low];
    return found?.span[0] === offset ? found : undefined;
  }

  /** The outermost quotation that ends at the offset. */
  quotationEndingAt(offset: number): Quotation | undefined {
    const found = this.quotationAt(offset - 1);
    return found?.span[1] === offset ? found : undefined;
  }

  /** Whether a finite verb stands among the tokens. */
  hasFiniteVerb([from, to]: Range): boolean {
    for (let at = from; at < to; at++) {
      const token = this.tokens[at];
      if (token?.pos === 'AUX') return true;
      if (token?.pos === 'VERB' && !token.lower.endsWith('ing') && this.tokens[at - 1]?.lower !== 'to')
        return true;
    }
    return false;
  }
}
