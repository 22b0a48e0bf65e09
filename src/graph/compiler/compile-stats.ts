import type { GraphQLResolveInfo } from 'graphql';
import { LIMITS } from '../../limits';
import { int } from '../graph';
import type { Statement } from './compile';
import { RequestError } from './errors';
import { planFilter, type FilterPlan } from './plan-filter';
import { planTallies, renderTallies, type Dimension, type TallyPlan } from './plan-tallies';
import { renderFound } from './render-found';
import { Scope } from './scope';
import { selectedField } from './selection';
import { lines } from './text';
import { counted as countedBy, listOfQuotes, renderPeriod, type Interval } from './timeline';

/** What to count. */
export interface StatsArguments {
  readonly filter?: Readonly<Record<string, unknown>> | null | undefined;
  readonly by: readonly Dimension[];
  readonly interval?: Interval | null;
  readonly limit: number;
}

/**
 * Dimensions that are nodes of their own: counted by their ids, which quotes and relays hold, so that only the nodes of rows
 * that are shown are read.
 */
const NODES = { PUBLISHER: 'publisher', RELAY: 'relay', SPEAKER: 'speaker' } as const;

/** Dimensions that are properties of the quote. */
const PROPERTIES = { TYPE: 'type', SOURCING: 'sourcing' } as const;

/**
 * Compiles a count of quotes: one statement that returns one row, flat, for each combination that occurs.
 *
 * @param info - what the field's resolver is handed
 * @param args - likewise
 * @throws {@link RequestError} when an argument cannot be used
 */
export function compileStats(info: GraphQLResolveInfo, args: StatsArguments): Statement {
  const { by, interval, limit } = args;
  if (!(limit >= 1 && limit <= LIMITS.statsRows)) {
    throw new RequestError('BAD_USER_INPUT', `Argument limit must be between 1 and ${LIMITS.statsRows}.`);
  }
  const scope = new Scope();
  const counted = countedBy(selectedField(info));
  const tallies =
    counted.length === 0
      ? planTallies(listOfQuotes(), args.filter ?? {}, by, interval ?? undefined)
      : undefined;
  if (tallies !== undefined)
    return { text: countsOf(scope, args, [], talliesOf(scope, tallies)), parameters: scope.parameters };
  const plan = planFilter(listOfQuotes(), args.filter ?? {}, { atRoot: true });
  const moment = plan.asOf === undefined ? undefined : scope.moment(plan.asOf);
  const text = scope.asOf(moment, () => countsOf(scope, args, counted, quotesOf(scope, by, plan, counted)));
  return { text, parameters: scope.parameters };
}

/** What is counted besides quotes. */
type Counted = ReturnType<typeof countedBy>;

/** The statement that adds up what is to be counted. */
function countsOf(
  scope: Scope,
  { by, interval, limit }: StatsArguments,
  counted: Counted,
  rows: Rows,
): string {
  const nodes = entriesOf(NODES).flatMap(([dimension, name]) => (by.includes(dimension) ? [name] : []));
  const properties = entriesOf(PROPERTIES).flatMap(([dimension, name]) =>
    by.includes(dimension) ? [name] : [],
  );
  const byPeriod = interval !== undefined && interval !== null;
  const keys = [
    ...(byPeriod ? [['period', renderPeriod(scope, interval, rows.node)] as const] : []),
    ...nodes.map((name) => [`${name}Id`, rows.idOf(name)] as const),
    ...properties.map((name) => [name, `${rows.node}.${name}`] as const),
  ];
  const counts = [
    ['quotes', rows.quotes] as const,
    ...counted.map(([column, name]) => [column, `count(DISTINCT ${name})`] as const),
  ];
  const names = keys.map(([key]) => key);
  return lines(
    scope.lookups(),
    rows.text,
    `WITH ${[...keys, ...counts].map(([key, value]) => `${value} AS ${key}`).join(', ')}`,
    `ORDER BY ${['quotes DESC', ...names].join(', ')}`,
    `LIMIT ${scope.parameter('limit', int(limit))}`,
    ...nodes.map((name) => read(scope, name, name)),
    `RETURN ${[...names, ...nodes.map((name) => `${name}.name AS ${name}`), ...counts.map(([key]) => key)].join(', ')}`,
    `ORDER BY ${[...(byPeriod ? ['period'] : []), 'quotes DESC', ...names.filter((name) => name !== 'period')].join(', ')}`,
  );
}

function read(scope: Scope, file: string, ...kept: string[]): string {
  const names = Object.fromEntries(kept.map((name) => [name, name]));
  return scope.file({ file: `stats/${file}`, parameters: {} }, names);
}

/** What is counted, one a row. */
interface Rows {
  readonly text: string;
  /** The variable that stands for one. */
  readonly node: string;
  /** The expression of a node's id. */
  idOf(name: NodeName): string;
  /** The expression of how many quotes the rows of a group are. */
  readonly quotes: string;
}

type NodeName = (typeof NODES)[keyof typeof NODES];

function quotesOf(scope: Scope, by: StatsArguments['by'], plan: FilterPlan, counted: Counted): Rows {
  const list = listOfQuotes();
  const quote = scope.variable(list.variable);
  const text = lines(
    renderFound(scope, { list, ...plan }, quote),
    plan.entry?.file === list.all ? undefined : `WITH DISTINCT ${quote}`,
    by.includes('RELAY') ? read(scope, 'relayed', quote, 'relayed') : undefined,
    ...counted.map(([column, name]) => read(scope, column, quote, name)),
  );
  return {
    text,
    node: quote,
    idOf: (name) => (name === 'relay' ? 'relayed.sourceId' : `${quote}.${name}Id`),
    // Only a quote with several relays stands in several rows.
    quotes: by.includes('RELAY') ? `count(DISTINCT ${quote})` : 'count(*)',
  };
}

function talliesOf(scope: Scope, plan: TallyPlan): Rows {
  const tally = scope.variable('tally');
  const { text, quotes } = renderTallies(scope, plan, tally);
  const each = plan.family === undefined;
  return {
    text,
    node: tally,
    idOf: (name) => (each ? `${tally}.id` : `${tally}.${name}Id`),
    quotes: each ? quotes : `sum(${quotes})`,
  };
}

function entriesOf<Key extends string, Value>(table: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(table) as [Key, Value][];
}
