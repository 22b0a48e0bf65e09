import { graphql } from 'graphql';
import { schema } from '../../src/api/schema';
import { LISTS } from '../../src/graph/lists';
import type { Graph } from '../../src/graph/graph';
import { clearGraph } from '../support/clear-graph';
import { openTestGraph } from '../support/open-test-graph';
import { fillWithFixture } from './support/fill';

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

let graph: Graph;

beforeAll(async () => {
  graph = openTestGraph();
  await clearGraph(graph);
  await fillWithFixture(graph);
});

afterAll(async () => {
  await graph.close();
});

const SELECTION = '{ totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } }';

async function page(field: string, args: string, wrap: (list: string) => string): Promise<Page> {
  const { data, errors } = await graphql({
    schema,
    source: wrap(`${field}(${args}) ${SELECTION}`),
    contextValue: { graph, authorised: false, mutationsOn: false, requestId: 'paging' },
  });
  expect(errors).toBeUndefined();
  let found: unknown = data;
  while (typeof found === 'object' && found !== null && !('edges' in found)) found = Object.values(found)[0];
  return found as Page;
}

/** Every page after another; each cursor, and the last of each page, leads on. */
async function walk(
  field: string,
  args: string,
  first: number,
  wrap: (list: string) => string,
): Promise<string[]> {
  const ids: string[] = [];
  let after = '';
  for (;;) {
    const { edges, pageInfo } = await page(field, `${args} first: ${first} ${after}`, wrap);
    ids.push(...edges.map(({ node }) => node.id));
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    if (!pageInfo.hasNextPage) return ids;
    expect(edges).toHaveLength(first);
    after = `after: "${String(pageInfo.endCursor)}"`;
  }
}

const atRoot = (list: string): string => `{ ${list} }`;

const lists = Object.entries(LISTS).flatMap(([type, { orders }]) =>
  Object.keys(orders).map((order) => [`${type.toLowerCase()}s`, order] as const),
);

test.each(lists)('%s in order %s: pages of any size hold each row once, in one order', async (field, order) => {
  const args = `orderBy: ${order}`;
  const whole = await page(field, `${args} first: 100`, atRoot);
  const ids = whole.edges.map(({ node }) => node.id);
  expect(ids.length).toBeGreaterThan(1);
  expect(whole.totalCount).toBe(ids.length);
  expect(new Set(ids).size).toBe(ids.length);
  for (const first of [1, 2, 3, ids.length]) expect(await walk(field, args, first, atRoot)).toEqual(ids);
});

test.each(Object.keys(LISTS['Quote']?.orders ?? {}))('filtered, and nested, quotes in order %s', async (order) => {
  const args = `filter: { accordingTo: "Veltapress" } orderBy: ${order}`;
  const inSpeaker = (list: string): string => `{ speaker(name: "Ines Okafor") { ${list} } }`;
  const ids = (await page('quotes', args, atRoot)).edges.map(({ node }) => node.id);
  expect(ids).toHaveLength(3);
  expect(await walk('quotes', args, 1, atRoot)).toEqual(ids);
  expect(await walk('quotes', args, 1, inSpeaker)).toEqual(ids);
  expect(await walk('quotes', args, 2, inSpeaker)).toEqual(ids);
});

test.each(
  Object.keys(LISTS['Statement']?.orders ?? {}).flatMap((order) =>
    ['publishedBy: "Inland Ledger"', 'accordingTo: "Veltapress"', 'accordingTo: "Veltapress", from: "2026-02-01"'].map(
      (filter) => [filter, order] as const,
    ),
  ),
)('statements by { %s } in order %s', async (filter, order) => {
  const args = `filter: { ${filter} } orderBy: ${order}`;
  const whole = await page('statements', args, atRoot);
  const ids = whole.edges.map(({ node }) => node.id);
  expect(ids.length).toBeGreaterThan(1);
  expect(whole.totalCount).toBe(ids.length);
  expect(await walk('statements', args, 1, atRoot)).toEqual(ids);
});

test('the reverse order is the reverse list', async () => {
  const down = await walk('quotes', 'orderBy: PUBLISHED_DESC', 4, atRoot);
  expect(await walk('quotes', 'orderBy: PUBLISHED_ASC', 4, atRoot)).toEqual([...down].reverse());
});
