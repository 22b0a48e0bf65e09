import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { homeAt, prepareHome } from '../../src/graph/local/home';
import { fetchJars } from '../../src/graph/local/jars';
import { withHomeLock } from '../../src/graph/local/lock';
import { packageRoot } from '../../src/graph/package-root';

/** The home of the server that the suites share, beside a user's own. */
export const testHome = join(packageRoot, '.hearsay', 'test');

export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/**
 * Makes a home for tests that finds the jars fetched: they are kept in the checkout's own home and linked, so that nothing
 * is fetched twice, nor again when somebody runs `npm start` after the tests.
 */
export async function homeWithJars(path: string): Promise<void> {
  const shared = homeAt(join(packageRoot, '.hearsay'));
  await prepareHome(shared);
  await withHomeLock(shared, say, () => fetchJars(shared, say));
  const home = homeAt(path);
  mkdirSync(home.root, { recursive: true, mode: 0o700 });
  if (!existsSync(home.jars)) symlinkSync(shared.jars, home.jars);
}

type Stop = () => Promise<void>;

/** Setup and teardown are loaded apart; what one leaves for the other lies on the process. */
const left = globalThis as { hearsayTestStop?: Stop };

/** Leaves the teardown what it has to do. */
export function onStop(stop: Stop): void {
  left.hearsayTestStop = stop;
}

/** What the setup left to do. */
export async function stop(): Promise<void> {
  await left.hearsayTestStop?.();
}
