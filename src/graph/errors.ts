import { Neo4jError } from 'neo4j-driver';

/** Neo4j cannot be reached, or went away while it answered: worth trying again later. */
export class GraphUnavailableError extends Error {
  override readonly name = 'GraphUnavailableError';
}

/** Neo4j answers but does not let us in: trying again will not help. */
export class GraphAuthenticationError extends Error {
  override readonly name = 'GraphAuthenticationError';
}

/** Neo4j refused or failed a statement: a fault of ours or of the database, never of the user's input. */
export class GraphQueryError extends Error {
  override readonly name = 'GraphQueryError';
}

/** A statement took longer than the graph was opened to wait for; Neo4j ended it. */
export class GraphTimeoutError extends Error {
  override readonly name = 'GraphTimeoutError';
}

const UNREACHABLE = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
]);

const TIMED_OUT = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

const NO_SUCH_DATABASE = 'Neo.ClientError.Database.DatabaseNotFound';

/**
 * Puts a driver's error into words fit for a user; the driver's own words stay in `cause`, for the log.
 *
 * @param error - whatever was thrown
 * @returns one of the errors of this file for an error of the driver; anything else comes back as it is
 */
export function toGraphError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const options = { cause: error };
  if (error.code === NO_SUCH_DATABASE) {
    return new GraphUnavailableError('Neo4j has no database of that name: check NEO4J_DATABASE.', options);
  }
  if (UNREACHABLE.has(error.code)) {
    return new GraphUnavailableError(
      'Neo4j does not answer: check that it runs (hearsay db status) and that NEO4J_URI names it.',
      options,
    );
  }
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return new GraphAuthenticationError(
      'Neo4j does not accept the user or password: check NEO4J_USERNAME and NEO4J_PASSWORD.',
      options,
    );
  }
  if (TIMED_OUT.has(error.code)) {
    return new GraphTimeoutError('Neo4j ended a statement that took too long.', options);
  }
  return new GraphQueryError('Neo4j could not carry out a statement; the log says why.', options);
}

/** Whether Neo4j gave up a transaction that may succeed when run again: a deadlock, a lock not granted. */
export function isTransient(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    error.code.startsWith('Neo.TransientError.') &&
    !UNREACHABLE.has(error.code)
  );
}
