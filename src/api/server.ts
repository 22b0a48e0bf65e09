import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import type { Config } from '../config';
import type { Graph } from '../graph/graph';
import { Identities } from '../ingest/link/identities';
import { onThisThread, type ArticleReader } from '../ingest/reading/article-reader';
import { createApp } from './app';
import { createApollo } from './graphql';
import { readinessOf } from './health';
import { answerClientError, answerExpectation } from './http-errors';
import { LIMITS } from '../limits';
import { createMetrics } from './observe/metrics';
import { observeGraph } from './observe/statements';
import { schema } from './schema';

/** What a server is made of. */
export interface ServerOptions {
  /** Opened by the caller, and closed by the caller after the server has stopped. */
  readonly graph: Graph;
  readonly config: Pick<Config, 'host' | 'port' | 'apiToken' | 'corsOrigins'>;
  readonly logger: Logger;
  /** Who bears which names in what the API ingests; without it, nobody is known. */
  readonly identities?: Identities;
  /** Reads what the API ingests; without it, the server answers nobody while it reads. */
  readonly reader?: ArticleReader;
}

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  /** Takes no more requests, lets those under way finish for at most `LIMITS.drain`, then ends. */
  stop(): Promise<void>;
}

/** The server cannot listen where it should; the message says why and what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * Starts the API. It listens whether Neo4j answers or not; `/readyz` tells.
 *
 * @throws ListenError when the address is taken or cannot be used
 */
export async function startServer({
  graph,
  config,
  logger,
  identities = new Identities(),
  reader = onThisThread,
}: ServerOptions): Promise<RunningServer> {
  const server = createServer({
    headersTimeout: LIMITS.headersTimeout,
    requestTimeout: LIMITS.requestTimeout,
    connectionsCheckingInterval: LIMITS.checkInterval,
    // `hostNamed` refuses in words.
    requireHostHeader: false,
  });
  server.on('checkExpectation', answerExpectation);
  server.on('clientError', (error, socket: Socket) => answerClientError(error, socket));
  const apollo = createApollo(schema, server, logger);
  await apollo.start();
  const isReady = readinessOf(graph);
  const metrics = createMetrics(isReady);
  const { apiToken, corsOrigins } = config;
  const observed = observeGraph(graph, metrics.onStatement);
  server.on(
    'request',
    createApp({
      graph: observed,
      apollo,
      logger,
      metrics,
      isReady,
      apiToken,
      corsOrigins,
      identities,
      reader,
    }),
  );
  try {
    await listen(server, config.host, config.port);
  } catch (error) {
    await apollo.stop();
    throw error;
  }
  return { url: urlOf(server, config.host), stop: () => apollo.stop() };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, resolve);
  });
}

function listenError({ code }: NodeJS.ErrnoException, host: string, port: number): ListenError {
  if (code === 'EADDRINUSE') {
    return new ListenError(`Port ${port} is taken: stop what listens there or set PORT to another one.`);
  }
  if (code === 'EACCES') {
    return new ListenError(`Port ${port} may not be used by this account: set PORT to one above 1023.`);
  }
  return new ListenError(`The server cannot listen on ${host}: set HOST to an address of this machine.`);
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}
