/** A request that must be refused: as the bytes that are sent, on a connection of its own. */
export interface Attack {
  readonly name: string;
  /** The code of the error that answers it; where several may, any of them. */
  readonly code: string | readonly string[];
  readonly bytes: Buffer;
}

export const TOO_MUCH = 'QUERY_TOO_COMPLEX';
export const NO_GOOD = 'BAD_USER_INPUT';

/** Pieces of a text, numbered from 0. */
export const many = (count: number, make: (at: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(between);

export const nested = (depth: number, open: string, inner: string, close = '}'): string =>
  open.repeat(depth) + inner + close.repeat(depth);

export const attack = (name: string, code: Attack['code'], bytes: Buffer): Attack => ({ name, code, bytes });
