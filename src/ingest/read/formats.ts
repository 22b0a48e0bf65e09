import { extname } from 'node:path';

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-';

/** The forms in which articles are read. */
export const INPUT_FORMATS = ['jsonl', 'text', 'html'] as const;

export type InputFormat = (typeof INPUT_FORMATS)[number];

const BY_SUFFIX: Readonly<Record<string, InputFormat>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** The suffixes that are read, as a message lists them. */
export const SUFFIXES = Object.keys(BY_SUFFIX).join(', ');

/** The format that a file's suffix names, in either case; undefined for any other suffix. */
export function formatOf(path: string): InputFormat | undefined {
  return BY_SUFFIX[extname(path).toLowerCase()];
}
