import type { ArticleInput } from './document';
import type { ExchangeDocument } from './exchange/exchange-document';
import { toExchange } from './exchange/to-exchange';
import type { ReadFailure } from './read/failure';
import { onThisThread, type ArticleReader } from './reading/article-reader';
import { readInOrder } from './reading/read-in-order';
import { remarksOn, type Remark } from './remarks';

export interface Extraction {
  readonly document: ExchangeDocument;
  readonly remarks: readonly Remark[];
}

/**
 * Reads the quotes of articles, in their order.
 *
 * @param inputs - what `readInputs` gives
 * @returns a document of the exchange format for each article, or why there is none
 */
export function extract(
  inputs: AsyncIterable<ArticleInput | ReadFailure>,
  reader: ArticleReader = onThisThread,
): AsyncIterable<Extraction | ReadFailure> {
  return readInOrder(inputs, reader, (annotated, input) => ({
    document: toExchange(annotated, input),
    remarks: remarksOn(annotated, input),
  }));
}
