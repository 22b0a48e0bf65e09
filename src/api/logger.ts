import { destination, pino, type Logger } from 'pino';

/** The log of the server: JSON lines on standard error, so that standard output stays the program's. */
export function createLogger(): Logger {
  return pino({ name: 'hearsay' }, destination({ fd: 2, sync: true }));
}
