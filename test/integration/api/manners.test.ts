import { createHash } from 'node:crypto';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { request as rawRequest } from 'node:http';
import { LIMITS } from '../../../src/limits';
import { answerOf, bearer, codesOf, startTestServer, type TestServer } from '../../support/test-server';
import { harbour, served } from '../../support/served';

/* How the API behaves as a good citizen of the web: what it says beside the answer itself. */

const { graph, server } = served(harbour);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const persisted = (query: string): { persistedQuery: { version: number; sha256Hash: string } } => ({
  persistedQuery: { version: 1, sha256Hash: sha256(query) },
});

/** A query by GET, as a client that keeps answers sends it. */
function get(parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}/graphql?${new URLSearchParams(parameters).toString()}`, {
    headers: { accept: 'application/json', 'apollo-require-preflight': 'yes', ...headers },
  });
}

describe('extensions.cost', () => {
  test.each([
    ['{ __typename }', 0],
    ['{ quotes { totalCount } }', 0],
    ['{ quotes(first: 7) { nodes { id } } }', 7],
    ['{ quotes(first: 7) { nodes { speaker { name } accordingTo { name } } } }', 7 * 12],
  ])('%s costs %d', async (query, requested) => {
    const { extensions, errors } = await server.ask(query);
    expect(errors).toBeUndefined();
    expect(extensions?.cost).toEqual({ requested, limit: LIMITS.objects });
  });

  test('over the limit, the sentence and the extension say by how much', async () => {
    const query = '{ quotes(first: 100) { nodes { nested { nested { nested { id } } } } } }';
    const answer = await server.ask(query);
    const requested = 100 * (1 + 10 * (1 + 10 * (1 + 10)));
    expect(codesOf(answer)).toEqual(['QUERY_TOO_COMPLEX']);
    expect(answer.errors?.[0]?.message).toBe(
      `The query asks for ${requested} objects, nested lists multiplied, and the limit is ${LIMITS.objects}; ask for smaller pages.`,
    );
    expect(answer.extensions?.cost).toEqual({ requested, limit: LIMITS.objects });
    expect(answer.status).toBe(400);
  });

  test('a mutation has a cost too', async () => {
    const mutation =
      'mutation { judge(input: { quoteId: "none", verdict: CONFIRM, user: "x" }) { quote { id } errors { message } } }';
    const { extensions } = await server.ask(mutation, undefined, bearer(server.token));
    expect(extensions?.cost?.requested).toBe(1 + 1 + LIMITS.assumedRows);
  });

  test('what is no valid operation has none', async () => {
    expect((await server.ask('{ nothing }')).extensions).toBeUndefined();
  });
});

test('a field that is refused leaves the others their answers', async () => {
  const answer = await server.ask(
    '{ quotes(first: 0) { totalCount } articles { totalCount } timeline { quotes } }',
  );
  expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  expect(answer.errors?.[0]?.path).toEqual(['quotes']);
  expect(answer.data).toMatchObject({ quotes: null, articles: { totalCount: 4 } });
  expect(answer.data?.['timeline']).not.toBeNull();
});

describe('persisted queries', () => {
  const query = 'query Persisted($n: Int!) { quotes(first: $n) { totalCount } }';
  const extensions = JSON.stringify(persisted(query));
  const variables = '{"n":1}';

  test('are asked for by GET with their hash alone, once they were sent', async () => {
    const early = await answerOf(await get({ extensions, variables }));
    expect(codesOf(early)).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect(early.headers.get('cache-control')).toBe('no-store');
    expect(await answerOf(await get({ extensions, variables, query }))).toMatchObject({ status: 200 });
    expect(await answerOf(await get({ extensions, variables }))).toMatchObject({
      data: { quotes: { totalCount: 8 } },
    });
  });

  test('by GET they need the header that no other site can send', async () => {
    await get({ extensions, variables, query });
    const response = await fetch(
      `${server.url}/graphql?${new URLSearchParams({ extensions, variables }).toString()}`,
      { headers: { accept: '*/*' } },
    );
    expect(response.status).toBe(400);
  });

  test.each([
    ['another query’s hash', { ...persisted('{ other }'), query }, 'BAD_USER_INPUT'],
    ['a version that is none', { persistedQuery: { version: 2, sha256Hash: 'x' }, query }, 'BAD_USER_INPUT'],
    [
      'a hash that is none',
      { persistedQuery: { version: 1, sha256Hash: { a: 1 } } },
      'PERSISTED_QUERY_NOT_FOUND',
    ],
    ['no hash', { persistedQuery: { version: 1 } }, 'PERSISTED_QUERY_NOT_FOUND'],
  ])('%s', async (_name, sent: object, code) => {
    const { query: text, ...given } = sent as { query?: string };
    const answer = await server.post(JSON.stringify({ query: text, extensions: given, variables: { n: 1 } }));
    expect(codesOf(answer)).toEqual([code]);
  });

  test('a query that is refused is not remembered', async () => {
    const wrong = '{ nothing }';
    await server.post(JSON.stringify({ query: wrong, extensions: persisted(wrong) }));
    expect(codesOf(await server.post(JSON.stringify({ extensions: persisted(wrong) })))).toEqual([
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
  });

  test('many of them push out the oldest: the memory for them has an end', async () => {
    const other = await startTestServer(graph);
    try {
      const long = (i: number): string => `{ __typename } # ${String(i)} ${'x'.repeat(100_000)}`;
      const send = (body: object): ReturnType<TestServer['post']> => other.post(JSON.stringify(body));
      for (let i = 0; i <= LIMITS.persistedQueryBytes / 100_000; i += 1) {
        const text = long(i);
        expect((await send({ query: text, extensions: persisted(text) })).errors).toBeUndefined();
      }
      expect(codesOf(await send({ extensions: persisted(long(0)) }))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    } finally {
      await other.stop();
    }
  });
});

describe('ETag', () => {
  const query = '{ articles { totalCount } }';

  test('an answer that has not changed is not sent again', async () => {
    const first = await get({ query });
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W?\/?"/u);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const second = await get({ query }, { 'if-none-match': tag });
    expect([second.status, await second.text()]).toEqual([304, '']);
    expect(second.headers.get('etag')).toBe(tag);
    const third = await get({ query }, { 'if-none-match': '"another"' });
    expect([third.status, third.headers.get('etag')]).toEqual([200, tag]);
  });

  test('another answer has another tag', async () => {
    const tags = await Promise.all(
      [query, '{ quotes { totalCount } }'].map(async (one) =>
        (await get({ query: one })).headers.get('etag'),
      ),
    );
    expect(new Set(tags).size).toBe(2);
  });

  test('errors and answers to POST are not kept', async () => {
    expect((await get({ query: '{ nothing }' })).headers.get('cache-control')).toBe('no-store');
    expect((await server.ask(query)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('compression', () => {
  /** The bytes as they came: `fetch` would unpack them. */
  const bytes = (path: string, encoding: string): Promise<{ encoding: string | undefined; body: Buffer }> =>
    new Promise((resolve, reject) => {
      const headers = {
        'accept-encoding': encoding,
        accept: 'application/json',
        'apollo-require-preflight': '1',
      };
      rawRequest(`${server.url}${path}`, { headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }),
        );
      })
        .on('error', reject)
        .end();
    });
  const long = `/graphql?query=${encodeURIComponent('{ quotes(first: 100) { nodes { id text selector { exact prefix suffix } } } }')}`;

  test.each([long, '/export/quotes.jsonl', '/export/quotes.csv', '/graphiql/graphiql.js'])(
    '%s comes smaller, and the same',
    async (path) => {
      const [plain, small] = [await bytes(path, 'identity'), await bytes(path, 'gzip')];
      expect([plain.encoding, small.encoding]).toEqual([undefined, 'gzip']);
      expect(small.body.length).toBeLessThan(plain.body.length);
      expect(gunzipSync(small.body).equals(plain.body)).toBe(true);
    },
  );

  test('a short answer comes as it is', async () => {
    expect((await bytes('/healthz', 'gzip, br')).encoding).toBeUndefined();
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('a small body that unpacks to a large one (%s) is refused', async (encoding, pack) => {
    const body = pack(Buffer.from(JSON.stringify({ query: `{ __typename } #${' '.repeat(5_000_000)}` })));
    expect(body.length).toBeLessThan(LIMITS.bodyBytes);
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body: new Uint8Array(body),
      headers: { 'content-type': 'application/json', 'content-encoding': encoding },
    });
    const answer = await answerOf(response);
    expect([answer.status, ...codesOf(answer)]).toEqual([413, 'BAD_USER_INPUT']);
  });
});

describe('pages of other sites', () => {
  const origin = 'https://desk.example';
  const preflight = (url: string, from: string, path = '/graphql'): Promise<Response> =>
    fetch(`${url}${path}`, {
      method: 'OPTIONS',
      headers: {
        origin: from,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });

  test('are let in by nobody until they are named', async () => {
    const response = await preflight(server.url, origin);
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([405, null]);
    const asked = await get({ query: '{ __typename }' }, { origin });
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('are let in one by one, without credentials', async () => {
    const other = await startTestServer(graph, undefined, [origin, 'https://second.example']);
    try {
      for (const path of ['/graphql', '/export/quotes.csv']) {
        const allowed = await preflight(other.url, origin, path);
        expect(allowed.status).toBe(204);
        expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
        expect(allowed.headers.get('vary')).toMatch(/\bOrigin\b/u);
        expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
        for (const stranger of ['https://desk.example.evil.example', 'http://desk.example', 'null', '*']) {
          const refused = await preflight(other.url, stranger, path);
          expect(refused.headers.get('access-control-allow-origin')).toBeNull();
        }
      }
      const answer = await other.ask('{ __typename }', undefined, { origin });
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
      expect(answer.headers.get('access-control-expose-headers')).toMatch(/X-Request-Id/u);
      expect(
        (await preflight(other.url, origin, '/metrics')).headers.get('access-control-allow-origin'),
      ).toBeNull();
    } finally {
      await other.stop();
    }
  });

  test('* is for all of them, and still without credentials', async () => {
    const other = await startTestServer(graph, undefined, ['*']);
    try {
      const allowed = await preflight(other.url, origin);
      expect(allowed.headers.get('access-control-allow-origin')).toBe('*');
      expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
    } finally {
      await other.stop();
    }
  });
});

describe('request ids', () => {
  const echoed = async (id: string): Promise<string | null> =>
    (await fetch(`${server.url}/healthz`, { headers: { 'x-request-id': id } })).headers.get('x-request-id');

  test.each(['a', '01J9Z.abc:def_7-x', 'x'.repeat(64)])('%s is taken over', async (id) => {
    expect(await echoed(id)).toBe(id);
  });

  test.each(['', 'with space', '{"a":1}', 'x'.repeat(65), '<script>', 'é'])(
    '%j is replaced by one of ours',
    async (id) => {
      expect(await echoed(id)).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/u);
    },
  );
});
