import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearGraph } from '../../support/clear-graph';
import { startHearsayUp, stopHearsayUp, testEnvironment, type HearsayUp } from '../../support/hearsay-up';
import { openTestGraph } from '../../support/open-test-graph';
import { answerOf } from '../../support/test-server';
import { hearsay, MAIN } from '../local-neo4j/hearsay';

/* The built commands against the Neo4j of this run: `up` fills it with the seed corpus, the others ask it. */

// Each command is a process of its own.

const graph = openTestGraph();
const folder = mkdtempSync(join(tmpdir(), 'hearsay-commands-'));
const environment = testEnvironment();
let up: HearsayUp;
let url: string;

beforeAll(async () => {
  await clearGraph(graph);
  up = await startHearsayUp(environment);
  ({ url } = up);
});

afterAll(async () => {
  up.process.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
  await graph.close();
});

test('up says to people what to open, and its first query works as printed', async () => {
  const another = spawn(process.execPath, [MAIN, 'up'], {
    env: { ...environment, PORT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let told = '';
  for await (const text of another.stdout.setEncoding('utf8')) {
    told += String(text);
    if (told.includes('Ctrl-C stops')) break;
  }
  const [, url = ''] = /Open (http:\S+) in a browser/u.exec(told) ?? [];
  expect(told).toContain(`Open ${url} in a browser (GraphiQL: ${url}/graphql)`);
  const body = /-d '(?<body>[^']+)'/u.exec(told)?.groups?.['body'] ?? '';
  const headers = { 'content-type': 'application/json' };
  const answer = await answerOf(await fetch(`${url}/graphql`, { method: 'POST', body, headers }));
  const shape = JSON.parse(/\{"data".*/u.exec(told)?.[0] ?? '') as { data: object };
  const [row] = (answer.data as { quotes: { nodes: object[] } }).quotes.nodes;
  const [printed] = (shape.data as { quotes: { nodes: object[] } }).quotes.nodes;
  expect(Object.keys(row ?? {})).toEqual(Object.keys(printed ?? {}));
  another.kill('SIGTERM');
  expect(await once(another, 'exit')).toEqual([0, null]);
});

test('up on a port that is taken ends with one sentence', async () => {
  const { port } = new URL(url);
  const { status, err } = await hearsay(['up'], { ...environment, PORT: port });
  expect([status, err]).toEqual([
    1,
    `hearsay: Port ${port} is taken: stop what listens there or set PORT to another one.\n`,
  ]);
});

test('quotes lists who said what, via whom, where and when', async () => {
  const { status, out, err } = await hearsay(
    ['quotes', '--according-to', 'halyard', '--first', '2'],
    environment,
  );
  expect(status).toBe(0);
  expect(out.split('\n').filter((line) => line.includes('via ') && line.includes('Halyard'))).toHaveLength(2);
  expect(err).toMatch(/^2 of \d+ quotes; --first \d+ shows them all\.$/mu);
});

test('quotes --json and export give the same rows', async () => {
  const filter = ['--outlet', 'Northgate News'];
  const listed = await hearsay(['quotes', '--json', '--first', '1000', ...filter], environment);
  const { quotes, totalCount } = JSON.parse(listed.out) as { quotes: object[]; totalCount: number };
  expect(quotes).toHaveLength(totalCount);
  const file = join(folder, 'northgate.jsonl');
  const exported = await hearsay(['export', '-o', file, ...filter], environment);
  expect(exported).toMatchObject({ status: 0, out: '', err: `${totalCount} quotes exported to ${file}.\n` });
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(quotes);
  expect(readdirSync(folder)).toEqual(['northgate.jsonl']);
});

test.each([
  ['graphml', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'],
  ['gexf', '<gexf xmlns="http://gexf.net/1.3" version="1.3">'],
  ['jsonld', '{"@context": {'],
  ['ris', 'TY  - NEWS\r\nID  - q_'],
  ['csl.json', '[\n{"id":"q_'],
])('export takes the form from the suffix: .%s', async (suffix, start) => {
  const file = join(folder, `natter.${suffix}`);
  const { status, err } = await hearsay(['export', '--according-to', 'Natter', '-o', file], environment);
  expect([status, err]).toEqual([0, `3 quotes exported to ${file}.\n`]);
  expect(readFileSync(file, 'utf8')).toContain(start);
  rmSync(file);
});

test.each([
  [['quotes', '--from', 'yesterday'], /^hearsay: The filter "from" cannot be "yesterday"/u],
  [['quotes', '--first', '0'], /whole number from 1 on/u],
  [['export', '--format', 'xml'], /csv, jsonl, graphml, gexf, jsonld, ris, bib, csl\.json/u],
  [['export', '--statement', ''], /"statementId" is empty/u],
  [['export', '--type', 'spoken'], /"type" cannot be "SPOKEN"/u],
])('%j is refused with status 2', async (args, message) => {
  const { status, out, err } = await hearsay(args, environment);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(message);
});

test('export to a folder that is not there', async () => {
  const file = join(folder, 'nowhere', 'x.csv');
  const { status, err } = await hearsay(['export', '-o', file], environment);
  expect([status, err]).toEqual([
    1,
    `hearsay: ${file} cannot be written: check that its folder exists, may be written and has room.\n`,
  ]);
});

test('SIGTERM ends up with status 0', async () => {
  expect(await stopHearsayUp(up)).toEqual([0, null]);
});
