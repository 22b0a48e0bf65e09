/**
 * What each golden family costs the database: `npm run bench:requests`, with `-- --check` to fail where one costs more than
 * test/requests/db-hits.json says, with `-- --update` to write that file anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openGraph, type Graph } from '../../src/graph/graph';
import { clearGraph } from '../../test/support/clear-graph';
import { fixtureArticles } from '../../test/requests/fixture/articles';
import { askFamily, familyFile, familyNames } from '../../test/requests/support/families';
import { fillWithFixture } from '../../test/requests/support/fill';
import { benchAddress } from '../graph/bench-graph';
import { Profiler } from '../queries/watched-graph';

type Hits = Readonly<Record<string, number>>;

const COMMITTED = familyFile('db-hits', 'json');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, update: { type: 'boolean', default: false } },
  });
  const bench = await benchAddress('requests');
  const { address } = bench;
  const graph = openGraph(address, { retry: 60_000 });
  const profiler = new Profiler(address);
  try {
    await fill(graph);
    const hits = await measure(graph, profiler);
    const committed = values.update ? hits : (JSON.parse(readFileSync(COMMITTED, 'utf8')) as Hits);
    for (const [name, count] of Object.entries(hits)) console.log(lineOf(name, count, committed[name]));
    if (values.update) writeFileSync(COMMITTED, `${JSON.stringify(hits, null, 2)}\n`);
    const risen = Object.entries(hits).filter(([name, count]) => count > allowed(committed[name] ?? 0));
    if (values.check && risen.length > 0) {
      console.error(
        `${risen.length} families cost more than ${COMMITTED} says: ${risen.map(([name]) => name).join(', ')}`,
      );
      process.exitCode = 1;
    }
  } finally {
    await profiler.close();
    await graph.close();
    await bench.stop();
  }
}

/**
 * The fixture of the families, and nothing else, written anew: in which order nodes are stored moves the figures a little.
 * A graph that holds other articles is left alone.
 */
async function fill(graph: Graph): Promise<void> {
  const ids = fixtureArticles().map(({ id }) => id);
  const [row] = await graph.read<{ others: number }>(
    'MATCH (article:Article) WHERE NOT article.id IN $ids RETURN count(*) AS others',
    { ids },
  );
  if (row !== undefined && row.others > 0)
    throw new Error('The graph holds other articles: use an empty one.');
  await clearGraph(graph);
  await fillWithFixture(graph);
  await graph.read('CALL db.resampleOutdatedIndexes()');
  await graph.read('CALL db.awaitIndexes(600)');
  // Plans made for what the graph held before.
  await graph.read('CALL db.clearQueryCaches()');
}

/** Of two runs the fewer: the first of a statement may count what a cache answers from then on. */
async function measure(graph: Graph, profiler: Profiler): Promise<Hits> {
  const hits: Record<string, number> = {};
  for (const name of familyNames) {
    const { statements } = await askFamily(graph, name);
    let sum = 0;
    for (const { text, parameters } of statements) {
      const first = await profiler.profile(text, parameters);
      const second = await profiler.profile(text, parameters);
      sum += Math.min(first.hits, second.hits);
    }
    hits[name] = sum;
  }
  return hits;
}

/**
 * Where nodes and relationships stand in the store, which each filling decides anew, moves a figure: a chain is read from
 * its other end, a condition holds at the third neighbour and not at the first. Over many fillings it was never more than
 * this.
 */
const allowed = (committed: number): number => committed + Math.max(8, committed * 0.05);

function lineOf(name: string, hits: number, committed: number | undefined): string {
  const change = hits - (committed ?? 0);
  const mark = committed === undefined ? '  new' : change === 0 ? '' : `  ${change > 0 ? '+' : ''}${change}`;
  return `${String(hits).padStart(6)}  ${name}${mark}`;
}

void main();
