import type { AnnotatedArticle, ArticleInput, Origin, Quotation } from './document';
import { formatOrigin } from './read/failure';

/** Something about an article that was read which its sender may want to mend. */
export interface Remark {
  readonly origin: Origin;
  readonly remark: string;
}

/** So many words of the text show which quotation is meant. */
const WORDS_SHOWN = 5;

/**
 * Says what was doubtful in an article that was read all the same: quotation marks that nothing closes.
 *
 * @param annotated - what was read
 * @param input - what it was read from
 */
export function remarksOn(
  { article: { text }, segmentation }: AnnotatedArticle,
  { origin, body }: Pick<ArticleInput, 'origin' | 'body'>,
): readonly Remark[] {
  return segmentation.quotations.filter(isLeftOpen).map(({ span: [start, end] }) => {
    const words = text.slice(start, end).split(/\s+/u).slice(0, WORDS_SHOWN).join(' ');
    // Only in a plain text does the line of the text say where to look.
    const line = text.slice(0, start).split('\n').length;
    const place = origin.line === undefined && body.kind === 'text' ? { ...origin, line } : origin;
    return {
      origin: place,
      remark: `the quotation ${words} … is never closed, and was read to the end of its paragraph; add the mark.`,
    };
  });
}

/** A remark as one line for people. */
export function formatRemark({ origin, remark }: Remark): string {
  return `${formatOrigin(origin)}: ${remark}`;
}

/** Apostrophes pass for single marks too often to say anything. */
function isLeftOpen({ closed, continued, mark }: Quotation): boolean {
  return !closed && !continued && (mark === 'double' || mark === 'guillemet');
}
