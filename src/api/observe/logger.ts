import { destination, pino, type DestinationStream, type Level, type Logger } from 'pino';
import { LIMITS } from '../../limits';

/** What is logged of an error. */
interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: unknown;
  readonly at?: readonly string[];
  readonly cause?: LoggedError;
}

/** Causes behind one error that are told. */
const CAUSES = 5;

/**
 * What the log may hold of an error: its words, cut, since a database may put a value that it refuses into them, and where
 * it arose. Nothing else that hangs on it (a request, a document, parameters) is written.
 */
function logged(error: unknown, causes = CAUSES): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: cut(String(error)) };
  const { code, originalError } = error as { code?: unknown; originalError?: unknown };
  const cause = error.cause ?? originalError;
  return {
    type: error.name,
    message: cut(error.message),
    ...(code === undefined ? {} : { code }),
    at: (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line)),
    ...(cause === undefined || causes === 0 ? {} : { cause: logged(cause, causes - 1) }),
  };
}

const cut = (text: string): string => text.slice(0, LIMITS.messageLength);

/**
 * The log of the server: JSON lines on standard error, so that standard output stays the program's. Neither the text of
 * articles nor the variables of queries are ever written to it.
 *
 * @param level - the least level that is written
 * @param stream - where to, when it is not standard error
 */
export function createLogger(
  level: Level | 'silent',
  stream: DestinationStream = destination({ fd: 2, sync: true }),
): Logger {
  return pino({ name: 'hearsay', level, serializers: { err: (error: unknown) => logged(error) } }, stream);
}
