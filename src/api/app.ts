import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Graph } from '../graph/graph';
import { authoriser } from './auth';
import type { ApiContext } from './context';
import { exportRouter } from './export/router';
import { graphiqlPage, graphiqlFiles } from './graphiql/router';
import { healthz, readinessOf, readyz } from './health';
import { allowOnly, errorHandler, jsonOnly, oneOperation, replyInTime, sendError } from './http-errors';
import { LIMITS } from './limits/limits';
import { createMetrics } from './metrics';
import { currentRequest, recordRequest } from './request';

/** What the paths need to answer. */
export interface AppParts {
  readonly graph: Graph;
  readonly apollo: ApolloServer<ApiContext>;
  readonly logger: Logger;
  readonly apiToken: string | undefined;
}

/** Puts every path in its place. */
export function createApp({ graph, apollo, logger, apiToken }: AppParts): Express {
  const isReady = readinessOf(graph);
  const metrics = createMetrics(isReady);
  const authorise = authoriser(apiToken);
  const app = express();
  app.disable('x-powered-by');
  // `?a[b]=c` stays a plain name: no parameter of ours nests.
  app.set('query parser', 'simple');
  app.use(recordRequest);
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      },
      xFrameOptions: { action: 'deny' },
      // Hearsay itself speaks plain HTTP; whoever puts TLS before it decides on this.
      strictTransportSecurity: false,
    }),
  );

  app.get('/', (_request, response) => response.redirect('/graphql'));
  app.get('/healthz', healthz);
  app.get('/readyz', readyz(isReady));
  app.get('/metrics', metrics.handler);
  app.use('/graphiql', graphiqlFiles());
  app.use('/export', exportRouter(graph, logger));
  app.use(
    '/graphql',
    allowOnly('GET', 'POST'),
    graphiqlPage,
    metrics.measure,
    replyInTime,
    jsonOnly,
    express.json({ limit: LIMITS.bodyBytes }),
    oneOperation,
    expressMiddleware(apollo, {
      context: ({ req }) =>
        Promise.resolve({
          graph,
          requestId: currentRequest().id,
          ...authorise(req.headers.authorization),
        }),
    }),
  );
  app.use((_request, response) =>
    sendError(response, 404, {
      code: 'NOT_FOUND',
      message: 'Nothing stands at this address; the API is at /graphql.',
    }),
  );
  app.use(errorHandler(logger));
  return app;
}
