import { infiniteQueryOptions } from '@tanstack/react-query';
import { ask } from '../app/ask';
import { EventPageDocument } from '../generated';

const PAGE = 30;

/** An event with what was said there, a page at a time, the earliest first. */
export const eventQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['event', id],
    queryFn: async ({ pageParam }) =>
      (await ask(EventPageDocument, { id, first: PAGE, after: pageParam })).event,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) =>
      page?.quotes.pageInfo.hasNextPage === true ? (page.quotes.pageInfo.endCursor ?? undefined) : undefined,
  });
