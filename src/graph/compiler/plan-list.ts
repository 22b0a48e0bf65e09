import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { LIMITS } from '../../api/limits/limits';
import { decodeCursor, type SortValues } from '../cursor';
import { LISTS, type FilterModel, type ListModel, type OrderTerm } from '../lists';
import type { Step } from '../model-shape';
import { RequestError } from './errors';
import { parameterValue } from './filter-values';
import { planObject, type ObjectPlan } from './plan';
import type { SelectedField } from './selection';

/** One page of a list: where it starts, what narrows it, how it is ordered, what is read of each row. */
export interface ListPlan {
  readonly list: ListModel;
  /** The file that the list starts from; absent when it starts from the node that it belongs to. */
  readonly entry?: FilePlan;
  /** The way from that node to the rows. */
  readonly steps?: readonly Step[];
  readonly conditions: readonly ConditionPlan[];
  readonly order: readonly OrderTerm[];
  readonly after?: SortValues;
  /** How many rows are asked for. */
  readonly first: number;
  /** Whether the rows' places in the list are wanted, for cursors. */
  readonly withSort: boolean;
  /** Whether it is wanted if more rows follow: one more row tells. */
  readonly withNext: boolean;
  readonly withTotal: boolean;
  /** Absent when only `totalCount` is selected. */
  readonly row?: readonly RowPart[];
}

/** A file of `cypher/read/` and the values of its parameters. */
export interface FilePlan {
  readonly file: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What the statement calls the parameters, where it is not what the file calls them. */
  readonly called?: string;
}

/** A condition, and the nodes that it compares with where they are looked up beforehand. */
export interface ConditionPlan extends FilePlan {
  readonly given?: FilePlan;
}

/** What one selected `nodes` or `edges` reads of a row. */
export type RowPart =
  | { readonly alias: string; readonly kind: 'nodes'; readonly object: ObjectPlan }
  | {
      readonly alias: string;
      readonly kind: 'edges';
      readonly nodes: readonly { readonly alias: string; readonly object: ObjectPlan }[];
    };

/**
 * Plans one page.
 *
 * @param schema - the schema asked
 * @param field - the field whose type is a connection
 * @param steps - the way to its rows from the node that it belongs to; undefined for a field of Query
 * @throws {@link RequestError} when an argument cannot be used
 */
export function planList(schema: GraphQLSchema, field: SelectedField, steps?: readonly Step[]): ListPlan {
  const connection = objectType(field);
  const typeName = rowType(connection);
  const list = LISTS[typeName];
  if (list === undefined) throw new TypeError(`The model has no list of ${typeName}.`);
  const { filter, orderBy, first, after } = listArguments(field);
  const order = list.orders[orderBy];
  if (order === undefined) throw new TypeError(`Lists of ${typeName} have no order ${orderBy}.`);
  const wanted = field.fields(connection);
  const row = planRow(schema, wanted, typeName);
  return {
    list,
    ...planFilter(list, filter, steps),
    order,
    ...(after === undefined ? {} : { after: decodeCursor(after, typeName, orderBy, order) }),
    first,
    withSort: selects(wanted, 'cursor', 'startCursor', 'endCursor'),
    withNext: selects(wanted, 'hasNextPage'),
    withTotal: wanted.some(({ name }) => name === 'totalCount'),
    ...(wanted.every(({ name }) => name === 'totalCount') ? {} : { row }),
  };
}

/** The arguments that every list takes. */
interface ListArguments {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly orderBy: string;
  readonly first: number;
  readonly after?: string;
}

/**
 * Reads and checks the arguments of a list.
 *
 * @throws {@link RequestError} for a page size out of range and an overlong cursor
 */
function listArguments({ args }: SelectedField): ListArguments {
  const first = Number(args['first']);
  if (!(first >= 1 && first <= LIMITS.pageSize)) {
    throw new RequestError('BAD_USER_INPUT', `Argument first must be between 1 and ${LIMITS.pageSize}.`);
  }
  const after = args['after'];
  return {
    filter: (args['filter'] ?? {}) as Record<string, unknown>,
    orderBy: String(args['orderBy']),
    first,
    ...(typeof after === 'string' ? { after: String(parameterValue('id', after, 'after')) } : {}),
  };
}

function planFilter(
  list: ListModel,
  filter: Readonly<Record<string, unknown>>,
  steps: readonly Step[] | undefined,
): Pick<ListPlan, 'entry' | 'steps' | 'conditions'> {
  const given = list.filters
    .filter(({ field }) => filter[field] !== undefined && filter[field] !== null)
    .map((model) => ({
      model,
      value: parameterValue(model.value, filter[model.field], `filter.${model.field}`),
    }));
  // A nested list starts from its own node.
  const start = steps === undefined ? given.find(({ model }) => model.entry !== undefined) : undefined;
  const conditions = given.filter((one) => one !== start).map(({ model, value }) => condition(model, value));
  if (steps !== undefined) return { steps, conditions };
  const entry =
    start?.model.entry === undefined
      ? { file: list.all, parameters: {} }
      : { file: start.model.entry, parameters: { [start.model.field]: start.value } };
  return { entry, conditions };
}

function condition({ field, where, given }: FilterModel, value: unknown): ConditionPlan {
  if (where === undefined) throw new TypeError(`Filter field ${field} cannot narrow.`);
  if (given === undefined) return { file: where, parameters: { [field]: value } };
  return {
    file: where,
    parameters: {},
    given: { file: given.file, parameters: { [given.parameter]: value }, called: field },
  };
}

function planRow(schema: GraphQLSchema, wanted: readonly SelectedField[], typeName: string): RowPart[] {
  return wanted.flatMap((part): RowPart[] => {
    if (part.name === 'nodes') {
      return [{ alias: part.alias, kind: 'nodes', object: planObject(schema, part, typeName) }];
    }
    if (part.name !== 'edges') return [];
    const nodes = part
      .fields(objectType(part))
      .filter(({ name }) => name === 'node')
      .map((node) => ({ alias: node.alias, object: planObject(schema, node, typeName) }));
    return [{ alias: part.alias, kind: 'edges', nodes }];
  });
}

/** Whether a field of that name is selected of an edge or of the page's info. */
function selects(wanted: readonly SelectedField[], ...names: readonly string[]): boolean {
  return wanted
    .filter(({ name }) => name === 'edges' || name === 'pageInfo')
    .some((part) => part.fields(objectType(part)).some(({ name }) => names.includes(name)));
}

function objectType(field: SelectedField): GraphQLObjectType {
  if (!isObjectType(field.type)) throw new TypeError(`Field ${field.name} is no object.`);
  return field.type;
}

function rowType(connection: GraphQLObjectType): string {
  const nodes = connection.getFields()['nodes'];
  if (nodes === undefined) throw new TypeError(`${connection.name} is no connection.`);
  return getNamedType(nodes.type).name;
}
