import type { Origin } from '../document';

/** An input that could not be read: where it stands, and a sentence that says what is wrong and what to do. */
export interface ReadFailure {
  readonly origin: Origin;
  /** Reads on after the origin: `a.jsonl, line 3: the JSON is cut off at column 46; …`. */
  readonly problem: string;
}

/** Bytes, a line or a page that cannot be used; the message is the {@link ReadFailure.problem}. */
export class UnreadableInputError extends Error {
  override readonly name = 'UnreadableInputError';
}

/** Tells a failure from whatever was made of an input. */
export function isReadFailure(read: object): read is ReadFailure {
  return 'problem' in read;
}

/** The place of an input as a message names it: `a.jsonl, line 3`. */
export function formatOrigin({ path, line }: Origin): string {
  return line === undefined ? path : `${path}, line ${line}`;
}

/** A failure as one line for people: `a.jsonl, line 3: the JSON is cut off …`. */
export function formatFailure({ origin, problem }: ReadFailure): string {
  return `${formatOrigin(origin)}: ${problem}`;
}
