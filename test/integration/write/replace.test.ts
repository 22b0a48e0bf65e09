import { migrate } from '../../../src/graph/migrate';
import { linkArticle } from '../../../src/ingest/link/link';
import type { LinkedArticle } from '../../../src/ingest/link/linked-article';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { annotatedArticle } from '../../support/annotated-article';
import { clearGraph } from '../../support/clear-graph';
import { graphLines } from '../../support/graph-fingerprint';
import { firstArticle, harbourArticles } from '../../support/harbour-articles';
import { openTestGraph } from '../../support/open-test-graph';

const graph = openTestGraph();

beforeAll(() => migrate(graph));
beforeEach(() => clearGraph(graph));
afterAll(() => graph.close());

const [, ...others] = harbourArticles();

async function freshLines(articles: readonly LinkedArticle[]): Promise<string[]> {
  await clearGraph(graph);
  await writeArticles(graph, articles);
  return graphLines(graph);
}

/** Another reading of the first article: other names, no event, one quote of two, another speaker. */
const corrected = (version: string): LinkedArticle =>
  firstArticle(
    {
      entities: [{ name: 'Teodor van der Brink', aliases: ['Brink the Elder'] }],
      events: [],
      quotes: [
        {
          content: ['“We will keep the harbour open,”', '“That is a promise.”'],
          cue: 'said',
          speaker: 'Teodor van der Brink',
        },
      ],
    },
    version,
  );

describe('an article read anew', () => {
  test.each([
    ['by another extractor that finds the same', (): LinkedArticle => firstArticle({}, '2')],
    ['by another extractor that finds other things', (): LinkedArticle => corrected('2')],
    [
      'with other metadata',
      (): LinkedArticle => firstArticle({ outlet: 'Quay Herald', publishedOn: '2026-03-06' }),
    ],
    ['to hold nothing', (): LinkedArticle => firstArticle({ entities: [], events: [], quotes: [] }, '2')],
  ])('%s is replaced: the graph is as if it had never been read otherwise', async (_, changed) => {
    const expected = await freshLines([changed(), ...others]);
    await freshLines([firstArticle({}), ...others]);
    expect(await writeArticles(graph, [changed()])).toEqual([{ status: 'replaced', article: changed().id }]);
    expect(await graphLines(graph)).toEqual(expected);
  });

  test('and once more as at first gives the first graph', async () => {
    const expected = await freshLines([firstArticle({}), ...others]);
    await writeArticles(graph, [corrected('2')]);
    await writeArticles(graph, [firstArticle({})]);
    expect(await graphLines(graph)).toEqual(expected);
  });

  test('alone leaves nothing behind', async () => {
    await writeArticles(graph, [firstArticle({})]);
    const empty = linkArticle(annotatedArticle({ externalId: 'post-1', text: firstArticle({}).text }), '2');
    await writeArticles(graph, [empty]);
    expect(
      await graph.read(
        'MATCH (n) WHERE NOT n:Migration AND NOT n:Lock RETURN labels(n)[0] AS label ORDER BY label',
      ),
    ).toEqual([{ label: 'Article' }, { label: 'Version' }]);
  });

  test('keeps the time at which a quote was first recorded', async () => {
    const times = 'MATCH (n:Quote|Article) RETURN n.id AS id, n.recordedAt AS at ORDER BY id';
    await writeArticles(graph, [firstArticle({})]);
    const before = await graph.read(times);
    await writeArticles(graph, [firstArticle({}, '2')]);
    expect(await graph.read(times)).toEqual(before);
  });
});

describe('a quote that carries a judgement', () => {
  const judged = 'talks would last two days';
  const former =
    'MATCH (j:Judgement)-[:ON]->(q:FormerQuote)-[:WAS_IN]->(a:Article) RETURN q.text AS text, a.externalId AS article';

  beforeEach(async () => {
    await writeArticles(graph, [firstArticle({}), ...others]);
    await graph.write((run) =>
      run("MATCH (q:Quote {text: $judged}) CREATE (:Judgement {id: 'j_1'})-[:ON]->(q)", { judged }),
    );
  });

  test('waits as a former quote while no reading finds it', async () => {
    await writeArticles(graph, [corrected('2')]);
    expect(await graph.read('MATCH (q:Quote {text: $judged}) RETURN q.id AS id', { judged })).toEqual([]);
    expect(await graph.read(former)).toEqual([{ text: judged, article: 'post-1' }]);
  });

  test('is a quote again when a reading finds it, with its judgement', async () => {
    const expected = await graphLines(graph);
    await writeArticles(graph, [corrected('2')]);
    await writeArticles(graph, [firstArticle({})]);
    expect(await graphLines(graph)).toEqual(expected);
  });
});
