import { migrate } from '../../../src/graph/migrate';
import { linkArticle } from '../../../src/ingest/link/link';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { annotatedArticle } from '../../support/annotated-article';
import { clearGraph } from '../../support/clear-graph';
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

test('POST is refused', async () => {
  const response = await fetch(`${server.url}/export/quotes.csv`, { method: 'POST' });
  expect(response.status).toBe(405);
});
