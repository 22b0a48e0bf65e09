import fc from 'fast-check';
import type { Graph } from '../../../src/graph/graph';
import { migrate } from '../../../src/graph/migrate';
import type { LinkedArticle } from '../../../src/ingest/link/linked-article';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { clearGraph } from '../../support/clear-graph';
import { harbourArticles } from '../../support/harbour-articles';
import { manyArticles } from '../../support/many-articles';
import { openTestGraph } from '../../support/open-test-graph';
import { toldArticles } from '../../support/told-articles';

const graph = openTestGraph();

beforeAll(() => migrate(graph));
beforeEach(() => clearGraph(graph));
afterAll(() => graph.close());

/** Every count, reckoned from the quotes and relationships alone. */
const FROM_SCRATCH = `
  MATCH (speaker)-[:SAID]->(q:Quote)-[:IN]->(a:Article)
  OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(publisher)
  WITH q, coalesce(toString(a.publishedOn), '0000-00-00') AS day, speaker.id AS speaker, coalesce(publisher.id, '') AS publisher,
    [(q)-[:ACCORDING_TO]->(relay) | relay.id] AS given
  WITH *, CASE size(given) WHEN 0 THEN [''] ELSE given END AS relays
  UNWIND ['TYPE ' + q.type + ' ' + q.sourcing + ' ' + day, 'SPEAKER ' + speaker + ' ' + day,
    'PUBLISHER ' + publisher + ' ' + day, 'PUBLISHER ' + publisher + ' *']
    + [relay IN relays | 'RELAY ' + relay + ' ' + day] + [relay IN relays | 'RELAY ' + relay + ' *'] AS key
  RETURN key, count(*) AS quotes ORDER BY key`;

const KEPT = 'MATCH (tally:Tally) RETURN tally.key AS key, tally.quotes AS quotes ORDER BY key';

async function expectExact(of: Graph): Promise<void> {
  const kept = await of.read(KEPT);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept).toEqual(await of.read(FROM_SCRATCH));
}

test('counts are those from scratch, of articles with and without date, outlet and relay', async () => {
  await writeArticles(graph, [...harbourArticles(), ...toldArticles()]);
  await expectExact(graph);
});

/** One article read otherwise: fewer quotes, another day, another outlet, other relays. */
type Edit = 'fewer' | 'day' | 'undated' | 'outlet' | 'relays' | 'type';

function edited(article: LinkedArticle, edit: Edit, other: LinkedArticle): LinkedArticle {
  const digest = `${article.digest} ${edit}`;
  switch (edit) {
    case 'fewer':
      return {
        ...article,
        digest,
        quotes: article.quotes.slice(1).map((one) => ({ ...one, nestedIn: null })),
      };
    case 'day':
      return { ...article, digest, publishedOn: '2026-01-31' };
    case 'undated':
      return { ...article, digest, publishedOn: null };
    case 'outlet':
      return {
        ...article,
        digest,
        publisher: other.publisher,
        sources: [...article.sources, ...other.sources],
      };
    case 'relays':
      return { ...article, digest, quotes: article.quotes.map((one) => ({ ...one, relays: [] })) };
    case 'type':
      return {
        ...article,
        digest,
        quotes: article.quotes.map((one) => ({ ...one, type: 'MIXED' as const })),
      };
  }
}

test('counts are those from scratch after any edits, in any order', async () => {
  const articles = [...harbourArticles(), ...manyArticles(6)];
  const edits = fc.array(
    fc.tuple(
      fc.nat({ max: articles.length - 1 }),
      fc.constantFrom<Edit>('fewer', 'day', 'undated', 'outlet', 'relays', 'type'),
      fc.nat({ max: articles.length - 1 }),
    ),
    { minLength: 1, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(edits, async (chosen) => {
      await clearGraph(graph);
      await writeArticles(graph, articles);
      for (const [index, edit, other] of chosen) {
        await writeArticles(graph, [edited(articles[index]!, edit, articles[other]!)]);
      }
      await expectExact(graph);
    }),
    { numRuns: 8 },
  );
});

test('what counts nothing any more is gone', async () => {
  const [article] = harbourArticles();
  await writeArticles(graph, [article!]);
  await writeArticles(graph, [{ ...article!, quotes: [], digest: 'other' }]);
  expect(await graph.read(KEPT)).toEqual([]);
});

test('what two ingesters write at once is counted', async () => {
  const articles = manyArticles(60);
  const other = openTestGraph();
  const inPieces = async (target: Graph, order: readonly LinkedArticle[]): Promise<void> => {
    for (let start = 0; start < order.length; start += 10)
      await writeArticles(target, order.slice(start, start + 10));
  };
  await Promise.all([inPieces(graph, articles), inPieces(other, [...articles].reverse())]);
  await other.close();
  await expectExact(graph);
});
