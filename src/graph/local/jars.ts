import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { needRoom, ROOM_TO_FETCH } from './disk';
import { errorCode, LocalNeo4jError } from './errors';
import { diskFull, homeError, type Home, type Report } from './home';
import { neo4jVersion, pom } from './version';

/** For the progress lines alone. */
const ABOUT_MEGABYTES = 130;

/** Said wherever Maven is looked for. */
export const MAVEN_MISSING =
  'Maven is missing, and it is what fetches Neo4j: install it (on Debian or Ubuntu: apt install maven; on macOS: brew install maven), or use docker compose, or set NEO4J_URI to a Neo4j of your own.';

/** Whether the jars have been fetched; they stand there whole or not at all. */
export function haveJars(home: Home): boolean {
  return existsSync(home.jars);
}

/**
 * Fetches the jars of the pinned Neo4j unless they are there. To be called under the lock of the home.
 *
 * @throws {@link LocalNeo4jError} when Maven is missing or fails, or the disk is full
 */
export async function fetchJars(home: Home, report: Report): Promise<void> {
  if (haveJars(home)) return;
  await needRoom(home, ROOM_TO_FETCH);
  report(`Fetching Neo4j ${neo4jVersion()} with Maven, once: about ${ABOUT_MEGABYTES} MB.`);
  const unfinished = `${home.jars}.part`;
  try {
    await removeUnfinished(home);
    await mkdir(unfinished);
    await copyDependencies(home, unfinished, report);
    await rename(unfinished, home.jars);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
    throw error instanceof LocalNeo4jError ? error : homeError(home, error);
  }
}

/** What killed fetches left, and the jars of an older pinned version. */
async function removeUnfinished(home: Home): Promise<void> {
  const others = (await readdir(home.root)).filter(
    (name) => /^jars-[\d.]+(?:\.part)?$/u.test(name) && name !== basename(home.jars),
  );
  for (const name of others) await rm(join(home.root, name), { recursive: true, force: true });
}

async function copyDependencies(home: Home, folder: string, report: Report): Promise<void> {
  const maven = spawn(
    'mvn',
    // Strict checksums; no -ntp, because the progress lines are made of Maven's.
    [
      '-B',
      '-C',
      '-f',
      pom,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${folder}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const kill = (): void => void maven.kill();
  process.once('exit', kill);
  try {
    const output = await follow(maven, home, report);
    const complete = (await readdir(folder)).includes(`neo4j-${neo4jVersion()}.jar`);
    if (output.status === 0 && complete) return;
    if (output.text.includes('No space left on device')) throw diskFull(home);
    throw new LocalNeo4jError(
      `Maven could not fetch Neo4j; the last lines of ${home.fetchLog} say why. Without a way to Maven Central, name a mirror or a proxy in ~/.m2/settings.xml, or set NEO4J_URI to a Neo4j of your own.`,
    );
  } finally {
    process.removeListener('exit', kill);
  }
}

interface Output {
  readonly status: number | null;
  readonly text: string;
}

function follow(maven: ChildProcess, home: Home, report: Report): Promise<Output> {
  return new Promise((resolve, reject) => {
    const log = createWriteStream(home.fetchLog, { mode: 0o600 });
    log.on('error', (error) => {
      maven.kill();
      reject(homeError(home, error));
    });
    const lines: string[] = [];
    const count = downloadCounter(report);
    for (const stream of [maven.stdout, maven.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => {
        log.write(`${line}\n`);
        lines.push(line);
        count(line);
      });
    }
    maven.on('error', (error) => {
      log.end();
      reject(errorCode(error) === 'ENOENT' ? new LocalNeo4jError(MAVEN_MISSING) : error);
    });
    maven.on('close', (status) => {
      log.end(() => {
        resolve({ status, text: lines.join('\n') });
      });
    });
  });
}

/** Reads Maven's `Downloaded from …: … (6.7 MB at 20 MB/s)` and reports every ten megabytes. */
export function downloadCounter(report: Report): (line: string) => void {
  let megabytes = 0;
  let told = 0;
  return (line) => {
    const size = /Downloaded from .*\(([\d.]+) ([kM]?)B at /u.exec(line);
    if (size === null) return;
    megabytes += Number(size[1]) * ({ M: 1, k: 1e-3 }[size[2] ?? ''] ?? 1e-6);
    if (megabytes < told + 10) return;
    told = Math.floor(megabytes / 10) * 10;
    report(`Fetching Neo4j: ${told} of about ${Math.max(ABOUT_MEGABYTES, told)} MB.`);
  };
}
