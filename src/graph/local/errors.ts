/**
 * The local Neo4j cannot be fetched, started, reached or stopped. The message is written for the user: one sentence that
 * says what is wrong, then what to do.
 */
export class LocalNeo4jError extends Error {
  override readonly name = 'LocalNeo4jError';
}

/** The code of a file system or network error (`EACCES`), where there is one. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
