import type { ReadingPool } from '../ingest/reading/reading-pool';
import { beforeLeaving } from './leaving';

/**
 * Starts the workers that read articles for one command and ends them afterwards. A command that has to leave before waits for
 * what they have begun.
 *
 * @param workers - at most; unset, as many as is usual
 */
export async function withReader<T>(
  workers: number | undefined,
  work: (reader: ReadingPool) => Promise<T>,
): Promise<T> {
  const { ReadingPool } = await import('../ingest/reading/reading-pool.js');
  const reader = new ReadingPool(workers);
  const left = beforeLeaving(() => reader.settled());
  try {
    return await work(reader);
  } finally {
    left();
    await reader.close();
  }
}
