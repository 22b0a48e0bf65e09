import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** Where the API is, and what it is asked with. */
export interface ClientOptions {
  /** The address of the server: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** The token that mutations need. */
  readonly token?: string;
}

/** What the API says instead of data. */
export interface ErrorTold {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

/** The API refused a request or could not carry it out; the message is that of the first error. */
export class HearsayError extends Error {
  override readonly name = 'HearsayError';

  /**
   * @param errors - all that the API told
   * @param status - the HTTP status
   */
  constructor(
    readonly errors: readonly ErrorTold[],
    readonly status: number,
  ) {
    super(errors[0]?.message ?? `The server answered with status ${status} and no GraphQL.`);
  }

  /** What to decide by: `BAD_USER_INPUT`, `SERVICE_UNAVAILABLE`, …; undefined where it was not Hearsay that answered. */
  get code(): string | undefined {
    return this.errors[0]?.extensions.code;
  }
}

/** A document that codegen typed and that is sent as the string that it is. */
export type TypedDocument<Data, Variables> = DocumentTypeDecoration<Data, Variables> & { toString(): string };

/** The variables of a document, left out where it has none that must be given. */
type Given<Variables> = object extends Variables ? [variables?: Variables] : [variables: Variables];

/** Asks the API one typed document. */
export type Ask = <Data, Variables>(
  document: TypedDocument<Data, Variables>,
  ...variables: Given<Variables>
) => Promise<Data>;

/**
 * Makes a client of the API on nothing but `fetch`, for browsers and Node.
 *
 * @returns a function that sends a document of `./generated` and gives its data; it throws {@link HearsayError} when the
 * answer holds an error, and what `fetch` throws when nobody answers
 */
export function hearsayClient({ url, token }: ClientOptions): Ask {
  const headers = {
    'Content-Type': 'application/json',
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
  };
  return async <Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...[variables]: Given<Variables>
  ) => {
    const body = JSON.stringify({ query: document.toString(), variables });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    const answer = await readAnswer(response);
    if (answer.errors !== undefined || answer.data === undefined) {
      throw new HearsayError(answer.errors ?? [], response.status);
    }
    return answer.data as Data;
  };
}

/** A proxy on the way may answer something else than JSON. */
async function readAnswer(response: Response): Promise<{ data?: unknown; errors?: ErrorTold[] }> {
  try {
    return (await response.json()) as { data?: unknown; errors?: ErrorTold[] };
  } catch {
    return {};
  }
}
