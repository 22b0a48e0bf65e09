import { setTimeout as pause } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { errorCode } from './errors';
import { homeError, type Home, type Report } from './home';

/**
 * Runs work that one process at a time may do in a home; another process that is at it is waited for. The lock of a process
 * that was killed falls after ten seconds.
 *
 * @param report - told once when there is somebody to wait for
 */
export async function withHomeLock<T>(home: Home, report: Report, work: () => Promise<T>): Promise<T> {
  const release = await acquire(home, report);
  try {
    return await work();
  } finally {
    // A lock that was lost meanwhile has nothing to release.
    await release().catch(() => undefined);
  }
}

async function acquire(home: Home, report: Report): Promise<() => Promise<void>> {
  for (let waiting = false; ;) {
    try {
      return await lock(home.root, {
        lockfilePath: home.lock,
        stale: 10_000,
        update: 2_500,
        // Lost while the machine slept, say. Neo4j's own lock on its data still keeps a second server away.
        onCompromised: () => undefined,
      });
    } catch (error) {
      if (errorCode(error) !== 'ELOCKED') throw homeError(home, error);
      if (!waiting) report(`Another Hearsay process is busy with ${home.root}; waiting for it.`);
      waiting = true;
      await pause(250);
    }
  }
}
