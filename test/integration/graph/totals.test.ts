import { graphql } from 'graphql';
import { schema } from '../../../src/api/schema';
import { migrate } from '../../../src/graph/migrate';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { clearGraph } from '../../support/clear-graph';
import { harbourArticles } from '../../support/harbour-articles';
import { openTestGraph } from '../../support/open-test-graph';
import { toldArticles } from '../../support/told-articles';

const graph = openTestGraph();

beforeAll(async () => {
  await migrate(graph);
  await clearGraph(graph);
  const [first, ...others] = harbourArticles();
  // One that says neither when nor by whom it was published.
  await writeArticles(graph, [
    { ...first!, publishedOn: null, publishedAt: null, publisher: null },
    ...others,
    ...toldArticles(),
  ]);
});
afterAll(() => graph.close());

interface List {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

async function ask<Data>(source: string): Promise<Data> {
  const { data, errors } = await graphql({
    schema,
    source,
    contextValue: { graph, authorised: false, mutationsOn: false, requestId: 'test' },
  });
  expect(errors).toBeUndefined();
  return data as Data;
}

const LIST = 'totalCount nodes { id }';

// Most of these totals are sums of counts that are kept; a list is counted row by row.
test.each([
  '{}',
  '{ type: DIRECT }',
  '{ type: [DIRECT, INDIRECT], sourcing: NAMED }',
  '{ from: "2026-03-05" }',
  '{ to: "2026-03-05" }',
  '{ type: DIRECT, from: "2026-03-01", to: "2026-03-04" }',
  '{ publishedBy: "Gazette" }',
  '{ publishedBy: "Gazette", to: "2026-03-05" }',
  '{ publishedBy: "Gazette", type: DIRECT }',
  '{ publishedBy: "Nobody at all" }',
  '{ speaker: "al-Voss" }',
  '{ speaker: "al-Voss", from: "2026-03-05" }',
  '{ speaker: "al-Voss", sourcing: NAMED }',
  '{ speaker: "al-Voss", publishedBy: "Gazette" }',
  '{ accordingTo: "Norda" }',
  '{ accordingTo: "Norda", from: "2026-03-05" }',
])('the total of quotes with %s is the length of their list', async (filter) => {
  const { quotes } = await ask<{ quotes: List }>(`{ quotes(first: 100, filter: ${filter}) { ${LIST} } }`);
  expect(quotes.totalCount).toBe(quotes.nodes.length);
  const { quotes: alone } = await ask<{ quotes: List }>(`{ quotes(filter: ${filter}) { totalCount } }`);
  expect(alone.totalCount).toBe(quotes.nodes.length);
});

test.each([
  '{}',
  '{ from: "2026-03-05" }',
  '{ type: DIRECT }',
  '{ speaker: "al-Voss" }',
  '{ publishedBy: "Gazette" }',
])(
  'the totals of what outlets and speakers have of quotes with %s are the lengths of their lists',
  async (filter) => {
    const { sources, speakers } = await ask<{
      sources: { nodes: { published: List }[] };
      speakers: { nodes: { quotes: List }[] };
    }>(`{
      sources(first: 10) { nodes { published(first: 50, filter: ${filter}) { ${LIST} } } }
      speakers(first: 10) { nodes { quotes(first: 50, filter: ${filter}) { ${LIST} } } }
    }`);
    const lists = [
      ...sources.nodes.map(({ published }) => published),
      ...speakers.nodes.map(({ quotes }) => quotes),
    ];
    expect(lists.some(({ totalCount }) => totalCount > 0)).toBe(true);
    for (const { totalCount, nodes } of lists) expect(totalCount).toBe(nodes.length);
  },
);
