import { cypher } from '../../graph/cypher-files';
import type { Graph, Run } from '../../graph/graph';
import type { LinkedArticle } from '../link/linked-article';
import { batchesOf } from './batches';
import { gather, settleEvents } from './gather';
import { type Loosened, planStatements, whatIsLoosened } from './plan-statements';
import { type EarlierReading, settle, takeOut } from './replace';
import { writeSteps } from './rows';
import { addToTallies } from './tallies';
import { unusable } from './unusable';

/** What became of one article. */
export type WriteOutcome =
  | { readonly status: 'created' | 'unchanged' | 'replaced'; readonly article: string }
  | { readonly status: 'refused'; readonly article: string; readonly reason: string };

interface Stored {
  readonly id: string;
  readonly textHash: string;
  /** Null for an article that this transaction has just made. */
  readonly digest: string | null;
}

/**
 * Stores articles, each whole or not at all; a batch of them is one transaction. What is stored already is left as it
 * is, what was read differently (other metadata, another extractor) is replaced, and the graph is the same in whatever
 * order articles come.
 *
 * @returns one outcome for each article, in order. `refused`: the id is taken by another text, or a field cannot be stored
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
  const ids = batch.map(({ id }) => id);
  const before = await graph.read<Stored>(cypher('read/stored-articles'), { ids });
  const first = decide(batch, before);
  const open = batch.filter(({ id }) => isWrite(first.get(id)));
  const last = open.length === 0 ? first : await graph.write((run) => writeOpen(run, open));
  // One outcome was decided for each article of the batch.
  return ids.map((id) => (last.get(id) ?? first.get(id)) as WriteOutcome);
}

/** Decides again, now that nobody else can write these articles, and writes. */
async function writeOpen(run: Run, open: readonly LinkedArticle[]): Promise<Map<string, WriteOutcome>> {
  await run(cypher('write/link/lock'));
  const rows = open.map(({ id, textHash }) => ({ id, textHash })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const outcomes = decide(open, await run<Stored>(cypher('write/lock-articles'), { rows }));
  const having = (status: WriteOutcome['status']): LinkedArticle[] =>
    open.filter(({ id }) => outcomes.get(id)?.status === status);
  const replaced = having('replaced');
  const loosened = await whatIsLoosened(
    run,
    replaced.map(({ id }) => id),
  );
  const earlier = replaced.length > 0 ? await takeOut(run, replaced) : undefined;
  await writeReadings(run, [...having('created'), ...replaced], earlier, loosened);
  return outcomes;
}

/**
 * Writes what was read off articles that are this transaction's.
 *
 * @param earlier - what was taken out of the graph before
 * @param loosened - what hung on it there
 */
export async function writeReadings(
  run: Run,
  articles: readonly LinkedArticle[],
  earlier: EarlierReading | undefined,
  loosened: Loosened,
): Promise<void> {
  const gathering = await gather(run, articles, earlier?.nodes ?? []);
  const plan = await planStatements(run, articles, loosened);
  // Sent one behind the other without waiting, so that Neo4j is at work on one while the next is being sent.
  await Promise.all(
    writeSteps(articles, gathering, plan).map(({ statement, parameters, rows }) =>
      run(cypher(`write/${statement}`), { ...parameters, rows }),
    ),
  );
  await addToTallies(
    run,
    articles.map(({ id }) => id),
    earlier?.tallies ?? [],
  );
  await settleEvents(run, gathering);
  if (earlier !== undefined) await settle(run, earlier);
}

const isWrite = (outcome: WriteOutcome | undefined): boolean =>
  outcome?.status === 'created' || outcome?.status === 'replaced';

function decide(articles: readonly LinkedArticle[], stored: readonly Stored[]): Map<string, WriteOutcome> {
  const byId = new Map(stored.map((one) => [one.id, one]));
  return new Map(articles.map((article) => [article.id, decideOne(article, byId.get(article.id))]));
}

function decideOne(article: LinkedArticle, stored: Stored | undefined): WriteOutcome {
  const problem = unusable(article);
  if (problem !== undefined) return { status: 'refused', article: article.id, reason: problem };
  if (stored !== undefined && stored.textHash !== article.textHash) {
    return {
      status: 'refused',
      article: article.id,
      reason: `${nameOf(article)} is stored with another text already: give this one an id of its own.`,
    };
  }
  if (stored === undefined || stored.digest === null) return { status: 'created', article: article.id };
  return { status: stored.digest === article.digest ? 'unchanged' : 'replaced', article: article.id };
}

function nameOf({ id, externalId, url }: LinkedArticle): string {
  if (externalId !== null) return `The article with the id “${externalId}”`;
  return url === null ? `The article ${id}` : `The article at ${url}`;
}
