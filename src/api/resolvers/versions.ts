import { historyOfQuote, quoteChanges, type VersionState } from '../history';
import type { ArticleResolvers, ArticleVersionResolvers, Period, QuoteChange } from '../schema-types';
import { valueOf } from './rows';

/** Beginnings and ends as the graph holds them: as many, or one end fewer. */
export interface Stood {
  readonly since: readonly string[] | null;
  readonly until: readonly string[] | null;
}

/** The stretches of time that beginnings and ends bound. */
export function toPeriods(value: unknown): Period[] {
  const { since, until } = value as Stood;
  return (since ?? []).map((from, index) => ({ from, to: until?.[index] ?? null }));
}

export const ArticleVersion: ArticleVersionResolvers = {
  firstSeen: (row, _args, _context, info) => (valueOf(row, info) as string[])[0] ?? '',
  lastSeen: (row, _args, _context, info) => (valueOf(row, info) as string[]).at(-1) ?? '',
  stood: (row, _args, _context, info) => toPeriods(valueOf(row, info)),
  isCurrent: (row, _args, _context, info) => toPeriods(valueOf(row, info)).some(({ to }) => to === null),
};

export const Article: ArticleResolvers = {
  changes: (row, _args, _context, info) => {
    const changes = quoteChanges(valueOf(row, info) as VersionState[]);
    const [first] = changes;
    // What stood in the first text is no change.
    return changes.filter(({ at, kind }) => kind !== 'KEPT' && at !== first?.at);
  },
};

/** The history of one quote out of the states of its article. */
export function quoteHistory(value: unknown): QuoteChange[] {
  const versions = value as (VersionState & { readonly about: string })[];
  return historyOfQuote(quoteChanges(versions), versions[0]?.about ?? '');
}
