import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ExecutionResult } from 'graphql';
import { isInt } from 'neo4j-driver';
import { RequestError } from '../../src/graph/compiler/errors';
import type { Graph } from '../../src/graph/graph';
import { clearGraph } from '../support/clear-graph';
import { openTestGraph } from '../support/open-test-graph';
import { Explainer } from './support/explainer';
import { askFamily, familyFile, familyNames, type SentStatement } from './support/families';
import { fillWithFixture } from './support/fill';

/** `npm run requests:update` writes both golden files anew; the diff is the review. */
const UPDATE = process.env['REQUESTS'] === 'update';

let graph: Graph;
let explainer: Explainer;

beforeAll(async () => {
  graph = openTestGraph();
  explainer = new Explainer();
  await clearGraph(graph);
  await fillWithFixture(graph);
});

afterAll(async () => {
  await explainer.close();
  await graph.close();
});

test('there are families, and each golden file belongs to one', () => {
  expect(familyNames.length).toBeGreaterThanOrEqual(60);
  const families = readdirSync(__dirname).filter((file) => /\.(?:cypher|json)$/u.test(file) && file !== 'db-hits.json');
  const known = familyNames.flatMap((name) => [`${name}.cypher`, `${name}.json`, `${name}.variables.json`]);
  expect(families.filter((file) => !known.includes(file))).toEqual([]);
});

test.each(familyNames)('%s', async (name) => {
  const { statements, result } = await askFamily(graph, name);
  const written = statements.map(write).join('\n\n');
  const answer = `${JSON.stringify(plain(result), null, 2)}\n`;
  if (UPDATE) {
    writeFileSync(familyFile(name, 'cypher'), written);
    writeFileSync(familyFile(name, 'json'), answer);
  }
  expect(written).toBe(readFileSync(familyFile(name, 'cypher'), 'utf8'));
  expect(answer).toBe(readFileSync(familyFile(name, 'json'), 'utf8'));
  expectOneStatementEach(statements, result);
  for (const { text, parameters } of statements) expect(await explainer.complaints(text, parameters)).toEqual([]);
});

test('each family has its figure for npm run bench:requests', () => {
  const hits = JSON.parse(readFileSync(`${__dirname}/db-hits.json`, 'utf8')) as Record<string, number>;
  expect(Object.keys(hits)).toEqual(familyNames);
});

/** A field that was answered took one statement; one that was refused, or had no answer, none or one. */
function expectOneStatementEach(statements: readonly SentStatement[], { data, errors }: ExecutionResult): void {
  if (errors !== undefined) {
    expect(statements.length).toBeLessThanOrEqual(Object.keys(data ?? {}).length);
    return;
  }
  const roots = Object.values(data ?? {});
  expect(statements.length).toBeLessThanOrEqual(roots.length);
  expect(statements.length).toBeGreaterThanOrEqual(roots.filter((value) => typeof value === 'object' && value !== null).length);
}

function write({ text, parameters }: SentStatement): string {
  const given = Object.entries(parameters).map(([name, value]) => `// $${name} = ${show(value)}`);
  return `${[...given, text].join('\n')};\n`;
}

/** Whole numbers come wrapped in the driver's own type. */
function show(value: unknown): string {
  return isInt(value) ? value.toString() : JSON.stringify(value);
}

function plain({ data, errors }: ExecutionResult): unknown {
  return {
    ...(data !== undefined && { data }),
    ...(errors !== undefined && {
      errors: errors.map(({ message, path, originalError }) => ({
        message,
        ...(path !== undefined && { path }),
        ...(originalError instanceof RequestError && { code: originalError.code }),
      })),
    }),
  };
}
