/** Quotes written in a second, beside a bare UNWIND of the same rows: `npm run bench:ingest -- --articles 2000`. */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { type Graph, openGraph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import type { LinkedArticle } from '../../src/ingest/link/linked-article';
import { writeArticles } from '../../src/ingest/write/write-articles';
import { clearGraph } from '../../test/support/clear-graph';
import { articlesOf } from '../generate/corpus';
import { benchAddress, countQuotes } from '../graph/bench-graph';
import { writeResult } from '../graph/results';
import { at } from '../queries/measure';
import { bareSteps, writeBare } from './bare';
import { joinedOf, type Joined } from './joined';

/** Articles of one transaction, in both. */
const BATCH = 250;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { articles: { type: 'string', default: '2000' }, rounds: { type: 'string', default: '3' } },
  });
  const articles = [...take(articlesOf(Number.POSITIVE_INFINITY, 20_000), Number(values.articles))];
  const quotes = articles.reduce((sum, article) => sum + article.quotes.length, 0);
  const { address, stop } = await benchAddress('ingest');
  const graph = openGraph(address, { retry: 60_000 });
  await migrate(graph);
  // What stands there is taken out before each run.
  if ((await countQuotes(graph)) > 0) throw new Error('The graph holds quotes: use an empty one.');
  const batches = Array.from({ length: Math.ceil(articles.length / BATCH) }, (_, n) =>
    articles.slice(n * BATCH, (n + 1) * BATCH),
  );
  console.log(`${articles.length} articles, ${quotes} quotes, ${BATCH} articles a transaction`);
  const joined = await joinedBatches(graph, batches);
  await pass(graph, batches, joined, 0);
  const times: Times[] = batches.map(() => ({ ours: [], bare: [] }));
  for (let n = 0; n < Number(values.rounds) * 2; n++) {
    (await pass(graph, batches, joined, n)).forEach(({ way, took }, index) => times[index]![way].push(took));
  }
  const result = { ours: speed(quotes, times, 'ours'), bare: speed(quotes, times, 'bare') };
  const ratios = times.map(({ ours, bare }) => middle(bare) / middle(ours)).sort((a, b) => a - b);
  console.table({
    writeArticles: { 'quotes a second': Math.round(result.ours) },
    'bare UNWIND': { 'quotes a second': Math.round(result.bare) },
  });
  console.log(
    `${percent(result.ours / result.bare)} of the bare UNWIND; a batch: ${percent(middle(ratios))} in the middle`,
  );
  writeResult('ingest', { articles: articles.length, quotes, batch: BATCH, ...result, ratios, times });
  await clearGraph(graph);
  await graph.close();
  await stop();
}

interface Times {
  readonly ours: number[];
  readonly bare: number[];
}

interface Took {
  readonly way: keyof Times;
  /** Milliseconds. */
  readonly took: number;
}

/** What we find out of each batch by comparing, so that the bare writer can write the same. */
async function joinedBatches(graph: Graph, batches: readonly LinkedArticle[][]): Promise<Joined[]> {
  await clearGraph(graph);
  const joined: Joined[] = [];
  for (const batch of batches) {
    await writeArticles(graph, batch);
    joined.push(await joinedOf(graph, batch));
  }
  return joined;
}

/** Writes all batches, one by us, the next bare; the pass after it the other way round, so that each is written by both. */
async function pass(
  graph: Graph,
  batches: readonly LinkedArticle[][],
  joined: readonly Joined[],
  number: number,
): Promise<Took[]> {
  await clearGraph(graph);
  const times: Took[] = [];
  for (const [index, batch] of batches.entries()) {
    const way = (index + number) % 2 === 0 ? 'ours' : 'bare';
    const steps = way === 'bare' ? bareSteps(batch, joined[index]!) : [];
    const start = performance.now();
    if (way === 'ours') await writeArticles(graph, batch);
    else await writeBare(graph, steps);
    times.push({ way, took: performance.now() - start });
  }
  return times;
}

/** Quotes a second, each batch taken at its middle time. */
function speed(quotes: number, times: readonly Times[], way: keyof Times): number {
  return (quotes / times.reduce((sum, one) => sum + middle(one[way]), 0)) * 1000;
}

const middle = (values: readonly number[]): number =>
  at(
    [...values].sort((a, b) => a - b),
    0.5,
  );

function* take<T>(values: Iterable<T>, count: number): Generator<T> {
  let taken = 0;
  for (const value of values) {
    if (taken++ === count) return;
    yield value;
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

void main();
