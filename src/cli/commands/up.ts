import { join } from 'node:path';
import { Command } from 'commander';
import type { Config } from '../../config';
import type { Graph } from '../../graph/graph';
import type { Identities } from '../../ingest/link/identities';
import type { ArticleReader } from '../../ingest/reading/article-reader';
import { note, print } from '../output';
import { untilStopped } from '../until-stopped';

/** `hearsay up`: everything that is needed to look at the graph, in one command. */
export function upCommand(): Command {
  return new Command('up')
    .description('start Neo4j if need be, store the seed articles in an empty graph, and serve the API')
    .option('--json', 'say as JSON, in one line, where it listens')
    .action(up);
}

async function up({ json }: { readonly json?: true }): Promise<void> {
  const { loadConfig } = await import('../../config.js');
  const { graphAddress } = await import('../../graph/address.js');
  const { openGraph } = await import('../../graph/graph.js');
  const { migrate } = await import('../../graph/migrate.js');
  const { createLogger } = await import('../../api/observe/logger.js');
  const { startTracing } = await import('../../api/observe/tracing.js');
  const { LIMITS } = await import('../../limits.js');
  const { startServer } = await import('../../api/server.js');
  const { readIdentities } = await import('../../ingest/read/aliases.js');
  const { ReadingPool } = await import('../../ingest/reading/reading-pool.js');
  const config = loadConfig(process.env);
  const identities = await readIdentities(config.aliases);
  const stopTracing = await startTracing();
  const address = await graphAddress(config, note);
  const graph = openGraph(address, { readTimeout: LIMITS.queryTimeout, retry: LIMITS.graphRetry });
  const reader = new ReadingPool();
  try {
    await graph.verify();
    for (const name of await migrate(graph)) note(`Laid out the graph: ${name}.`);
    // It listens before the seed is read, so that a port that is taken is told at once.
    const server = await startServer({
      graph,
      config,
      logger: createLogger(config.logLevel),
      identities,
      reader,
    });
    try {
      await fillIfEmpty(graph, identities, reader);
      if (json) print(JSON.stringify({ url: server.url }));
      else for (const line of welcome(server.url, config)) print(line);
      await untilStopped();
      note('Stopping: requests under way may finish. Press Ctrl-C again to end at once.');
    } finally {
      await server.stop();
    }
  } finally {
    await reader.close();
    await graph.close();
    await stopTracing();
  }
  if (config.neo4jUri === undefined) note('Neo4j goes on running; hearsay db stop ends it.');
}

async function fillIfEmpty(graph: Graph, identities: Identities, reader: ArticleReader): Promise<void> {
  const { cypher } = await import('../../graph/cypher-files.js');
  const [row] = await graph.read<{ empty: boolean }>(cypher('read/is-empty'));
  if (row?.empty !== true) return;
  const { packageRoot } = await import('../../graph/package-root.js');
  const { readInputs } = await import('../../ingest/read/read-inputs.js');
  const { formatFailure } = await import('../../ingest/read/failure.js');
  const { ingest } = await import('../../ingest/ingest.js');
  note('The graph is empty; storing the articles of seed/ …');
  const articles = readInputs([join(packageRoot, 'seed')], { standardInput: process.stdin });
  const report = await ingest(graph, articles, () => undefined, identities, reader);
  for (const failure of report.failures) note(formatFailure(failure));
  note(`Stored ${report.created} articles with ${report.quotes} quotes of ${report.speakers} speakers.`);
}

const FIRST_QUERY =
  '{ quotes(first: 1) { nodes { speaker { name } text accordingTo { name } publisher { name } } } }';
const ITS_ANSWER =
  '{"data":{"quotes":{"nodes":[{"speaker":{"name":"…"},"text":"…","accordingTo":[{"name":"…"}],"publisher":{"name":"…"}}]}}}';

function welcome(url: string, { apiToken }: Config): readonly string[] {
  return [
    '',
    `Hearsay is up. Open ${url} in a browser (GraphiQL: ${url}/graphql), or ask from a shell:`,
    '',
    `  curl -s ${url}/graphql -H 'Content-Type: application/json' \\`,
    `    -d '${JSON.stringify({ query: FIRST_QUERY })}'`,
    '',
    'The answer has the shape of the question:',
    '',
    `  ${ITS_ANSWER}`,
    '',
    apiToken === undefined
      ? 'Mutations are off; HEARSAY_API_TOKEN switches them on. Ctrl-C stops the server.'
      : 'Mutations need the header Authorization: Bearer with the token of HEARSAY_API_TOKEN. Ctrl-C stops the server.',
  ];
}
