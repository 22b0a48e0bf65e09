import type { ArticleInput } from '../document';
import { UnreadableInputError, type ReadFailure } from './failure';
import { fetchUrl, type Reach } from './fetch-url';
import { readDocument } from './read-document';

/** When something is read: the one clock of the line. */
export interface Now {
  /** The day, `YYYY-MM-DD`, in UTC. */
  readonly readOn: string;
  /** The moment, ISO 8601 in UTC. */
  readonly seenAt: string;
}

/** What the clock says. */
export function now(): Now {
  const seenAt = new Date().toISOString();
  return { readOn: seenAt.slice(0, 10), seenAt };
}

/**
 * Fetches one article.
 *
 * @param address - an http(s) address
 * @param reach - whom the fetch may talk to: public machines on ports 80 and 443 where it is not given
 * @returns the article with the address it was found at, or what stood in the way
 */
export async function readUrl(address: string, reach?: Reach): Promise<ArticleInput | ReadFailure> {
  try {
    return await fetchUrl(
      address,
      async ({ url, bytes, ...form }) => ({
        ...(await readDocument(bytes, form, { path: address, ...now() })),
        url,
      }),
      reach,
    );
  } catch (error) {
    if (error instanceof UnreadableInputError) return { origin: { path: address }, problem: error.message };
    throw error;
  }
}
