import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIMITS } from '../../../src/limits';
import { openGraph, type Graph } from '../../../src/graph/graph';
import { localNeo4jStatus, startLocalNeo4j, stopLocalNeo4j } from '../../../src/graph/local/local-neo4j';
import { migrate } from '../../../src/graph/migrate';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { homeWithJars } from '../../support/global-neo4j-homes';
import { harbourArticles } from '../../support/harbour-articles';
import { codesOf, startTestServer, type Answer, type TestServer } from '../../support/test-server';

/* A Neo4j of this suite's own, killed in the middle of load and started again. */

const home = mkdtempSync(join(tmpdir(), 'hearsay-outage-'));
let graph: Graph;
let server: TestServer;

beforeAll(async () => {
  await homeWithJars(home);
  graph = openGraph(await startLocalNeo4j(home, () => undefined), {
    readTimeout: LIMITS.queryTimeout,
    retry: LIMITS.graphRetry,
  });
  await migrate(graph);
  await writeArticles(graph, harbourArticles());
  server = await startTestServer(graph);
}, 600_000);

afterAll(async () => {
  await server.stop();
  await graph.close();
  await stopLocalNeo4j(home);
  rmSync(home, { recursive: true, force: true });
});

/** How many ask at once. */
const LOAD = 16;

/** Of each that asks: its own connection, the server's end of it, and one to Neo4j; a few for the looks at health. */
const SOCKETS_AT_MOST = LOAD * 3 + 8;

const openSockets = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;

/** How many transactions or connections Neo4j knows of. */
async function countOf(listed: string): Promise<number> {
  return (await graph.read(listed)).length;
}

const QUERY = '{ quotes { totalCount nodes { speaker { name } } } }';
const askAll = (): Promise<Answer[]> => Promise.all(Array.from({ length: LOAD }, () => server.ask(QUERY)));

test('requests are refused while Neo4j is away, and answered again once it is back', async () => {
  expect((await askAll()).map(({ data }) => data?.['quotes'])).toEqual(
    Array.from({ length: LOAD }, () => expect.objectContaining({ totalCount: 8 }) as unknown),
  );
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);

  const { pid } = await localNeo4jStatus(home);
  const underLoad = askAll();
  process.kill(Number(pid), 'SIGKILL');
  for (const answer of [...(await underLoad), ...(await askAll())]) {
    expect([[], ['SERVICE_UNAVAILABLE']]).toContainEqual(codesOf(answer));
    expect(answer.text).not.toMatch(/bolt|neo4j:|ECONN|127\.0\.0\.1|routing|pool/iu);
  }
  expect((await askAll()).map(codesOf)).toEqual(Array.from({ length: LOAD }, () => ['SERVICE_UNAVAILABLE']));

  const ready = await fetch(`${server.url}/readyz`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toEqual({
    status: 'waiting',
    reason: 'The graph database does not answer just now.',
  });
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect(await (await fetch(`${server.url}/metrics`)).text()).toMatch(/^hearsay_neo4j_up 0$/mu);
  const download = await fetch(`${server.url}/export/quotes.csv`);
  expect(download.status).toBe(503);
  expect(await download.text()).toMatch(/SERVICE_UNAVAILABLE/u);

  await startLocalNeo4j(home, () => undefined);
  while ((await fetch(`${server.url}/readyz`)).status !== 200);
  // On a busy machine a Neo4j that has just started may need longer for its first plans than a query may take.
  while ((await askAll()).some((answer) => codesOf(answer).includes('QUERY_TOO_COMPLEX')));
  expect((await askAll()).map(codesOf)).toEqual(Array.from({ length: LOAD }, () => []));
  expect(await (await fetch(`${server.url}/metrics`)).text()).toMatch(/^hearsay_neo4j_up 1$/mu);

  // Nothing is held of what broke off: no socket, no transaction, no connection beyond those in use.
  expect(openSockets()).toBeLessThanOrEqual(SOCKETS_AT_MOST);
  // The look itself is one.
  expect(await countOf('SHOW TRANSACTIONS YIELD transactionId')).toBe(1);
  expect(await countOf('CALL dbms.listConnections() YIELD connectionId')).toBeLessThanOrEqual(LOAD + 1);
});
