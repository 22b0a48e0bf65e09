import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { errorCode, LocalNeo4jError } from './errors';
import { neo4jVersion } from './version';

/** Told of each step of long work, one line at a time. */
export type Report = (line: string) => void;

/** What stands where under HEARSAY_HOME; all paths are absolute. */
export interface Home {
  readonly root: string;
  /** The jars of the pinned Neo4j, fetched once. */
  readonly jars: string;
  /** Neo4j's own home: its `conf/`, `data/` and `logs/`. */
  readonly server: string;
  /** What Neo4j tells about its start. */
  readonly log: string;
  /** What the JVM prints. */
  readonly console: string;
  readonly fetchLog: string;
  readonly password: string;
  readonly pid: string;
  /** Made anew at every start; it keeps the port between starts. */
  readonly conf: string;
  readonly lock: string;
}

/**
 * Lays out a home without touching the disk.
 *
 * @param path - HEARSAY_HOME, absolute or relative to the working directory
 */
export function homeAt(path: string): Home {
  const root = resolve(path);
  const server = join(root, 'neo4j');
  return {
    root,
    jars: join(root, `jars-${neo4jVersion()}`),
    server,
    log: join(server, 'logs', 'neo4j.log'),
    console: join(server, 'logs', 'console.log'),
    fetchLog: join(root, 'fetch.log'),
    password: join(root, 'password'),
    pid: join(root, 'pid'),
    conf: join(server, 'conf', 'neo4j.conf'),
    lock: join(root, 'lock'),
  };
}

/**
 * Makes the folders of a home; a new one is readable by its owner alone.
 *
 * @throws {@link LocalNeo4jError} when the home cannot be written or its path cannot be used
 */
export async function prepareHome(home: Home): Promise<void> {
  checkHomePath(home);
  try {
    await mkdir(home.root, { recursive: true, mode: 0o700 });
    for (const folder of ['conf', 'data', 'logs']) {
      await mkdir(join(home.server, folder), { recursive: true, mode: 0o700 });
    }
    const probe = join(home.root, `.probe-${process.pid}`);
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw homeError(home, error);
  }
}

/**
 * Makes sure that a local Neo4j can stand there at all.
 *
 * @throws {@link LocalNeo4jError} on Windows, and when Java could not read the path
 */
export function checkHomePath(home: Home): void {
  if (process.platform === 'win32') {
    throw new LocalNeo4jError(
      'The local Neo4j runs on Linux and macOS: use WSL or docker compose, or set NEO4J_URI to a Neo4j of your own.',
    );
  }
  if (home.root.includes(delimiter)) {
    throw new LocalNeo4jError(
      `HEARSAY_HOME (${home.root}) holds a “${delimiter}”, which Java takes for the end of a path: set it to another folder.`,
    );
  }
}

/** Puts a failure to write into the home into words. */
export function homeError(home: Home, error: unknown): LocalNeo4jError {
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(home);
  const reason = code === 'EEXIST' || code === 'ENOTDIR' ? 'a file stands where a folder should be' : code;
  return new LocalNeo4jError(
    `HEARSAY_HOME (${home.root}) cannot be written (${reason ?? 'unknown reason'}): give yourself the right to write there, or set HEARSAY_HOME to another folder.`,
    { cause: error },
  );
}

/** The disk under the home has no room left. */
export function diskFull(home: Home): LocalNeo4jError {
  return new LocalNeo4jError(
    `The disk that holds ${home.root} is full: make room there, or set HEARSAY_HOME to a folder on another disk.`,
  );
}

/**
 * Writes a small file whole or not at all, readable by its owner alone.
 *
 * @throws {@link LocalNeo4jError} when the home cannot be written
 */
export async function writeSmallFile(home: Home, path: string, content: string): Promise<void> {
  const unfinished = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    await writeFile(unfinished, content, { mode: 0o600 });
    await chmod(unfinished, 0o600);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw homeError(home, error);
  }
}

/** A file's text without the white space around it; undefined when there is no such file. */
export async function readSmallFile(home: Home, path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
    throw homeError(home, error);
  }
}
