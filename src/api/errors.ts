import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { GraphAuthenticationError, GraphTimeoutError, GraphUnavailableError } from '../graph/errors';
import { RequestError } from '../graph/compiler/errors';
import { LIMITS } from '../limits';

/** The codes that `extensions.code` can hold; clients decide by them. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'QUERY_TOO_COMPLEX'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** An error that the asker may read: one sentence that says what is wrong and what to do. */
export class ApiError extends GraphQLError {
  override readonly name = 'ApiError';

  /**
   * @param code - what clients decide by
   * @param message - one sentence for the asker
   * @param status - the HTTP status, for an error that concerns the whole request
   */
  constructor(
    readonly code: ErrorCode,
    message: string,
    status?: number,
  ) {
    super(message, { extensions: { code, ...(status === undefined ? {} : { http: { status } }) } });
  }
}

/** What Apollo and graphql call the errors that speak of the request alone, and what we call them. */
const REQUEST_CODES: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  // Clients that send hashes of queries look for these two.
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_SUPPORTED',
};

/** What the asker is told about an error. */
export interface PublicError {
  readonly code: string;
  readonly message: string;
}

/** The error that a resolver or a rule threw, out of the wrappers that graphql and Apollo put around it. */
function innermost(error: unknown): unknown {
  let inner = error;
  while (inner instanceof GraphQLError && !(inner instanceof ApiError) && inner.originalError !== undefined) {
    inner = inner.originalError;
  }
  return inner;
}

/** Apollo gives some errors a status of HTTP and no code; 4xx says that the request is to blame. */
function codeOfStatus({ extensions: { code, http } }: GraphQLError): string | undefined {
  const { status = 0 } = (http ?? {}) as { status?: number };
  return code === undefined && status >= 400 && status < 500 ? 'BAD_USER_INPUT' : undefined;
}

function shorten(message: string): string {
  return message.length <= LIMITS.messageLength ? message : `${message.slice(0, LIMITS.messageLength)}…`;
}

/**
 * Says about an error what the asker may know. Only our own typed errors and graphql's own about the request
 * keep their words; of everything else, a driver's error above all, nothing is shown.
 *
 * @param error - whatever was thrown
 * @returns code and sentence, or undefined when the error is ours to explain and the log's to hold
 */
export function publicError(error: unknown): PublicError | undefined {
  const inner = innermost(error);
  if (inner instanceof ApiError || inner instanceof RequestError) {
    return { code: inner.code, message: shorten(inner.message) };
  }
  if (inner instanceof GraphTimeoutError) {
    return {
      code: 'QUERY_TOO_COMPLEX',
      message: `The query took longer than ${LIMITS.queryTimeout / 1_000} seconds; narrow the filter or ask for fewer rows.`,
    };
  }
  if (inner instanceof GraphUnavailableError || inner instanceof GraphAuthenticationError) {
    return {
      code: 'SERVICE_UNAVAILABLE',
      message: 'The graph database does not answer just now; try again in a moment.',
    };
  }
  if (inner instanceof GraphQLError && error instanceof GraphQLError) {
    const code = REQUEST_CODES[String(error.extensions['code'])] ?? codeOfStatus(error);
    if (code !== undefined) return { code, message: shorten(error.message) };
  }
  return undefined;
}

/** What is said where nothing may be said; the id finds the cause in the log. */
export function internalError(requestId: string): PublicError {
  return {
    code: 'INTERNAL_SERVER_ERROR',
    message: `Something went wrong inside Hearsay; its log tells more under request ${requestId}.`,
  };
}

/**
 * Makes the `formatError` of Apollo.
 *
 * @param logger - takes what the asker is not told
 * @param requestId - the id of the request under way
 * @returns the function that Apollo calls for each error of an answer
 */
export function errorFormatter(
  logger: Logger,
  requestId: () => string,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const shown = publicError(error);
    if (shown?.code === 'SERVICE_UNAVAILABLE' || shown === undefined) {
      logger.error({ err: error, requestId: requestId() }, 'request failed');
    }
    const { code, message } = shown ?? internalError(requestId());
    return {
      message,
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      extensions: { code },
    };
  };
}
