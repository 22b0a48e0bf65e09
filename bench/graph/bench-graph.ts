import { resolve } from 'node:path';
import { type Graph, type GraphAddress, openGraph } from '../../src/graph/graph';
import { startLocalNeo4j, stopLocalNeo4j } from '../../src/graph/local/local-neo4j';
import { migrate } from '../../src/graph/migrate';
import type { LinkedArticle } from '../../src/ingest/link/linked-article';
import { writeArticles } from '../../src/ingest/write/write-articles';
import { articlesOf } from '../generate/corpus';

/** A corpus ends with the article that reaches its size. */
const LONGEST_ARTICLE = 30;

const BATCH = 250;

export interface BenchAddress {
  readonly address: GraphAddress;
  /** Stops the server if it is one of the bench's own. */
  readonly stop: () => Promise<void>;
}

/** Where a bench of this name runs: a Neo4j of the user's own choice, else one of its own below `.hearsay/`. */
export async function benchAddress(name: string): Promise<BenchAddress> {
  const { BENCH_NEO4J_URI: uri, BENCH_NEO4J_PASSWORD: password } = process.env;
  if (uri !== undefined) {
    return {
      address: { uri, username: 'neo4j', password, database: 'neo4j' },
      stop: () => Promise.resolve(),
    };
  }
  const home = resolve('.hearsay', `bench-${name}`);
  const address = await startLocalNeo4j(home, (line) => console.error(line));
  return {
    address,
    stop: async () => {
      await stopLocalNeo4j(home);
    },
  };
}

/**
 * A graph that holds the corpus of this size, written if it is not there yet. A graph that holds anything else is
 * refused and left as it is.
 */
export async function benchGraph(quotes: number): Promise<BenchAddress & { graph: Graph }> {
  const { address, stop } = await benchAddress(String(quotes));
  const graph = openGraph(address, { retry: 60_000 });
  await migrate(graph);
  const held = await countQuotes(graph);
  if (held === 0) await fill(graph, quotes);
  else if (held < quotes || held >= quotes + LONGEST_ARTICLE) {
    await graph.close();
    throw new Error(`The graph holds ${held} quotes, not the corpus of ${quotes}: use an empty one.`);
  }
  return { graph, address, stop };
}

export async function countQuotes(graph: Graph): Promise<number> {
  const [row] = await graph.read<{ quotes: number }>('MATCH (q:Quote) RETURN count(q) AS quotes');
  return row?.quotes ?? 0;
}

async function fill(graph: Graph, quotes: number): Promise<void> {
  const start = Date.now();
  let batch: LinkedArticle[] = [];
  let written = 0;
  const flush = async (): Promise<void> => {
    await writeArticles(graph, batch);
    written += batch.reduce((sum, article) => sum + article.quotes.length, 0);
    batch = [];
  };
  for (const article of articlesOf(quotes)) {
    if (batch.push(article) < BATCH) continue;
    await flush();
    console.error(`${written} of ${quotes} quotes, ${Math.round((Date.now() - start) / 1000)} s`);
  }
  await flush();
  await graph.read('CALL db.awaitIndexes(3600)');
}
