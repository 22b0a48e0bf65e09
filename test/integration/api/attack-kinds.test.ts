import { migrate } from '../../../src/graph/migrate';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { ATTACKS } from '../../support/attacks/attacks';
import { clearGraph } from '../../support/clear-graph';
import { harbourArticles } from '../../support/harbour-articles';
import { INTERNAL } from '../../support/injections';
import { openTestGraph } from '../../support/open-test-graph';
import { sendRaw } from '../../support/raw-http';
import { startTestServer, type TestServer } from '../../support/test-server';

const graph = openTestGraph();
let server: TestServer;

beforeAll(async () => {
  await clearGraph(graph);
  await migrate(graph);
  await writeArticles(graph, harbourArticles());
  server = await startTestServer(graph);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await graph.close();
});

/** Whatever was tried before, an honest question is answered, and nothing in the graph has changed. */
afterEach(async () => {
  const { data } = await server.ask('{ quotes { totalCount } articles { totalCount } }');
  expect(data).toEqual({ quotes: { totalCount: 8 }, articles: { totalCount: 4 } });
});

describe.each(Object.entries(ATTACKS))('%s', (_kind, attacks) => {
  test.each(attacks.map(({ name, ...attack }) => [name, attack] as const))(
    '%s',
    async (_name, { bytes, code }) => {
      const { status, codes, body } = await sendRaw(server.url, bytes);
      const expected = [code].flat();
      expect({ status: status >= 200 && status < 500, codes: codes.length > 0, body }).toEqual({
        status: true,
        codes: true,
        body,
      });
      for (const one of codes) expect(expected).toContain(one);
      expect(body).not.toMatch(INTERNAL);
      expect(body.length).toBeLessThan(8_000);
    },
  );
});
