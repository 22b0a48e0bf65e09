import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notebookPython, runNotebook, runScript } from '../../../notebooks/python';
import { migrate } from '../../../src/graph/migrate';
import { packageRoot } from '../../../src/graph/package-root';
import { ingest } from '../../../src/ingest/ingest';
import { readInputs } from '../../../src/ingest/read/read-inputs';
import { clearGraph } from '../../support/clear-graph';
import { openTestGraph } from '../../support/open-test-graph';
import { startTestServer, type TestServer } from '../../support/test-server';

/* Both notebooks, from top to bottom on the seed corpus; `npm run notebooks:update` keeps what they print. */

// The notebook's libraries are fetched once.
jest.setTimeout(600_000);

const UPDATE = process.env['NOTEBOOKS'] === 'update';
const NOTEBOOK = join(packageRoot, 'notebooks', 'who-said-what.ipynb');
const PRINTED = join(packageRoot, 'notebooks', 'who-said-what.txt');

const graph = openTestGraph();
const folder = mkdtempSync(join(tmpdir(), 'hearsay-notebooks-'));
let server: TestServer;

beforeAll(async () => {
  await clearGraph(graph);
  await migrate(graph);
  await ingest(
    graph,
    readInputs([join(packageRoot, 'seed')], { standardInput: process.stdin }),
    () => undefined,
  );
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.stop();
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Output {
  readonly name?: string;
  readonly text?: string | string[];
  readonly data?: Readonly<Record<string, string | string[]>>;
}

interface Cell {
  readonly cell_type: string;
  readonly source: string | string[];
  readonly outputs?: readonly Output[];
}

const joined = (text: string | string[] = ''): string => (typeof text === 'string' ? text : text.join(''));

/** What each cell printed, without pictures: how letters are drawn differs from machine to machine. */
function printedBy(file: string): { readonly source: string; readonly printed: string }[] {
  const { cells } = JSON.parse(readFileSync(file, 'utf8')) as { cells: Cell[] };
  return cells
    .filter(({ cell_type }) => cell_type === 'code')
    .map(({ source, outputs = [] }) => ({
      source: joined(source),
      printed: outputs.map(({ text, data }) => joined(text ?? data?.['text/plain'])).join('\n'),
    }));
}

const picturesOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/"image\/png": "(?<picture>[^"]*)"/gu)].map(
    ({ groups }) => groups?.['picture'] ?? '',
  );

test('the notebook prints what is kept in it', async () => {
  const python = await notebookPython(() => undefined);
  const result = UPDATE ? NOTEBOOK : join(folder, 'result.ipynb');
  await runNotebook(python, server.url, result);
  expect(printedBy(result)).toEqual(printedBy(NOTEBOOK));
  expect(picturesOf(result)).toHaveLength(2);
});

test('the notebook is kept with its outputs, and its pictures are small', () => {
  expect(printedBy(NOTEBOOK).filter(({ printed }) => printed !== '').length).toBeGreaterThan(6);
  for (const picture of picturesOf(NOTEBOOK)) expect(picture.length).toBeLessThan(100_000);
});

test('the first question is three lines', () => {
  const first = printedBy(NOTEBOOK).find(({ source }) => source.includes('urlopen'));
  expect(first?.source.split('\n')).toHaveLength(3);
});

test('a notebook that fails says which cell', async () => {
  const python = await notebookPython(() => undefined);
  const nobody = runNotebook(python, 'http://127.0.0.1:9', join(folder, 'failed.ipynb'));
  await expect(nobody).rejects.toThrow(/a cell failed[^]*Connection refused/u);
});

test('the notebook for Node prints what is kept beside it', async () => {
  const printed = await runScript(server.url);
  if (UPDATE) writeFileSync(PRINTED, printed);
  expect(printed).toBe(readFileSync(PRINTED, 'utf8'));
});
