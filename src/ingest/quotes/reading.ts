import type {
  Article,
  FoundQuote,
  Paragraph,
  Quotation,
  Segmentation,
  Sentence,
  Span,
  Token,
} from '../document';
import type { ArticleOutlets } from '../lexicon/article-outlets';
import { holding, lastFrom } from '../segment/lookup';
import { outermostOf } from '../segment/quotations';
import type { Range } from './grammar/noun-phrase';
import { findInterview, type Interview } from './interview';
import { Letters } from './letters';
import { hasTurns } from './turns';

/** How a report was found, the more telling pattern first. */
export type Pattern =
  | 'verb'
  | 'participle'
  | 'noun'
  | 'signature'
  | 'according to'
  | 'quoted as saying'
  | 'puts at'
  | 'colon'
  | 'block'
  | 'unattributed'
  | 'answer'
  | 'tagged';

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

/** A report on its way to a quote, with the relay clauses found beside it. */
export type Draft = Report & { readonly relayClauses: FoundQuote['relayClauses'] };

/** An article cut into tokens, with the look-ups that finders share. */
export class Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  private readonly outermost: readonly Quotation[];
  /** Those inside another; nothing nests deeper. */
  private readonly inner: readonly Quotation[];
  readonly letters: Letters;
  /** Whether paragraphs begin with the names of those who speak in turn. */
  readonly isTranscript: boolean;
  /** The conversation that it prints as bare questions and answers. */
  readonly interview: Interview | undefined;

  constructor(
    article: Article,
    segmentation: Segmentation,
    readonly outlets: ArticleOutlets,
  ) {
    this.text = article.text;
    this.tokens = segmentation.tokens;
    this.sentences = segmentation.sentences;
    this.paragraphs = segmentation.paragraphs;
    this.outermost = outermostOf(segmentation.quotations);
    const outer = new Set(this.outermost);
    this.inner = segmentation.quotations.filter((quotation) => !outer.has(quotation));
    this.letters = new Letters(article.text, this.outermost);
    this.isTranscript = hasTurns(article.text, segmentation.paragraphs);
    this.interview = this.isTranscript ? undefined : findInterview(article.text, segmentation.paragraphs);
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

  /** Where a report's source stands; undefined when it names nobody. */
  sourceOf({ source, sourceSpan }: Pick<Report, 'source' | 'sourceSpan'>): Span | undefined {
    return sourceSpan ?? (source === undefined ? undefined : this.spanOf(source));
  }

  textOf(range: Range): string {
    return this.text.slice(...this.spanOf(range));
  }

  /** The outermost quotation that holds an offset. */
  quotationAt(offset: number): Quotation | undefined {
    return holding(this.outermost, offset);
  }

  /** The outermost quotation that opens at the offset. */
  quotationFrom(offset: number): Quotation | undefined {
    const found = this.quotationAt(offset);
    return found?.span[0] === offset ? found : undefined;
  }

  /** The first outermost quotation that opens inside a span. */
  quotationFirstIn([start, end]: Span): Quotation | undefined {
    const found = this.outermost[lastFrom(this.outermost, start - 1) + 1];
    return found !== undefined && found.span[0] < end ? found : undefined;
  }

  /** Whether an outermost quotation opens with a token. */
  opensQuotation(token: number): boolean {
    return this.quotationFrom(this.startOf(token)) !== undefined;
  }

  /** The quotation inside another that opens at the offset. */
  innerQuotationFrom(offset: number): Quotation | undefined {
    const found = this.inner[lastFrom(this.inner, offset)];
    return found?.span[0] === offset ? found : undefined;
  }

  /** The outermost quotation that ends at the offset. */
  quotationEndingAt(offset: number): Quotation | undefined {
    const found = this.quotationAt(offset - 1);
    return found?.span[1] === offset ? found : undefined;
  }

  /** The outermost quotation before another in the text. */
  quotationBefore(quotation: Quotation): Quotation | undefined {
    return this.outermost[lastFrom(this.outermost, quotation.span[0]) - 1];
  }

  /** The first paragraph that begins at or after an offset. */
  paragraphFrom(offset: number): Paragraph | undefined {
    return this.paragraphs[lastFrom(this.paragraphs, offset - 1) + 1];
  }

  /** The first token that begins at or after an offset. */
  tokenFrom(offset: number): number {
    return lastFrom(this.tokens, offset - 1) + 1;
  }

  /** Where the paragraph that holds an offset ends. */
  paragraphEnd(offset: number): number {
    return holding(this.paragraphs, offset)?.span[1] ?? offset;
  }

  /** The tokens of a sentence that begin inside a span. */
  tokensWithin(sentence: number, [start, end]: Span): Range {
    const [from, to] = this.sentenceTokens(sentence);
    const clamp = (token: number): number => Math.min(to, Math.max(from, token));
    return [clamp(this.tokenFrom(start)), clamp(this.tokenFrom(end))];
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
