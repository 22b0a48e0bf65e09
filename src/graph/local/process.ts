import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { portOf } from './conf';
import { readSmallFile, type Home } from './home';

/** A Neo4j of ours that runs. */
export interface RunningServer {
  readonly kind: 'running';
  readonly pid: number;
  readonly port: number;
}

/** What runs in a home. */
export type ServerProcess =
  | RunningServer
  /** The pid file names a process that is gone, or one that the system has given the number to since. */
  | { readonly kind: 'stale'; readonly pid: number }
  | { readonly kind: 'none' };

/** The argument by which a Neo4j is known to be the one of this home. */
export function homeArgument(home: Home): string {
  return `--home-dir=${home.server}`;
}

/**
 * Looks for the Neo4j of a home: by its pid file, else, should that be lost or wrong, among all processes.
 *
 * @returns `none` too when a process runs but the configuration, which names its port, is lost
 */
export async function serverProcess(home: Home): Promise<ServerProcess> {
  const noted = parsePid(await readSmallFile(home, home.pid));
  const pid = noted !== undefined && (await isServerOf(home, noted)) ? noted : await findServer(home);
  if (pid === undefined) return noted === undefined ? { kind: 'none' } : { kind: 'stale', pid: noted };
  const port = portOf(await readSmallFile(home, home.conf));
  return port === undefined ? { kind: 'none' } : { kind: 'running', pid, port };
}

/** Whether a process lives and is the Neo4j of this home. */
export async function isServerOf(home: Home, pid: number): Promise<boolean> {
  return isServer(home, await commandLine(pid));
}

/** Reads a pid file; anything that is no process number counts as no file. */
export function parsePid(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,9}$/u.test(text) ? Number(text) : undefined;
}

function isServer(home: Home, commandLine: string): boolean {
  // A blank on either side: `/a/neo4j` must not be taken for `/a/neo4j-2`.
  return commandLine.includes(` ${homeArgument(home)} `);
}

async function findServer(home: Home): Promise<number | undefined> {
  const lines = await (process.platform === 'linux' ? allOfProc() : allOfPs());
  return lines.find(([, commandLine]) => isServer(home, commandLine))?.[0];
}

/** A process's arguments between blanks; empty for one that is gone, or that has ended and is yet to be collected. */
async function commandLine(pid: number): Promise<string> {
  if (process.platform !== 'linux') return (await ps(['-p', String(pid)]))[0]?.[1] ?? '';
  try {
    return ` ${(await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ')} `;
  } catch {
    return '';
  }
}

type NumberedLine = readonly [pid: number, commandLine: string];

async function allOfProc(): Promise<NumberedLine[]> {
  const pids = (await readdir('/proc')).map(parsePid).filter((pid) => pid !== undefined);
  return Promise.all(pids.map(async (pid): Promise<NumberedLine> => [pid, await commandLine(pid)]));
}

function allOfPs(): Promise<NumberedLine[]> {
  return process.platform === 'win32' ? Promise.resolve([]) : ps(['-A']);
}

async function ps(which: readonly string[]): Promise<NumberedLine[]> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'pid=,command=', ...which], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout.split('\n').flatMap((line): NumberedLine[] => {
      const match = /^\s*(\d+)\s(.*)$/u.exec(line);
      return match === null ? [] : [[Number(match[1]), ` ${match[2] ?? ''} `]];
    });
  } catch {
    // ps ends with status 1 when there is no such process.
    return [];
  }
}
