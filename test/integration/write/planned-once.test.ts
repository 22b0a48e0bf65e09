import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../../../src/graph/migrate';
import { Explainer } from '../../requests/support/explainer';
import { clearGraph } from '../../support/clear-graph';
import { openTestGraph } from '../../support/open-test-graph';

const CYPHER = join(__dirname, '../../../cypher');

const plannedOnce = readdirSync(CYPHER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cypher'))
  .filter((name) => readFileSync(join(CYPHER, name), 'utf8').includes('replan=skip'))
  .sort();

const graph = openTestGraph();
const explainer = new Explainer();

beforeAll(async () => {
  await migrate(graph);
  await clearGraph(graph);
});
afterAll(async () => {
  await explainer.close();
  await graph.close();
});

test('what writes new articles is planned once', () => {
  expect(plannedOnce).toContain('write/quotes.cypher');
});

// Its first plan is kept while the graph grows, so that it must not be one that suits an empty graph alone.
test.each(plannedOnce)(
  '%s looks nothing up by reading all there is, even in an empty graph',
  async (name) => {
    const steps = await explainer.steps(readFileSync(join(CYPHER, name), 'utf8'));
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.filter((step) => step.includes('Scan'))).toEqual([]);
  },
);
