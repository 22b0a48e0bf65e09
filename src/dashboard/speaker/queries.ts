import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask } from '../app/ask';
import {
  SpeakerAcrossTimeDocument,
  SpeakerPageDocument,
  SpeakerQuotesDocument,
  SpeakerShiftsDocument,
  SpeakerStatementsDocument,
} from '../generated';

const PAGE = 20;

/** Who somebody is, and in which company they are quoted. */
export const speakerQuery = (id: string) =>
  queryOptions({ queryKey: ['speaker', id], queryFn: () => ask(SpeakerPageDocument, { id }) });

/** The earliest and the latest quotes of somebody, each once: what tells roles over time and topics of one often quoted. */
export const acrossTimeQuery = (id: string) =>
  queryOptions({
    queryKey: ['speaker across time', id],
    queryFn: async () => {
      const { speaker } = await ask(SpeakerAcrossTimeDocument, { id });
      const quotes = [...(speaker?.earliest.nodes ?? []), ...(speaker?.latest.nodes ?? [])];
      return [...new Map(quotes.map((quote) => [quote.id, quote])).values()];
    },
  });

/** What somebody said, a page at a time, the latest first. */
export const statementsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['speaker statements', id],
    queryFn: async ({ pageParam }) =>
      (await ask(SpeakerStatementsDocument, { id, first: PAGE, after: pageParam })).speaker?.statements ??
      null,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage === true ? (page.pageInfo.endCursor ?? undefined) : undefined,
  });

/** Each quote of somebody, a page at a time, the latest first. */
export const speakerQuotesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['speaker quotes', id],
    queryFn: async ({ pageParam }) =>
      (await ask(SpeakerQuotesDocument, { id, first: PAGE, after: pageParam })).speaker?.quotes ?? null,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage === true ? (page.pageInfo.endCursor ?? undefined) : undefined,
  });

/** Statements of somebody that may stand against each other. */
export const shiftsQuery = (id: string) =>
  queryOptions({
    queryKey: ['speaker shifts', id],
    queryFn: async () => (await ask(SpeakerShiftsDocument, { id })).speaker?.shifts ?? [],
  });
