import { connect, createServer } from 'node:net';
import { LocalNeo4jError } from './errors';

/** Neo4j's own default, tried first. */
export const DEFAULT_PORT = 7687;

const LAST_PORT = DEFAULT_PORT + 100;
const LOOPBACK = '127.0.0.1';

/**
 * Chooses the port for a server that is about to start.
 *
 * @param remembered - the port of the last start: kept when free, so that saved addresses go on working
 * @returns the remembered port, else 7687, else the next free one
 * @throws {@link LocalNeo4jError} when none of a hundred is free
 */
export async function choosePort(remembered: number | undefined): Promise<number> {
  if (remembered !== undefined && (await isFree(remembered))) return remembered;
  for (let port = DEFAULT_PORT; port <= LAST_PORT; port++) {
    if (await isFree(port)) return port;
  }
  throw new LocalNeo4jError(
    `The ports ${DEFAULT_PORT} to ${LAST_PORT} are all taken by other programs: stop one of them, or set NEO4J_URI to a Neo4j of your own.`,
  );
}

/** Reads a remembered port; anything that is none counts as nothing remembered. */
export function parsePort(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,5}$/u.test(text)) return undefined;
  const port = Number(text);
  return port > 0 && port <= 65_535 ? port : undefined;
}

/** Whether nobody listens on a port of the loopback address. */
export async function isFree(port: number): Promise<boolean> {
  // Some systems let one bind a port that another program holds on all addresses: ask who answers first.
  return !(await answers(port)) && (await canListen(port));
}

/** Whether somebody, whoever it is, accepts connections on a port of the loopback address. */
export function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: LOOPBACK, port, timeout: 2_000 });
    const end = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', end(true)).once('timeout', end(true)).once('error', end(false));
  });
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen({ host: LOOPBACK, port, exclusive: true }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
