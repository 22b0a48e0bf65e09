import { gzipSync } from 'node:zlib';
import { http, post, query } from '../raw-http';
import { type Attack, attack, many, NO_GOOD, TOO_MUCH } from './attack';

/** Bodies and headers that are not what they say, or too much of it. */
export const bodies = (): Attack[] => {
  const json = JSON.stringify({ query: '{ quotes { totalCount } }' });
  const mutation = JSON.stringify({
    query: 'mutation { judge(input: { quoteId: "q_0", verdict: REJECT, user: "x" }) { errors { message } } }',
  });
  const by = (url: string, headers: Readonly<Record<string, string>> = {}): Buffer =>
    http('GET', url, headers);
  return [
    attack('1 MB of query', NO_GOOD, query(`{ quotes { totalCount } } #${'x'.repeat(1_000_000)}`)),
    attack(
      '10,000 operations in one batch',
      TOO_MUCH,
      post(`[${many(10_000, () => '{"query":"{a}"}', ',')}]`),
    ),
    attack('an empty batch', TOO_MUCH, post('[]')),
    attack('a batch in a batch', TOO_MUCH, post(`[[${json}]]`)),
    attack(
      '10 MB that gzip makes 10 kB of',
      NO_GOOD,
      post(gzipSync(`{"query":"${' '.repeat(10_000_000)}"}`), { 'content-encoding': 'gzip' }),
    ),
    attack('gzip that is none', NO_GOOD, post('not gzip at all', { 'content-encoding': 'gzip' })),
    attack('gzip within gzip', NO_GOOD, post(gzipSync(gzipSync(json)), { 'content-encoding': 'gzip, gzip' })),
    attack('an encoding that is not known', NO_GOOD, post(json, { 'content-encoding': 'zstd' })),
    attack(
      'a charset that is not known',
      NO_GOOD,
      post(json, { 'content-type': 'application/json; charset=ebcdic' }),
    ),
    attack('JSON that is cut off', NO_GOOD, post('{"query": "{ quotes')),
    attack('JSON with NaN', NO_GOOD, post('{"query": "{ __typename }", "variables": {"n": NaN}}')),
    attack('no body', NO_GOOD, http('POST', '/graphql', { 'content-type': 'application/json' })),
    attack('an empty body', NO_GOOD, post('')),
    attack('a string', NO_GOOD, post('"{ quotes { totalCount } }"')),
    attack('null', NO_GOOD, post('null')),
    attack('a query that is a document', NO_GOOD, post('{"query": {"kind": "Document"}}')),
    attack('variables that are a list', NO_GOOD, post('{"query": "{__typename}", "variables": [1]}')),
    attack('variables that are a string', NO_GOOD, post('{"query": "{__typename}", "variables": "{}"}')),
    attack('extensions that are a list', NO_GOOD, post('{"query": "{__typename}", "extensions": [1]}')),
    attack(
      'an operation’s name that is a number',
      NO_GOOD,
      post('{"query": "{__typename}", "operationName": 7}'),
    ),
    attack(
      'an operation that is not there',
      NO_GOOD,
      post('{"query": "query A {__typename}", "operationName": "B"}'),
    ),
    attack(
      'a hash of another query',
      NO_GOOD,
      post(
        JSON.stringify({
          query: '{ __typename }',
          extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
        }),
      ),
    ),
    attack(
      'a hash of 200 kB',
      [NO_GOOD, 'PERSISTED_QUERY_NOT_FOUND'],
      post(
        JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(200_000) } } }),
      ),
    ),
    attack(
      'a hash of an unknown version',
      NO_GOOD,
      post(JSON.stringify({ extensions: { persistedQuery: { version: 99, sha256Hash: 'a' } } })),
    ),
    ...[
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain; application/json',
      'application/graphql',
    ].map((type) => attack(`a mutation as ${type}`, NO_GOOD, post(mutation, { 'content-type': type }))),
    attack('a query by a link of another site', NO_GOOD, by('/graphql?query={__typename}')),
    attack(
      'a mutation by GET',
      NO_GOOD,
      by(
        `/graphql?query=${encodeURIComponent('mutation { undoJudgement(input: {id: "j_0", user: "x"}) { errors { message } } }')}`,
        { 'apollo-require-preflight': '1' },
      ),
    ),
    attack(
      'variables by GET that are no JSON',
      NO_GOOD,
      by('/graphql?query={__typename}&variables={', { 'apollo-require-preflight': '1' }),
    ),
    attack(
      'one parameter twice',
      NO_GOOD,
      by('/graphql?query={a}&query={b}', { 'apollo-require-preflight': '1' }),
    ),
    attack('an address of 100 kB', NO_GOOD, by(`/graphql?query=${'x'.repeat(100_000)}`)),
    ...[1, 5, 22, 200, 8_000].map((length) =>
      attack(
        `a wrong token of ${length}`,
        'UNAUTHENTICATED',
        post(mutation, { authorization: `Bearer ${'t'.repeat(length)}` }),
      ),
    ),
    attack(
      'a token of another scheme',
      'UNAUTHENTICATED',
      post(mutation, { authorization: 'Basic dGhlLXRva2Vu' }),
    ),
    attack('a method that is not taken', NO_GOOD, http('DELETE', '/graphql')),
    attack('headers of 100 kB', NO_GOOD, by('/', { 'x-large': 'x'.repeat(100_000) })),
    attack(
      '5,000 headers',
      NO_GOOD,
      by('/', Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`x-${i}`, '1']))),
    ),
    attack('no host', NO_GOOD, Buffer.from('GET /graphql HTTP/1.1\r\nConnection: close\r\n\r\n')),
    attack('an expectation of its own', NO_GOOD, post(json, { expect: 'the-moon' })),
    attack('noise', NO_GOOD, Buffer.from('\u0016\u0003\u0001 hello\r\n\r\n')),
    attack(
      'two lengths',
      NO_GOOD,
      Buffer.from(
        'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET',
      ),
    ),
    attack(
      'a length that is none',
      NO_GOOD,
      Buffer.from('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n'),
    ),
    attack(
      'a line that a header smuggles in',
      NO_GOOD,
      Buffer.from('GET / HTTP/1.1\r\nHost: x\r\nX-A: b\nX-Bad : c\r\n\r\n'),
    ),
  ];
};
