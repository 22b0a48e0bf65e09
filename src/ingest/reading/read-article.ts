import { loadedTagger } from '../../model/load-tagger';
import { toArticle } from '../article/to-article';
import { attempt } from '../attempt';
import type { AnnotatedArticle, ArticleInput } from '../document';
import { annotate } from '../pipeline';
import type { ReadFailure } from '../read/failure';

/** Reads one article: what it says, or why it cannot be read. */
export function readArticle(input: ArticleInput): Promise<AnnotatedArticle | ReadFailure> {
  return attempt(input, async () => annotate(toArticle(input), await loadedTagger()));
}
