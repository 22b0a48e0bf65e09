import type { Server } from 'node:http';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ApiContext } from './context';
import { errorFormatter } from './errors';
import { LIMITS } from '../limits';
import { limitsPlugin } from './limits/plugin';
import { currentRequest } from './request';

/** Tells the record of a request what kind of operation it carries, and how the document names it. */
const recordOperation: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation }) => {
        if (operation === undefined) return Promise.resolve();
        const record = currentRequest();
        record.operation = operation.operation;
        if (operation.name) record.operationName = operation.name.value.slice(0, LIMITS.loggedName);
        return Promise.resolve();
      },
    }),
};

/**
 * A whole answer to a query by GET may be kept, and is asked for again with its ETag (Express makes it and answers 304);
 * nothing else is kept.
 */
const cachePolicy: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response: { http, body } }) => {
        const isWhole = body.kind === 'single' && body.singleResult.errors === undefined;
        http.headers.set(
          'cache-control',
          request.http?.method === 'GET' && isWhole ? 'no-cache' : 'no-store',
        );
        return Promise.resolve();
      },
    }),
};

/**
 * Wires Apollo Server: our limits before its work, our words for its errors, nothing of its own to look at.
 *
 * @param schema - the executable schema
 * @param httpServer - drained when Apollo stops
 * @param logger - takes what askers are not told
 */
export function createApollo(
  schema: GraphQLSchema,
  httpServer: Server,
  logger: Logger,
): ApolloServer<ApiContext> {
  const format = errorFormatter(logger, () => currentRequest().id);
  const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const shown = format(formatted, error);
    currentRequest().code ??= String(shown.extensions?.['code']);
    return shown;
  };
  return new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    logger,
    // A client may send the hash of a query that it has sent once before (automatic persisted queries).
    persistedQueries: { cache: new InMemoryLRUCache({ maxSize: LIMITS.persistedQueryBytes }), ttl: null },
    plugins: [
      recordOperation,
      limitsPlugin,
      cachePolicy,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: LIMITS.drain }),
    ],
  });
}
