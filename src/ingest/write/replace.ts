import { cypher } from '../../graph/cypher-files';
import type { Run } from '../../graph/graph';
import { KINDS, type LinkedArticle } from '../link/linked-article';

interface Touched {
  readonly node: string;
}

const nodesOf = (rows: readonly Touched[]): string[] => rows.map(({ node }) => node);

/**
 * What the readings of some articles hold up as they stand, to be looked at again by {@link settle} when they are gone.
 *
 * @param run - runs a statement in the transaction
 * @returns element ids
 */
export async function touchedBy(run: Run, articles: readonly string[]): Promise<string[]> {
  if (articles.length === 0) return [];
  return nodesOf(await run<Touched>(cypher('write/replace/touched'), { articles }));
}

/** As {@link touchedBy}, of versions that stand no more. */
export async function touchedByVersions(run: Run, versions: readonly string[]): Promise<string[]> {
  if (versions.length === 0) return [];
  return nodesOf(await run<Touched>(cypher('write/past/touched'), { versions }));
}

/**
 * Takes what is stored of articles as they stand out of the graph, all but the quotes that the new reading finds again.
 *
 * @param run - runs a statement in the transaction that will write the new readings
 */
export async function takeOut(run: Run, replaced: readonly LinkedArticle[]): Promise<void> {
  if (replaced.length === 0) return;
  const articles = replaced.map(({ id }) => id);
  const rows = replaced.map(({ id, quotes }) => ({ article: id, quotes: quotes.map((quote) => quote.id) }));
  for (const statement of ['retire-quotes', 'remove-quotes', 'revive-quotes']) {
    await run(cypher(`write/replace/${statement}`), { rows });
  }
  for (const statement of ['forget-quote-ties', 'forget-article-ties']) {
    await run(cypher(`write/replace/${statement}`), { articles });
  }
}

/**
 * Makes what is about to be written part of today again where only past versions held it up.
 *
 * @param ids - of what is about to be written
 * @returns the element ids of what was past
 */
export async function revive(run: Run, ids: readonly string[]): Promise<string[]> {
  const nodes = nodesOf(await run<Touched>(cypher('write/past/past-nodes'), { ids }));
  if (nodes.length > 0) await run(cypher('write/past/revive-nodes'), { nodes });
  return nodes;
}

/** Whether the graph holds a text that stands no more. */
export async function hasPast(run: Run): Promise<boolean> {
  const [past] = await run<{ any: boolean }>(cypher('write/past/any-past'));
  return past?.any === true;
}

/**
 * Brings what the earlier readings had touched in line with what the graph says now: names and kinds are chosen anew, what
 * only past versions hold up is past, and what nothing holds up any more is deleted.
 *
 * @param nodes - element ids
 */
export async function settle(run: Run, nodes: readonly string[]): Promise<void> {
  if (nodes.length === 0) return;
  const parameters = { nodes, kinds: KINDS };
  const held = nodesOf(await run<Touched>(cypher('write/past/held-past-nodes'), parameters));
  if (held.length > 0) await run(cypher('write/past/revive-nodes'), { nodes: held });
  await run(cypher('write/past/retire-nodes'), parameters);
  const forgotten = await run<{ key: string }>(cypher('write/replace/forget-names'), parameters);
  for (const statement of [
    'replace/refresh-named',
    'replace/refresh-names',
    'past/refresh-events',
    'replace/refresh-speakers',
    'replace/refresh-sources',
    'replace/prune-nodes',
  ]) {
    await run(cypher(`write/${statement}`), parameters);
  }
  await run(cypher('write/replace/prune-names'), { keys: forgotten.map(({ key }) => key) });
}
