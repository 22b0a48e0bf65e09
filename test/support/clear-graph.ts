import type { Graph } from '../../src/graph/graph';

const BATCH = 10_000;

/** Takes every node and relationship out of the graph, in batches; constraints and indexes stay. */
export async function clearGraph(graph: Graph): Promise<void> {
  for (;;) {
    const [row] = await graph.write((run) =>
      run<{ deleted: number }>(`MATCH (n) WITH n LIMIT ${BATCH} DETACH DELETE n RETURN count(*) AS deleted`),
    );
    if ((row?.deleted ?? 0) === 0) return;
  }
}
