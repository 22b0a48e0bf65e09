import { cypher } from '../../graph/cypher-files';
import { int, type Run } from '../../graph/graph';

/**
 * Takes the quotes of articles out of the changes that are kept. Until {@link addToChanges} has added them again, as they
 * are then, no number of quotes that stood at a moment may be relied on.
 *
 * @param run - runs a statement in the transaction, which holds the lock of `write/link/lock`
 * @param articles - ids of those of which a text, or when one stood, is about to change
 */
export async function takeFromChanges(run: Run, articles: readonly string[]): Promise<void> {
  if (articles.length > 0) await run(cypher('write/changes/add'), { articles, times: int(-1) });
}

/**
 * Adds the quotes of articles, all of which are new or were taken out before, to the changes that are kept, each when it
 * began and when it ended to stand.
 */
export async function addToChanges(run: Run, articles: readonly string[]): Promise<void> {
  if (articles.length > 0) await run(cypher('write/changes/add'), { articles, times: int(1) });
}
