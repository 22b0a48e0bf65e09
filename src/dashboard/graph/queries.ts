import { queryOptions } from '@tanstack/react-query';
import { ask } from '../app/ask';
import { NeighboursDocument } from '../generated';

/** Ties of one sort that are asked for at once. */
const TIES = 60;

/** What stands around one node; null where nothing has the id. */
export const neighboursQuery = (id: string) =>
  queryOptions({
    queryKey: ['neighbours', id],
    queryFn: async () => (await ask(NeighboursDocument, { id, first: TIES })).node,
  });
