import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../src/graph/package-root';

/** The built `hearsay up`, running. */
export interface HearsayUp {
  readonly process: ChildProcess;
  readonly url: string;
}

/**
 * Starts the built `hearsay up` on a free port and waits until it serves. Where it listens it says in JSON: what it says to
 * people may change.
 *
 * @param environment - all of its environment but the port: PATH, and where its Neo4j is
 * @param told - where what it tells people on standard error goes
 * @throws Error when it ends instead
 */
export async function startHearsayUp(
  environment: Readonly<NodeJS.ProcessEnv>,
  told: 'inherit' | 'ignore' = 'ignore',
): Promise<HearsayUp> {
  const up = spawn(process.execPath, [join(packageRoot, 'dist', 'cli', 'main.js'), 'up', '--json'], {
    env: { ...environment, PORT: '0' },
    stdio: ['ignore', 'pipe', told],
  });
  const lines = createInterface(up.stdout);
  const [line] = (await Promise.race([once(lines, 'line'), once(up, 'exit').then(() => [])])) as [string?];
  if (line === undefined) throw new Error('The server did not start; npx hearsay doctor says why.');
  const { url } = JSON.parse(line) as { url: string };
  return { process: up, url };
}

/** Asks a `hearsay up` to end, if it has not, and waits until it has: gives its exit status and the signal that ended it. */
export async function stopHearsayUp({ process: up }: HearsayUp): Promise<readonly unknown[]> {
  if (up.exitCode !== null || up.signalCode !== null) return [up.exitCode, up.signalCode];
  const ended = once(up, 'exit');
  up.kill('SIGTERM');
  return ended;
}

/** A bare PATH, and what says where the Neo4j of this run is. */
export function testEnvironment(): Record<string, string> {
  const names = ['PATH', 'NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
