import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { LIMITS } from '../../limits';
import { decodeCursor, type SortValues } from '../cursor';
import { LISTS, type ListModel, type OrderTerm } from '../lists';
import type { FieldModel, Step } from '../model-shape';
import { RequestError } from './errors';
import { parameterValue } from './filter-values';
import { planObject, type ObjectPlan } from './plan';
import { planFilter, type FilterPlan } from './plan-filter';
import { planTallies, type TallyPlan } from './plan-tallies';
import type { SelectedField } from './selection';

/** The rows of a list. */
export interface RowsPlan extends FilterPlan {
  readonly list: ListModel;
  /** The way to the rows from the node that the list belongs to, where it belongs to one and no index holds them. */
  readonly steps?: readonly Step[];
}

/** One page of a list: where it starts, what narrows it, how it is ordered, what is read of each row. */
export interface ListPlan extends RowsPlan {
  readonly order: readonly OrderTerm[];
  readonly after?: SortValues;
  /** How many rows are asked for. */
  readonly first: number;
  /** Whether the rows' places in the list are wanted, for cursors. */
  readonly withSort: boolean;
  /** Whether it is wanted if more rows follow: one more row tells. */
  readonly withNext: boolean;
  readonly withTotal: boolean;
  /** The counts that tell how many rows there are today, where the graph keeps such. */
  readonly tallies?: TallyPlan;
  /** Absent when only `totalCount` is selected. */
  readonly row?: readonly RowPart[];
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
 * @param of - how its rows are reached from the node that it belongs to; undefined for a field of Query
 * @throws {@link RequestError} when an argument cannot be used
 */
export function planList(
  schema: GraphQLSchema,
  field: SelectedField,
  of?: Extract<FieldModel, { kind: 'connection' }>,
): ListPlan {
  const connection = objectType(field);
  const typeName = rowType(connection);
  const list = LISTS[typeName];
  if (list === undefined) throw new TypeError(`The model has no list of ${typeName}.`);
  const { filter, orderBy, first, after } = listArguments(field);
  const order = list.orders[orderBy];
  if (order === undefined) throw new TypeError(`Lists of ${typeName} have no order ${orderBy}.`);
  const term = of?.term ?? of?.slice?.term;
  const narrowed = planFilter(list, filter, { atRoot: of === undefined, term, order });
  const wanted = field.fields(connection);
  const row = planRow(schema, wanted, typeName);
  const withTotal = wanted.some(({ name }) => name === 'totalCount');
  const tallies = withTotal && typeName === 'Quote' ? planTotal(list, filter, of) : undefined;
  return {
    list,
    ...(of === undefined || narrowed.words !== undefined
      ? {}
      : of.slice === undefined
        ? { steps: of.steps }
        : { slice: of.slice }),
    ...narrowed,
    order,
    ...(after === undefined ? {} : { after: decodeCursor(after, typeName, orderBy, order) }),
    first,
    withSort: selects(wanted, 'cursor', 'startCursor', 'endCursor'),
    withNext: selects(wanted, 'hasNextPage'),
    withTotal,
    ...(tallies && { tallies }),
    ...(wanted.every(({ name }) => name === 'totalCount') ? {} : { row }),
  };
}

/** The counts of quotes that add up to how many rows a list has; undefined where the rows have to be counted. */
function planTotal(
  list: ListModel,
  filter: Readonly<Record<string, unknown>>,
  of: Extract<FieldModel, { kind: 'connection' }> | undefined,
): TallyPlan | undefined {
  if (of === undefined) return planTallies(list, filter, [], undefined);
  const { talliedBy } = of.slice ?? {};
  const tallies = talliedBy === undefined ? undefined : planTallies(list, filter, [talliedBy], undefined);
  // Whoever is named by the filter need not be the one to whom the list belongs, and all days of a speaker have no sum.
  return tallies?.owners === undefined && tallies?.family !== undefined ? tallies : undefined;
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
