import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { GraphAddress } from '../graph';
import { addressOf, ask, untilReady, type Answer } from './answering';
import { keepClassArchive } from './class-archive';
import { portOf } from './conf';
import { needRoom, ROOM_TO_START } from './disk';
import { errorCode, LocalNeo4jError } from './errors';
import { homeAt, prepareHome, readSmallFile, writeSmallFile, type Home, type Report } from './home';
import { fetchJars } from './jars';
import { findJava, type Java } from './java';
import { launch } from './launch';
import { withHomeLock } from './lock';
import { passwordOf, setFirstPassword } from './password';
import { choosePort, DEFAULT_PORT } from './port';
import { isServerOf, serverProcess, type RunningServer } from './process';
import { startFailure } from './start-failure';
import { neo4jVersion } from './version';

/** Between two servers that are started at once, a port can be lost this often. */
const PORT_ATTEMPTS = 5;

/** How long a server may take to end, in milliseconds; an idle one takes ten seconds, and six more the first time. */
const STOP_PATIENCE = 90_000;

/**
 * Starts the local Neo4j of a home, or reuses the one that runs; fetches it first when the home is new. The server outlives
 * this process. Several processes may call this at once: one starts it, the others wait and share it.
 *
 * @param path - HEARSAY_HOME
 * @param report - told of every step that takes a while
 * @returns where it answers, with the password that it takes
 * @throws {@link LocalNeo4jError} when something is missing or in the way
 */
export async function startLocalNeo4j(path: string, report: Report): Promise<GraphAddress> {
  const home = homeAt(path);
  const server = await serverProcess(home);
  if (server.kind === 'running' && (await ask(home, server)) === 'ready') return address(home, server);
  await prepareHome(home);
  return withHomeLock(home, report, async () => address(home, await reuseOrStart(home, report)));
}

/**
 * Stops the local Neo4j of a home and waits until it has ended; its data stays.
 *
 * @returns false when none was running
 * @throws {@link LocalNeo4jError} when it may not be stopped, or does not end
 */
export async function stopLocalNeo4j(path: string, report: Report = () => undefined): Promise<boolean> {
  const home = homeAt(path);
  if (!existsSync(home.root)) return false;
  return withHomeLock(home, report, async () => {
    const server = await serverProcess(home);
    if (server.kind === 'running') await end(home, server.pid);
    await rm(home.pid, { force: true });
    return server.kind === 'running';
  });
}

/** What `hearsay db status` tells about a local Neo4j. */
export interface LocalNeo4jStatus {
  readonly state: 'running' | 'starting' | 'not answering' | 'wrong password' | 'stopped';
  readonly home: string;
  readonly pid?: number;
  readonly uri?: string;
  /** The process that a pid file names although it is gone: the server was killed, or the machine restarted. */
  readonly stalePid?: number;
}

const STATES: Readonly<Record<Answer, LocalNeo4jStatus['state']>> = {
  ready: 'running',
  starting: 'starting',
  silent: 'not answering',
  'wrong password': 'wrong password',
  locked: 'wrong password',
};

/** Looks at the local Neo4j of a home and changes nothing. */
export async function localNeo4jStatus(path: string): Promise<LocalNeo4jStatus> {
  const home = homeAt(path);
  const server = await serverProcess(home);
  if (server.kind === 'none') return { state: 'stopped', home: home.root };
  if (server.kind === 'stale') return { state: 'stopped', home: home.root, stalePid: server.pid };
  const answer = await ask(home, server);
  const state = STATES[answer];
  return { state, home: home.root, pid: server.pid, uri: addressOf(server, undefined).uri };
}

async function address(home: Home, server: RunningServer): Promise<GraphAddress> {
  return addressOf(server, await readSmallFile(home, home.password));
}

async function reuseOrStart(home: Home, report: Report): Promise<RunningServer> {
  const server = await serverProcess(home);
  if (server.kind === 'running') {
    await writeSmallFile(home, home.pid, `${server.pid}\n`);
    if (await untilReady(home, server)) return server;
  } else if (server.kind === 'stale') {
    report(
      `Neo4j (process ${server.pid}) is gone without having been stopped; what it had committed is kept.`,
    );
  }
  const java = await findJava();
  await fetchJars(home, report);
  await needRoom(home, ROOM_TO_START);
  await setFirstPassword(home, java, await passwordOf(home));
  report(`Starting Neo4j ${neo4jVersion()} on Java ${java.version} …`);
  return startOnFreePort(home, java, report);
}

async function startOnFreePort(home: Home, java: Java, report: Report): Promise<RunningServer> {
  const wanted = portOf(await readSmallFile(home, home.conf)) ?? DEFAULT_PORT;
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(wanted);
    if (port !== wanted) {
      report(`Port ${wanted} is taken by another program; Neo4j will listen on ${port} instead.`);
    }
    const server = await launch(home, java, port);
    if (await untilReady(home, server)) return server;
    await rm(home.pid, { force: true });
    const failure = await startFailure(home);
    if (failure.kind === 'error') throw failure.error;
    if (attempt === PORT_ATTEMPTS) {
      throw new LocalNeo4jError(
        `Other programs took every port that Neo4j was to listen on, ${port} last: try again.`,
      );
    }
  }
}

async function end(home: Home, pid: number): Promise<void> {
  try {
    process.kill(pid, 'SIGTERM');
  } catch (error) {
    if (errorCode(error) === 'EPERM') {
      throw new LocalNeo4jError(
        `Neo4j (process ${pid}) belongs to another user: stop it as that user, or as root.`,
      );
    }
    // Any other error: it has ended by itself meanwhile.
  }
  const deadline = Date.now() + STOP_PATIENCE;
  while (await isServerOf(home, pid)) {
    if (Date.now() > deadline) {
      throw new LocalNeo4jError(
        `Neo4j (process ${pid}) has not ended after ${STOP_PATIENCE / 1000} seconds: wait, or end it with kill -9 ${pid}, which loses nothing that was committed.`,
      );
    }
    await pause(100);
  }
  await keepClassArchive(home);
}
