import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask } from '../app/ask';
import { SourceCountsDocument, SourcePageDocument, SourceQuotesDocument } from '../generated';

const PAGE = 20;

/** What a source is, and how much it prints and relays. */
export const sourceQuery = (id: string) =>
  queryOptions({
    queryKey: ['source', id],
    queryFn: async () => (await ask(SourcePageDocument, { id })).source,
  });

/** Whom it carries, and who has words from it. */
export const sourceCountsQuery = (id: string) =>
  queryOptions({ queryKey: ['source counts', id], queryFn: () => ask(SourceCountsDocument, { id }) });

/** The quotes that it prints, or those that others have from it. */
export const sourceQuotesQuery = (id: string, show: 'relayed' | 'published') =>
  infiniteQueryOptions({
    queryKey: ['source quotes', id, show],
    queryFn: async ({ pageParam }) => {
      const { source } = await ask(SourceQuotesDocument, {
        id,
        relayed: show === 'relayed',
        first: PAGE,
        after: pageParam,
      });
      return source?.relayed ?? source?.published ?? null;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage === true ? (page.pageInfo.endCursor ?? undefined) : undefined,
  });
