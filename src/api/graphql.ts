import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ApiContext } from './context';
import { errorFormatter } from './errors';
import { LIMITS } from './limits/limits';
import { limitsPlugin } from './limits/plugin';
import { currentRequest } from './request';

/** Tells the record of a request what kind of operation it carries. */
const recordOperation: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation }) => {
        if (operation !== undefined) currentRequest().operation = operation.operation;
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
    plugins: [
      limitsPlugin,
      recordOperation,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: LIMITS.drain }),
    ],
  });
}
