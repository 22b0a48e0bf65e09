import { connect } from 'node:net';
import { INTERNAL } from '../../support/injections';
import { openTestGraph } from '../../support/open-test-graph';
import { startTestServer, type TestServer } from '../../support/test-server';

const graph = openTestGraph();
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

/** Whatever was sent before, an honest question is answered. */
afterEach(async () => {
  expect((await server.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
});

describe('what is no proper HTTP', () => {
  /** Sends bytes as they are and reads until the server ends the connection. */
  const raw = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(text));
      let answer = '';
      socket.setEncoding('utf8');
      socket.on('data', (chunk: string) => (answer += chunk));
      socket.on('error', reject);
      socket.on('close', () => resolve(answer));
    });

  test('a body that does not arrive', async () => {
    const answer = await raw(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"query"',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 408 /u);
    expect(answer).toMatch(/"code":"BAD_USER_INPUT"/u);
  });

  test('headers that do not end', async () => {
    expect(await raw('GET /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ')).toMatch(/^HTTP\/1\.1 408 /u);
  });

  test('headers that are too large', async () => {
    const answer = await raw(`GET / HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(100_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /u);
  });

  test('headers that are too many', async () => {
    const flood = Array.from({ length: 5_000 }, (_, i) => `X-${i}: 1`).join('\r\n');
    expect(await raw(`GET / HTTP/1.1\r\nHost: x\r\n${flood}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 .*BAD_USER_INPUT/su,
    );
  });

  test('noise', async () => {
    expect(await raw('\u0016\u0003\u0001 hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 .*BAD_USER_INPUT/su);
  });

  test('two lengths, as smugglers send', async () => {
    const answer = await raw(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /u);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s', async (method) => {
    const response = await fetch(`${server.url}/graphql`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(await response.text()).toMatch(/BAD_USER_INPUT/u);
  });

  test.each([
    '/nowhere',
    '/graphiql/../../package.json',
    '/graphiql/%2e%2e%2fpackage.json',
    '/export/quotes.xml',
    '/%00',
    '/%',
  ])('a path that leads nowhere: %s', async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /u);
    expect(answer).not.toMatch(INTERNAL);
  });
});
