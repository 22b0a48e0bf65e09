import { existsSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import { INPUT_FORMATS, STANDARD_INPUT } from '../ingest/read/formats';
import { isWebAddress } from '../text/web-address';

/** `--format`, as every command that reads articles takes it. */
export function formatOption(): Option {
  return new Option(
    '--format <form>',
    'the form of standard input and of the files named (otherwise: jsonl, and what the suffix says)',
  ).choices(INPUT_FORMATS);
}

/** The most that `--workers` takes: beyond, memory is spent for nothing. */
const MOST_WORKERS = 64;

/** `--workers`, as every command that reads articles takes it. */
export function workersOption(): Option {
  return new Option(
    '--workers <number>',
    'how many articles are read at once, each by a worker of some 400 MB (otherwise: one a core, four at most)',
  ).argParser((said) => {
    const workers = Number(said);
    if (Number.isInteger(workers) && workers >= 1 && workers <= MOST_WORKERS) return workers;
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_WORKERS}.`);
  });
}

/**
 * Why nothing can be read at all, before anything is started for it.
 *
 * @returns a sentence; undefined when there is something to try
 */
export function nothingToRead(paths: readonly string[]): string | undefined {
  const missing = paths.filter((path) => path !== STANDARD_INPUT && !isWebAddress(path) && !existsSync(path));
  if (missing.length < paths.length) return undefined;
  return `There is no such file or folder: ${missing.join(', ')}.`;
}
