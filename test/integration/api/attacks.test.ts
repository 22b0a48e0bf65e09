import { LIMITS } from '../../../src/limits';
import { INJECTIONS, INTERNAL } from '../../support/injections';
import { bearer, codesOf, type Answer } from '../../support/test-server';
import { harbour, served } from '../../support/served';

const { server } = served(harbour);

/** Whatever was tried before, an honest question is answered, and nothing in the graph has changed. */
afterEach(async () => {
  const { data } = await server.ask('{ quotes { totalCount } articles { totalCount } }');
  expect(data).toEqual({ quotes: { totalCount: 8 }, articles: { totalCount: 4 } });
});

function expectRefused(answer: Answer, code: string): void {
  expect(codesOf(answer)).toEqual([code]);
  expect(answer.text).not.toMatch(INTERNAL);
  expect(answer.text.length).toBeLessThan(2_000);
}

const nested = (depth: number, open: string, inner: string): string =>
  open.repeat(depth) + inner + '}'.repeat(depth);

describe('documents that are too large', () => {
  const cases: readonly [string, string][] = [
    ['depth 50', `{ quotes { nodes { ${nested(50, 'nestedIn { ', 'id')} } } }`],
    [
      'depth 50 through fragments',
      `{ quotes { nodes { ...F0 } } } ${Array.from({ length: 50 }, (_, i) => `fragment F${i} on Quote { nestedIn { ...F${i + 1} } }`).join(' ')} fragment F50 on Quote { id }`,
    ],
    ['1,000 aliases', `{ ${Array.from({ length: 1_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    ['100 aliases', `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: quotes { totalCount }`).join(' ')} }`],
    ['11 root fields', `{ ${'__typename '.repeat(LIMITS.rootFields + 1)} }`],
    ['11 root fields in a fragment', `{ ...F } fragment F on Query { ${'__typename '.repeat(11)} }`],
    ['directives', `{ __typename ${'@include(if: true) '.repeat(LIMITS.directives + 1)} }`],
    ['one field 10,000 times', `{ quotes { nodes { ${'id '.repeat(10_000)} } } }`],
    [
      'introspection flood',
      `{ ${Array.from({ length: 5 }, (_, i) => `s${i}: __schema { types { name fields { name type { name } } } }`).join(' ')} }`,
    ],
    [
      'the schema’s types 30 times in one introspection',
      `{ __schema { ${Array.from({ length: 30 }, (_, i) => `t${i}: types { name fields { name } }`).join(' ')} } }`,
    ],
    [
      'the same through a fragment',
      '{ __schema { types { ...T } } } fragment T on __Type { a: fields { name } b: fields { name } }',
    ],
    [
      'lists without pages inside each other',
      `{ quotes(first: 100) { nodes { ${nested(5, 'nested { ', 'id ')} } } }`,
    ],
    [
      'nested pages',
      '{ speakers(first: 100) { nodes { quotes(first: 100) { nodes { statement { quotes(first: 100) { nodes { id } } } } } } } }',
    ],
    [
      'fragments that double 60 times',
      `{ quotes { nodes { ...F0 } } } ${Array.from({ length: 60 }, (_, i) => `fragment F${i} on Quote { ...F${i + 1} nestedIn { ...F${i + 1} } }`).join(' ')} fragment F60 on Quote { id }`,
    ],
  ];
  test.each(cases)('%s', async (_name, query) => {
    expectRefused(await server.ask(query), 'QUERY_TOO_COMPLEX');
  });

  test('nested pages whose size stands in a variable', async () => {
    const query =
      'query($n: Int = 100) { speakers(first: $n) { nodes { quotes(first: $n) { nodes { statement { quotes(first: $n) { nodes { id } } } } } } } }';
    expectRefused(await server.ask(query), 'QUERY_TOO_COMPLEX');
    expectRefused(await server.ask(query, { n: 90 }), 'QUERY_TOO_COMPLEX');
    expect((await server.ask(query, { n: 2 })).errors).toBeUndefined();
  });

  test('introspection that nests lists of fields', async () => {
    const query = `{ __schema { types { ${nested(6, 'fields { type { ', 'name } ')} } } }`;
    expect((await server.ask(query)).errors?.length).toBeGreaterThan(0);
  });

  test('circular fragments', async () => {
    const answer = await server.ask(
      '{ quotes { nodes { ...A } } } fragment A on Quote { nestedIn { ...B } } fragment B on Quote { nestedIn { ...A } }',
    );
    expectRefused(answer, 'BAD_USER_INPUT');
  });

  test('a fragment inside itself at the root', async () => {
    const answer = await server.ask('{ ...A } fragment A on Query { __typename ...A }');
    expectRefused(answer, 'BAD_USER_INPUT');
  });
});

describe('bodies', () => {
  test('1 MB of query', async () => {
    const answer = await server.ask(`{ quotes { totalCount } } #${'x'.repeat(1_000_000)}`);
    expectRefused(answer, 'BAD_USER_INPUT');
    expect(answer.status).toBe(413);
  });

  test('10,000 operations in one batch', async () => {
    const answer = await server.post(
      JSON.stringify(Array.from({ length: 10_000 }, () => ({ query: '{a}' }))),
    );
    expectRefused(answer, 'QUERY_TOO_COMPLEX');
  });

  test('an empty batch', async () => {
    expectRefused(await server.post('[]'), 'QUERY_TOO_COMPLEX');
  });

  test.each([
    ['a filter', { f: 0 }],
    ['nobody', { other: 0 }],
  ])('JSON that nests 20,000 levels, for %s', async (_name, shape) => {
    const [key = ''] = Object.keys(shape);
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const body = `{"query":"query($f: QuoteFilter) { quotes(filter: $f) { totalCount } }","variables":{"${key}":${deep}}}`;
    expectRefused(await server.post(body), 'QUERY_TOO_COMPLEX');
  });

  test.each([
    ['cut off', '{"query": "{ quotes'],
    ['no JSON', 'query { quotes }'],
    ['a string', '"{ quotes { totalCount } }"'],
    ['an empty object', '{}'],
    ['a query that is no string', '{"query": {"kind": "Document"}}'],
    ['variables that are a list', '{"query": "{__typename}", "variables": [1]}'],
    ['an operation that is not there', '{"query": "query A {__typename}", "operationName": "B"}'],
    ['syntax that is none', '{"query": "{ quotes( }"}'],
    ['only spaces', '{"query": "   "}'],
  ])('%s', async (_name, body) => {
    expectRefused(await server.post(body), 'BAD_USER_INPUT');
  });

  test.each([
    ['one type 20,000 times', { f: { type: Array<string>(20_000).fill('DIRECT') } }],
    [
      '10,000 fields that no filter has',
      { f: Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, 1])) },
    ],
    [
      '10,000 variables that nobody asked for',
      Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`v${i}`, 1])),
    ],
  ])('variables: %s', async (_name, variables) => {
    const query = 'query($f: QuoteFilter) { quotes(filter: $f) { nodes { id } } }';
    expectRefused(await server.ask(query, variables), 'QUERY_TOO_COMPLEX');
  });

  test('a subscription', async () => {
    expectRefused(await server.ask('subscription { quotes }'), 'BAD_USER_INPUT');
  });

  test('JSON that nests 50,000 levels where nobody looks', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const answer = await server.post(`{"query":"{ __typename }","extensions":{"x":${deep}},"other":${deep}}`);
    expect(answer.data).toEqual({ __typename: 'Query' });
  });

  test('an operation’s name of 200 kB', async () => {
    const operationName = 'x'.repeat(200_000);
    expectRefused(
      await server.post(JSON.stringify({ query: 'query A { __typename }', operationName })),
      'BAD_USER_INPUT',
    );
  });

  test('a prototype in the variables', async () => {
    const answer = await server.post(
      '{"query":"query($f: QuoteFilter) { quotes(filter: $f) { totalCount } }","variables":{"f":{"__proto__":{"speaker":"x"}}}}',
    );
    expectRefused(answer, 'BAD_USER_INPUT');
  });

  test('a value of 100 kB that graphql would echo', async () => {
    const answer = await server.ask('query($f: QuoteFilter) { quotes(filter: $f) { totalCount } }', {
      f: { from: 'x'.repeat(100_000) },
    });
    expectRefused(answer, 'BAD_USER_INPUT');
  });
});

describe('arguments', () => {
  test.each([
    ['0', '0'],
    ['negative', '-5'],
    ['101', '101'],
    ['the largest', '2147483647'],
  ])('first: %s', async (_name, first) => {
    expectRefused(await server.ask(`{ quotes(first: ${first}) { nodes { id } } }`), 'BAD_USER_INPUT');
  });

  test('first: beyond 32 bits', async () => {
    expectRefused(await server.ask('{ quotes(first: 99999999999) { nodes { id } } }'), 'BAD_USER_INPUT');
  });

  test.each([
    ['quotes(filter: {type: $list})', 'QuoteType', 'DIRECT'],
    ['quotes(filter: {sourcing: $list})', 'SourcingGrade', 'NAMED'],
    ['search(text: "promise", types: $list)', 'SearchType', 'QUOTE'],
  ])('a value that is given again and again: %s', async (field, type, value) => {
    const query = `query($list: [${type}!]) { ${field} { nodes { __typename } } }`;
    expectRefused(await server.ask(query, { list: Array<string>(400).fill(value) }), 'BAD_USER_INPUT');
    const [once, twice] = [
      await server.ask(query, { list: [value] }),
      await server.ask(query, { list: [value, value] }),
    ];
    expect(twice.errors).toBeUndefined();
    expect(twice.data).toEqual(once.data);
  });

  test('a nested first beyond the limit', async () => {
    const query = '{ speakers(first: 1) { nodes { quotes(first: 1000) { nodes { id } } } } }';
    expectRefused(await server.ask(query), 'BAD_USER_INPUT');
  });

  test.each([
    ['negative', '-1'],
    ['forged', Buffer.from('{"after":["2026",true]}').toString('base64url')],
    ['no base64', '\u0000\u0001 %%%'],
    ['empty', ''],
    ['10,000 characters', 'A'.repeat(10_000)],
  ])('a cursor: %s', async (_name, after) => {
    const answer = await server.ask('query($a: String) { quotes(after: $a) { nodes { id } } }', { a: after });
    expectRefused(answer, 'BAD_USER_INPUT');
  });

  test('a cursor of another order', async () => {
    const { data } = await server.ask('{ quotes(first: 1, orderBy: SAID_DESC) { pageInfo { endCursor } } }');
    const { pageInfo } = data?.['quotes'] as { pageInfo: { endCursor: string } };
    const answer = await server.ask(
      'query($a: String) { quotes(after: $a, orderBy: CONFIDENCE_DESC) { nodes { id } } }',
      { a: pageInfo.endCursor },
    );
    expectRefused(answer, 'BAD_USER_INPUT');
  });

  test('a name of 100,000 characters', async () => {
    const answer = await server.ask('query($f: QuoteFilter) { quotes(filter: $f) { totalCount } }', {
      f: { speaker: 'x'.repeat(100_000) },
    });
    expectRefused(answer, 'BAD_USER_INPUT');
  });

  const STRINGS = [
    'speaker',
    'speakerId',
    'accordingTo',
    'publishedBy',
    'text',
    'eventId',
    'articleId',
    'statementId',
  ];

  test.each(INJECTIONS)('as a value and not as a part of the statement: %j', async (value) => {
    for (const field of STRINGS) {
      const answer = await server.ask(
        'query($f: QuoteFilter) { quotes(filter: $f) { totalCount nodes { id } } }',
        { f: { [field]: value } },
      );
      // Found nothing, or refused with a reason; never everything, never a fault.
      if (answer.errors === undefined) {
        expect(answer.data?.['quotes']).toEqual({ totalCount: 0, nodes: [] });
      } else {
        expectRefused(answer, 'BAD_USER_INPUT');
      }
    }
  });

  test.each(INJECTIONS)('an id is a value too: %j', async (id) => {
    const answer = await server.ask(
      'query($id: ID!) { node(id: $id) { id } statement(id: $id) { id } event(id: $id) { id } article(url: "x") { id } }',
      { id },
    );
    if (answer.errors === undefined) {
      expect(answer.data).toEqual({ node: null, statement: null, event: null, article: null });
    } else {
      for (const code of codesOf(answer)) expect(code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('who is let in', () => {
  const JUDGE =
    'mutation { judge(input: { quoteId: "q_0", verdict: REJECT, user: "x" }) { errors { message } } }';

  test.each([
    ['none', {}],
    ['empty', { authorization: '' }],
    ['another scheme', { authorization: 'Basic dGhlLXRva2VuLW9mLXRoZS10ZXN0cw==' }],
    ['Bearer alone', { authorization: 'Bearer ' }],
    ['one letter', bearer('t')],
    ['a beginning', bearer('the-token-of-the-test')],
    ['one letter more', bearer('the-token-of-the-testss')],
    ['other case', bearer('THE-TOKEN-OF-THE-TESTS')],
    ['8,000 letters', bearer('t'.repeat(8_000))],
    ['the digest', bearer('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')],
  ])('a wrong token: %s', async (_name, headers) => {
    expectRefused(await server.ask(JUDGE, undefined, headers), 'UNAUTHENTICATED');
  });

  test('a wrong token of any length is as wrong as another', async () => {
    for (let length = 1; length <= 256; length += 5) {
      const token = 'the-token-of-the-tests'.padEnd(length, '-').slice(0, length);
      if (token === server.token) continue;
      expectRefused(await server.ask(JUDGE, undefined, bearer(token)), 'UNAUTHENTICATED');
    }
  });

  test('many mutations behind one token are counted as root fields', async () => {
    const body = Array.from(
      { length: 11 },
      (_, i) => `m${i}: judge(input: {quoteId: "q", verdict: CONFIRM, user: "x"}) { errors { message } }`,
    );
    const answer = await server.ask(`mutation { ${body.join(' ')} }`, undefined, bearer(server.token));
    expectRefused(answer, 'QUERY_TOO_COMPLEX');
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'a form of another site (%s)',
    async (type) => {
      const answer = await server.post(JSON.stringify({ query: JUDGE }), {
        'content-type': type,
        ...bearer(server.token),
      });
      expectRefused(answer, 'BAD_USER_INPUT');
      expect(answer.status).toBe(415);
    },
  );

  test('a body without a type', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body: new Blob([JSON.stringify({ query: '{__typename}' })]),
    });
    expect(response.status).toBe(415);
  });

  test('a query by a link of another site', async () => {
    const response = await fetch(`${server.url}/graphql?query={__typename}`, { headers: { accept: '*/*' } });
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/Cross-Site Request Forgery/u);
  });

  test('a mutation by GET', async () => {
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(JUDGE)}`, {
      headers: { 'apollo-require-preflight': 'yes', accept: 'application/json', ...bearer(server.token) },
    });
    expect(response.status).toBe(405);
    expect(await response.text()).toMatch(/BAD_USER_INPUT/u);
  });
});
