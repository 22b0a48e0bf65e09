import type { GraphQLResolveInfo } from 'graphql';
import { LIMITS } from '../../limits';
import { int } from '../graph';
import type { Statement } from './compile';
import { RequestError } from './errors';
import { planFilter } from './plan-filter';
import { renderFound } from './render-found';
import { Scope } from './scope';
import { selectedField } from './selection';
import { lines } from './text';
import { counted as countedBy, listOfQuotes, renderPeriod, type Interval } from './timeline';

/** What quotes are counted by. */
export type Dimension = 'PUBLISHER' | 'RELAY' | 'SPEAKER' | 'TYPE' | 'SOURCING';

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
const NODES = {
  PUBLISHER: { name: 'publisher', id: 'quote.publisherId' },
  RELAY: { name: 'relay', id: 'relayed.sourceId' },
  SPEAKER: { name: 'speaker', id: 'quote.speakerId' },
} as const;

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
  const list = listOfQuotes();
  const quote = scope.variable(list.variable);
  const plan = planFilter(list, args.filter ?? {}, { atRoot: true });
  const found = renderFound(scope, { list, ...plan }, quote);
  const nodes = entriesOf(NODES).flatMap(([dimension, node]) => (by.includes(dimension) ? [node] : []));
  const properties = entriesOf(PROPERTIES).flatMap(([dimension, name]) =>
    by.includes(dimension) ? [name] : [],
  );
  const counted = countedBy(selectedField(info));
  const byPeriod = interval !== undefined && interval !== null;
  const keys = [
    ...(byPeriod ? [['period', renderPeriod(scope, interval, quote)] as const] : []),
    ...nodes.map(({ name, id }) => [`${name}Id`, id] as const),
    ...properties.map((name) => [name, `${quote}.${name}`] as const),
  ];
  const counts = [
    // Only a quote with several relays stands in several rows.
    ['quotes', by.includes('RELAY') ? `count(DISTINCT ${quote})` : 'count(*)'] as const,
    ...counted.map(([column, name]) => [column, `count(DISTINCT ${name})`] as const),
  ];
  const names = keys.map(([key]) => key);
  const read = (file: string, ...kept: string[]): string =>
    scope.file(
      { file: `stats/${file}`, parameters: {} },
      Object.fromEntries(kept.map((name) => [name, name])),
    );
  const text = lines(
    scope.lookups(),
    found,
    plan.entry?.file === list.all ? undefined : `WITH DISTINCT ${quote}`,
    by.includes('RELAY') ? read('relayed', quote, 'relayed') : undefined,
    ...counted.map(([column, name]) => read(column, quote, name)),
    `WITH ${[...keys, ...counts].map(([key, value]) => `${value} AS ${key}`).join(', ')}`,
    `ORDER BY ${['quotes DESC', ...names].join(', ')}`,
    `LIMIT ${scope.parameter('limit', int(limit))}`,
    ...nodes.map(({ name }) => read(name, name)),
    `RETURN ${[...names, ...nodes.map(({ name }) => `${name}.name AS ${name}`), ...counts.map(([key]) => key)].join(', ')}`,
    `ORDER BY ${[...(byPeriod ? ['period'] : []), 'quotes DESC', ...names.filter((name) => name !== 'period')].join(', ')}`,
  );
  return { text, parameters: scope.parameters };
}

function entriesOf<Key extends string, Value>(table: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(table) as [Key, Value][];
}
