import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../../src/graph/package-root';
import { clearGraph } from '../../support/clear-graph';
import { testEnvironment } from '../../support/hearsay-up';
import { openTestGraph } from '../../support/open-test-graph';
import type { Ended } from '../local-neo4j/hearsay';
import { picturesOf, printedBy } from './printed';

/*
 * `npm run notebooks` as a user runs it, from an empty graph to its end; it starts its own server, on the Neo4j of this run.
 * `npm run notebooks:update` keeps what the notebooks print.
 */

// The notebook's libraries are fetched once.
jest.setTimeout(600_000);

const UPDATE = process.env['NOTEBOOKS'] === 'update';
const NOTEBOOK = join(packageRoot, 'notebooks', 'who-said-what.ipynb');
const PRINTED = join(packageRoot, 'notebooks', 'who-said-what.txt');
const RESULT = join(packageRoot, '.hearsay', 'notebooks', 'who-said-what.ipynb');

const graph = openTestGraph();
const folder = mkdtempSync(join(tmpdir(), 'hearsay-notebooks-'));

afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the script `notebooks` of package.json does, on its built program. */
function notebooks(given: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const env = { HOME: process.env['HOME'], ...testEnvironment(), ...given };
  const args = ['-r', './test/support/swc-register.cjs', 'notebooks/main.ts'];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { env, cwd: packageRoot }, (_error, out, err) => {
      resolve({ status: child.exitCode ?? -1, out, err });
    });
  });
}

test('runs both notebooks on a server of its own, stops it, and ends', async () => {
  await clearGraph(graph);
  rmSync(RESULT, { force: true });
  const { status, out, err } = await notebooks();
  expect([status, err]).toEqual([0, expect.stringContaining(`with its outputs it stands in ${RESULT}`)]);
  if (UPDATE) {
    copyFileSync(RESULT, NOTEBOOK);
    writeFileSync(PRINTED, out);
  }
  expect(out).toBe(readFileSync(PRINTED, 'utf8'));
  expect(printedBy(RESULT)).toEqual(printedBy(NOTEBOOK));
  expect(picturesOf(RESULT)).toHaveLength(2);
});

test('the notebook is kept with its outputs, and its pictures are small', () => {
  expect(printedBy(NOTEBOOK).filter(({ printed }) => printed !== '').length).toBeGreaterThan(6);
  for (const picture of picturesOf(NOTEBOOK)) expect(picture.length).toBeLessThan(100_000);
});

test('the first question is three lines', () => {
  const first = printedBy(NOTEBOOK).find(({ source }) => source.includes('urlopen'));
  expect(first?.source.split('\n')).toHaveLength(3);
});

test('without Python: one sentence that says what to install', async () => {
  const home = join(folder, 'no-python');
  const { status, out, err } = await notebooks({ HEARSAY_HOME: home, PATH: folder });
  expect([status, out, err.split('\n').slice(1)]).toEqual([
    1,
    '',
    [
      'notebooks: The notebook needs Python 3.11 or newer with its venv module: install python3 and python3-venv.',
      '',
    ],
  ]);
});

test('without a package index: one sentence that says what pip missed', async () => {
  const { status, out, err } = await notebooks({
    HEARSAY_HOME: join(folder, 'no-index'),
    PIP_CONFIG_FILE: '/dev/null',
    PIP_INDEX_URL: 'http://127.0.0.1:9/',
    PIP_RETRIES: '0',
  });
  expect([status, out, err.split('\n').slice(1)]).toEqual([
    1,
    '',
    [
      'notebooks: The notebook’s libraries cannot be installed (No matching distribution found for matplotlib==3.11.2): check that pip reaches its package index.',
      '',
    ],
  ]);
});

test('a server that cannot start: one sentence, and nothing goes on running', async () => {
  const { status, out, err } = await notebooks({ NEO4J_URI: 'bolt://127.0.0.1:9' });
  expect([status, out]).toEqual([1, '']);
  expect(err).toMatch(/^notebooks: The server did not start; npx hearsay doctor says why\.$/mu);
});

test('an address at which nothing listens: the first cell that fails is named, without a stack', async () => {
  const { status, err } = await notebooks({ HEARSAY_URL: 'http://127.0.0.1:9' });
  expect(status).toBe(1);
  expect(err).toMatch(/a cell failed[^]*Connection refused/u);
});
