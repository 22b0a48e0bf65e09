import type { Graph } from '../graph/graph';
import { note } from './output';

/**
 * Opens the graph for one command, starting the local Neo4j if need be, and closes it afterwards.
 *
 * @param work - is handed the graph, its indexes in place
 */
export async function withGraph<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const { loadConfig } = await import('../config.js');
  const { graphAddress } = await import('../graph/address.js');
  const { openGraph } = await import('../graph/graph.js');
  const { migrate } = await import('../graph/migrate.js');
  const graph = openGraph(await graphAddress(loadConfig(process.env), note));
  try {
    await graph.verify();
    await migrate(graph);
    return await work(graph);
  } finally {
    await graph.close();
  }
}
