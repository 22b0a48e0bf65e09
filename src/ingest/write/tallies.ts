import { cypher } from '../../graph/cypher-files';
import type { Run } from '../../graph/graph';

/**
 * Takes the quotes of articles out of what they are counted in. Until {@link addToTallies} has added them again, as they
 * are then, no count may be relied on.
 *
 * @param run - runs a statement in the transaction, which holds the lock of `write/link/lock`
 * @param articles - ids of those whose quotes are about to be changed or removed
 * @returns the keys of the counts
 */
export async function takeFromTallies(run: Run, articles: readonly string[]): Promise<readonly string[]> {
  if (articles.length === 0) return [];
  const rows = await run<{ key: string }>(cypher('write/tallies/take'), { articles });
  return rows.map(({ key }) => key);
}

/**
 * Adds the quotes of articles, all of which are new or were taken out before, to what they are counted in.
 *
 * @param taken - what {@link takeFromTallies} gave; what counts nothing now goes
 */
export async function addToTallies(
  run: Run,
  articles: readonly string[],
  taken: readonly string[],
): Promise<void> {
  if (articles.length > 0) await run(cypher('write/tallies/add'), { articles });
  if (taken.length > 0) await run(cypher('write/tallies/prune'), { keys: taken });
}
