import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { migrate } from '../../../src/graph/migrate';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { clearGraph } from '../../support/clear-graph';
import { openTestGraph } from '../../support/open-test-graph';
import { harbourArticles } from '../../support/harbour-articles';
import { startHearsayUp, testEnvironment, type HearsayUp } from '../../support/hearsay-up';

/* Traces as a collector receives them: OTLP over HTTP, to a receiver of this suite's own. */

interface Span {
  readonly name: string;
  readonly kind: number;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
}
interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: Span['attributes'] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

const graph = openTestGraph();
const received: Export[] = [];
let text = '';
let collector: Server;
let up: HearsayUp;

beforeAll(async () => {
  await clearGraph(graph);
  await migrate(graph);
  // A graph that is not empty: the seed corpus is of no use here.
  await writeArticles(graph, harbourArticles());
  collector = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      text += body;
      received.push(JSON.parse(body) as Export);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const { port } = collector.address() as AddressInfo;
  up = await startHearsayUp({
    ...testEnvironment(),
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_SERVICE_NAME: 'hearsay-of-the-tests',
  });
});

afterAll(async () => {
  up.process.kill('SIGKILL');
  await graph.close();
  collector.close();
});

test('a request is a span, in the trace that it names, and its statements are spans beneath it', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const query = 'query Traced($f: QuoteFilter) { quotes(filter: $f) { totalCount } articles { totalCount } }';
  const answer = await fetch(`${up.url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query, variables: { f: { speaker: 'Quintessential Plover' } } }),
    headers: {
      'content-type': 'application/json',
      traceparent: `00-${traceId}-b7ad6b7169203331-01`,
      'x-request-id': 'traced-1',
    },
  });
  expect(await answer.json()).not.toHaveProperty('errors');
  // Every request is over then, and what is not sent yet is sent.
  up.process.kill('SIGTERM');
  expect(await once(up.process, 'exit')).toEqual([0, null]);

  const [first] = received.flatMap(({ resourceSpans }) => resourceSpans);
  expect(first?.resource.attributes).toContainEqual({
    key: 'service.name',
    value: { stringValue: 'hearsay-of-the-tests' },
  });
  const spans = received
    .flatMap(({ resourceSpans }) => resourceSpans)
    .flatMap(({ scopeSpans }) => scopeSpans)
    .flatMap((scope) => scope.spans)
    .filter((span) => span.traceId === traceId);
  const request = spans.find(({ name }) => name === 'POST /graphql');
  expect(request).toMatchObject({ kind: 2, parentSpanId: 'b7ad6b7169203331' });
  expect(request?.attributes).toEqual(
    expect.arrayContaining([
      { key: 'graphql.operation.type', value: { stringValue: 'query' } },
      { key: 'graphql.operation.name', value: { stringValue: 'Traced' } },
      { key: 'http.response.status_code', value: { intValue: 200 } },
      { key: 'hearsay.statements', value: { intValue: 2 } },
      { key: 'hearsay.request.id', value: { stringValue: 'traced-1' } },
    ]),
  );
  const statements = spans.filter(({ name }) => name === 'neo4j read');
  expect(statements.map(({ parentSpanId, kind }) => [parentSpanId, kind])).toEqual([
    [request?.spanId, 3],
    [request?.spanId, 3],
  ]);
  const texts = statements.flatMap(({ attributes }) =>
    attributes.filter(({ key }) => key === 'db.query.text'),
  );
  expect(texts).toHaveLength(2);
  expect(text).not.toMatch(/Plover/iu);
});

test.each([
  ['nothing', {}],
  ['the exporter none', { OTEL_TRACES_EXPORTER: 'none', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' }],
])('%s asks for no tracing, and the SDK is not loaded', async (_name, variables) => {
  Object.assign(process.env, variables);
  try {
    const loaded: string[] = [];
    await jest.isolateModulesAsync(async () => {
      jest.doMock('@opentelemetry/sdk-node', () => loaded.push('sdk'));
      const { startTracing: start } = await import('../../../src/api/observe/tracing.js');
      await (
        await start()
      )();
    });
    expect(loaded).toEqual([]);
  } finally {
    for (const variable of Object.keys(variables)) Reflect.deleteProperty(process.env, variable);
  }
});
