import { cypher } from '../../graph/cypher-files';
import type { Graph, Run } from '../../graph/graph';
import type { LinkedArticle } from '../link/linked-article';
import { batchesOf } from './batches';
import { isWrite, planVersion, type Stored, type VersionPlan } from './plan-versions';
import { unusable } from './unusable';
import { writePlans } from './write-plans';

/** What became of one article. */
export type WriteOutcome =
  | { readonly status: VersionPlan['status']; readonly article: string }
  | { readonly status: 'refused'; readonly article: string; readonly reason: string };

/**
 * Stores articles, each whole or not at all; a batch of them is one transaction. What is stored already is left as it is,
 * what was read differently (other metadata, another extractor) is replaced, another text of an article is a version of
 * it beside those that were seen before, and the graph is the same in whatever order articles come.
 *
 * @returns one outcome for each article, in order. `refused`: a field cannot be stored
 * @throws `GraphUnavailableError`, `GraphAuthenticationError` or `GraphQueryError`; batches before that one are stored
 */
export async function writeArticles(
  graph: Graph,
  articles: readonly LinkedArticle[],
): Promise<readonly WriteOutcome[]> {
  const outcomes: WriteOutcome[] = [];
  for (const batch of batchesOf(articles)) outcomes.push(...(await writeBatch(graph, batch)));
  return outcomes;
}

async function writeBatch(graph: Graph, batch: readonly LinkedArticle[]): Promise<WriteOutcome[]> {
  const outcomes = new Map<string, WriteOutcome>();
  const usable = batch.filter((article) => {
    const reason = unusable(article);
    if (reason !== undefined) outcomes.set(article.id, { status: 'refused', article: article.id, reason });
    return reason === undefined;
  });
  const ids = usable.map(({ id }) => id);
  const before = plansOf(usable, await graph.read<Stored>(cypher('read/stored-articles'), { ids }));
  const open = before.filter(isWrite).map(({ article }) => article);
  const written = open.length === 0 ? [] : await graph.write((run) => writeOpen(run, open));
  for (const { article, status } of [...before, ...written]) {
    outcomes.set(article.id, { status, article: article.id });
  }
  // One outcome was decided for each article of the batch.
  return batch.map(({ id }) => outcomes.get(id) as WriteOutcome);
}

/** Decides again, now that nobody else can write these articles, and writes. */
async function writeOpen(run: Run, open: readonly LinkedArticle[]): Promise<VersionPlan[]> {
  await run(cypher('write/link/lock'));
  const rows = open.map(({ id }) => ({ id })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const plans = plansOf(open, await run<Stored>(cypher('write/lock-articles'), { rows }));
  await writePlans(run, plans);
  return plans;
}

function plansOf(articles: readonly LinkedArticle[], stored: readonly Stored[]): VersionPlan[] {
  const byId = new Map(stored.map((one) => [one.article.id, one]));
  return articles.map((article) => planVersion(article, byId.get(article.id)));
}
