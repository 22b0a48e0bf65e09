import type { ListModel } from '../lists';
import { parameterValue } from './filter-values';
import { planFilter, type ConditionPlan, type FilePlan } from './plan-filter';
import type { Scope } from './scope';
import { lines } from './text';
import type { Interval } from './timeline';

/** What quotes can be counted by. */
export type Dimension = 'PUBLISHER' | 'RELAY' | 'SPEAKER' | 'TYPE' | 'SOURCING';

/** The counts that the graph keeps of each day, one family of them for each of these: see “Tallies” in `docs/model.md`. */
type Family = 'TYPE' | 'SPEAKER' | 'PUBLISHER' | 'RELAY';

/** Which of the counts that are kept answer a question, added up. */
export interface TallyPlan {
  /** Undefined where speakers themselves hold what is asked for. */
  readonly family: Family | undefined;
  /** The file that binds the nodes of which the counts are wanted, where not of all. */
  readonly owners?: FilePlan;
  readonly conditions: readonly ConditionPlan[];
  /** The first day, and what comes after the last one. */
  readonly since: string;
  readonly until: string;
}

/** The filters by which counts are kept, and what they then have to be counted by. */
const KEPT_BY: Readonly<Record<string, Dimension | undefined>> = {
  from: undefined,
  to: undefined,
  type: 'TYPE',
  sourcing: 'SOURCING',
  speaker: 'SPEAKER',
  speakerId: 'SPEAKER',
  publishedBy: 'PUBLISHER',
  publishedById: 'PUBLISHER',
};

/** Before and after every day; the sum of all days, which begins with a star, stands before. */
const DAYS = { first: '0', afterLast: '~' } as const;
const SUM = { since: '*', until: '*~' } as const;

/**
 * Finds out whether counts of quotes can be read off those that the graph keeps.
 *
 * @param list - of quotes
 * @param filter - as GraphQL parsed it
 * @param by - what is counted by
 * @param interval - the stretches of time, if each is counted by itself
 * @returns undefined where the quotes themselves have to be counted
 * @throws `RequestError` when a value cannot be used
 */
export function planTallies(
  list: ListModel,
  filter: Readonly<Record<string, unknown>>,
  by: readonly Dimension[],
  interval: Interval | undefined,
): TallyPlan | undefined {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined && value !== null);
  const fields = given.map(([field]) => field);
  if (!fields.every((field) => field in KEPT_BY)) return undefined;
  const family = familyOf([...by, ...fields.flatMap((field) => KEPT_BY[field] ?? [])]);
  const owning = given.filter(([field]) => OWNED.has(field));
  if (family === undefined || owning.length > 1) return undefined;
  const { owners } = planFilter(list, Object.fromEntries(owning), { atRoot: true });
  const chosen = given.filter(([field]) => field === 'type' || field === 'sourcing');
  const { conditions } = planFilter(list, Object.fromEntries(chosen), { atRoot: false });
  const { from, to } = Object.fromEntries(given);
  const dated = from !== undefined || to !== undefined;
  const plan = { family, ...(owners && { owners }), conditions };
  if (dated || interval !== undefined || family === 'TYPE' || (family === 'SPEAKER' && owners !== undefined))
    return { ...plan, ...daysOf(from, to) };
  return family === 'SPEAKER' ? { ...plan, family: undefined, ...SUM } : { ...plan, ...SUM };
}

/** Filters that name a node. */
const OWNED: ReadonlySet<string> = new Set(['speaker', 'speakerId', 'publishedBy', 'publishedById']);

function familyOf(dimensions: readonly Dimension[]): Family | undefined {
  const [first = 'TYPE', ...others] = new Set(
    dimensions.map((dimension): Family => (dimension === 'SOURCING' ? 'TYPE' : dimension)),
  );
  return others.length === 0 ? first : undefined;
}

function daysOf(from: unknown, to: unknown): Pick<TallyPlan, 'since' | 'until'> {
  // A bound leaves out what has no date.
  const first = to === undefined ? DAYS.first : '0001';
  return {
    since: from === undefined ? first : String(parameterValue('day', from, 'filter.from')),
    until: to === undefined ? DAYS.afterLast : String(parameterValue('endOfDay', to, 'filter.to')),
  };
}

/**
 * The counts of a plan, one a row.
 *
 * @param scope - of the statement
 * @param tally - the variable that stands for one
 * @param owner - the variable of the node of which the counts are wanted, where the statement has bound it
 * @returns the text, and the expression of how many quotes a count stands for
 */
export function renderTallies(
  scope: Scope,
  { family, owners, conditions, since, until }: TallyPlan,
  tally: string,
  owner?: string,
): { readonly text: string; readonly quotes: string } {
  if (family === undefined)
    return {
      text: scope.file({ file: 'tallies/speakers', parameters: {} }, { tally }),
      quotes: `${tally}.quoteCount`,
    };
  const where = conditions.map((condition) => `  AND ${scope.file(condition, { quote: tally })}`);
  const quotes = `${tally}.quotes`;
  if (owner === undefined && owners === undefined) {
    const parameters = { since: `${family} ${since}`, until: `${family} ${until}` };
    return { text: lines(scope.file({ file: 'tallies/all', parameters }, { tally }), ...where), quotes };
  }
  const node = owner ?? scope.variable('owner');
  const parameters = { of: `${family} `, since: ` ${since}`, until: ` ${until}` };
  return {
    text: lines(
      owners === undefined ? undefined : scope.file(owners, { owner: node }),
      scope.file({ file: 'tallies/of-owner', parameters }, { tally, owner: node }),
      ...where,
    ),
    quotes,
  };
}
