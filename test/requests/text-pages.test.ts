import { graphql } from 'graphql';
import { articlesOf } from '../../bench/generate/corpus';
import { word } from '../../bench/generate/vocabulary';
import { schema } from '../../src/api/schema';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import type { LinkedArticle, LinkedQuote } from '../../src/ingest/link/linked-article';
import { quoteKeys } from '../../src/ingest/write/list-keys';
import { writeArticles } from '../../src/ingest/write/write-articles';
import { clearGraph } from '../support/clear-graph';
import { openTestGraph } from '../support/open-test-graph';

/* A word that so many have that it is looked for day by day: the pages must be those of the whole list, whatever narrows it. */


/** It ends articles whose dates are missing, far in the future, and centuries ago, besides those of three years. */
const articles: readonly LinkedArticle[] = [...articlesOf(2_600)].map((article, index) => {
  if (index % 40 === 0) return { ...article, publishedOn: null };
  if (index === 1) return { ...article, publishedOn: '2098-12-31' };
  return index === 2 ? { ...article, publishedOn: '1704-02-29' } : article;
});

const COMMON = word(10);
const OTHER = word(11);

interface Told {
  readonly quote: LinkedQuote;
  readonly article: LinkedArticle;
  readonly keys: ReturnType<typeof quoteKeys>;
}

const told: readonly Told[] = articles.flatMap((article) =>
  article.quotes.map((quote) => ({ quote, article, keys: quoteKeys(article, quote) })),
);
const says = ({ quote }: Told, one: string): boolean => quote.folded.split(' ').includes(one);
const common = told.filter((one) => says(one, COMMON));

let graph: Graph;

beforeAll(async () => {
  graph = openTestGraph();
  await clearGraph(graph);
  await migrate(graph);
  await writeArticles(graph, articles);
});

afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const LIST =
  'quotes(filter: $filter, orderBy: $orderBy, first: 70, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }';

async function walk(
  filter: object,
  orderBy: string,
  wrap: (list: string) => string = (list) => list,
): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await graphql({
      schema,
      source: `query ($filter: QuoteFilter, $orderBy: QuoteOrder!, $after: String) { ${wrap(LIST)} }`,
      variableValues: { filter, orderBy, after },
      contextValue: { graph, authorised: false, mutationsOn: false, requestId: 'text' },
    });
    expect(errors).toBeUndefined();
    let found: unknown = data;
    while (typeof found === 'object' && found !== null && !('nodes' in found))
      found = Object.values(found)[0];
    const { nodes, pageInfo, totalCount } = found as Page;
    ids.push(...nodes.map(({ id }) => id));
    if (pageInfo.hasNextPage) {
      after = pageInfo.endCursor;
      continue;
    }
    expect(totalCount).toBe(ids.length);
    return ids;
  }
}

function inOrder(found: readonly Told[], by: 'orderKey' | 'saidKey' | 'confidenceKey', descending: boolean): string[] {
  const sorted = [...found].sort((a, b) => (a.keys[by] < b.keys[by] ? -1 : 1));
  return (descending ? sorted.reverse() : sorted).map(({ quote }) => quote.id);
}

const newest = (found: readonly Told[]): string[] => inOrder(found, 'orderKey', true);

test('so many quotes have the word that it is looked for day by day', () => {
  expect(common.length).toBeGreaterThan(250);
});

test.each([
  ['PUBLISHED_DESC', 'orderKey', true],
  ['PUBLISHED_ASC', 'orderKey', false],
  ['SAID_DESC', 'saidKey', true],
  ['SAID_ASC', 'saidKey', false],
  ['CONFIDENCE_DESC', 'confidenceKey', true],
] as const)('a common word, %s', async (orderBy, by, descending) => {
  expect(await walk({ text: COMMON }, orderBy)).toEqual(inOrder(common, by, descending));
});

test.each(['PUBLISHED_DESC', 'PUBLISHED_ASC'] as const)('between two days, %s', async (orderBy) => {
  const [from, to] = ['2024-06-01', '2025-12-31'];
  const between = common.filter(({ article: { publishedOn } }) => publishedOn !== null && publishedOn >= from && publishedOn <= to);
  expect(between.length).toBeGreaterThan(100);
  expect(await walk({ text: COMMON, from, to }, orderBy)).toEqual(inOrder(between, 'orderKey', orderBy === 'PUBLISHED_DESC'));
});

test('one word and not the other', async () => {
  const found = common.filter((one) => !says(one, OTHER));
  expect(await walk({ text: `${COMMON} -${OTHER}` }, 'PUBLISHED_DESC')).toEqual(newest(found));
});

test('everything without a word', async () => {
  const found = told.filter((one) => !says(one, COMMON));
  expect(await walk({ text: `-${COMMON}` }, 'PUBLISHED_DESC')).toEqual(newest(found));
});

/** Whoever most of the quotes with the word have. */
function commonest(values: readonly (string | null | undefined)[]): string {
  const counts = new Map<string, number>();
  for (const value of values) if (typeof value === "string") counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

test.each([
  ['speakerId', (one: Told) => one.keys.speakerId, 'speaker(id: "$id") { $list }'],
  ['articleId', (one: Told) => one.keys.articleId, 'node(id: "$id") { ... on Article { $list } }'],
  ['eventId', (one: Told) => one.quote.saidAt, 'event(id: "$id") { $list }'],
] as const)('with %s, and in the list of that node', async (field, idOf, owner) => {
  const id = commonest(common.map(idOf));
  const expected = newest(common.filter((one) => idOf(one) === id));
  expect(expected.length).toBeGreaterThan(1);
  expect(await walk({ text: COMMON, [field]: id }, 'PUBLISHED_DESC')).toEqual(expected);
  const nested = await walk({ text: COMMON }, 'PUBLISHED_DESC', (list) => owner.replace('$id', id).replace('$list', list));
  expect(nested).toEqual(expected);
});

test.each([
  ['publishedBy', 'published', (one: Told) => [one.keys.publisherId]],
  ['accordingTo', 'relayed', (one: Told) => one.keys.relayIds],
] as const)('with %s, and in the list of that source', async (field, list, idsOf) => {
  const id = commonest(common.flatMap(idsOf));
  const name = articles.flatMap(({ sources }) => sources).find((source) => source.id === id)?.name;
  const expected = newest(common.filter((one) => idsOf(one).includes(id)));
  expect(expected.length).toBeGreaterThan(10);
  expect(await walk({ text: COMMON, [field]: name }, 'PUBLISHED_DESC')).toEqual(expected);
  const nested = await walk({ text: COMMON }, 'PUBLISHED_DESC', (quotes) => `source(id: "${id}") { ${quotes.replace('quotes', list)} }`);
  expect(nested).toEqual(expected);
});

test('of a surname that many share', async () => {
  const id = commonest(common.map(({ keys }) => keys.speakerId));
  const surname = articles.flatMap(({ speakers }) => speakers).find((one) => one.id === id)?.name.split(' ').at(-1) ?? '';
  const bearers = new Set(articles.flatMap(({ speakers }) => speakers).filter(({ name }) => name.split(' ').at(-1) === surname).map((one) => one.id));
  expect(await walk({ text: COMMON, speaker: surname }, 'PUBLISHED_DESC')).toEqual(
    newest(common.filter(({ keys }) => bearers.has(keys.speakerId))),
  );
});

test('what is no id finds nothing, and reaches no index', async () => {
  for (const id of ['p_0', 'none', '* OR folded:*', 'p_000000000000000000000000) OR dayTerm:[* TO *']) {
    expect(await walk({ text: COMMON, speakerId: id }, 'PUBLISHED_DESC')).toEqual([]);
  }
});
