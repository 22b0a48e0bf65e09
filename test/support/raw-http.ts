import { connect } from 'node:net';

/** What came back on a connection, read to its end. */
export interface RawAnswer {
  readonly status: number;
  readonly body: string;
  /** The codes of the errors in it. */
  readonly codes: readonly string[];
}

/** A request as bytes; the server is to close the connection after its answer. */
export function http(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body: Buffer | string = '',
): Buffer {
  const content = Buffer.from(body);
  const lines = Object.entries({ host: 'x', connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`), content]);
}

/** A body for `/graphql`, as JSON unless the headers say otherwise. */
export function post(body: Buffer | string, headers: Readonly<Record<string, string>> = {}): Buffer {
  const length = String(Buffer.byteLength(body));
  return http(
    'POST',
    '/graphql',
    { 'content-type': 'application/json', 'content-length': length, ...headers },
    body,
  );
}

/** One GraphQL request. */
export const query = (text: string, variables?: unknown): Buffer =>
  post(JSON.stringify({ query: text, variables }));

/**
 * Sends bytes as they are, and reads until the server ends the connection.
 *
 * @param url - the server's
 */
export function sendRaw(url: string, bytes: Buffer | string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    // A server that refuses before it has read all may reset the connection; what it said is here by then.
    socket.on('error', (error) => (chunks.length > 0 ? resolve(answerIn(chunks)) : reject(error)));
    socket.on('close', () => resolve(answerIn(chunks)));
  });
}

function answerIn(chunks: readonly Buffer[]): RawAnswer {
  const text = Buffer.concat(chunks).toString('utf8');
  const status = Number(/^HTTP\/1\.1 (\d{3}) /u.exec(text)?.[1] ?? 0);
  const body = text.slice(text.indexOf('\r\n\r\n') + 4);
  return { status, body, codes: [...body.matchAll(/"code":"([A-Z_]+)"/gu)].map(([, code = '']) => code) };
}
