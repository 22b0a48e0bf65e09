import type { ListModel, SliceModel } from '../lists';
import type { Form } from './known';
import type { ConditionPlan } from './plan-filter';
import type { RowsPlan } from './plan-list';
import type { WordsPlan } from './plan-words';
import { pattern } from './render';
import { renderAsked } from './render-words';
import type { Scope } from './scope';
import { lines, subquery } from './text';

/**
 * The rows of a list: where it starts, the way to them, and every condition.
 *
 * @param scope - of the statement
 * @param plan - the list
 * @param node - the variable that stands for a row
 * @param from - the variable of the node that the list belongs to, if it belongs to one
 * @param more - further conditions
 */
export function renderFound(
  scope: Scope,
  plan: RowsPlan,
  node: string,
  from?: string,
  more: readonly string[] = [],
): string {
  const { list, words, entry, owners, slice, steps } = plan;
  if (words !== undefined) return renderHits(scope, plan, words, node, renderAsked(scope, words, from), more);
  if (slice !== undefined) {
    const owner = from ?? scope.variable('owner');
    const { text, holder } = bindSlice(scope, plan, slice, node, owner);
    return lines(
      owners === undefined ? undefined : scope.file(owners, { owner }),
      // An index of two properties is read only where something is said of both.
      and(text, [
        `${holder}.${slice.calls ?? 'orderKey'} >= ''`,
        ...conditionsOf(scope, plan, node, holder, slice.calls),
        ...more,
      ]),
    );
  }
  const where = [...conditionsOf(scope, plan, node, node), ...more];
  return lines(
    entry === undefined ? undefined : scope.file(entry, { [list.variable]: node }, node),
    steps === undefined || from === undefined
      ? undefined
      : `MATCH ${pattern(scope, from, steps, { node }, node)}`,
    where.length === 0 ? undefined : `WHERE ${where.join('\n  AND ')}`,
  );
}

/**
 * The rows that a full-text index has for a query.
 *
 * @param scope - of the statement
 * @param plan - the list
 * @param words - its words
 * @param node - the variable that stands for a row
 * @param query - the expression of what the index is asked
 * @param more - further conditions
 */
export function renderHits(
  scope: Scope,
  plan: Pick<RowsPlan, 'list' | 'conditions'>,
  words: WordsPlan,
  node: string,
  query: string,
  more: readonly string[] = [],
): string {
  const where = [...conditionsOf(scope, plan, node, node), ...more];
  return lines(
    scope.file({ file: words.file, parameters: {} }, { [plan.list.variable]: node, query }),
    where.length === 0 ? undefined : `WHERE ${where.join('\n  AND ')}`,
  );
}

/** What a page of a slice is cut by. */
export interface Cut {
  /** The property that the rows are in the order of. */
  readonly by: string;
  readonly descending: boolean;
  /** The parameter with the value of the last row before the page. */
  readonly after: string | undefined;
  /** The parameter with the number of rows. */
  readonly limit: string;
}

/**
 * One page of the rows that an index holds in the order of the list, read no further than the page reaches.
 *
 * @param scope - of the statement
 * @param plan - the list
 * @param slice - which rows
 * @param node - the variable that stands for a row
 * @param key - what the value that orders the rows is called
 * @param from - the variable of the node that the list belongs to, if it belongs to one
 * @param cut - the page
 * @returns rows and keys, in order where the list belongs to a node; those of several owners come one after the other
 */
export function renderCut(
  scope: Scope,
  plan: RowsPlan,
  slice: SliceModel,
  node: string,
  key: string,
  from: string | undefined,
  { by, descending, after, limit }: Cut,
): string {
  const owner = from ?? scope.variable('owner');
  const direction = descending ? ' DESC' : '';
  const rows = (): { rows: string; order: string; place: string } => {
    const { text, holder } = bindSlice(scope, plan, slice, node, owner);
    const place = `${holder}.${by === 'orderKey' ? (slice.calls ?? by) : by}`;
    const beyond = `${place} ${after === undefined ? ">= ''" : `${descending ? '<' : '>'} ${after}`}`;
    return {
      rows: and(text, [beyond, ...conditionsOf(scope, plan, node, holder, slice.calls)]),
      // Named with the owner, whose rows are next to each other, the order is the index's own.
      order: `ORDER BY ${holder}.${slice.of}${direction}, ${place}${direction}`,
      place,
    };
  };
  if (from !== undefined && !scope.isPast) {
    const { rows: text, order, place } = rows();
    return lines(text, `WITH ${node}, ${place} AS ${key}`, order);
  }
  return lines(
    plan.owners === undefined ? undefined : scope.file(plan.owners, { owner }),
    renderPages(scope, plan.list, node, [
      () => {
        const { rows: text, order } = rows();
        return lines(text, `RETURN ${node}`, order, `LIMIT ${limit}`);
      },
    ]),
    `WITH DISTINCT ${node}, ${node}.${by} AS ${key}`,
    `ORDER BY ${key}${direction}`,
  );
}

/**
 * Rows of which no more are wanted than a page holds, each page read in the order of its index. Read as of a moment, what
 * stands today and what is past are in indexes of their own: one page of each, and whoever sorts them takes the first of both.
 *
 * @param scope - of the statement
 * @param list - whose rows they are
 * @param node - the variable that stands for a row
 * @param pages - what subqueries are made of that return the row
 */
export function renderPages(
  scope: Scope,
  { label }: ListModel,
  node: string,
  pages: readonly (() => string)[],
): string {
  const forms: readonly Form[] = scope.label(label) === label ? ['any'] : ['today', 'past'];
  const all = forms.flatMap((form) => pages.map((page) => subquery('COLLECT', scope.inForm(form, page))));
  return `UNWIND ${all.join(' + ')} AS ${node}`;
}

/** The text of a slice, and the variable that holds its indexed properties. */
function bindSlice(
  scope: Scope,
  { list: { variable } }: RowsPlan,
  { file, holder: named }: SliceModel,
  node: string,
  owner: string,
): { text: string; holder: string } {
  const holder = named === variable ? node : scope.variable(named);
  const text = scope.file({ file, parameters: {} }, { [variable]: node, [named]: holder, owner }, node);
  return { text, holder };
}

function conditionsOf(
  scope: Scope,
  { list: { label, variable }, conditions }: Pick<RowsPlan, 'list' | 'conditions'>,
  node: string,
  holder: string,
  calls = 'orderKey',
): string[] {
  const narrowing = conditions.map(({ given, negated, onKey, ...condition }: ConditionPlan) => {
    const bound = { [variable]: onKey === true ? holder : node };
    const names = given === undefined ? bound : { ...bound, given: scope.given(given) };
    const written = scope.inForm('any', () => scope.file(condition, names));
    const holds = onKey === true ? written.replaceAll(`${holder}.orderKey`, `${holder}.${calls}`) : written;
    return negated === true ? `NOT (${holds})` : holds;
  });
  return [...narrowing, ...scope.known(label, node)];
}

const and = (text: string, conditions: readonly string[]): string => [text, ...conditions].join('\n  AND ');
