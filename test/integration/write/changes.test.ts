import fc from 'fast-check';
import { graphql } from 'graphql';
import { schema } from '../../../src/api/schema';
import { migrate } from '../../../src/graph/migrate';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { clearGraph } from '../../support/clear-graph';
import { edited, type EditName } from '../../support/edited-article';
import { harbourArticles } from '../../support/harbour-articles';
import { openTestGraph } from '../../support/open-test-graph';

const graph = openTestGraph();

beforeAll(() => migrate(graph));
beforeEach(() => clearGraph(graph));
afterAll(() => graph.close());

/** Every change, reckoned from the quotes alone. */
const FROM_SCRATCH = `
  MATCH (q:Quote|PastQuote)
  UNWIND [at IN q.since | [at, 1]] + [at IN q.until | [at, -1]] AS turn
  WITH toString(turn[0]) AS at, turn[0].nanosecond AS fraction, turn[1] AS quotes
  UNWIND ['DAY ' + substring(at, 0, 10), 'MINUTE ' + substring(at, 0, 16),
    'MOMENT ' + substring(at, 0, 19) + '.' + right('00000000' + fraction, 9)] AS key
  WITH key, sum(quotes) AS quotes WHERE quotes <> 0
  RETURN key, quotes ORDER BY key`;

const KEPT = 'MATCH (change:Change) RETURN change.key AS key, change.quotes AS quotes ORDER BY key';

/** How many quotes the list as of a moment says that it has, and how many it has. */
async function atMoment(asOf: string): Promise<readonly [said: unknown, listed: unknown]> {
  const { data, errors } = await graphql({
    schema,
    source: `{ quotes(first: 100, filter: { asOf: "${asOf}" }) { totalCount nodes { id } } }`,
    contextValue: { graph, authorised: false, mutationsOn: false, requestId: 'test' },
  });
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = data?.['quotes'] as { totalCount: number; nodes: unknown[] };
  return [totalCount, nodes.length];
}

async function expectExact(moments: readonly string[]): Promise<void> {
  expect(await graph.read(KEPT)).toEqual(await graph.read(FROM_SCRATCH));
  for (const asOf of moments) {
    const [said, listed] = await atMoment(asOf);
    expect(said).toBe(listed);
  }
}

test('a quote counts from the moment when it is first seen, to the moment when it is not', async () => {
  await writeArticles(graph, [edited('first', '09:00')]);
  await writeArticles(graph, [edited('retraction', '11:00')]);
  const counts = [];
  for (const asOf of [
    '2026-03-03T23:59:59Z',
    '2026-03-04T08:59:59.999Z',
    '2026-03-04T09:00:00Z',
    '2026-03-04T10:59:59Z',
    '2026-03-04T13:00:00+02:00',
    '2026-03-05T00:00:00Z',
  ])
    counts.push((await atMoment(asOf))[0]);
  expect(counts).toEqual([0, 0, 2, 2, 0, 0]);
});

test('an article that came and went on one day leaves no change of that day', async () => {
  await writeArticles(graph, [edited('first', '09:00')]);
  await writeArticles(graph, [edited('retraction', '09:00')]);
  await writeArticles(graph, [edited('retraction', '11:00')]);
  expect(await graph.read(KEPT.replace('RETURN', "WHERE change.key STARTS WITH 'DAY' RETURN"))).toEqual([]);
  await expectExact(['2026-03-04T10:00:00Z', '2026-03-04T12:00:00Z']);
});

test('what is kept is what the quotes say, whatever texts come in whatever order', async () => {
  const times = [
    '2026-03-04T08:59:59.999Z',
    '2026-03-04T09:00:00.000Z',
    '2026-03-04T09:00:00.250Z',
    '2026-03-04T09:00:59.000Z',
    '2026-03-04T11:00:00.000Z',
    '2026-03-05T00:00:00.000Z',
  ] as const;
  const text = fc.tuple(
    fc.constantFrom<EditName>('first', 'second', 'third', 'retraction'),
    fc.constantFrom(...times),
    fc.constantFrom('1', '2'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 6 }), async (chosen) => {
      await clearGraph(graph);
      await writeArticles(graph, harbourArticles());
      for (const [name, seenAt, extractor] of chosen)
        await writeArticles(graph, [edited(name, '', { seenAt }, extractor)]);
      await expectExact(['2026-03-03T12:00:00Z', ...times, '2026-03-06T12:00:00Z']);
    }),
    { numRuns: 8 },
  );
});
