import { setTimeout as pause } from 'node:timers/promises';
import { GraphAuthenticationError, GraphUnavailableError } from '../errors';
import { openGraph, type GraphAddress } from '../graph';
import { errorCode, LocalNeo4jError } from './errors';
import { speaksBolt } from './handshake';
import { readSmallFile, type Home } from './home';
import { passwordLost, USERNAME } from './password';
import { isServerOf, type RunningServer } from './process';

/** How long a server may take from its start to its first answer, in milliseconds: a large graph may have to be mended. */
const PATIENCE = 180_000;

const STEP = 200;

const TOO_MANY_TRIES = 'Neo.ClientError.Security.AuthenticationRateLimit';

/** What a server of ours says when asked: `starting` before it listens, `silent` when it should answer and does not, `locked`
 * for the few seconds in which it takes no password at all after several wrong ones. */
export type Answer = 'ready' | 'starting' | 'silent' | 'wrong password' | 'locked';

/** How a running server of ours is reached. */
export function addressOf(server: RunningServer, password: string | undefined): GraphAddress {
  return {
    uri: `bolt://127.0.0.1:${server.port}`,
    username: USERNAME,
    password: password ?? '',
    database: 'neo4j',
  };
}

/** Asks a running server of ours once. */
export async function ask(home: Home, server: RunningServer): Promise<Answer> {
  // Only from here on is the port known to be its own: before, another program may hold it, which must not get the password.
  if (!(await readSmallFile(home, home.log))?.includes(' Started.')) return 'starting';
  if (!(await speaksBolt(server.port))) return 'silent';
  const graph = openGraph(addressOf(server, await readSmallFile(home, home.password)));
  try {
    await graph.verify();
    return 'ready';
  } catch (error) {
    if (error instanceof GraphAuthenticationError) {
      return errorCode(error.cause) === TOO_MANY_TRIES ? 'locked' : 'wrong password';
    }
    if (error instanceof GraphUnavailableError) return 'silent';
    throw error;
  } finally {
    await graph.close();
  }
}

/**
 * Waits until a running server of ours lets us in.
 *
 * @returns false when it has ended meanwhile
 * @throws {@link LocalNeo4jError} when it does not take our password, or has not answered after three minutes
 */
export async function untilReady(home: Home, server: RunningServer): Promise<boolean> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    if (!(await isServerOf(home, server.pid))) return false;
    const answer = await ask(home, server);
    if (answer === 'ready') return true;
    if (answer === 'wrong password') throw passwordLost(home);
    await pause(STEP);
  }
  throw new LocalNeo4jError(
    `Neo4j (process ${server.pid}) has not answered after ${PATIENCE / 60_000} minutes: read ${home.log}, or run hearsay db stop and start it again.`,
  );
}
