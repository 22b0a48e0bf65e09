import fc from 'fast-check';
import { migrate } from '../../../src/graph/migrate';
import type { LinkedArticle } from '../../../src/ingest/link/linked-article';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { clearGraph } from '../../support/clear-graph';
import { graphLines } from '../../support/graph-fingerprint';
import { openTestGraph } from '../../support/open-test-graph';
import { tellingArticle, toldArticles } from '../../support/told-articles';

const graph = openTestGraph();

beforeAll(() => migrate(graph));
beforeEach(() => clearGraph(graph));
afterAll(() => graph.close());

interface Shape {
  readonly speaker: string;
  readonly outlets: readonly string[];
}

async function statements(): Promise<Shape[]> {
  return graph.read<Shape>(`
    MATCH (t:Statement)-[:BY]->(s:Speaker)
    RETURN s.name AS speaker,
      COLLECT { MATCH (t)<-[:EXPRESSES]-(:Quote)-[:IN]->(a:Article) RETURN a.externalId ORDER BY a.externalId } AS outlets
    ORDER BY size(outlets) DESC, speaker, outlets`);
}

test('quotes of one utterance join, however each outlet tells it; others do not', async () => {
  await writeArticles(graph, toldArticles());
  expect(await statements()).toEqual([
    { speaker: 'Ines Halloran', outlets: ['Altered', 'First', 'Full', 'Late', 'Mixed', 'Retold', 'Undated'] },
    { speaker: 'P. Brandt', outlets: ['Altered', 'Between', 'Full', 'Mixed'] },
    { speaker: 'Ines Halloran', outlets: ['Between', 'Other'] },
    { speaker: 'Ines Halloran', outlets: ['Late'] },
    { speaker: 'Ines Halloran', outlets: ['Other'] },
  ]);
});

test('each quote hangs onto a fuller one, with the evidence', async () => {
  await writeArticles(graph, toldArticles());
  const [edge] = await graph.read(`
    MATCH (q:Quote)-[v:VARIANT_OF]->(p:Quote) MATCH (q)-[:IN]->(:Article {externalId: 'First'})
    RETURN v.speakers AS speakers, v.longestRun AS longestRun, v.coverage AS coverage, v.days AS days, p.text STARTS WITH 'The ferry' AS toFullest`);
  // Crew, cross, night, eleven, passengers count 1 each; the seven others, which stand in every text, 0.2.
  expect(edge).toEqual({ speakers: 'same', longestRun: 6.4, coverage: 1, days: 1, toFullest: true });
  const cycles = await graph.read('MATCH (q:Quote)-[:VARIANT_OF*1..20]->(q) RETURN q.id');
  expect(cycles).toEqual([]);
});

test('a statement is named after the quote that was printed first, whichever comes in first', async () => {
  const id = 'MATCH (:Article {externalId: "First"})<-[:IN]-(:Quote)-[:EXPRESSES]->(t) RETURN t.id AS id';
  const [full, first] = toldArticles();
  await writeArticles(graph, [first!]);
  const before = await graph.read(id);
  await writeArticles(graph, [full!]);
  expect(await graph.read(id)).toEqual(before);
});

test('reading articles anew, in any order, and back again gives the first graph', async () => {
  const articles = toldArticles();
  await writeArticles(graph, articles);
  const expected = await graphLines(graph);
  const silent = (id: string): LinkedArticle => tellingArticle(id, '2026-03-02', [{ words: '“No.”' }]);
  const other = articles.map((article): LinkedArticle => {
    const { id, externalId, text, textHash, version } = article;
    return { ...silent(externalId ?? ''), id, text, textHash, version, digest: 'other' };
  });
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(
        articles.map((_, index) => index),
        { minLength: 1 },
      ),
      async (picked) => {
        await writeArticles(
          graph,
          picked.map((index) => other[index]!),
        );
        for (const index of picked) await writeArticles(graph, [articles[index]!]);
        expect(await graphLines(graph)).toEqual(expected);
      },
    ),
    { numRuns: 4 },
  );
});
