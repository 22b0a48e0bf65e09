import { join } from 'node:path';
import type { Graph } from '../../../src/graph/graph';
import { migrate } from '../../../src/graph/migrate';
import { packageRoot } from '../../../src/graph/package-root';
import { ingest } from '../../../src/ingest/ingest';
import { readInputs } from '../../../src/ingest/read/read-inputs';
import { clearGraph } from '../../support/clear-graph';

/** Makes the graph hold the articles of `seed/`, and nothing else. */
export async function seeded(graph: Graph): Promise<void> {
  await clearGraph(graph);
  await migrate(graph);
  const seed = readInputs([join(packageRoot, 'seed')], { standardInput: process.stdin });
  const { failures } = await ingest(graph, seed, () => undefined);
  if (failures.length > 0) throw new Error(`seed/ cannot be stored: ${JSON.stringify(failures)}`);
}
