import type { Config } from '../config';
import { ConfigError } from '../config';
import type { GraphAddress } from './graph';
import type { Report } from './local/home';
import { startLocalNeo4j } from './local/local-neo4j';

/** The one database of a local Neo4j: Community has no other. */
const LOCAL_DATABASE = 'neo4j';

/**
 * Where the graph is: the Neo4j that NEO4J_URI names, of which nothing is started or asked; else the local one, started if
 * need be.
 *
 * @param config - the settings in force
 * @param report - told of every step of a start that takes a while
 * @throws `LocalNeo4jError` when the local one cannot be started, `ConfigError` when a setting does not fit it
 */
export async function graphAddress(config: Config, report: Report): Promise<GraphAddress> {
  if (config.neo4jUri === undefined) {
    checkLocalSettings(config);
    return startLocalNeo4j(config.home, report);
  }
  return {
    uri: config.neo4jUri,
    username: config.neo4jUsername,
    password: config.neo4jPassword,
    database: config.neo4jDatabase,
  };
}

/**
 * The settings that only a Neo4j of one's own can fulfil.
 *
 * @throws `ConfigError` naming the one that cannot be used
 */
export function checkLocalSettings(config: Config): void {
  if (config.neo4jDatabase === LOCAL_DATABASE) return;
  throw new ConfigError(
    `NEO4J_DATABASE is ${config.neo4jDatabase}, but the local Neo4j has the database ${LOCAL_DATABASE} alone: unset it, or set NEO4J_URI.`,
  );
}
