import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { writeArticles } from '../../src/ingest/write/write-articles';
import { clearGraph } from './clear-graph';
import { harbourArticles } from './harbour-articles';
import { openTestGraph } from './open-test-graph';
import { startTestServer, type TestServer } from './test-server';

/** A graph and the server on it, for all cases of a file. */
export interface Served {
  readonly graph: Graph;
  /** Of use once the cases have begun. */
  readonly server: Omit<TestServer, 'stop'>;
}

/**
 * Fills a graph and serves it before the cases of a file, and ends both after them.
 *
 * @param fill - makes the graph hold what the cases need
 */
export function served(fill: (graph: Graph) => Promise<unknown>): Served {
  const graph = openTestGraph();
  let server: TestServer;
  beforeAll(async () => {
    await fill(graph);
    server = await startTestServer(graph);
  });
  afterAll(async () => {
    await server.stop();
    await graph.close();
  });
  return {
    graph,
    server: {
      get url() {
        return server.url;
      },
      get token() {
        return server.token;
      },
      get log() {
        return server.log;
      },
      ask: (...request) => server.ask(...request),
      post: (...request) => server.post(...request),
    },
  };
}

/** Makes a graph hold the articles of the harbour, and nothing else. */
export async function harbour(graph: Graph): Promise<void> {
  await clearGraph(graph);
  await migrate(graph);
  await writeArticles(graph, harbourArticles());
}
