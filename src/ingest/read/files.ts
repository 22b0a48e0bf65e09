import { opendir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code';
import { UnreadableInputError } from './failure';
import { formatOf, SUFFIXES } from './formats';

/**
 * The files that a path stands for: itself, or those of a folder that can be read, in the order of their names.
 * Hidden files, other suffixes and links to folders are passed over.
 *
 * @param path - a file or folder
 * @throws {@link UnreadableInputError} when there is no such path, or nothing in the folder can be read
 */
export async function* filesAt(path: string): AsyncGenerator<string> {
  const found = await stat(path).catch((error: unknown) => {
    throw new UnreadableInputError(describeFileError(error));
  });
  if (!found.isDirectory()) {
    yield path;
    return;
  }
  let any = false;
  for await (const file of walk(path)) {
    any = true;
    yield file;
  }
  if (!any) throw new UnreadableInputError(`the folder holds nothing to read; Hearsay reads ${SUFFIXES}.`);
}

async function* walk(folder: string): AsyncGenerator<string> {
  const names: string[] = [];
  try {
    for await (const entry of await opendir(folder)) names.push(entry.name);
  } catch (error) {
    throw new UnreadableInputError(describeFileError(error));
  }
  for (const name of names.filter((one) => !one.startsWith('.')).sort(byCodeUnit)) {
    const path = join(folder, name);
    const entry = await stat(path).catch(() => undefined);
    if (entry?.isDirectory() && !(await isLink(path, folder, name))) yield* walk(path);
    else if (entry?.isFile() && formatOf(name) !== undefined) yield path;
  }
}

/** Links to folders may lead round in circles. */
async function isLink(path: string, folder: string, name: string): Promise<boolean> {
  return (await realpath(path)) !== join(await realpath(folder), name);
}

const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the path.',
  EACCES: 'it may not be read; check its permissions.',
  EPERM: 'it may not be read; check its permissions.',
  ENAMETOOLONG: 'the path is too long.',
  EISDIR: 'it is a folder.',
  EMFILE: 'too many files are open on this machine; close some and try again.',
};

/** What an error of the file system means for the user; its own message names internals. */
export function describeFileError(error: unknown): string {
  const code = errorCode(error) ?? 'unknown error';
  return FILE_ERRORS[code] ?? `it cannot be read (${code}).`;
}
