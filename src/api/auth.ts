import { createHash, timingSafeEqual } from 'node:crypto';
import { ApiError } from './errors';

/** What a request may do. */
export interface Authorisation {
  /** The request carries the token. */
  readonly authorised: boolean;
  /** The server has a token at all. */
  readonly mutationsOn: boolean;
}

const digest = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest();

/**
 * Makes the check of a request's `Authorization` header.
 *
 * Both sides are hashed first, so that the comparison takes the same time whatever the length and the content.
 *
 * @param token - the server's HEARSAY_API_TOKEN; undefined or empty, nobody is let through
 * @returns a function from the header, where there is one, to what the request may do
 */
export function authoriser(token: string | undefined): (header: string | undefined) => Authorisation {
  // An empty token would let in whoever sends none.
  const expected = token === undefined || token === '' ? undefined : digest(token);
  return (header) => {
    if (expected === undefined) return { authorised: false, mutationsOn: false };
    const given = /^Bearer +(?<token>\S+)\s*$/iu.exec(header ?? '')?.groups?.['token'] ?? '';
    return { authorised: timingSafeEqual(digest(given), expected), mutationsOn: true };
  };
}

/**
 * Lets a mutation through or not.
 *
 * @throws ApiError with UNAUTHENTICATED that says what is missing
 */
export function requireToken({ authorised, mutationsOn }: Authorisation): void {
  if (authorised) return;
  throw new ApiError(
    'UNAUTHENTICATED',
    mutationsOn
      ? 'This mutation needs the header `Authorization: Bearer TOKEN` with the token that the server was started with.'
      : 'Mutations are off; start the server with HEARSAY_API_TOKEN set and send it as `Authorization: Bearer TOKEN`.',
  );
}
