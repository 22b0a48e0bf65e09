import { int } from '../graph';
import type { ListPlan, RowPart } from './plan-list';
import { pattern, renderObject, type Holders } from './render';
import type { Scope } from './scope';
import { lines, map, subquery } from './text';

/**
 * A map expression with one page of a list: `rows` (each `{sort, row}`; one more than asked for where there are more)
 * and `total`, each only where it is selected.
 *
 * @param scope - of the statement
 * @param plan - the page
 * @param from - the variable of the node that the list belongs to, if it belongs to one
 */
export function renderList(scope: Scope, plan: ListPlan, from?: string): string {
  const entries: [string, string][] = [];
  if (plan.row !== undefined) entries.push(['rows', renderRows(scope, plan, plan.row, from)]);
  if (plan.withTotal) entries.push(['total', renderTotal(scope, plan, from)]);
  return map(entries);
}

function renderRows(scope: Scope, plan: ListPlan, row: readonly RowPart[], from: string | undefined): string {
  const { variable } = plan.list;
  const node = scope.variable(variable);
  const terms = plan.order.map(({ file, descending }) => ({
    expression: scope.file({ file, parameters: {} }, { [variable]: node }),
    key: scope.variable('key'),
    descending,
  }));
  const sort: [string, string][] = plan.withSort
    ? [['sort', `[${terms.map(({ key }) => key).join(', ')}]`]]
    : [];
  const holders = { node, edge: node };
  return subquery(
    'COLLECT',
    lines(
      renderSorted(scope, plan, node, terms, from),
      `ORDER BY ${terms.map(({ key, descending }) => `${key}${descending ? ' DESC' : ''}`).join(', ')}`,
      `LIMIT ${scope.parameter('limit', int(plan.withNext ? plan.first + 1 : plan.first))}`,
      `RETURN ${map([...sort, ['row', map(row.map((part) => renderPart(scope, part, holders)))]])}`,
    ),
  );
}

/** One term of the order: its value, and what the value is called once it has been read. */
interface Term {
  readonly expression: string;
  readonly key: string;
  readonly descending: boolean;
}

/** The rows after the cursor, with the values that they are ordered by; ends in a WITH. */
function renderSorted(
  scope: Scope,
  plan: ListPlan,
  node: string,
  terms: readonly Term[],
  from: string | undefined,
): string {
  const after = plan.after?.map((value) => scope.parameter('after', value));
  const values = terms.map(({ expression, key }) => `${expression} AS ${key}`).join(', ');
  if (isWhole(plan)) {
    // Here an index is read in its order, from the cursor on.
    const beyond = after === undefined ? present(terms) : [keyset(terms, 'expression', after)];
    return lines(renderFound(scope, plan, node, from, beyond), `WITH ${node}, ${values}`);
  }
  const found = lines(renderFound(scope, plan, node, from, []), `WITH DISTINCT ${node}, ${values}`);
  if (after === undefined) return found;
  const kept = [node, ...terms.map(({ key }) => key)].join(', ');
  return lines(found, `WHERE ${keyset(terms, 'key', after)}`, `WITH ${kept}`);
}

function renderTotal(scope: Scope, plan: ListPlan, from: string | undefined): string {
  const node = scope.variable(plan.list.variable);
  return subquery(
    'COUNT',
    lines(renderFound(scope, plan, node, from, []), isWhole(plan) ? undefined : `RETURN DISTINCT ${node}`),
  );
}

function renderPart(scope: Scope, part: RowPart, holders: Holders): readonly [string, string] {
  if (part.kind === 'nodes') return [part.alias, renderObject(scope, part.object, holders)];
  const nodes = part.nodes.map(({ alias, object }) => [alias, renderObject(scope, object, holders)] as const);
  return [part.alias, map(nodes)];
}

/** What is looked up beforehand, the start of the list, the way to its rows, and every condition. */
function renderFound(
  scope: Scope,
  { list, entry, steps, conditions }: ListPlan,
  node: string,
  from: string | undefined,
  more: readonly string[],
): string {
  const bound = { [list.variable]: node };
  const givens: string[] = [];
  const where = conditions.map(({ given, ...condition }) => {
    if (given === undefined) return scope.file(condition, bound);
    const name = scope.variable('given');
    givens.push(`${subquery('COLLECT', scope.file(given))} AS ${name}`);
    return scope.file(condition, { ...bound, given: name });
  });
  return lines(
    givens.length === 0 ? undefined : `WITH ${givens.join(', ')}`,
    entry === undefined ? undefined : scope.file(entry, bound),
    steps === undefined || from === undefined ? undefined : `MATCH ${pattern(from, steps, { node })}`,
    where.length + more.length === 0 ? undefined : `WHERE ${[...where, ...more].join('\n  AND ')}`,
  );
}

/** Says nothing, for no order key is null; but without it no index would be read in its order. */
function present([only, ...others]: readonly Term[]): string[] {
  return only === undefined || others.length > 0 ? [] : [`${only.expression} IS NOT NULL`];
}

/** The condition that a row stands after the cursor: it does by the first term, or ties there and does by the next. */
function keyset(terms: readonly Term[], by: 'expression' | 'key', after: readonly string[]): string {
  const beyond = terms.map((term, index) => {
    const ties = terms.slice(0, index).map((tie, at) => `${tie[by]} = ${String(after[at])}`);
    return [...ties, `${term[by]} ${term.descending ? '<' : '>'} ${String(after[index])}`].join(' AND ');
  });
  return beyond.length === 1 ? beyond.join('') : `(${beyond.map((one) => `(${one})`).join(' OR ')})`;
}

/** The list of everything of its type, in which no row can be found twice. */
const isWhole = ({ entry, list }: ListPlan): boolean => entry?.file === list.all;
