import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Config } from '../../config';
import { checkLocalSettings } from '../../graph/address';
import { portOf } from '../../graph/local/conf';
import { freeBytes, megabytes, needRoom, ROOM_TO_FETCH, ROOM_TO_START } from '../../graph/local/disk';
import { errorCode, LocalNeo4jError } from '../../graph/local/errors';
import { checkHomePath, homeAt, homeError, readSmallFile, type Home } from '../../graph/local/home';
import { haveJars, MAVEN_MISSING } from '../../graph/local/jars';
import { findJava, NEWEST_TESTED_JAVA } from '../../graph/local/java';
import { localNeo4jStatus } from '../../graph/local/local-neo4j';
import { passwordLost } from '../../graph/local/password';
import { DEFAULT_PORT, isFree } from '../../graph/local/port';
import { neo4jVersion } from '../../graph/local/version';
import { examine, Notice, type Finding } from './finding';

/** Less than this is worth a word, in bytes. */
const LITTLE_ROOM = 2_000_000_000;

/** Everything that a local Neo4j needs, in the order in which a start comes to need it. Nothing is changed. */
export async function localChecks(config: Config): Promise<readonly Finding[]> {
  const home = homeAt(config.home);
  return [
    await examine('database', () => {
      checkLocalSettings(config);
      return 'a local Neo4j is used, because NEO4J_URI is unset';
    }),
    await examine('java', java),
    await examine('maven', () => maven(home)),
    await examine('home', () => writable(home)),
    await examine('disk', () => disk(home)),
    await examine('password', () => passwordFile(home)),
    await examine('neo4j', () => server(home)),
  ];
}

async function java(): Promise<string | Notice> {
  const { version, release, chosenBy } = await findJava();
  const found = `Java ${version}, by ${chosenBy}`;
  if (release <= NEWEST_TESTED_JAVA) return found;
  return new Notice(`${found}; Neo4j ${neo4jVersion()} is made for Java 17 and 21, should it not start`);
}

async function maven(home: Home): Promise<string> {
  if (haveJars(home)) return `Neo4j ${neo4jVersion()} is fetched, Maven is not needed any more`;
  try {
    const { stdout } = await promisify(execFile)('mvn', ['-B', '-v']);
    return `Maven ${/Apache Maven (\S+)/u.exec(stdout)?.[1] ?? ''} will fetch Neo4j ${neo4jVersion()}`;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new LocalNeo4jError(MAVEN_MISSING);
    throw new LocalNeo4jError(
      'Maven does not run: try mvn -v, mend what it names (often JAVA_HOME), and run hearsay doctor again.',
    );
  }
}

function writable(home: Home): string {
  checkHomePath(home);
  for (const folder of existsSync(home.server) ? [home.root, home.server] : [nearest(home.root)]) {
    try {
      accessSync(folder, constants.W_OK | constants.X_OK);
    } catch (error) {
      throw homeError(home, error);
    }
    if (!statSync(folder).isDirectory())
      throw homeError(home, Object.assign(new Error(), { code: 'ENOTDIR' }));
  }
  return existsSync(home.root) ? `${home.root} can be written` : `${home.root} will be made`;
}

async function disk(home: Home): Promise<string | Notice> {
  const root = nearest(home.root);
  await needRoom({ ...home, root }, haveJars(home) ? ROOM_TO_START : ROOM_TO_FETCH);
  const free = await freeBytes({ ...home, root });
  const says = `${megabytes(free)} are free for ${home.root}`;
  return free < LITTLE_ROOM ? new Notice(`${says}, which is little: make room before you ingest much`) : says;
}

async function passwordFile(home: Home): Promise<string> {
  if ((await readSmallFile(home, home.password)) === undefined) {
    if (existsSync(home.pid)) throw passwordLost(home);
    return 'will be made at random by the first start';
  }
  if (((await stat(home.password)).mode & 0o077) !== 0) {
    throw new LocalNeo4jError(
      `Other users may read ${home.password}: run chmod 600 on it, and chmod 700 on its folder.`,
    );
  }
  return `${home.password} is readable by you alone`;
}

async function server(home: Home): Promise<string | Notice> {
  const { state, pid, uri, stalePid } = await localNeo4jStatus(home.root);
  switch (state) {
    case 'running':
      return `runs at ${uri ?? ''} and takes our password (process ${pid ?? 0})`;
    case 'starting':
      return new Notice(`is starting (process ${pid ?? 0}): look again in a few seconds`);
    case 'not answering':
      throw new LocalNeo4jError(
        `Neo4j (process ${pid ?? 0}) does not answer: run hearsay db stop, then hearsay db start; if that does not help, read ${home.log}.`,
      );
    case 'wrong password':
      throw passwordLost(home);
    case 'stopped':
      return stopped(home, stalePid);
  }
}

async function stopped(home: Home, stalePid: number | undefined): Promise<string | Notice> {
  const port = portOf(await readSmallFile(home, home.conf)) ?? DEFAULT_PORT;
  const notices: string[] = [];
  if (stalePid !== undefined) {
    notices.push(
      `is not running, although it was not stopped (process ${stalePid} is gone): hearsay db start starts it again`,
    );
  }
  if (!(await isFree(port))) {
    notices.push(`port ${port} is taken by another program: the next start will use the next free one`);
  }
  return notices.length > 0
    ? new Notice(notices.join('; '))
    : `is not running; it will listen on port ${port}`;
}

/** The folder itself, or the one in which it would be made. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}
