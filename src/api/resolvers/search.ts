import type { GraphQLResolveInfo } from 'graphql';
import { compileSearch, SEARCH } from '../../graph/compiler/compile-search';
import type { RawList, Row, TypedRow } from '../../graph/compiler/row';
import { toPage } from '../page';
import type {
  QueryResolvers,
  SearchConnectionResolvers,
  SearchEdgeResolvers,
  SearchResultResolvers,
} from '../schema-types';
import { typedRow, typeOf, valueOf } from './rows';

/** Answers `Query.search` in one statement. */
export const search: NonNullable<QueryResolvers['search']> = async (_root, args, { graph }, info) => {
  const { text, parameters } = compileSearch(info, args);
  const [found] = await graph.read<{ result: RawList }>(text, parameters);
  return toPage(found?.result ?? {}, SEARCH.type, { ...args, orderBy: SEARCH.order });
};

const typed = (row: Row, info: GraphQLResolveInfo): Row => typedRow(valueOf(row, info) as TypedRow);

export const SearchConnection: SearchConnectionResolvers = {
  nodes: ({ edges }, _args, _context, info) => edges.map(({ row }) => typed(row, info)),
  edges: ({ edges }, _args, _context, info) =>
    edges.map(({ row, cursor }) => ({ row: valueOf(row, info) as Row, cursor })),
  pageInfo: (page) => page,
};

export const SearchEdge: SearchEdgeResolvers = {
  node: ({ row }, _args, _context, info) => typed(row, info),
  score: ({ row }, _args, _context, info) => Number(valueOf(row, info)),
  cursor: ({ cursor }) => cursor ?? '',
};

export const SearchResult: SearchResultResolvers = {
  __resolveType: (row: Row) => typeOf(row) as 'Quote',
};
