import { infiniteQueryOptions } from '@tanstack/react-query';
import { ask } from '../app/ask';
import { StatementPageDocument, type StatementPageQuery } from '../generated';

const PAGE = 100;

export type StatementFound = NonNullable<StatementPageQuery['statement']>;
export type StatementQuote = StatementFound['quotes']['nodes'][number];

/** A statement with the quotes that report it, a hundred at a time, the earliest first. */
export const statementQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['statement', id],
    queryFn: async ({ pageParam }) =>
      (await ask(StatementPageDocument, { id, first: PAGE, after: pageParam })).statement,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) =>
      page?.quotes.pageInfo.hasNextPage === true ? (page.quotes.pageInfo.endCursor ?? undefined) : undefined,
  });
