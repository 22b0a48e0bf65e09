import type { GraphQLResolveInfo } from 'graphql';
import { compileNode } from '../../graph/compiler/compile';
import { parameterValue } from '../../graph/compiler/filter-values';
import type { Row } from '../../graph/compiler/row';
import type { ValueKind } from '../../graph/lists';
import { MODEL, type NodeType } from '../../graph/model';
import type { ApiContext } from '../context';
import { typedRow } from './rows';

/**
 * Reads one node by its id, with everything that is selected beneath the field, in one statement.
 *
 * @param type - the type of the node
 * @param id - its id
 * @param context - of the request
 * @param info - what the field's resolver is handed
 * @returns the row that the fields of the type are resolved from; null when there is no such node
 * @throws `RequestError` when an argument beneath cannot be used, and what `Graph.read` throws
 */
export function readNode(
  type: NodeType | 'StatementComparison',
  id: string,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  const folder = MODEL[type]?.variable ?? type;
  return readStart(type, { file: `nodes/${folder}`, argument: 'id', kind: 'id', value: id }, context, info);
}

/** Where a single node is looked up. */
export interface NodeStart {
  /** Under `cypher/read/`; binds at most one node under the type's variable. */
  readonly file: string;
  /** Its one parameter, and the argument that gives it. */
  readonly argument: string;
  readonly kind: ValueKind;
  readonly value: string;
}

/** As {@link readNode}, by something else than the id. */
export async function readStart(
  type: NodeType | 'StatementComparison',
  { file, argument, kind, value }: NodeStart,
  { graph }: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  const parameters = { [argument]: parameterValue(kind, value, argument) };
  const { text, parameters: all } = compileNode(info, type, { file, parameters });
  const [found] = await graph.read<{ result: Row }>(text, all);
  return found === undefined ? null : typedRow({ __typename: type, row: found.result });
}
