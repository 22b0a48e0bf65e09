import type { Segmentation } from '../../../../src/ingest/document';
import { ArticleOutlets } from '../../../../src/ingest/lexicon/article-outlets';
import { Reading } from '../../../../src/ingest/quotes/reading';
import { segment } from '../../../../src/ingest/segment/segment';

/** A text with one place in it marked `|`: the reading without the mark, and the first token after it. */
export interface Marked {
  readonly reading: Reading;
  readonly segmentation: Segmentation;
  readonly at: number;
}

/** Reads a text and finds the token that its `|` stands before. */
export function marked(source: string): Marked {
  const mark = source.indexOf('|');
  const article = { text: source.replace('|', ''), furniture: [] };
  const segmentation = segment(article);
  const reading = new Reading(article, segmentation, new ArticleOutlets(article));
  return { reading, segmentation, at: reading.tokenFrom(mark) };
}
