import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Graph } from '../graph/graph';
import { authoriser } from './auth';
import type { ApiContext } from './context';
import { corsFor } from './cors';
import { asOrigin } from './as-origin';
import { compressed } from './compressed';
import { dashboard, nothingHere } from './dashboard/router';
import { exportRouter } from './export/router';
import { feedRouter } from './feed/router';
import { graphiqlPage, graphiqlFiles } from './graphiql/router';
import { healthz, readyz } from './health';
import { allowOnly, errorHandler, hostNamed, jsonOnly, oneOperation, replyInTime } from './http-errors';
import { LIMITS } from '../limits';
import { accessLog } from './observe/access-log';
import type { Identities } from '../ingest/link/identities';
import type { ArticleReader } from '../ingest/reading/article-reader';
import type { Metrics } from './observe/metrics';
import { traceRequest } from './observe/tracing';
import { currentRequest, recordRequest } from './request';

/** What the paths need to answer. */
export interface AppParts {
  readonly graph: Graph;
  readonly apollo: ApolloServer<ApiContext>;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly isReady: () => Promise<boolean>;
  readonly apiToken: string | undefined;
  readonly corsOrigins: readonly string[];
  readonly identities: Identities;
  /** Reads what is ingested. */
  readonly reader: ArticleReader;
}

/** Puts every path in its place. */
export function createApp({
  graph,
  apollo,
  logger,
  metrics,
  isReady,
  apiToken,
  corsOrigins,
  identities,
  reader,
}: AppParts): Express {
  const observed = [traceRequest, accessLog(logger)];
  const authorise = authoriser(apiToken);
  const app = express();
  app.disable('x-powered-by');
  // `?a[b]=c` stays a plain name: no parameter of ours nests.
  app.set('query parser', 'simple');
  app.use(recordRequest);
  app.use(hostNamed);
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

  app.use(compressed);
  if (corsOrigins.length > 0) app.use(['/graphql', '/export', '/feed'], corsFor(corsOrigins));

  app.get('/healthz', healthz);
  app.get('/readyz', readyz(isReady));
  app.get('/metrics', metrics.handler);
  app.use('/graphiql', graphiqlFiles());
  app.use('/export', observed, exportRouter(graph, logger));
  app.use('/feed', asOrigin, observed, feedRouter(graph));
  app.use(
    '/graphql',
    allowOnly('GET', 'POST'),
    graphiqlPage,
    asOrigin,
    observed,
    metrics.measure,
    replyInTime,
    jsonOnly,
    express.json({ limit: LIMITS.bodyBytes }),
    oneOperation,
    expressMiddleware(apollo, {
      context: ({ req }) =>
        Promise.resolve({
          graph,
          identities,
          reader,
          requestId: currentRequest().id,
          ...authorise(req.headers.authorization),
        }),
    }),
  );
  app.use(dashboard());
  app.use(nothingHere);
  app.use(errorHandler(logger));
  return app;
}
