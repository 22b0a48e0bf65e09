import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { MultiGraph } from 'graphology';
import { parse as readGexf } from 'graphology-gexf';
import { parse as readGraphml } from 'graphology-graphml';
import { EXPORT_FORMATS } from '../../../src/api/export/formats';
import { GraphUnavailableError } from '../../../src/graph/errors';
import type { Graph } from '../../../src/graph/graph';
import { migrate } from '../../../src/graph/migrate';
import { linkArticle } from '../../../src/ingest/link/link';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { annotatedArticle } from '../../support/annotated-article';
import { clearGraph } from '../../support/clear-graph';
import { eventually } from '../../support/eventually';
import { harbourArticles } from '../../support/harbour-articles';
import { openTestGraph } from '../../support/open-test-graph';
import { startTestServer, type TestServer } from '../../support/test-server';

const graph = openTestGraph();
let server: TestServer;

/** More quotes than two pages hold, the first with everything that could break a table. */
const MANY = 230;
const AWKWARD = '=HYPERLINK("https://x.example"), \'quoted\' and done';
const TITLE = 'One line\u2028and another';

beforeAll(async () => {
  await clearGraph(graph);
  await migrate(graph);
  const sentences = [AWKWARD, ...Array.from({ length: MANY - 1 }, (_, i) => `sentence number ${i}.`)];
  await writeArticles(graph, [
    ...harbourArticles(),
    linkArticle(
      annotatedArticle({
        externalId: 'many',
        outlet: 'Gazette of Numbers',
        title: TITLE,
        publishedOn: '2026-05-01',
        text: `Ida Corvo said: ${sentences.join('\n')}`,
        entities: [{ name: 'Ida Corvo' }],
        quotes: sentences.map((content) => ({ content, speaker: 'Ida Corvo' })),
      }),
      '1',
    ),
  ]);
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

const fetchExport = (path: string): Promise<Response> => fetch(`${server.url}/export/quotes.${path}`);

interface Row {
  readonly id: string;
  readonly text: string;
  readonly article: { readonly title: string };
}

const rowsOf = (text: string): Row[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Row);

test('JSON Lines: whole, each quote once, in the order of the query, counted in a header', async () => {
  const response = await fetchExport('jsonl');
  const rows = rowsOf(await response.text());
  expect(response.headers.get('x-total-count')).toBe(String(MANY + 8));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(MANY + 8);
  expect(rows).toHaveLength(MANY + 8);
  const { data } = await server.ask('{ quotes(first: 100) { nodes { id } } }');
  const page = (data as { quotes: { nodes: Row[] } }).quotes.nodes;
  expect(rows.slice(0, 100).map(({ id }) => id)).toEqual(page.map(({ id }) => id));
});

test('JSON Lines: nothing but a line feed ends a line for any reader', async () => {
  const text = await (await fetchExport('jsonl?publishedBy=Gazette+of+Numbers')).text();
  expect(text).not.toMatch(/[\u0085\u2028\u2029\r]/u);
  expect(rowsOf(text).map((row) => row.text)).toContain(AWKWARD);
  expect(rowsOf(text)[0]?.article.title).toBe(TITLE);
});

test('CSV: a formula is led by an apostrophe, every text is quoted, rows end with CRLF', async () => {
  const text = await (await fetchExport('csv?publishedBy=Gazette+of+Numbers')).text();
  expect(text).toContain(`"'=HYPERLINK(""https://x.example"")`);
  const lines = text.split('\r\n');
  expect(lines).toHaveLength(1 + MANY + 1);
  expect(lines[0]).toMatch(/^id,text,type,speaker,/u);
  for (const line of lines.slice(1, -1)) expect(line).toMatch(/^"q_[0-9a-f]{24}","/u);
});

test('the filters are those of the query', async () => {
  const rows = rowsOf(await (await fetchExport('jsonl?accordingTo=NORDA&type=direct,mixed')).text());
  const { data } = await server.ask(
    '{ quotes(filter: { accordingTo: "Norda", type: [DIRECT, MIXED] }) { nodes { id } } }',
  );
  expect(rows.map(({ id }) => id)).toEqual(
    (data as { quotes: { nodes: Row[] } }).quotes.nodes.map(({ id }) => id),
  );
  expect(rows.length).toBeGreaterThan(0);
});

test('nothing found is an empty table, with its head', async () => {
  const response = await fetchExport('csv?speaker=Nobody');
  expect(response.headers.get('x-total-count')).toBe('0');
  expect((await response.text()).split('\r\n')).toHaveLength(2);
});

test.each([
  ['a filter that is none', 'speeker=Ida', 'There is no filter "speeker"'],
  ['a filter of every object', '__proto__=Ida', 'There is no filter "__proto__"'],
  ['an empty filter', 'speaker=', '"speaker" is empty'],
  ['a filter given twice', 'speaker=a&speaker=b', '"speaker" is given twice'],
  ['a date that is none', 'from=yesterday', '"from" cannot be "yesterday"'],
  ['a type that is none', 'type=spoken', '"type" cannot be "SPOKEN"'],
  ['a confidence that is no number', 'minConfidence=high', '"minConfidence" cannot be "high"'],
  ['a name that is too long', `speaker=${'x'.repeat(1_000)}`, '300'],
])('%s is refused with a sentence', async (_name, search, part) => {
  for (const form of ['csv', 'jsonl']) {
    const response = await fetchExport(`${form}?${search}`);
    const body = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(response.status).toBe(400);
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0]?.message).toContain(part);
    expect(body.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  }
});

test('one statement, in whatever form', async () => {
  const [row] = rowsOf(await (await fetchExport('jsonl?speaker=Ida+Corvo')).text());
  const { statement } = row as unknown as { statement: { id: string } };
  for (const form of Object.keys(EXPORT_FORMATS)) {
    const response = await fetchExport(`${form}?statementId=${statement.id}`);
    expect([form, response.status, response.headers.get('x-total-count')]).toEqual([form, 200, '1']);
    expect(await response.text()).toContain(row?.id);
  }
});

test('a network holds every quote, and no edge leads nowhere', async () => {
  const graph = readGexf(MultiGraph, await (await fetchExport('gexf')).text());
  expect(graph.filterNodes((_node, { kind }) => kind === 'Quote')).toHaveLength(MANY + 8);
  expect(graph.filterEdges((_edge, { kind }) => kind === 'SAID')).toHaveLength(MANY + 8);
  const same = readGraphml(MultiGraph, await (await fetchExport('graphml')).text());
  expect([same.order, same.size]).toEqual([graph.order, graph.size]);
});

test('linked data names each quote', async () => {
  const response = await fetchExport('jsonld');
  expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
  const { '@graph': nodes } = (await response.json()) as { '@graph': { type: string | string[] }[] };
  expect(nodes.filter(({ type }) => type.includes('Quotation'))).toHaveLength(MANY + 8);
});

/** What Node's own client tells, trailers included. */
async function rawExport(
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<IncomingMessage> {
  const asked = request(`${server.url}/export/quotes.${path}`, { headers, agent: false });
  asked.end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return response;
}

test('the trailer says how many rows came, compressed or not', async () => {
  for (const encoding of ['identity', 'gzip']) {
    const response = await rawExport('jsonl', { 'accept-encoding': encoding });
    const pieces = (await response.toArray()) as Buffer[];
    const body = Buffer.concat(pieces);
    expect(response.headers['content-encoding']).toBe(encoding === 'gzip' ? 'gzip' : undefined);
    expect(rowsOf((encoding === 'gzip' ? gunzipSync(body) : body).toString())).toHaveLength(MANY + 8);
    expect(response.trailers['x-row-count']).toBe(String(MANY + 8));
  }
});

test('HEAD tells the count and sends nothing', async () => {
  for (const form of Object.keys(EXPORT_FORMATS)) {
    const response = await fetch(`${server.url}/export/quotes.${form}`, { method: 'HEAD' });
    expect([response.status, response.headers.get('x-total-count')]).toEqual([200, String(MANY + 8)]);
    expect(await response.text()).toBe('');
  }
});

test.each(['csv', 'gexf', 'jsonld'])('%s that breaks off in the middle has no proper end', async (form) => {
  const failing = await startTestServer(failingAfter(2));
  try {
    const response = await fetch(`${failing.url}/export/quotes.${form}`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
    await eventually(() =>
      expect(failing.log.filter((line) => line.includes('export broke off'))).toHaveLength(1),
    );
  } finally {
    await failing.stop();
  }
});

test('when the asker goes away, no more is read, and that is no fault', async () => {
  // A network of three pages is six reads; the third one waits until the asker has left.
  const ALL = 6;
  let release = (): void => undefined;
  const gone = new Promise<void>((resolve) => (release = resolve));
  let reads = 0;
  const slow = overGraph(async (statement, parameters) => {
    if (++reads === 3) await gone;
    return graph.read(statement, parameters);
  });
  const left = await startTestServer(slow);
  try {
    const asked = request(`${left.url}/export/quotes.gexf`, { agent: false });
    asked.end();
    await once(asked, 'response');
    asked.destroy();
    await once(asked, 'close');
    // The server has turned to others since, and so has seen it.
    expect((await fetch(`${left.url}/healthz`)).status).toBe(200);
    release();
  } finally {
    await left.stop();
  }
  expect(reads).toBeLessThan(ALL);
  expect(left.log.filter((line) => line.includes('broke off'))).toEqual([]);
});

/** The graph, with another way to read it. */
const overGraph = (read: <Row>(...asked: Parameters<Graph['read']>) => Promise<Row[]>): Graph => ({
  read,
  stream: (statement, parameters) => graph.stream(statement, parameters),
  write: (work) => graph.write(work),
  inParts: (statement) => graph.inParts(statement),
  verify: () => graph.verify(),
  close: () => graph.close(),
});

/** The graph, until it has answered so often. */
function failingAfter(answers: number): Graph {
  let reads = 0;
  return overGraph((statement, parameters) =>
    ++reads > answers ? Promise.reject(new GraphUnavailableError('gone')) : graph.read(statement, parameters),
  );
}

test('POST is refused', async () => {
  const response = await fetch(`${server.url}/export/quotes.csv`, { method: 'POST' });
  expect(response.status).toBe(405);
});
