import { createLogger } from '../../src/api/observe/logger';
import { startServer } from '../../src/api/server';
import type { Graph } from '../../src/graph/graph';

/** What GraphQL answers. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: { readonly code: string };
  }[];
  readonly extensions?: { readonly cost?: { readonly requested: number; readonly limit: number } };
  /** The body as it came. */
  readonly text: string;
}

/** A server on a port of its own, with a hand to ask it. */
export interface TestServer {
  readonly url: string;
  readonly token: string;
  /** Lines that the server logged. */
  readonly log: readonly string[];
  /** Sends one GraphQL request. */
  ask(query: string, variables?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Sends any body to /graphql. */
  post(body: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  stop(): Promise<void>;
}

/** The token of the servers that tests start. */
export const TOKEN = 'the-token-of-the-tests';

/**
 * Starts the API on a free port of the loopback.
 *
 * @param apiToken - what mutations need; empty, they are off
 * @param corsOrigins - the sites whose pages may read the API
 */
export async function startTestServer(
  graph: Graph,
  apiToken = TOKEN,
  corsOrigins: readonly string[] = [],
): Promise<TestServer> {
  const log: string[] = [];
  const server = await startServer({
    graph,
    config: { host: '127.0.0.1', port: 0, apiToken, corsOrigins },
    logger: createLogger('info', { write: (line) => void log.push(line) }),
  });
  const { url } = server;
  const post: TestServer['post'] = async (body, headers = { 'content-type': 'application/json' }) => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', body, headers });
    return answerOf(response);
  };
  return {
    url,
    token: TOKEN,
    log,
    post,
    ask: (query, variables, headers = {}) =>
      post(JSON.stringify({ query, variables }), { 'content-type': 'application/json', ...headers }),
    stop: () => server.stop(),
  };
}

/** Reads a response as GraphQL writes it. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const json = text === '' ? {} : (JSON.parse(text) as Pick<Answer, 'data' | 'errors' | 'extensions'>);
  return { ...json, status: response.status, headers: response.headers, text };
}

/** The codes of an answer's errors. */
export const codesOf = ({ errors }: Answer): string[] =>
  (errors ?? []).map(({ extensions }) => extensions.code);

/** The header that a mutation needs. */
export const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
