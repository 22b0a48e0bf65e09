import { graphql } from 'graphql';
import { schema } from '../../../src/api/schema';
import { migrate } from '../../../src/graph/migrate';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { clearGraph } from '../../support/clear-graph';
import { harbourArticles } from '../../support/harbour-articles';
import { manyArticles } from '../../support/many-articles';
import { openTestGraph } from '../../support/open-test-graph';
import { toldArticles } from '../../support/told-articles';

const graph = openTestGraph();

const TIES =
  'SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS';

const STAND = `
  UNWIND $ties AS tie
  MATCH (a {id: tie.start})-[r]->(b {id: tie.end}) WHERE type(r) = tie.type
  RETURN count(DISTINCT tie) AS stand`;

interface Path {
  readonly length: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly steps: readonly { readonly relationship: string; readonly forward: boolean }[];
}

beforeAll(async () => {
  await migrate(graph);
  await clearGraph(graph);
  await writeArticles(graph, [...harbourArticles(), ...toldArticles(), ...manyArticles(40)]);
});
afterAll(() => graph.close());

/** Of some types, two of them shared by many articles, what has most ties and what has fewest, each with each. */
async function pairs(): Promise<readonly (readonly [from: string, to: string])[]> {
  const ids: string[] = [];
  for (const label of ['Speaker', 'Source', 'Article', 'Quote'])
    for (const order of ['', 'DESC']) {
      const rows = await graph.read<{ id: string }>(
        `MATCH (n:${label}) RETURN n.id AS id ORDER BY COUNT { (n)--() } ${order}, id LIMIT 1`,
      );
      ids.push(...rows.map(({ id }) => id));
    }
  const each = [...new Set(ids)];
  return each.flatMap((from) => each.filter((to) => to !== from).map((to) => [from, to] as const));
}

test('a way is as short as any, and leads from the one over its steps to the other', async () => {
  const lengths = new Set<number | undefined>();
  for (const [from, to] of await pairs()) {
    const { data, errors } = await graphql({
      schema,
      source:
        'query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { length nodes { ... on Node { id } } steps { relationship forward } } }',
      variableValues: { from, to },
      contextValue: { graph, authorised: false, mutationsOn: false, requestId: 'test' },
    });
    expect(errors).toBeUndefined();
    const path = data?.['path'] as Path | null;
    const [shortest] = await graph.read<{ length: number }>(
      `MATCH (one:!Past {id: $from}) MATCH (other:!Past {id: $to})
       MATCH path = shortestPath((one)-[:${TIES}*..6]-(other)) RETURN length(path) AS length`,
      { from, to },
    );
    expect([from, to, path?.length]).toEqual([from, to, shortest?.length]);
    lengths.add(path?.length);
    if (path === null) continue;
    expect([path.nodes[0]?.id, path.nodes.at(-1)?.id]).toEqual([from, to]);
    expect(path.steps).toHaveLength(path.length);
    const ties = path.steps.map(({ relationship, forward }, at) => {
      const [here, there] = [path.nodes[at]?.id, path.nodes[at + 1]?.id];
      return { type: relationship, start: forward ? here : there, end: forward ? there : here };
    });
    expect(await graph.read(STAND, { ties })).toEqual([{ stand: ties.length }]);
  }
  expect([...lengths].sort()).toEqual(expect.arrayContaining([1, 2, 3, 4]));
});
