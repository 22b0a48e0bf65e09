import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../../src/graph/package-root';

/** The built program. */
export const MAIN = join(packageRoot, 'dist', 'cli', 'main.js');

/** What a command printed, and how it ended. */
export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the built `hearsay` as a user would.
 *
 * @param given - environment variables beside a bare PATH
 */
export function hearsay(args: readonly string[], given: Readonly<Record<string, string>>): Promise<Ended> {
  if (!existsSync(MAIN)) throw new Error('Run npm run build first: these tests run what users run.');
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], ...given };
    const child = execFile(process.execPath, [MAIN, ...args], { env }, (_error, out, err) => {
      resolve({ status: child.exitCode ?? -1, out, err });
    });
  });
}

/** Writes a program for a test's own PATH: a few lines of shell. */
export function fakeProgram(path: string, ...lines: string[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(path, 0o755);
}
