import { eventually } from '../../support/eventually';
import { bearer, type TestServer } from '../../support/test-server';
import { harbour, served } from '../../support/served';

/* What operators see of requests: the log and the metrics. */

const { server } = served(harbour);

describe('the log', () => {
  const SECRET = 'Quintessential-Plover';

  /** It is written when the connection is done with the answer, which the asker may have by then. */
  const lineOf = async (id: string): Promise<Record<string, unknown>> => {
    let found: Record<string, unknown>[] = [];
    await eventually(() => {
      const lines = server.log.map((line) => JSON.parse(line) as Record<string, unknown>);
      found = lines.filter(({ requestId, msg }) => requestId === id && msg === 'request');
      expect(found).toHaveLength(1);
    });
    return found[0] ?? {};
  };

  test('has one line for each request, with what it was and what it cost', async () => {
    const answer = await server.ask(
      'query Named($f: QuoteFilter) { quotes(first: 3, filter: $f) { nodes { id } } articles { totalCount } }',
      { f: { speaker: SECRET } },
      { 'x-request-id': 'log-1' },
    );
    expect(answer.errors).toBeUndefined();
    expect(await lineOf('log-1')).toMatchObject({
      level: 30,
      method: 'POST',
      path: '/graphql',
      status: 200,
      operation: 'query',
      operationName: 'Named',
      cost: 3,
      code: 'OK',
      statements: 2,
      milliseconds: expect.any(Number) as number,
    });
    expect(await lineOf('log-1')).not.toHaveProperty('left');
  });

  test('has the code of what was refused', async () => {
    await server.ask(`query { nothing(is: "${SECRET}") }`, { a: SECRET }, { 'x-request-id': 'log-2' });
    expect(await lineOf('log-2')).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', statements: 0 });
    await fetch(`${server.url}/export/quotes.csv?speaker=${SECRET}&unknown=${SECRET}`, {
      headers: { 'x-request-id': 'log-3' },
    }).then((response) => response.text());
    expect(await lineOf('log-3')).toMatchObject({ path: '/export', status: 400, code: 'BAD_USER_INPUT' });
  });

  test('holds neither variables nor addresses, nor what articles and notes say', async () => {
    const parameters = new URLSearchParams({
      query: '{ __typename }',
      variables: JSON.stringify({ a: SECRET }),
    });
    await fetch(`${server.url}/graphql?${parameters.toString()}`, {
      headers: { accept: 'application/json', 'apollo-require-preflight': 'yes' },
    });
    await server.ask(
      'mutation($i: IngestArticleInput!) { ingestArticle(input: $i) { errors { message } } }',
      { i: { text: `“${SECRET}”, said nobody.`, html: `<p>${SECRET}</p>` } },
      bearer(server.token),
    );
    await server.post(`{"query": "${SECRET}`);
    await server.ask('{ __typename }', undefined, { 'x-request-id': 'log-4' });
    await lineOf('log-4');
    expect(server.log.join('')).not.toContain(SECRET);
    expect(server.log.join('')).not.toContain(server.token);
  });
});

describe('metrics', () => {
  const metrics = async (): Promise<string> => (await fetch(`${server.url}/metrics`)).text();
  const value = (text: string, series: string): number =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${series} `))
        ?.slice(series.length + 1) ?? 0,
    );

  test('count requests by kind and code, statements by kind, cost and time', async () => {
    const before = await metrics();
    await server.ask('{ quotes(first: 5) { nodes { id } } articles { totalCount } }');
    await server.ask('{ speakers(first: 100) { nodes { quotes(first: 100) { nodes { nested { id } } } } } }');
    await server.ask(
      'mutation { judge(input: { quoteId: "q", verdict: REJECT, user: "x" }) { errors { message } } }',
    );
    const after = await metrics();
    const rise = (series: string): number => value(after, series) - value(before, series);
    expect({
      done: rise('hearsay_requests_total{operation="query",code="OK"}'),
      complex: rise('hearsay_requests_total{operation="query",code="QUERY_TOO_COMPLEX"}'),
      refused: rise('hearsay_requests_total{operation="mutation",code="UNAUTHENTICATED"}'),
      reads: rise('hearsay_statements_total{kind="read",result="done"}'),
      timedReads: rise('hearsay_statement_seconds_count{kind="read"}'),
      timedQueries: rise('hearsay_request_seconds_count{operation="query"}'),
      cheap: rise('hearsay_request_cost_bucket{le="10"}'),
      all: rise('hearsay_request_cost_count'),
    }).toEqual({
      done: 1,
      complex: 1,
      refused: 1,
      reads: 2,
      timedReads: 2,
      timedQueries: 2,
      cheap: 1,
      all: 3,
    });
    expect(value(after, 'hearsay_requests_under_way')).toBe(0);
    expect(value(after, 'hearsay_neo4j_up')).toBe(1);
  });

  test('count what was sent in', async () => {
    const ingest = (input: object): ReturnType<TestServer['ask']> =>
      server.ask(
        'mutation($i: IngestArticleInput!) { ingestArticle(input: $i) { quoteCount errors { message } } }',
        { i: input },
        bearer(server.token),
      );
    const before = await metrics();
    const article = { id: 'metrics-1', text: '“The ferry will sail,” said Mara Quill, the harbour master.' };
    const { data } = await ingest(article);
    await ingest(article);
    await ingest({ text: ' ' });
    const after = await metrics();
    const rise = (series: string): number => value(after, series) - value(before, series);
    expect(data).toMatchObject({ ingestArticle: { quoteCount: 1 } });
    expect({
      created: rise('hearsay_ingested_articles_total{status="created"}'),
      unchanged: rise('hearsay_ingested_articles_total{status="unchanged"}'),
      refused: rise('hearsay_ingested_articles_total{status="refused"}'),
      quotes: rise('hearsay_ingested_quotes_total'),
    }).toEqual({ created: 1, unchanged: 1, refused: 1, quotes: 1 });
    expect(rise('hearsay_statements_total{kind="write",result="done"}')).toBeGreaterThan(0);
  });

  test('tell of the process', async () => {
    expect(await metrics()).toMatch(/^process_resident_memory_bytes \d+$/mu);
    expect(await metrics()).toMatch(/^nodejs_eventloop_lag_seconds /mu);
  });
});
