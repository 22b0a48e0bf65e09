import { connect } from 'node:net';
import { once } from 'node:events';
import { buildClientSchema, getIntrospectionQuery, printSchema, type IntrospectionQuery } from 'graphql';
import { startServer } from '../../../src/api/server';
import { openGraph, type Graph } from '../../../src/graph/graph';
import { GraphQueryError } from '../../../src/graph/errors';
import { openTestGraph } from '../../support/open-test-graph';
import { answerOf, codesOf, startTestServer } from '../../support/test-server';
import { harbour, served } from '../../support/served';
import { pino } from 'pino';

const { graph, server } = served(harbour);

describe('paths', () => {
  test('/ is the dashboard, under a policy that lets nothing inline and nothing of others in', async () => {
    const response = await fetch(`${server.url}/`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none';script-src 'self';style-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/u);
    const html = await response.text();
    expect(html).not.toMatch(/<script(?![^>]* src=")|<style|\son\w+=|https?:/u);
    for (const [, address] of html.matchAll(/(?:src|href)="([^"]+)"/gu)) {
      const file = await fetch(new URL(address ?? '', server.url));
      expect([address, file.status]).toEqual([address, 200]);
      expect(file.headers.get('cache-control')).toContain('immutable');
      await file.body?.cancel();
    }
  });

  test('/?quote=ID, a permalink, leads to the quote; with anything else to the dashboard', async () => {
    const id = 'q_0123456789abcdef01234567';
    const response = await fetch(`${server.url}/?quote=${id}`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, `/quotes/${id}`]);
    const other = await fetch(`${server.url}/?quote=%22%7D`, { redirect: 'manual' });
    expect(other.status).toBe(200);
  });

  test('what stands nowhere is 404: a page for a browser, JSON for a program', async () => {
    const page = await fetch(`${server.url}/nothing/here`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    const json = await fetch(`${server.url}/nothing/here`);
    expect([json.status, await json.json()]).toMatchObject([
      404,
      { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
    ]);
    expect((await fetch(`${server.url}/assets/nothing.js`)).status).toBe(404);
  });

  test('/healthz and /readyz', async () => {
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'up' });
    const ready = await fetch(`${server.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  test('/metrics counts requests by operation and code', async () => {
    await server.ask('{ quotes { totalCount } }');
    await server.ask('{ nothing }');
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toMatch(/^hearsay_requests_total\{operation="query",code="OK"\} [1-9]/mu);
    expect(text).toMatch(/^hearsay_requests_total\{operation="none",code="BAD_USER_INPUT"\} [1-9]/mu);
    expect(text).toMatch(/^hearsay_neo4j_up 1$/mu);
  });

  test('each answer has an id of its own', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => (await fetch(`${server.url}/healthz`)).headers.get('x-request-id')),
    );
    expect(new Set(ids).size).toBe(2);
  });
});

describe('the playground', () => {
  const page = (): Promise<Response> =>
    fetch(`${server.url}/graphql`, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });

  test('everything it loads comes from this server and is there', async () => {
    const html = await (await page()).text();
    const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, address]) => address ?? '');
    const loaded = addresses.filter((address) => !address.startsWith('data:'));
    expect(loaded).toHaveLength(6);
    for (const address of loaded) {
      expect(address).toMatch(/^\/graphiql\//u);
      const response = await fetch(`${server.url}${address}`);
      expect([address, response.status]).toEqual([address, 200]);
      expect((await response.text()).length).toBeGreaterThan(50);
    }
  });

  test('its policy lets nothing else in', async () => {
    const policy = (await page()).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/u);
  });

  test('the schema can be read by tools', async () => {
    const { data, errors } = await server.ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    const printed = printSchema(buildClientSchema(data as unknown as IntrospectionQuery));
    expect(printed).toContain('ingestArticle(');
  });
});

describe('queries', () => {
  test('by GET, for those who send the header that no other site can', async () => {
    const response = await fetch(`${server.url}/graphql?query={quotes{totalCount}}`, {
      headers: { 'apollo-require-preflight': 'yes', accept: 'application/json' },
    });
    expect(await answerOf(response)).toMatchObject({ status: 200, data: { quotes: { totalCount: 8 } } });
  });

  test('by a hash that the server has seen', async () => {
    const query = '{ articles { totalCount } }';
    const { createHash } = await import('node:crypto');
    const extensions = {
      persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
    };
    expect(codesOf(await server.post(JSON.stringify({ extensions })))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    await server.post(JSON.stringify({ query, extensions }));
    expect(await server.post(JSON.stringify({ extensions }))).toMatchObject({
      data: { articles: { totalCount: 4 } },
    });
  });
});

/** A graph whose every read fails as a driver would, with everything in its words that must not leak. */
function broken(error: Error): Graph {
  const working = openTestGraph();
  return {
    ...working,
    read: () => Promise.reject(error),
    inParts: (statement) => working.inParts(statement),
    verify: () => working.verify(),
    close: () => working.close(),
  } as Graph;
}

describe('a fault of ours', () => {
  const SECRET = 'bolt://neo4j:hunter2@10.0.0.5:7687 MATCH (n) RETURN n';

  test.each([
    ['of the driver', new GraphQueryError(SECRET, { cause: new Error(SECRET) })],
    ['of the code', new TypeError(SECRET)],
  ])('%s is told in a neutral sentence whose id stands in the log', async (_name, error) => {
    const failing = broken(error);
    const other = await startTestServer(failing);
    try {
      const answer = await other.ask('{ quotes { totalCount } }');
      expect(codesOf(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
      expect(answer.text).not.toMatch(/hunter2|bolt|MATCH|10\.0\.0\.5/u);
      const id = answer.headers.get('x-request-id') ?? 'none';
      expect(answer.errors?.[0]?.message).toContain(id);
      expect(other.log.filter((line) => line.includes(id) && line.includes('hunter2'))).toHaveLength(1);

      const download = await fetch(`${other.url}/export/quotes.csv`);
      expect(download.status).toBe(500);
      expect(await download.text()).not.toMatch(/hunter2|bolt|MATCH/u);
    } finally {
      await other.stop();
      await failing.close();
    }
  });

  test('a statement that takes too long is ended', async () => {
    const { uri, username, password, database } = {
      uri: process.env['NEO4J_URI'] ?? '',
      username: process.env['NEO4J_USERNAME'] ?? 'neo4j',
      password: process.env['NEO4J_PASSWORD'],
      database: 'neo4j',
    };
    const impatient = openGraph({ uri, username, password, database }, { readTimeout: 200 });
    const slow = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS sum';
    const other = await startTestServer({
      ...broken(new Error()),
      read: () => impatient.read(slow),
    } as Graph);
    try {
      expect(codesOf(await other.ask('{ quotes { totalCount } }'))).toEqual(['QUERY_TOO_COMPLEX']);
    } finally {
      await other.stop();
      await impatient.close();
    }
  });
});

describe('starting and stopping', () => {
  test('a request whose statement still runs is answered before the server is gone', async () => {
    const working = openTestGraph();
    let begun = (): void => undefined;
    let goOn = (): void => undefined;
    const reading = new Promise<void>((resolve) => (begun = resolve));
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const slow: Graph = {
      ...broken(new Error()),
      async read<Row>(statement: string, parameters?: Readonly<Record<string, unknown>>): Promise<Row[]> {
        begun();
        await held;
        return working.read<Row>(statement, parameters);
      },
    };
    const other = await startTestServer(slow);
    const asked = other.ask('{ quotes { totalCount } }');
    await reading;
    const stopped = other.stop();
    await expect(fetch(`${other.url}/healthz`)).rejects.toThrow();
    goOn();
    expect((await asked).data).toEqual({ quotes: { totalCount: 8 } });
    await stopped;
    await working.close();
  });

  test('a port that is taken', async () => {
    const port = Number(new URL(server.url).port);
    const config = { host: '127.0.0.1', port, apiToken: undefined, corsOrigins: [] };
    await expect(startServer({ graph, config, logger: pino({ enabled: false }) })).rejects.toThrow(
      `Port ${port} is taken: stop what listens there or set PORT to another one.`,
    );
  });

  test('an address that is not ours', async () => {
    const config = { host: '203.0.113.1', port: 0, apiToken: undefined, corsOrigins: [] };
    await expect(startServer({ graph, config, logger: pino({ enabled: false }) })).rejects.toThrow(
      /^The server cannot listen on 203\.0\.113\.1/u,
    );
  });

  test('a request under way is answered, a new one finds nobody', async () => {
    const other = await startTestServer(graph);
    const port = Number(new URL(other.url).port);
    const body = JSON.stringify({ query: '{ quotes { totalCount } }' });
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    );
    // The answer to another request says that the first one has arrived.
    await other.ask('{ __typename }');
    const stopped = other.stop();
    await expect(fetch(`${other.url}/healthz`)).rejects.toThrow();
    socket.write(body.slice(5));
    await once(socket, 'close');
    await stopped;
    expect(answer).toMatch(/^HTTP\/1\.1 200 .*"totalCount":8/su);
  });
});
