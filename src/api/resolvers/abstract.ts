import type { Row } from '../../graph/compiler/row';
import type { MentionedResolvers, NodeResolvers } from '../schema-types';
import { typeOf } from './rows';

export const Node: NodeResolvers = {
  __resolveType: (row: Row) => typeOf(row) as 'Quote',
};

export const Mentioned: MentionedResolvers = {
  __resolveType: (row: Row) => typeOf(row) as 'Speaker',
};
