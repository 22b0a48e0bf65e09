import type { FoundQuote, Segmentation } from '../document';
import type { Frames } from './frames';

/** "The remarks were reported by Radio Lark.", "He made the comments in an interview with the Gazette." */
const ABOUT =
  /^(?:(?:The|These|Those|His|Her|Their|\p{Lu}[\p{L}-]+[’']s)\s+(?:\p{Ll}+\s+)?(?:comments?|remarks?|statements?|words|interview|speech|address|announcement|warning|claims?)\s+(?:was|were|has been|have been|appeared|came)\b|(?:He|She|They|\p{Lu}[\p{L}-]+)\s+(?:made|gave|delivered)\s+(?:the|these|those|his|her|their)\s+(?:\p{Ll}+\s+)?(?:comments?|remarks?|statements?|announcement|claims?)\b|(?:He|She|They|The (?:minister|president|official|spokesman|spokeswoman))\s+(?:was|were)\s+(?:speaking|talking)\b)/u;

/** The sentences that report nothing themselves and say through whom came what stands before them. */
export class RemarksAbout {
  constructor(
    private readonly text: string,
    private readonly segmentation: Segmentation,
    private readonly frames: Frames,
    private readonly quotes: readonly FoundQuote[],
  ) {}

  /** All sentences of the article, in order. */
  sentences(): Iterable<number> {
    return this.segmentation.sentences.keys();
  }

  /** Whether a sentence is about remarks before it. */
  isAbout(sentence: number): boolean {
    const span = this.segmentation.sentences[sentence]?.span;
    return span !== undefined && ABOUT.test(this.text.slice(...span));
  }

  /**
   * The quotes that the sentence speaks of: those of the nearest sentence that reports, and with it of the paragraph that
   * this one ends.
   */
  quotesBefore(sentence: number): number[] {
    const { sentences } = this.segmentation;
    const paragraph = sentences[sentence]?.paragraph ?? -1;
    const found: number[] = [];
    for (let at = sentence - 1; at >= 0; at--) {
      const own = sentences[at]?.paragraph ?? -1;
      if (own < paragraph && (found.length > 0 || own < paragraph - 1)) break;
      for (const { quote } of this.frames.of(at)?.quotes ?? [])
        if (this.quotes[quote]?.relayClauses.length === 0) found.push(quote);
    }
    return found;
  }
}
