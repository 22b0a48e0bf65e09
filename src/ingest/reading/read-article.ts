import { loadedTagger } from '../../model/load-tagger';
import { toArticle } from '../article/to-article';
import { attempt } from '../attempt';
import type { AnnotatedArticle, ArticleInput } from '../document';
import { annotate } from '../pipeline';
import type { ReadFailure } from '../read/failure';

/** Reads articles, wherever that is done. */
export interface ArticleReader {
  /** Reads one: what it says, or why it cannot be read. */
  readonly read: (input: ArticleInput) => Promise<AnnotatedArticle | ReadFailure>;
  /** How many it reads at once. */
  readonly workers: number;
}

/** Reads on the thread that asks, which does nothing else meanwhile. */
export const onThisThread: ArticleReader = {
  read: (input) => attempt(input, async () => annotate(toArticle(input), await loadedTagger())),
  workers: 1,
};
