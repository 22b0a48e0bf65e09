import { int } from '../graph';
import type { OrderTerm } from '../lists';
import type { ListPlan, RowPart } from './plan-list';
import { renderObject, type Holders } from './render';
import { keptBy } from './plan-filter';
import { renderTallies } from './plan-tallies';
import { renderCut, renderFound, renderPages } from './render-found';
import { renderStretches } from './render-words';
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
  const moment = plan.asOf === undefined ? undefined : scope.moment(plan.asOf);
  return scope.asOf(moment, () => renderPage(scope, plan, from));
}

function renderPage(scope: Scope, plan: ListPlan, from: string | undefined): string {
  const entries: [string, string][] = [];
  if (plan.row !== undefined) entries.push(['rows', renderRows(scope, plan, plan.row, from)]);
  if (plan.withTotal) entries.push(['total', renderTotal(scope, plan, from)]);
  return map(entries);
}

function renderRows(scope: Scope, plan: ListPlan, row: readonly RowPart[], from: string | undefined): string {
  const { variable } = plan.list;
  const node = scope.variable(variable);
  const terms = plan.order.map((term) => ({
    ...term,
    expression: scope.file({ file: term.file, parameters: {} }, { [variable]: node }),
    key: scope.variable('key'),
  }));
  const limit = scope.parameter('limit', int(plan.withNext ? plan.first + 1 : plan.first));
  const sort: [string, string][] = plan.withSort
    ? [['sort', `[${terms.map(({ key }) => key).join(', ')}]`]]
    : [];
  const holders = { node, edge: node };
  return subquery(
    'COLLECT',
    lines(
      renderSorted(scope, plan, node, terms, from, limit),
      `LIMIT ${limit}`,
      `RETURN ${map([...sort, ['row', map(row.map((part) => renderPart(scope, part, holders)))]])}`,
    ),
  );
}

/** One term of the order: its value, and what the value is called once it has been read. */
interface Term extends OrderTerm {
  readonly expression: string;
  readonly key: string;
}

/** The rows after the cursor in their order, with the values that they are ordered by. */
function renderSorted(
  scope: Scope,
  plan: ListPlan,
  node: string,
  terms: readonly Term[],
  from: string | undefined,
  limit: string,
): string {
  const after = plan.after?.map((value) => scope.parameter('after', value));
  const [first] = terms;
  const values = terms.map(({ expression, key }) => `${expression} AS ${key}`).join(', ');
  const by = plan.slice === undefined ? undefined : keptBy(plan.slice, terms);
  if (plan.slice !== undefined && first !== undefined && by !== undefined) {
    const cut = { by, descending: first.descending, after: after?.[0], limit };
    return renderCut(scope, plan, plan.slice, node, first.key, from, cut);
  }
  if (plan.words !== undefined && first?.days !== undefined) {
    const cut = { key: first.expression, after: plan.after?.[0], limit };
    return lines(
      renderStretches(scope, plan, plan.words, node, first, first.days, from, cut),
      `WITH ${node}, ${values}`,
    );
  }
  const order = `ORDER BY ${terms.map(({ key, descending }) => `${key}${descending ? ' DESC' : ''}`).join(', ')}`;
  if (isWhole(plan)) {
    // Here an index is read in its order, from the cursor on.
    const [cut, ...others] = cutsOf(terms, after);
    const rows = (conditions: readonly string[]): string => renderFound(scope, plan, node, from, conditions);
    if (others.length === 0 && scope.label(plan.list.label) === plan.list.label)
      return lines(rows(cut), `WITH ${node}, ${values}`, order);
    const page = (conditions: readonly string[], by: readonly Term[]) => (): string => {
      const order = by.map(({ expression, descending }) => `${expression}${descending ? ' DESC' : ''}`);
      return lines(rows(conditions), `RETURN ${node}`, `ORDER BY ${order.join(', ')}`, `LIMIT ${limit}`);
    };
    const early = earlyTerm(plan, node, first);
    const day = early === undefined ? undefined : scope.dayThen;
    const pages =
      early === undefined || day === undefined
        ? [cut, ...others].map((conditions) => page(conditions, terms))
        : [
            page([...cut, `${first?.expression ?? ''} < coalesce(${day} + '~', '')`], terms),
            page([...cutsOf([early], after)[0], `${early.expression} > coalesce(${day}, '') + '~'`], [early]),
          ];
    return lines(renderPages(scope, plan.list, node, pages), `WITH ${node}, ${values}`, order);
  }
  const found = lines(renderFound(scope, plan, node, from), `WITH DISTINCT ${node}, ${values}`);
  if (after === undefined) return lines(found, order);
  const kept = [node, ...terms.map(({ key }) => key)].join(', ');
  return lines(found, `WHERE ${keyset(terms, 'key', after)}`, `WITH ${kept}`, order);
}

function renderTotal(scope: Scope, plan: ListPlan, from: string | undefined): string {
  const kept = scope.isPast
    ? renderChanges(scope, plan)
    : (renderDegree(scope, plan, from) ?? renderTallied(scope, plan, from));
  if (kept !== undefined) return kept;
  const node = scope.variable(plan.list.variable);
  return subquery(
    'COUNT',
    lines(renderFound(scope, plan, node, from), isWhole(plan) ? undefined : `RETURN DISTINCT ${node}`),
  );
}

/** How many rows stood at the moment of the list, where the graph keeps when that changed. */
function renderChanges(scope: Scope, plan: ListPlan): string | undefined {
  const { changes } = plan.list;
  if (changes === undefined || !isWhole(plan) || plan.conditions.length > 0) return undefined;
  const found = subquery('COLLECT', scope.file({ file: changes, parameters: {} }));
  return `reduce(total = 0, change IN ${found} | total + change)`;
}

/** How many rows there are where it is known without reading them: nodes know how many relationships they have. */
function renderDegree(
  scope: Scope,
  { slice, conditions, owners }: ListPlan,
  from: string | undefined,
): string | undefined {
  if (slice?.degree === undefined || conditions.length > 0) return undefined;
  const { relationship, direction } = slice.degree;
  const ofOne = (owner: string): string =>
    `COUNT { (${owner})${direction === 'out' ? `-[:${relationship}]->` : `<-[:${relationship}]-`}() }`;
  if (from !== undefined) return ofOne(from);
  if (owners === undefined) return undefined;
  const owner = scope.variable('owner');
  const degrees = subquery('COLLECT', lines(scope.file(owners, { owner }), `RETURN ${ofOne(owner)}`));
  return `reduce(total = 0, degree IN ${degrees} | total + degree)`;
}

/** How many rows there are where the graph keeps counts that add up to it. That of everything Neo4j itself keeps. */
function renderTallied(scope: Scope, plan: ListPlan, from: string | undefined): string | undefined {
  const { tallies, conditions } = plan;
  if (tallies === undefined || (isWhole(plan) && conditions.length === 0)) return undefined;
  const { text, quotes } = renderTallies(scope, tallies, scope.variable('tally'), from);
  return `reduce(total = 0, quotes IN ${subquery('COLLECT', lines(text, `RETURN ${quotes}`))} | total + quotes)`;
}

function renderPart(scope: Scope, part: RowPart, holders: Holders): readonly [string, string] {
  if (part.kind === 'nodes') return [part.alias, renderObject(scope, part.object, holders)];
  const nodes = part.nodes.map(({ alias, object }) => [alias, renderObject(scope, object, holders)] as const);
  return [part.alias, map(nodes)];
}

/**
 * The order of a list as its rows have it that were known before the day that they are dated. Whatever was known at a moment is
 * dated no later, or is one of these: what is dated later need not be passed over.
 */
function earlyTerm({ list: { early } }: ListPlan, node: string, first: Term | undefined): Term | undefined {
  if (early === undefined || first?.property !== 'orderKey') return undefined;
  return { ...first, expression: `${node}.${early}` };
}

/**
 * What makes an index be read in its order: something is said of every property that it holds. It says nothing, for no
 * order key is null, but for the bound that the first sets. Rows that tie with the cursor's in the first term and those
 * beyond it are apart: an index has each of them in one piece.
 */
function cutsOf(
  terms: readonly Term[],
  after: readonly string[] | undefined,
): [readonly string[], ...(readonly string[])[]] {
  const [first, ...others] = terms;
  if (after === undefined || first === undefined)
    return [terms.map(({ expression }) => `${expression} IS NOT NULL`)];
  if (others.length === 0) return [[keyset(terms, 'expression', after)]];
  return [
    [`${first.expression} = ${String(after[0])}`, keyset(others, 'expression', after.slice(1))],
    [
      `${first.expression} ${first.descending ? '<' : '>'} ${String(after[0])}`,
      ...others.map(({ expression }) => `${expression} IS NOT NULL`),
    ],
  ];
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
