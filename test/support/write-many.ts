/** A program for tests to kill: writes `argv[2]` invented articles, forty a transaction, and says so after each. */
import { writeArticles } from '../../src/ingest/write/write-articles';
import { manyArticles } from './many-articles';
import { openTestGraph } from './open-test-graph';

const BATCH = 40;

async function main(): Promise<void> {
  const graph = openTestGraph();
  const articles = manyArticles(Number(process.argv[2]));
  for (let start = 0; start < articles.length; start += BATCH) {
    await writeArticles(graph, articles.slice(start, start + BATCH));
    process.stdout.write(`${start + BATCH}\n`);
  }
  await graph.close();
}

void main();
