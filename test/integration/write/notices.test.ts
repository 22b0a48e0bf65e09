import fc from 'fast-check';
import { migrate } from '../../../src/graph/migrate';
import type { PubStatus } from '../../../src/ingest/document';
import { linkArticle } from '../../../src/ingest/link/link';
import type { LinkedArticle } from '../../../src/ingest/link/linked-article';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { annotatedArticle } from '../../support/annotated-article';
import { clearGraph } from '../../support/clear-graph';
import { edited } from '../../support/edited-article';
import { graphLines } from '../../support/graph-fingerprint';
import { openTestGraph } from '../../support/open-test-graph';

const graph = openTestGraph();

beforeAll(() => migrate(graph));
beforeEach(() => clearGraph(graph));
afterAll(() => graph.close());

/** What the publisher says of the article at an hour and minute, without its text. */
const notice = (status: PubStatus, time: string): LinkedArticle =>
  linkArticle(
    annotatedArticle({ externalId: 'pier-1', seenAt: `2026-03-04T${time}:00.000Z`, text: '', status }),
    '1',
  );

async function write(...articles: LinkedArticle[]): Promise<string[]> {
  const statuses: string[] = [];
  for (const article of articles)
    statuses.push(...(await writeArticles(graph, [article])).map(({ status }) => status));
  return statuses;
}

const ARTICLE = `MATCH (a:Article)
  RETURN a.text AS text, a.standing AS standing, toString(a.standingSince) AS since,
    COUNT { (a)<-[:IN]-(:Quote) } AS quotes, COUNT { (a)<-[:PAST_IN]-() } AS past`;

test('marks the article that is there, and leaves its text and quotes', async () => {
  expect(await write(edited('first', '09:00'), notice('canceled', '10:00'))).toEqual([
    'created',
    'versioned',
  ]);
  expect(await graph.read(ARTICLE)).toEqual([
    {
      text: expect.stringContaining('The pier is safe') as string,
      standing: 'RETRACTED',
      since: '2026-03-04T10:00:00Z',
      quotes: 2,
      past: 0,
    },
  ]);
});

test('that arrives before its article is kept, and marks it when it comes', async () => {
  expect(await write(notice('canceled', '10:00'))).toEqual(['created']);
  expect(await graph.read(ARTICLE)).toMatchObject([{ text: '', standing: 'RETRACTED', quotes: 0 }]);
  expect(await write(edited('first', '11:00'))).toEqual(['versioned']);
  expect(await graph.read(ARTICLE)).toMatchObject([
    { standing: 'RETRACTED', since: '2026-03-04T10:00:00Z', quotes: 2, past: 0 },
  ]);
});

test('a second time changes nothing', async () => {
  await write(edited('first', '09:00'), notice('canceled', '10:00'));
  const before = await graphLines(graph);
  expect(await write(notice('canceled', '10:00'))).toEqual(['unchanged']);
  expect(await graphLines(graph)).toEqual(before);
});

test('is taken back by another', async () => {
  await write(edited('first', '09:00'), notice('withheld', '10:00'), notice('usable', '11:00'));
  expect(await graph.read(ARTICLE)).toMatchObject([{ standing: null, since: null, quotes: 2 }]);
});

test('the order in which notices and texts arrive does not matter', async () => {
  const seen = [
    edited('first', '09:00'),
    notice('canceled', '09:30'),
    edited('second', '10:00'),
    notice('usable', '11:00'),
    edited('first', '12:00'),
    notice('canceled', '13:00'),
  ];
  await write(...seen);
  const expected = await graphLines(graph);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(seen, { minLength: seen.length }), async (order) => {
      await clearGraph(graph);
      await write(...order);
      expect(await graphLines(graph)).toEqual(expected);
    }),
    { numRuns: 8 },
  );
});
