import { toArticle } from './article/to-article';
import { loadedTagger } from '../model/load-tagger';
import { attempt } from './attempt';
import type { ArticleInput } from './document';
import type { ExchangeDocument } from './exchange/exchange-document';
import { toExchange } from './exchange/to-exchange';
import { annotate } from './pipeline';
import { isReadFailure, type ReadFailure } from './read/failure';
import { remarksOn, type Remark } from './remarks';

export interface Extraction {
  readonly document: ExchangeDocument;
  readonly remarks: readonly Remark[];
}

/**
 * Reads the quotes of articles, one at a time and in their order.
 *
 * @param inputs - what `readInputs` gives
 * @returns a document of the exchange format for each article, or why there is none
 */
export async function* extract(
  inputs: AsyncIterable<ArticleInput | ReadFailure>,
): AsyncGenerator<Extraction | ReadFailure> {
  for await (const input of inputs) yield isReadFailure(input) ? input : await attempt(input, extractOne);
}

async function extractOne(input: ArticleInput): Promise<Extraction> {
  const annotated = await annotate(toArticle(input), await loadedTagger());
  return { document: toExchange(annotated, input), remarks: remarksOn(annotated, input) };
}
