import { int } from '../graph';
import type { DaysModel, OrderTerm } from '../lists';
import type { RowsPlan } from './plan-list';
import type { WordsPlan } from './plan-words';
import { renderHits } from './render-found';
import type { Scope } from './scope';
import { lines, subquery } from './text';

/** Words that fewer rows have are asked for once, and all the rows put in order. */
const FEW = int(200);

/** Before and after every date. */
const ENDS = { first: '', last: '~' } as const;

/**
 * The expression of what a full-text index is asked for a list.
 *
 * @param scope - of the statement
 * @param words - the words of the list
 * @param from - the variable of the node that the list belongs to, if it belongs to one
 */
export function renderAsked(scope: Scope, { query, oneOf, owner }: WordsPlan, from?: string): string {
  return [
    scope.parameter('text', query),
    ...oneOf.map(({ term, given }) =>
      scope.file({ file: 'words/one-of', parameters: { term } }, { given: scope.given(given) }),
    ),
    ...(owner === undefined || from === undefined
      ? []
      : [scope.file({ file: 'words/of-owner', parameters: { term: owner } }, { owner: from })]),
  ].join(' + ');
}

/** What the page of a list is cut by. */
interface Cut {
  /** The expression of the value that orders the rows. */
  readonly key: string;
  /** The value of the last row before the page. */
  readonly after: string | number | undefined;
  /** The parameter with the number of rows. */
  readonly limit: string;
}

/**
 * The rows of a list of words in the order of a day, looked for one stretch of days after the other. A reader who takes no
 * more rows than a page has leaves the stretches behind it alone.
 *
 * @param scope - of the statement
 * @param plan - the list
 * @param words - its words
 * @param node - the variable that stands for a row
 * @param order - what the list is ordered by
 * @param days - how its days are gone through
 * @param from - the variable of the node that the list belongs to, if it belongs to one
 * @param cut - the page
 */
export function renderStretches(
  scope: Scope,
  plan: RowsPlan,
  words: WordsPlan,
  node: string,
  { descending }: OrderTerm,
  days: DaysModel,
  from: string | undefined,
  { key, after, limit }: Cut,
): string {
  const asked = renderAsked(scope, words, from);
  const query = scope.variable('query');
  const bounds = boundsOf(words, days, descending, after);
  const common = { index: words.index, few: FEW, term: days.term };
  const edge = descending
    ? scope.file({ file: days.last, parameters: { before: bounds.before } })
    : scope.file({ file: days.first, parameters: { behind: bounds.behind } });
  const file = descending
    ? { file: 'words/newest-first', parameters: { ...common, since: bounds.behind } }
    : {
        file: 'words/oldest-first',
        parameters: { ...common, behind: bounds.behind, until: bounds.before },
      };
  const beyond =
    after === undefined ? [] : [`${key} ${descending ? '<' : '>'} ${scope.parameter('after', after)}`];
  const hits = renderHits(scope, plan, words, node, query, beyond);
  return lines(
    scope.file(file, { asked, edge, query }),
    `UNWIND ${subquery(
      'COLLECT',
      lines(hits, `RETURN ${node}`, `ORDER BY ${key}${descending ? ' DESC' : ''}`, `LIMIT ${limit}`),
    )} AS ${node}`,
  );
}

/** Where the rows of the page lie: by the filter, if it speaks of the day that they are ordered by, and by the cursor. */
function boundsOf(
  { from, to }: WordsPlan,
  { bounded }: DaysModel,
  descending: boolean,
  after: string | number | undefined,
): { behind: string; before: string } {
  const least = bounded ? (from ?? ENDS.first) : ENDS.first;
  const most = bounded ? (to ?? ENDS.last) : ENDS.last;
  const last = String(after ?? (descending ? ENDS.last : ENDS.first));
  return descending
    ? { behind: least, before: last < most ? last : most }
    : { behind: last > least ? last : least, before: most };
}
