import { rmSync } from 'node:fs';
import { lock } from 'proper-lockfile';
import { homeAt } from '../../src/graph/local/home';
import { startLocalNeo4j, stopLocalNeo4j } from '../../src/graph/local/local-neo4j';
import { homeWithJars, onStop, say, testHome } from './global-neo4j-homes';

/**
 * Gives the suites a Neo4j: the one of HEARSAY_TEST_NEO4J_URI (with HEARSAY_TEST_NEO4J_PASSWORD, if it wants one), which they
 * empty, else an empty one of their own. Never NEO4J_URI: that may be somebody's data. Jest calls this once a run, however
 * many projects name it.
 */
export default async function useNeo4j(): Promise<void> {
  const given = process.env['HEARSAY_TEST_NEO4J_URI'];
  if (given !== undefined && given !== '') {
    hand({ uri: given, username: 'neo4j', password: process.env['HEARSAY_TEST_NEO4J_PASSWORD'] });
    return;
  }
  await homeWithJars(testHome);
  const release = await takeHome();
  // A run that was killed may have left its server.
  await stopLocalNeo4j(testHome, say);
  rmSync(homeAt(testHome).server, { recursive: true, force: true });
  onStop(async () => {
    await stopLocalNeo4j(testHome);
    await release();
  });
  hand(await startLocalNeo4j(testHome, say));
}

function hand(address: { uri: string; username: string; password?: string | undefined }): void {
  process.env['NEO4J_URI'] = address.uri;
  process.env['NEO4J_USERNAME'] = address.username;
  delete process.env['NEO4J_DATABASE'];
  if (address.password === undefined || address.password === '') delete process.env['NEO4J_PASSWORD'];
  else process.env['NEO4J_PASSWORD'] = address.password;
}

/** Keeps a second run in the same checkout from emptying the graph under the first. */
async function takeHome(): Promise<() => Promise<void>> {
  try {
    return await lock(`${testHome}/run`, { realpath: false, stale: 30_000, onCompromised: () => undefined });
  } catch {
    throw new Error(
      `Another test run uses ${testHome}: wait until it is over (30 seconds, if it was killed), or set HEARSAY_TEST_NEO4J_URI.`,
    );
  }
}
