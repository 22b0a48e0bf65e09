import { Readable } from 'node:stream';
import { attempt } from '../attempt';
import type { AnnotatedArticle, ArticleInput } from '../document';
import { isReadFailure, type ReadFailure } from '../read/failure';
import type { ArticleReader } from './article-reader';

/** Makes of a read article what the caller needs; a pure stage. */
export type Then<T extends object> = (annotated: AnnotatedArticle, input: ArticleInput) => T;

/**
 * Reads articles, as many at once as the reader can, and gives what was made of them in the order of the inputs, each as
 * soon as it and those before it are read. When the caller takes nothing, nothing is read ahead of him but what the
 * reader holds and as much again.
 *
 * @param inputs - what `readInputs` gives
 */
export function readInOrder<T extends object>(
  inputs: AsyncIterable<ArticleInput | ReadFailure>,
  reader: ArticleReader,
  then: Then<T>,
): AsyncIterable<T | ReadFailure> {
  return Readable.from(inputs, { highWaterMark: 1 }).map(
    (input: ArticleInput | ReadFailure) => (isReadFailure(input) ? input : readOne(input, reader, then)),
    { concurrency: reader.workers },
  );
}

/** Reads one article. */
export async function readOne<T extends object>(
  input: ArticleInput,
  reader: ArticleReader,
  then: Then<T>,
): Promise<T | ReadFailure> {
  const annotated = await reader.read(input);
  return isReadFailure(annotated) ? annotated : attempt(input, () => then(annotated, input));
}
