import { statfs } from 'node:fs/promises';
import { LocalNeo4jError } from './errors';
import { homeError, type Home } from './home';

const MB = 1_000_000;

/** What a start needs at least, in bytes: logs and transactions of a small graph. */
export const ROOM_TO_START = 100 * MB;

/** What fetching and starting needs at least, in bytes. */
export const ROOM_TO_FETCH = 400 * MB;

/** The bytes that we may still write on the disk that holds the home. */
export async function freeBytes(home: Home): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(home.root);
    return bavail * bsize;
  } catch (error) {
    throw homeError(home, error);
  }
}

/**
 * Makes sure of room on the disk.
 *
 * @param needed - in bytes
 * @throws {@link LocalNeo4jError} when there is less
 */
export async function needRoom(home: Home, needed: number): Promise<void> {
  const free = await freeBytes(home);
  if (free >= needed) return;
  throw new LocalNeo4jError(
    `The disk that holds ${home.root} has ${megabytes(free)} left, and Neo4j needs ${megabytes(needed)}: make room there, or set HEARSAY_HOME to a folder on another disk.`,
  );
}

/** Bytes for people to read. */
export function megabytes(bytes: number): string {
  return bytes < 10_000 * MB ? `${Math.floor(bytes / MB)} MB` : `${Math.floor(bytes / MB / 1000)} GB`;
}
