import { compilePath } from '../../graph/compiler/compile-path';
import type { Row, TypedRow } from '../../graph/compiler/row';
import { TYPE_OF_LETTER } from '../../graph/model';
import type { PathResolvers, PathStep, QueryResolvers } from '../schema-types';
import { typedRow, valueOf } from './rows';

/** Answers `Query.path` in one statement. */
export const path: NonNullable<QueryResolvers['path']> = async (_root, { from, to }, { graph }, info) => {
  const fromType = TYPE_OF_LETTER[from.charAt(0)];
  const toType = TYPE_OF_LETTER[to.charAt(0)];
  if (fromType === undefined || toType === undefined) return null;
  const { text, parameters } = compilePath(info, { type: fromType, id: from }, { type: toType, id: to });
  const [found] = await graph.read<{ result: Row }>(text, parameters);
  return found?.result ?? null;
};

export const Path: PathResolvers = {
  length: (row, _args, _context, info) => Number(valueOf(row, info)),
  nodes: (row, _args, _context, info) => (valueOf(row, info) as TypedRow[]).map(typedRow),
  steps: (row, _args, _context, info) => valueOf(row, info) as PathStep[],
};
