import { join } from 'node:path';
import { migrate } from '../../../src/graph/migrate';
import { packageRoot } from '../../../src/graph/package-root';
import { ingest } from '../../../src/ingest/ingest';
import { readInputs } from '../../../src/ingest/read/read-inputs';
import { clearGraph } from '../../support/clear-graph';
import { openTestGraph } from '../../support/open-test-graph';
import { answerText, readmePart, readReadme } from '../../support/readme';
import { startTestServer, type TestServer } from '../../support/test-server';

const graph = openTestGraph();
let server: TestServer;

beforeAll(async () => {
  await clearGraph(graph);
  await migrate(graph);
  const seed = readInputs([join(packageRoot, 'seed')], { standardInput: process.stdin });
  await ingest(graph, seed, () => undefined);
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

/** Each question of README.md, with its query. */
const questions = [...readReadme().matchAll(/\n### (\d)\. ([^\n]*)\n\n```graphql\n([^]*?)```/gu)].map(
  ([, number, question, query]) => ({ number, question, query: query ?? '' }),
);

test('README.md asks five questions', () => {
  expect(questions).toHaveLength(5);
});

test.each(questions)('$number. $question is answered as README.md says', async ({ number, query }) => {
  const { data } = await server.ask(query);
  const pattern = new RegExp(`(\\n### ${number}\\. [^]*?\\n\`\`\`json\\n)[^]*?(\\n\`\`\`\\n)`, 'u');
  expect(JSON.parse(readmePart(pattern, answerText({ data })))).toEqual({ data });
});
