import { LIMITS, megabytes } from '../limits';
import { UnreadableInputError } from './failure';

/** Bytes as a file, standard input or a response gives them. */
export type ByteStream = AsyncIterable<Uint8Array>;

/**
 * Gathers a stream, and stops reading as soon as it is larger than allowed.
 *
 * @throws {@link UnreadableInputError} over the limit
 */
export async function gather(stream: ByteStream, limit: number, what: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > limit)
      throw new UnreadableInputError(`${what} is larger than ${megabytes(limit)}, the limit; split it.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** One line of a stream, its end taken off. `bytes` is undefined where the line is longer than the limit. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Where it begins in the stream. */
  readonly offset: number;
  readonly bytes: Buffer | undefined;
}

const NEWLINE = 0x0a;

/** Cuts a stream into lines, holding one line in memory; a line over {@link LIMITS} is passed over, not held. */
export async function* lines(stream: ByteStream): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  let offset = 0;

  const take = (piece: Uint8Array): void => {
    size += piece.byteLength;
    if (size > LIMITS.lineBytes) held = [];
    else held.push(piece);
  };
  const line = (): Line => ({
    number,
    offset,
    bytes: size > LIMITS.lineBytes ? undefined : Buffer.concat(held, size),
  });

  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      yield line();
      number += 1;
      offset += size + 1;
      held = [];
      size = 0;
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield line();
}
