import { isObjectType } from 'graphql';
import { LISTS, type ListModel, type SliceModel } from '../lists';
import { planFilter, type FilterPlan } from './plan-filter';
import { planTallies, renderTallies, type TallyPlan } from './plan-tallies';
import { renderFound } from './render-found';
import type { Scope } from './scope';
import type { SelectedField } from './selection';
import { lines, map, subquery } from './text';

/** How long a stretch of time is. */
export type Interval = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** What can be counted besides quotes: the column, and the variable of its file in `cypher/read/stats/`. */
const COUNTED = [
  ['statements', 'statement'],
  ['articles', 'article'],
] as const;

/** What there is of a node's quotes over time. */
export interface TimelinePlan {
  readonly rows: Pick<FilterPlan, 'words' | 'slice' | 'conditions' | 'asOf'>;
  /** The counts that answer it, where the graph keeps such: of today alone. */
  readonly tallies?: TallyPlan;
  readonly interval: Interval;
  readonly counted: typeof COUNTED | readonly (typeof COUNTED)[number][];
}

/** What is selected of {@link COUNTED} beneath a field. */
export function counted(field: SelectedField): readonly (typeof COUNTED)[number][] {
  const { type } = field;
  const names = isObjectType(type) ? field.fields(type).map(({ name }) => name) : [];
  return COUNTED.filter(([column]) => names.includes(column));
}

/** Plans a timeline of the quotes that belong to a node. */
export function planTimeline(field: SelectedField, slice: SliceModel): TimelinePlan {
  const { filter, interval } = field.args;
  const given = (filter ?? {}) as Record<string, unknown>;
  const narrowed = planFilter(listOfQuotes(), given, { atRoot: false, term: slice.term });
  const others = counted(field);
  const tallies =
    others.length === 0 && slice.talliedBy !== undefined
      ? planTallies(listOfQuotes(), given, [slice.talliedBy], interval as Interval)
      : undefined;
  return {
    rows: { ...(narrowed.words === undefined && { slice }), ...narrowed },
    // Whoever is named by the filter need not be the one whose timeline it is.
    ...(tallies !== undefined && tallies.owners === undefined && { tallies }),
    interval: interval as Interval,
    counted: others,
  };
}

/**
 * One map for each quote, with its stretch of time and the ids of what else is counted, or one for each count of quotes. They are counted outside: Neo4j 5
 * refuses an aggregation inside a subquery that stands beside other values.
 */
export function renderTimeline(scope: Scope, plan: TimelinePlan, from: string): string {
  const { asOf } = plan.rows;
  const moment = asOf === undefined ? undefined : scope.moment(asOf);
  return scope.asOf(moment, () => renderCounts(scope, plan, from));
}

function renderCounts(scope: Scope, plan: TimelinePlan, from: string): string {
  const { rows, interval, tallies } = plan;
  if (tallies !== undefined && !scope.isPast) {
    const tally = scope.variable('tally');
    const { text, quotes } = renderTallies(scope, tallies, tally, from);
    const found = lines(text, `  AND ${tally}.publishedOn IS NOT NULL`);
    const counts = map([
      ['period', renderPeriod(scope, interval, tally)],
      ['quotes', quotes],
    ]);
    return subquery('COLLECT', lines(found, `RETURN ${counts}`));
  }
  const list = listOfQuotes();
  const quote = scope.variable(list.variable);
  const others = plan.counted.map(([column, name]) => ({ column, name: scope.variable(name), file: name }));
  return subquery(
    'COLLECT',
    lines(
      renderFound(scope, { list, ...rows }, quote, from, [`${quote}.publishedOn IS NOT NULL`]),
      `WITH DISTINCT ${quote}`,
      ...others.map(({ column, name, file }) =>
        scope.file({ file: `stats/${column}`, parameters: {} }, { quote, [file]: name }),
      ),
      `RETURN ${map([
        ['period', renderPeriod(scope, interval, quote)],
        ...others.map(({ column, name }) => [column, `${name}.id`] as const),
      ])}`,
    ),
  );
}

/** The first day of the stretch of time that a quote was published in. */
export function renderPeriod(scope: Scope, interval: Interval, quote: string): string {
  return scope.file({ file: 'stats/period', parameters: { unit: interval.toLowerCase() } }, { quote });
}

/** The list whose filter counts of quotes take. */
export function listOfQuotes(): ListModel {
  const list = LISTS['Quote'];
  if (list === undefined) throw new TypeError('The model has no list of quotes.');
  return list;
}
