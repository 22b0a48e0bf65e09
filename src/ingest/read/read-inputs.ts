import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { ArticleInput } from '../document';
import { isWebAddress } from '../../text/web-address';
import type { ByteStream } from './bytes';
import { errorCode } from './error-code';
import { UnreadableInputError, type ReadFailure } from './failure';
import { describeFileError, filesAt } from './files';
import { formatOf, STANDARD_INPUT, SUFFIXES, type InputFormat } from './formats';
import { readDocument } from './read-document';
import { readJsonl, type Reading } from './read-jsonl';
import { now, readUrl, type Now } from './read-url';
import { SeenIds } from './seen-ids';

export interface ReadOptions {
  /** The form of standard input and of the files named; unset, a file's suffix says it, and standard input is JSON Lines. */
  readonly format?: InputFormat | undefined;
  /** Read for the path `-`. */
  readonly standardInput: ByteStream;
  /** Told of every piece of a file that was read, in bytes. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * Reads articles from files, folders, addresses and standard input, in the order given, one at a time: no more than one
 * article is held in memory. What cannot be read comes as a failure in its place, and the rest is read on.
 *
 * @param paths - files, folders, http(s) addresses, or `-`; one that is given twice is read once
 */
export async function* readInputs(
  paths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<ArticleInput | ReadFailure> {
  const seen = new SeenIds();
  const read = new Set<string>();
  const first = (key: string): boolean => !read.has(key) && read.add(key).size > 0;

  for (const path of paths) {
    if (path === STANDARD_INPUT) {
      if (first(path))
        yield* readStream(options.standardInput, options.format ?? 'jsonl', {
          path: 'standard input',
          ...now(),
          seen,
        });
    } else if (isWebAddress(path)) {
      if (first(path)) yield await readUrl(path);
    } else {
      yield* readPath(path, options, { ...now(), seen }, first);
    }
  }
}

/** The size of everything that `paths` name, in bytes; undefined where it cannot be known before it is read. */
export async function measureInputs(paths: readonly string[]): Promise<number | undefined> {
  let total = 0;
  for (const path of paths) {
    if (path === STANDARD_INPUT || isWebAddress(path)) return undefined;
    try {
      for await (const file of filesAt(path)) total += (await stat(file)).size;
    } catch {
      // It fails again, with a message, when it is read.
    }
  }
  return total;
}

async function* readPath(
  path: string,
  { format, onBytes }: ReadOptions,
  { seen, ...read }: Now & Pick<Reading, 'seen'>,
  first: (key: string) => boolean,
): AsyncGenerator<ArticleInput | ReadFailure> {
  try {
    for await (const file of filesAt(path)) {
      if (!first(await realpath(file))) continue;
      // A format speaks for the file that was named, not for whatever lies in a folder.
      const form = (file === path ? format : undefined) ?? formatOf(file);
      if (form === undefined)
        yield {
          origin: { path: file },
          problem: `its suffix is none that Hearsay reads (${SUFFIXES}); say what it is with --format.`,
        };
      else
        yield* readStream(counted(createReadStream(file), onBytes), form, {
          path: file,
          ...read,
          seen,
        });
    }
  } catch (error) {
    yield failureOf(error, path);
  }
}

async function* readStream(
  stream: ByteStream,
  format: InputFormat,
  reading: Reading,
): AsyncGenerator<ArticleInput | ReadFailure> {
  try {
    if (format === 'jsonl') yield* readJsonl(stream, reading);
    else yield await readDocument(stream, { kind: format }, reading);
  } catch (error) {
    yield failureOf(error, reading.path);
  }
}

async function* counted(stream: ByteStream, onBytes?: (bytes: number) => void): ByteStream {
  for await (const chunk of stream) {
    onBytes?.(chunk.byteLength);
    yield chunk;
  }
}

function failureOf(error: unknown, path: string): ReadFailure {
  if (error instanceof UnreadableInputError) return { origin: { path }, problem: error.message };
  if (errorCode(error) !== undefined) return { origin: { path }, problem: describeFileError(error) };
  throw error;
}
