import { ModelError } from '../model/model-error';
import { UnreadableArticleError } from './article/unreadable-article-error';
import type { ArticleInput } from './document';
import type { ReadFailure } from './read/failure';

/**
 * Takes one input down the line. A text that no stage foresaw must not end the run of ten thousand others: whatever goes
 * wrong with one article is that article's failure.
 *
 * @param input - the article
 * @param work - pure stages alone; an error of the network or the graph would be taken for the article's
 * @returns what `work` made of it, or why it could make nothing
 */
export async function attempt<T extends object>(
  input: ArticleInput,
  work: (input: ArticleInput) => T | Promise<T>,
): Promise<T | ReadFailure> {
  try {
    return await work(input);
  } catch (error) {
    if (error instanceof UnreadableArticleError || error instanceof ModelError)
      return { origin: input.origin, problem: error.message };
    const kind = error instanceof Error ? error.name : typeof error;
    return {
      origin: input.origin,
      problem: `Hearsay failed on this article (${kind}); please open an issue and attach it.`,
    };
  }
}
