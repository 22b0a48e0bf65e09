import { cypher } from '../../graph/cypher-files';
import type { Run } from '../../graph/graph';
import { KINDS, type LinkedArticle } from '../link/linked-article';
import { takeFromTallies } from './tallies';

/** What the earlier readings of some articles held up, to be looked at again once the new ones are written. */
export interface EarlierReading {
  readonly nodes: readonly string[];
  /** The keys of the counts that its quotes were taken out of. */
  readonly tallies: readonly string[];
}

/**
 * Takes the earlier reading of articles out of the graph, all but the quotes that the new reading finds again.
 *
 * @param run - runs a statement in the transaction that will write the new readings
 */
export async function takeOut(run: Run, replaced: readonly LinkedArticle[]): Promise<EarlierReading> {
  const articles = replaced.map(({ id }) => id);
  const rows = replaced.map(({ id, quotes }) => ({ article: id, quotes: quotes.map((quote) => quote.id) }));
  const tallies = await takeFromTallies(run, articles);
  const touched = await run<{ node: string }>(cypher('write/replace/touched'), { articles });
  for (const statement of ['retire-quotes', 'remove-quotes', 'revive-quotes']) {
    await run(cypher(`write/replace/${statement}`), { rows });
  }
  for (const statement of ['forget-quote-ties', 'forget-article-ties']) {
    await run(cypher(`write/replace/${statement}`), { articles });
  }
  return { nodes: touched.map(({ node }) => node), tallies };
}

/**
 * Brings what the earlier readings had touched in line with what the graph says now: names and kinds are chosen anew,
 * and what nothing holds up any more is deleted.
 */
export async function settle(run: Run, { nodes }: EarlierReading): Promise<void> {
  const parameters = { nodes, kinds: KINDS };
  const forgotten = await run<{ key: string }>(cypher('write/replace/forget-names'), parameters);
  for (const statement of [
    'refresh-named',
    'refresh-names',
    'refresh-speakers',
    'refresh-sources',
    'prune-nodes',
  ]) {
    await run(cypher(`write/replace/${statement}`), parameters);
  }
  await run(cypher('write/replace/prune-names'), { keys: forgotten.map(({ key }) => key) });
}
