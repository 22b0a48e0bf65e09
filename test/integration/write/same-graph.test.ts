import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import fc from 'fast-check';
import { cypher } from '../../../src/graph/cypher-files';
import { migrate } from '../../../src/graph/migrate';
import { packageRoot } from '../../../src/graph/package-root';
import { linkArticle } from '../../../src/ingest/link/link';
import type { LinkedArticle } from '../../../src/ingest/link/linked-article';
import { planVersion, type Stored } from '../../../src/ingest/write/plan-versions';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { writePlans } from '../../../src/ingest/write/write-plans';
import { annotatedArticle } from '../../support/annotated-article';
import { clearGraph } from '../../support/clear-graph';
import { graphFingerprint, graphLines } from '../../support/graph-fingerprint';
import { harbourArticles } from '../../support/harbour-articles';
import { manyArticles } from '../../support/many-articles';
import { toldArticles } from '../../support/told-articles';
import { openTestGraph } from '../../support/open-test-graph';

const graph = openTestGraph();

beforeAll(() => migrate(graph));
beforeEach(() => clearGraph(graph));
afterAll(() => graph.close());

async function freshLines(articles: readonly LinkedArticle[]): Promise<string[]> {
  await clearGraph(graph);
  await writeArticles(graph, articles);
  return graphLines(graph);
}

test('any order and any batching give the same graph', async () => {
  const articles = [...harbourArticles(), ...toldArticles()];
  const expected = await freshLines(articles);
  const orders = fc.shuffledSubarray(articles, { minLength: articles.length });
  await fc.assert(
    fc.asyncProperty(orders, fc.integer({ min: 1, max: articles.length }), async (order, size) => {
      await clearGraph(graph);
      for (let start = 0; start < order.length; start += size) {
        await writeArticles(graph, order.slice(start, start + size));
      }
      expect(await graphLines(graph)).toEqual(expected);
    }),
    { numRuns: 6 },
  );
});

/** One happening of one day, told with other people and places: some agree, some could be either of two. */
const TOLD: readonly (readonly [participants: readonly string[], place: string | undefined])[] = [
  [['Ada Ashdown', 'Bruno Castellane'], 'Velmora'],
  [['Ada Ashdown', 'Bruno Castellane', 'Celia Estermann'], undefined],
  [['Ada Ashdown', 'Dario Fairholt'], 'Velmora'],
  [['Ada Ashdown'], 'Velmora'],
  [[], 'Velmora Palace'],
  [['Edda Grauwald', 'Falk Ilvane'], 'Halden'],
  [[], 'Halden'],
];

function toldDifferently(): LinkedArticle[] {
  return TOLD.map(([participants, place], n) =>
    linkArticle(
      annotatedArticle({
        externalId: `told-${n}`,
        publishedOn: '2026-03-04',
        text: `There was a meeting. “We met,” ${participants[0] ?? 'a clerk'} said (${n}).`,
        entities: participants.map((name) => ({ name })),
        events: [
          {
            kind: 'meeting',
            name: `meeting ${n}`,
            date: '2026-03-03',
            participants,
            mention: 'a meeting',
            ...(place === undefined ? {} : { place }),
          },
        ],
        quotes: [
          {
            content: '“We met,”',
            speaker: participants[0] ?? 'a clerk',
            saidAt: `meeting ${n}`,
            mentionsEvents: [`meeting ${n}`],
          },
        ],
      }),
      '1',
    ),
  );
}

test('articles that tell of one event differently give the same events in any order', async () => {
  const articles = toldDifferently();
  const expected = await freshLines(articles);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(articles, { minLength: articles.length }), async (order) => {
      await clearGraph(graph);
      for (const article of order) await writeArticles(graph, [article]);
      expect(await graphLines(graph)).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

test('what is told of one event is one node, and what could be either of two stays alone', async () => {
  await freshLines(toldDifferently());
  const events = await graph.read<{ told: number; said: number }>(
    'MATCH (e:Event) RETURN COUNT { (e)<-[:REPORTS]-() } AS told, COUNT { (e)<-[:SAID_AT]-() } AS said ORDER BY told DESC',
  );
  expect(events.map(({ told, said }) => [told, said])).toEqual([
    [2, 2],
    [2, 2],
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
});

test('a quote repeats the id of the event that it was said at, though later articles told more of it', async () => {
  await clearGraph(graph);
  for (const article of toldDifferently()) await writeArticles(graph, [article]);
  const quotes = await graph.read<{ repeated: string; tied: string }>(
    'MATCH (q:Quote) OPTIONAL MATCH (q)-[:SAID_AT]->(e) RETURN q.eventId AS repeated, e.id AS tied',
  );
  expect(quotes).toHaveLength(TOLD.length);
  expect(quotes.map(({ repeated }) => repeated)).toEqual(quotes.map(({ tied }) => tied));
});

test('an article that is read anew leaves no event behind that only it told', async () => {
  const articles = toldDifferently();
  const [first, ...others] = articles as [LinkedArticle, ...LinkedArticle[]];
  const expected = await freshLines([...others, { ...first, events: [], quotes: [], digest: 'other' }]);
  await freshLines(articles);
  await writeArticles(graph, [{ ...first, events: [], quotes: [], digest: 'other' }]);
  expect(await graphLines(graph)).toEqual(expected);
});

test('half of it, then all of it, gives the same graph', async () => {
  const articles = manyArticles(20);
  const expected = await freshLines(articles);
  await freshLines(articles.slice(5, 15));
  await writeArticles(graph, articles);
  expect(await graphLines(graph)).toEqual(expected);
});

test('taking articles out and writing the same rows again gives the same graph', async () => {
  const articles = harbourArticles();
  const expected = await freshLines(articles);
  await graph.write(async (run) => {
    await run(cypher('write/link/lock'));
    const stored = await run<Stored>(cypher('read/stored-articles'), { ids: articles.map(({ id }) => id) });
    const plans = articles.map((article) =>
      planVersion(
        article,
        stored.find((one) => one.article.id === article.id),
      ),
    );
    await writePlans(
      run,
      plans.map((plan) => ({ ...plan, rewrite: true })),
    );
  });
  expect(await graphLines(graph)).toEqual(expected);
});

test('two ingesters at work on the same people and sources give the graph of one', async () => {
  const articles = manyArticles(120);
  const expected = await freshLines(articles);
  await clearGraph(graph);
  const other = openTestGraph();
  const inPieces = async (target: typeof graph, order: readonly LinkedArticle[]): Promise<void> => {
    for (let start = 0; start < order.length; start += 10)
      await writeArticles(target, order.slice(start, start + 10));
  };
  await Promise.all([inPieces(graph, articles), inPieces(other, [...articles].reverse())]);
  await other.close();
  expect(await graphLines(graph)).toEqual(expected);
});

test('an ingester killed in the middle, then another one, give the graph of one', async () => {
  const articles = manyArticles(160);
  await freshLines(articles);
  const expected = await graphFingerprint(graph);
  await clearGraph(graph);

  const support = join(packageRoot, 'test', 'support');
  const child = spawn(
    process.execPath,
    ['-r', join(support, 'swc-register.cjs'), join(support, 'write-many.ts'), '160'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');

  const [row] = await graph.read<{ stored: number }>('MATCH (a:Article) RETURN count(a) AS stored');
  expect(row?.stored).toBeGreaterThan(0);
  expect(row?.stored).toBeLessThan(160);
  await writeArticles(graph, articles);
  expect(await graphFingerprint(graph)).toBe(expected);
});
