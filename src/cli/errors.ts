import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { note } from './output';

/** Exit statuses; 0 is good. */
export const SOME_FAILED = 1;
export const UNUSABLE_ARGUMENTS = 2;

/** Errors whose message is written for the user; they are told by name, so that none of their modules is loaded for this. */
const WRITTEN_FOR_USERS = new Set([
  'ConfigError',
  'GraphAuthenticationError',
  'GraphQueryError',
  'GraphTimeoutError',
  'GraphUnavailableError',
  'ListenError',
  'LocalNeo4jError',
  'MigrationError',
  'RequestError',
  'UnreadableArticleError',
  'UnreadableInputError',
  'UserError',
]);

/** What a command throws to tell the user one sentence and end with status 1. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/**
 * Tells the user of an error that ended a command: one sentence on standard error, never a stack.
 *
 * @returns the exit status
 */
export function reportError(error: unknown): number {
  if (error instanceof CommanderError) {
    // Commander has said what it is; help and version that were asked for are no error.
    return error.exitCode === 0 ? 0 : UNUSABLE_ARGUMENTS;
  }
  if (isWrittenForUsers(error)) {
    note(`hearsay: ${error.message}`);
    // A filter that cannot be used was given as an argument.
    return error.name === 'RequestError' ? UNUSABLE_ARGUMENTS : SOME_FAILED;
  }
  note(`hearsay: This is a fault of Hearsay, not of yours: ${keepDetails(error)}.`);
  return SOME_FAILED;
}

/** Whether an error's message is a sentence for the user. */
export function isWrittenForUsers(error: unknown): error is Error {
  return error instanceof Error && WRITTEN_FOR_USERS.has(error.name);
}

/** Writes what only a developer can read to a file of the user's own and says what to do with it. */
function keepDetails(error: unknown): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const cause =
    error instanceof Error && error.cause instanceof Error ? `\ncaused by ${String(error.cause.stack)}` : '';
  try {
    const file = join(mkdtempSync(join(tmpdir(), 'hearsay-')), 'error.txt');
    const command = process.argv.slice(2).join(' ');
    writeFileSync(file, `hearsay ${command}\nNode ${process.version}\n${details}${cause}\n`, { mode: 0o600 });
    return `please open an issue and attach ${file}`;
  } catch {
    return `please open an issue that says what you ran (${error instanceof Error ? error.name : typeof error})`;
  }
}
