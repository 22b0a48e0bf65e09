import type { GraphQLResolveInfo } from 'graphql';
import type { Row } from '../../graph/compiler/row';
import type { Page, PageEdge } from '../page';
import type { PageInfoResolvers } from '../schema-types';
import { valueOf } from './rows';

/** The fields of every connection type. */
const connection = {
  nodes: (page: Page, _args: unknown, _context: unknown, info: GraphQLResolveInfo): Row[] =>
    page.edges.map(({ row }) => valueOf(row, info) as Row),
  edges: (page: Page, _args: unknown, _context: unknown, info: GraphQLResolveInfo): PageEdge[] =>
    page.edges.map(({ row, cursor }) => ({ row: valueOf(row, info) as Row, cursor })),
  pageInfo: (page: Page): Page => page,
  totalCount: ({ total }: Page): number => total ?? 0,
};

/** The fields of every edge type; its row is keyed by the aliases of `node`. */
const edge = {
  node: ({ row }: PageEdge, _args: unknown, _context: unknown, info: GraphQLResolveInfo): Row =>
    valueOf(row, info) as Row,
  cursor: ({ cursor }: PageEdge): string => cursor ?? '',
};

export const PageInfo: PageInfoResolvers = {
  startCursor: ({ edges }) => edges.at(0)?.cursor ?? null,
  endCursor: ({ edges }) => edges.at(-1)?.cursor ?? null,
};

export const connectionResolvers = {
  QuoteConnection: connection,
  QuoteEdge: edge,
  StatementConnection: connection,
  StatementEdge: edge,
  SpeakerConnection: connection,
  SpeakerEdge: edge,
  SourceConnection: connection,
  SourceEdge: edge,
  ArticleConnection: connection,
  ArticleEdge: edge,
  EventConnection: connection,
  EventEdge: edge,
  JudgementConnection: connection,
  JudgementEdge: edge,
  PlaceConnection: connection,
  PlaceEdge: edge,
};
