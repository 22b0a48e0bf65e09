import { totalmem } from 'node:os';

/** Memory for Neo4j, in MiB. */
export interface Memory {
  readonly heap: number;
  readonly pageCache: number;
}

const MIB = 1024 * 1024;

/**
 * Modest shares of a machine's memory: an eighth for the heap, a sixteenth for the page cache, within bounds. The JVM grows
 * to its share only when it needs it.
 *
 * @param bytes - the memory of the machine, or of the container that it runs in
 */
export function shareOf(bytes: number): Memory {
  const within = (share: number, least: number, most: number): number =>
    Math.min(most, Math.max(least, Math.round(bytes / MIB / share)));
  return { heap: within(8, 384, 2048), pageCache: within(16, 64, 1024) };
}

/** {@link shareOf} this machine. */
export function shareOfMachine(): Memory {
  // 0, or more than the machine has, when nothing limits the process.
  const limit = process.constrainedMemory();
  return shareOf(limit > 0 ? Math.min(limit, totalmem()) : totalmem());
}
