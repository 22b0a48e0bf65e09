import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/graph/package-root';

/** The built `hearsay up`, running. */
export interface HearsayUp {
  readonly process: ChildProcess;
  readonly url: string;
  /** What it printed. */
  readonly told: string;
}

/**
 * Starts the built `hearsay up` on a free port, on the Neo4j of this run.
 *
 * @param variables - more of its environment
 */
export async function startHearsayUp(variables: Readonly<Record<string, string>> = {}): Promise<HearsayUp> {
  const up = spawn(process.execPath, [join(packageRoot, 'dist', 'cli', 'main.js'), 'up'], {
    env: { PATH: process.env['PATH'], PORT: '0', ...neo4jVariables(), ...variables },
  });
  let told = '';
  up.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
  up.stderr.resume();
  while (!told.includes('Ctrl-C stops')) {
    if (up.exitCode !== null) throw new Error('hearsay up ended: run npm run build first.');
    await once(up.stdout, 'data');
  }
  return { process: up, url: /http:\/\/127\.0\.0\.1:\d+/u.exec(told)?.[0] ?? '', told };
}

/** What says where the Neo4j of this run is. */
export function neo4jVariables(): Record<string, string> {
  const names = ['NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
