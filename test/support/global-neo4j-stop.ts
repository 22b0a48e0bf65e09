import { stop } from './global-neo4j-homes';

/** Stops what `global-neo4j.ts` started; a Neo4j that was given is left alone. */
export default async function stopNeo4j(): Promise<void> {
  await stop();
}
