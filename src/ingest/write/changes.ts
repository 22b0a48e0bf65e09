import { cypher } from '../../graph/cypher-files';
import { int, type Run } from '../../graph/graph';
import { compareText } from '../../text/compare';
import type { LinkedArticle } from '../link/linked-article';

/** So many more quotes stand after a moment than before. */
interface Change {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly quotes: number;
}

/**
 * Takes the quotes of articles out of the changes that are kept. Until {@link addToChanges} has added them again, as they
 * are then, no number of quotes that stood at a moment may be relied on.
 *
 * @param run - runs a statement in the transaction, which holds the lock of `write/link/lock`
 * @param articles - ids of those of which a text, or when one stood, is about to change
 */
export async function takeFromChanges(run: Run, articles: readonly string[]): Promise<void> {
  const changes = await changesOf(run, articles);
  await add(
    run,
    changes.map(({ at, quotes }) => ({ at, quotes: -quotes })),
  );
}

/**
 * Adds the quotes of articles to the changes that are kept, each when it began and when it ceased to stand.
 *
 * @param articles - ids of those that {@link takeFromChanges} took out
 * @param created - articles that are new, and stand since they were seen
 */
export async function addToChanges(
  run: Run,
  articles: readonly string[],
  created: readonly LinkedArticle[],
): Promise<void> {
  const seen = created.map(({ seenAt, quotes }) => ({ at: seenAt, quotes: quotes.length }));
  await add(run, [...(await changesOf(run, articles)), ...seen]);
}

async function changesOf(run: Run, articles: readonly string[]): Promise<Change[]> {
  return articles.length === 0 ? [] : run<Change>(cypher('write/changes/of-articles'), { articles });
}

async function add(run: Run, changes: readonly Change[]): Promise<void> {
  const sums = new Map<string, number>();
  for (const { at, quotes } of changes)
    for (const key of keysOf(at)) sums.set(key, (sums.get(key) ?? 0) + quotes);
  const rows = [...sums]
    .filter(([, quotes]) => quotes !== 0)
    .sort(([one], [other]) => compareText(one, other))
    .map(([key, quotes]) => ({ key, quotes: int(quotes) }));
  if (rows.length > 0) await run(cypher('write/changes/add'), { rows });
}

/** The day, the minute and the moment, which Cypher writes without the zeros that end its fraction. */
function keysOf(at: string): string[] {
  const [seconds = '', fraction = ''] = at.replace('Z', '').split('.');
  return [
    `DAY ${at.slice(0, 10)}`,
    `MINUTE ${at.slice(0, 16)}`,
    `MOMENT ${seconds}.${fraction.padEnd(9, '0')}`,
  ];
}
