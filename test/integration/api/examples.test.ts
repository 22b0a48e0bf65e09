import { join } from 'node:path';
import { readExamples } from '../../../src/api/graphiql/examples';
import { packageRoot } from '../../../src/graph/package-root';
import { migrate } from '../../../src/graph/migrate';
import { ingest } from '../../../src/ingest/ingest';
import { readInputs } from '../../../src/ingest/read/read-inputs';
import { clearGraph } from '../../support/clear-graph';
import { openTestGraph } from '../../support/open-test-graph';
import { startTestServer, type TestServer } from '../../support/test-server';

const graph = openTestGraph();
let server: TestServer;

beforeAll(async () => {
  await clearGraph(graph);
  await migrate(graph);
  const seed = readInputs([join(packageRoot, 'seed')], { standardInput: process.stdin });
  const { failures } = await ingest(graph, seed, () => undefined);
  expect(failures).toEqual([]);
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

test.each(readExamples().map(({ name, query }) => [name, query]))(
  'on the seed corpus, %s answers with rows',
  async (_name, query) => {
    const { data, errors } = await server.ask(query);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toMatch(/"nodes":\[\{/u);
  },
);
