import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql, type ExecutionResult } from 'graphql';
import { isInt } from 'neo4j-driver';
import { schema } from '../../src/api/schema';
import { RequestError } from '../../src/graph/compiler/errors';
import type { Graph, Parameters } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { writeArticles } from '../../src/ingest/write/write-articles';
import { clearGraph } from '../support/clear-graph';
import { openTestGraph } from '../support/open-test-graph';
import { fixtureArticles } from './fixture/articles';

/**
 * Golden families: NAME.graphql (with NAME.variables.json where it has variables) is asked of the fixture; the
 * statements that reach Neo4j must be those of NAME.cypher, the answer that of NAME.json.
 * `npm run requests:update` writes both anew; the diff is the review.
 */
const UPDATE = process.env['REQUESTS'] === 'update';

const names = readdirSync(__dirname)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace(/\.graphql$/u, ''));

interface Statement {
  readonly text: string;
  readonly parameters: Parameters;
}

let graph: Graph;

beforeAll(async () => {
  graph = openTestGraph();
  await clearGraph(graph);
  await migrate(graph);
  const outcomes = await writeArticles(graph, fixtureArticles());
  expect(outcomes.map(({ status }) => status)).toEqual(['created', 'created', 'created', 'created']);
}, 120_000);

afterAll(async () => {
  await graph.close();
});

test('there are families, and each golden file belongs to one', () => {
  expect(names.length).toBeGreaterThanOrEqual(25);
  const families = readdirSync(__dirname).filter((file) => /\.(?:cypher|json)$/u.test(file));
  const known = names.flatMap((name) => [`${name}.cypher`, `${name}.json`, `${name}.variables.json`]);
  expect(families.filter((file) => !known.includes(file))).toEqual([]);
});

test.each(names)('%s', async (name) => {
  const { statements, result } = await ask(name);
  const written = statements.map(write).join('\n\n');
  const answer = `${JSON.stringify(plain(result), null, 2)}\n`;
  if (UPDATE) {
    writeFileSync(pathOf(name, 'cypher'), written);
    writeFileSync(pathOf(name, 'json'), answer);
  }
  expect(written).toBe(readFileSync(pathOf(name, 'cypher'), 'utf8'));
  expect(answer).toBe(readFileSync(pathOf(name, 'json'), 'utf8'));
  expectOneStatementEach(statements, result);
});

async function ask(name: string): Promise<{ statements: Statement[]; result: ExecutionResult }> {
  const statements: Statement[] = [];
  const recording: Graph = {
    read(text, parameters = {}) {
      statements.push({ text, parameters });
      return graph.read(text, parameters);
    },
    stream: (text, parameters) => graph.stream(text, parameters),
    write: (work) => graph.write(work),
    verify: () => graph.verify(),
    close: () => graph.close(),
  };
  const variables = pathOf(name, 'variables.json');
  const result = await graphql({
    schema,
    source: readFileSync(pathOf(name, 'graphql'), 'utf8'),
    ...(existsSync(variables) && {
      variableValues: JSON.parse(readFileSync(variables, 'utf8')) as Record<string, unknown>,
    }),
    contextValue: { graph: recording, authorised: false, mutationsOn: false, requestId: name },
  });
  return { statements, result };
}

/** A field that was answered took one statement; one that was refused, or had no answer, none or one. */
function expectOneStatementEach(statements: readonly Statement[], { data, errors }: ExecutionResult): void {
  if (errors !== undefined) {
    expect(statements.length).toBeLessThanOrEqual(Object.keys(data ?? {}).length);
    return;
  }
  const roots = Object.values(data ?? {});
  expect(statements.length).toBeLessThanOrEqual(roots.length);
  expect(statements.length).toBeGreaterThanOrEqual(roots.filter((value) => typeof value === 'object' && value !== null).length);
}

function write({ text, parameters }: Statement): string {
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

function pathOf(name: string, ending: string): string {
  return join(__dirname, `${name}.${ending}`);
}
