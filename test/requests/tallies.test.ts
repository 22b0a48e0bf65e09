import fc from 'fast-check';
import { graphql } from 'graphql';
import { schema } from '../../src/api/schema';
import type { Graph } from '../../src/graph/graph';
import { clearGraph } from '../support/clear-graph';
import { openTestGraph } from '../support/open-test-graph';
import { fillWithFixture } from './support/fill';

let graph: Graph;

beforeAll(async () => {
  graph = openTestGraph();
  await clearGraph(graph);
  await fillWithFixture(graph);
});

afterAll(() => graph.close());

const DOCUMENT = `query ($filter: QuoteFilter, $by: [StatsDimension!]! = [], $interval: Interval, $counted: Boolean!) {
  stats(filter: $filter, by: $by, interval: $interval, limit: 10000) {
    period publisherId relayId speakerId type sourcing publisher relay speaker quotes statements @include(if: $counted)
  }
}`;

/** With statements selected, which are never kept, the quotes themselves are counted. */
async function rowsOf(variables: object, counted: boolean): Promise<{ rows: unknown[]; text: string }> {
  let text = '';
  const noted: Graph = {
    ...graph,
    read(statement, parameters) {
      text = statement;
      return graph.read(statement, parameters);
    },
  };
  const { data, errors } = await graphql({
    schema,
    source: DOCUMENT,
    variableValues: { ...variables, counted },
    contextValue: { graph: noted, authorised: false, mutationsOn: false, requestId: 'tallies' },
  });
  expect(errors).toBeUndefined();
  const rows = (data?.['stats'] as { statements?: number }[]).map(({ statements: _, ...row }) => row);
  return { rows, text };
}

const optional = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

const questions = fc.record({
  filter: fc.record({
    from: optional(['2026-02-01', '2026-03-03', '2027-01-01']),
    to: optional(['2026-02-28', '2026-03-03']),
    type: optional([['DIRECT'], ['INDIRECT', 'MIXED']]),
    sourcing: optional([['NAMED'], ['ANONYMOUS', 'COLLECTIVE']]),
    speaker: optional(['Okafor', 'Ines Okafor', 'nobody']),
    publishedBy: optional(['Inland Ledger', 'The Norhaven Courier']),
    accordingTo: optional(['Veltapress']),
  }),
  by: fc.subarray(['PUBLISHER', 'RELAY', 'SPEAKER', 'TYPE', 'SOURCING'], { maxLength: 2 }),
  interval: optional(['DAY', 'WEEK', 'MONTH', 'YEAR']),
});

test('counts that are kept are those that counting the quotes gives', async () => {
  await fc.assert(
    fc.asyncProperty(questions, async (variables) => {
      const kept = await rowsOf(variables, false);
      const counted = await rowsOf(variables, true);
      expect(kept.rows).toEqual(counted.rows);
    }),
    { numRuns: 60 },
  );
});

test.each([
  [{ interval: 'MONTH' }],
  [{ by: ['PUBLISHER'] }],
  [{ by: ['RELAY'], interval: 'DAY' }],
  [{ by: ['SPEAKER'] }],
  [{ by: ['TYPE', 'SOURCING'], interval: 'WEEK', filter: { from: '2026-02-01', type: ['DIRECT'] } }],
  [{ by: ['SPEAKER'], interval: 'YEAR', filter: { speaker: 'Okafor', to: '2026-12-31' } }],
  [{ filter: { publishedBy: 'Inland Ledger' } }],
])('%j reads no quote', async (variables) => {
  const { rows, text } = await rowsOf(variables, false);
  expect(rows).not.toEqual([]);
  expect(text).not.toContain(':Quote');
});

test.each([
  [{ by: ['SPEAKER', 'PUBLISHER'] }],
  [{ by: ['TYPE'], filter: { speaker: 'Okafor' } }],
  [{ filter: { accordingTo: 'Veltapress' } }],
  [{ filter: { minConfidence: 0.5 } }],
  [{ filter: { text: 'hope' } }],
  [{ filter: { speaker: 'Okafor', publishedBy: 'Inland Ledger' } }],
])('%j is counted from the quotes', async (variables) => {
  expect((await rowsOf(variables, false)).text).toContain('quote');
});
