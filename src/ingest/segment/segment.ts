import type { Article, Segmentation } from '../document';
import { findParagraphs } from './paragraphs';
import { findQuotations } from './quotations';
import { findSentences } from './sentences';
import { tokenize } from './tokens';

/**
 * Cuts an article into paragraphs, sentences, tokens and quotations. Pure; linear in the article's length.
 *
 * @returns spans in UTF-16 code units of `article.text`, in text order
 */
export function segment(article: Article): Segmentation {
  const paragraphs = findParagraphs(article.text, article.furniture);
  const bare = findSentences(article.text, paragraphs);
  const { tokens, ranges } = tokenize(
    article.text,
    bare.map(({ span }) => span),
  );
  const sentences = bare.map((sentence, index) => ({
    ...sentence,
    tokens: ranges[index] as [number, number],
  }));
  return { paragraphs, sentences, tokens, quotations: findQuotations(article.text, paragraphs) };
}
