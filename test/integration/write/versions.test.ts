import fc from 'fast-check';
import { migrate } from '../../../src/graph/migrate';
import type { LinkedArticle } from '../../../src/ingest/link/linked-article';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { clearGraph } from '../../support/clear-graph';
import { edited } from '../../support/edited-article';
import { graphLines } from '../../support/graph-fingerprint';
import { harbourArticles } from '../../support/harbour-articles';
import { openTestGraph } from '../../support/open-test-graph';

const graph = openTestGraph();

beforeAll(() => migrate(graph));
beforeEach(() => clearGraph(graph));
afterAll(() => graph.close());

const statuses = async (...articles: LinkedArticle[]): Promise<string[]> => {
  const found: string[] = [];
  for (const article of articles)
    found.push(...(await writeArticles(graph, [article])).map(({ status }) => status));
  return found;
};

async function linesAfter(...articles: LinkedArticle[]): Promise<string[]> {
  await clearGraph(graph);
  await statuses(...articles);
  return graphLines(graph);
}

const quotes = (label = 'Quote'): Promise<{ text: string }[]> =>
  graph.read(`MATCH (q:${label}) RETURN q.text AS text ORDER BY q.orderKey DESC`);

const standing = async (): Promise<unknown> =>
  (
    await graph.read<{ of: unknown }>(
      'MATCH (a:Article) RETURN [a.standing, toString(a.standingSince)] AS of',
    )
  )[0]?.of;

describe('another text of an article', () => {
  test('is a version beside the first, which is kept with its quotes and when it stood', async () => {
    expect(await statuses(edited('first', '09:00'), edited('second', '11:00'))).toEqual([
      'created',
      'versioned',
    ]);
    expect(await quotes()).toEqual([{ text: 'The pier is safe for now' }, { text: 'We will repair it' }]);
    expect(
      await graph.read(`
        MATCH (q:PastQuote)-[:PAST_IN]->(a:Article) MATCH (q)-[:STOOD_IN]->(v:Version) MATCH (s)-[:PAST_SAID]->(q)
        RETURN q.text AS text, s.name AS speaker, labels(s) AS labels, v.text STARTS WITH 'The pier is safe' OR v.text CONTAINS 'cracks' AS own,
          [t IN q.since | toString(t)] AS since, [t IN q.until | toString(t)] AS until
        ORDER BY q.orderKey DESC`),
    ).toEqual([
      {
        text: 'The pier is safe',
        speaker: 'Oda Marstrand',
        labels: ['Speaker'],
        own: true,
        since: ['2026-03-04T09:00:00Z'],
        until: ['2026-03-04T11:00:00Z'],
      },
      {
        text: 'the mayor had “seen the cracks”',
        speaker: 'Jens Holm',
        labels: ['Past', 'PastSpeaker'],
        own: true,
        since: ['2026-03-04T09:00:00Z'],
        until: ['2026-03-04T11:00:00Z'],
      },
    ]);
  });

  test('leaves in today’s graph what the other text alone would give', async () => {
    const today =
      'MATCH (n:Quote|Speaker|Source|Statement|Event|Place) RETURN labels(n) AS labels, n.id AS id, n.name AS name, n.text AS text ORDER BY id';
    await statuses(edited('second', '11:00'));
    const expected = await graph.read(today);
    await clearGraph(graph);
    await statuses(edited('first', '09:00'), edited('second', '11:00'));
    expect(await graph.read(today)).toEqual(expected);
  });

  test('that is a return to the first is no third version, and the first stands twice', async () => {
    expect(
      await statuses(edited('first', '09:00'), edited('second', '11:00'), edited('first', '13:00')),
    ).toEqual(['created', 'versioned', 'versioned']);
    expect(await quotes()).toEqual([
      { text: 'The pier is safe' },
      { text: 'the mayor had “seen the cracks”' },
    ]);
    expect(
      await graph.read('MATCH (q:Quote) RETURN DISTINCT size(q.since) AS since, size(q.until) AS until'),
    ).toEqual([{ since: 2, until: 1 }]);
  });

  test('that is read by a better extractor from the same sightings stands as long as before', async () => {
    const seen = [edited('first', '09:00'), edited('second', '11:00'), edited('first', '13:00')];
    await statuses(...seen);
    const times = 'MATCH (q:Quote) RETURN DISTINCT toString(q.since[0]) AS since, size(q.since) AS times';
    const before = await graph.read(times);
    expect(await statuses(edited('first', '13:00', {}, '2'))).toEqual(['replaced']);
    expect(await graph.read(times)).toEqual(before);
  });

  test('seen earlier by a clock that is behind takes its place among the earlier ones', async () => {
    expect(await statuses(edited('second', '11:00'), edited('first', '09:00'))).toEqual([
      'created',
      'versioned',
    ]);
    expect(await graphLines(graph)).toEqual(
      await linesAfter(edited('first', '09:00'), edited('second', '11:00')),
    );
  });

  test('seen at the same moment: one of them stands, the same in either order', async () => {
    expect(await linesAfter(edited('first', '09:00'), edited('second', '09:00'))).toEqual(
      await linesAfter(edited('second', '09:00'), edited('first', '09:00')),
    );
  });

  test('read by a better extractor after it was superseded is replaced among the earlier ones', async () => {
    const better = edited('first', '09:00', { quotes: [] }, '2');
    expect(await statuses(edited('first', '09:00'), edited('second', '11:00'), better)).toEqual([
      'created',
      'versioned',
      'replaced',
    ]);
    expect(await quotes('PastQuote')).toEqual([]);
    expect(await quotes()).toHaveLength(2);
  });

  test('the same text seen again writes nothing but when', async () => {
    await statuses(edited('first', '09:00'));
    const before = await graphLines(graph);
    expect(await statuses(edited('first', '09:00'))).toEqual(['unchanged']);
    expect(await graphLines(graph)).toEqual(before);
    expect(await statuses(edited('first', '10:00'))).toEqual(['unchanged']);
    const changed = (await graphLines(graph)).filter((line) => !before.includes(line));
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain('Version');
  });
});

describe('how far an article is stood by', () => {
  const at = (time: string): string => `2026-03-04T${time}:00Z`;

  test.each<[string, LinkedArticle[], [string, string] | [null, null]]>([
    ['nothing said', [edited('first', '09:00'), edited('second', '10:00')], [null, null]],
    ['a correction', [edited('first', '09:00'), edited('third', '10:00')], ['CORRECTED', at('10:00')]],
    [
      'a correction that a later text does not repeat',
      [edited('third', '09:00'), edited('second', '10:00')],
      ['CORRECTED', at('09:00')],
    ],
    ['a retraction', [edited('first', '09:00'), edited('retraction', '10:00')], ['RETRACTED', at('10:00')]],
    [
      'a retraction that arrives before its article',
      [edited('retraction', '09:00'), edited('first', '10:00')],
      ['RETRACTED', at('09:00')],
    ],
    [
      'a retraction by status, of the same text',
      [edited('first', '09:00'), edited('first', '10:00', { status: 'canceled' })],
      ['RETRACTED', at('10:00')],
    ],
    [
      'a retraction taken back by status',
      [edited('retraction', '09:00'), edited('first', '10:00', { status: 'usable' })],
      [null, null],
    ],
    ['withheld', [edited('first', '09:00', { status: 'withheld' })], ['WITHHELD', at('09:00')]],
    [
      'withheld, then free',
      [edited('first', '09:00', { status: 'withheld' }), edited('first', '10:00', { status: 'usable' })],
      [null, null],
    ],
  ])('%s', async (_, articles, expected) => {
    await statuses(...articles);
    expect(await standing()).toEqual(expected);
  });

  test('a retraction deletes nothing', async () => {
    await statuses(edited('first', '09:00'), edited('retraction', '10:00'));
    expect(await quotes()).toEqual([]);
    expect(await quotes('PastQuote')).toHaveLength(2);
  });
});

describe('whatever was seen when', () => {
  const SEEN: readonly LinkedArticle[] = [
    edited('first', '09:00'),
    edited('second', '10:00'),
    edited('first', '11:00'),
    edited('third', '12:00'),
    edited('second', '12:30'),
    edited('third', '14:00'),
  ];
  const articles = [...SEEN, ...harbourArticles()];

  test('the order of arrival and the batching do not matter', async () => {
    const expected = await linesAfter(...articles);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...articles], { minLength: articles.length }),
        fc.integer({ min: 1, max: articles.length }),
        async (order, size) => {
          await clearGraph(graph);
          for (let start = 0; start < order.length; start += size) {
            await writeArticles(graph, order.slice(start, start + size));
          }
          expect(await graphLines(graph)).toEqual(expected);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('two ingesters, one with the odd sightings and one with the even ones, give the graph of one', async () => {
    const expected = await linesAfter(...articles);
    await clearGraph(graph);
    const other = openTestGraph();
    const each = async (target: typeof graph, which: number): Promise<void> => {
      for (const article of articles.filter((_, index) => index % 2 === which))
        await writeArticles(target, [article]);
    };
    await Promise.all([each(graph, 0), each(other, 1)]);
    await other.close();
    expect(await graphLines(graph)).toEqual(expected);
  });
});
