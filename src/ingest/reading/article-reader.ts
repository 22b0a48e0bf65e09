import type { AnnotatedArticle, ArticleInput } from '../document';
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
  // Loaded with the first article: a thread that hands all of them to workers starts a second sooner.
  read: async (input) => (await import('./read-article.js')).readArticle(input),
  workers: 1,
};
