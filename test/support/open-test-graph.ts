import { type Graph, openGraph } from '../../src/graph/graph';
import { loadConfig } from '../../src/config';

/** Opens the Neo4j of this test run. */
export function openTestGraph(): Graph {
  const { neo4jUri, neo4jUsername, neo4jPassword, neo4jDatabase } = loadConfig(process.env);
  if (neo4jUri === undefined)
    throw new Error('NEO4J_URI is unset: the global setup of the suite has not run.');
  return openGraph({
    uri: neo4jUri,
    username: neo4jUsername,
    password: neo4jPassword,
    database: neo4jDatabase,
  });
}
