import { queryOptions } from '@tanstack/react-query';
import { ask } from '../app/ask';
import {
  ArticlePageDocument,
  ArticleVersionsDocument,
  QuotePlaceDocument,
  type ArticlePageQuery,
} from '../generated';

const PAGE = 100;

type Article = NonNullable<ArticlePageQuery['article']>;
/** A quote as the article's page marks it. */
export type ArticleQuote = Article['quotes']['nodes'][number];

/** An article with all its quotes in reading order; null where nothing has the id. */
export const articleQuery = (id: string) =>
  queryOptions({ queryKey: ['article', id], queryFn: () => wholeArticle(id) });

async function wholeArticle(
  id: string,
): Promise<{ article: Article; quotes: readonly ArticleQuote[] } | null> {
  const { article } = await ask(ArticlePageDocument, { id, first: PAGE });
  if (article === null) return null;
  const quotes = [...article.quotes.nodes];
  let { pageInfo } = article.quotes;
  while (pageInfo.hasNextPage) {
    const next = await ask(ArticlePageDocument, { id, first: PAGE, after: pageInfo.endCursor });
    if (next.article === null) break;
    quotes.push(...next.article.quotes.nodes);
    ({ pageInfo } = next.article.quotes);
  }
  return { article, quotes };
}

/** The texts of an article in the order in which they were seen, and what became of its quotes. */
export const articleVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['article versions', id],
    queryFn: async () => (await ask(ArticleVersionsDocument, { id })).article,
  });

/** The article that a quote stands in; null where nothing has the id. */
export const quotePlaceQuery = (id: string) =>
  queryOptions({
    queryKey: ['quote place', id],
    queryFn: async () => (await ask(QuotePlaceDocument, { id })).quote?.article.id ?? null,
  });
