import { join } from 'node:path';
import { packageRoot } from '../../../src/graph/package-root';
import { isReadFailure } from '../../../src/ingest/read/failure';
import type { ReadingPool as Pool } from '../../../src/ingest/reading/reading-pool';

/** Workers are started from the built file. */
const BUILT = join(packageRoot, 'dist', 'ingest', 'reading', 'reading-pool.js');

test('whoever closes the pool waits for what was begun, and what waits in line is read, too', async () => {
  const { ReadingPool } = (await import(BUILT)) as { readonly ReadingPool: typeof Pool };
  const pool = new ReadingPool(1);
  const begun = ['first', 'second'].map((id) =>
    pool.read({
      origin: { path: `${id}.txt` },
      readOn: '2026-05-14',
      body: { kind: 'text', text: 'The road is closed, Ada Marsh said.' },
    }),
  );
  await pool.close();
  for (const result of await Promise.all(begun))
    expect(isReadFailure(result) ? result.problem : result.quotes.length).toBe(1);
});
