import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../app/ask';
import {
  CountsDocument,
  EventNameDocument,
  SearchEventsDocument,
  SearchFacetsDocument,
  SearchNamesDocument,
  SearchQuotesDocument,
} from '../generated';
import type { Interval, QuoteFilter } from '../generated';
import { FIRST_ORDER, toFilter, type SearchState } from './search-state';

/** Rows of one page. */
export const PAGE_SIZE = 20;
/** Names that a list of things to narrow by shows. */
const FACETS = 6;

/** The rows of the page that the state shows. */
export const quotesQuery = (state: SearchState) => {
  const variables = {
    filter: toFilter(state),
    orderBy: state.order ?? FIRST_ORDER,
    first: PAGE_SIZE,
    after: state.after,
  };
  return queryOptions({
    queryKey: ['quotes', variables],
    queryFn: () => ask(SearchQuotesDocument, variables),
    placeholderData: keepPreviousData,
  });
};

/** Who speaks, relays and prints most among the rows. */
export const facetsQuery = (filter: QuoteFilter | undefined) =>
  queryOptions({
    queryKey: ['facets', filter],
    queryFn: () => ask(SearchFacetsDocument, { filter, limit: FACETS }),
    placeholderData: keepPreviousData,
  });

/** How many quotes there are in each stretch of time. */
export const countsQuery = (filter: QuoteFilter | undefined, interval: Interval) =>
  queryOptions({
    queryKey: ['counts', filter, interval],
    queryFn: async () => (await ask(CountsDocument, { filter, interval })).timeline,
  });

/** Speakers, sources and events whose names hold the words. */
export const namesQuery = (text: string) =>
  queryOptions({
    queryKey: ['names', text],
    queryFn: async () => (await ask(SearchNamesDocument, { text })).search.nodes,
  });

/** Events whose names hold the words. */
export const eventsQuery = (text: string) =>
  queryOptions({
    queryKey: ['events', text],
    queryFn: async () => {
      const { nodes } = (await ask(SearchEventsDocument, { text })).search;
      return nodes.flatMap((node) => (node.__typename === 'Event' ? [node] : []));
    },
  });

/** What an event is called that only its id stands for in the address. */
export const eventNameQuery = (id: string) =>
  queryOptions({
    queryKey: ['event name', id],
    queryFn: async () => (await ask(EventNameDocument, { id })).event?.name ?? 'an event that is not here',
  });
