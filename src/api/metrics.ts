import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { currentRequest } from './request';

/** What `/metrics` tells Prometheus. */
export interface Metrics {
  /** Counts each GraphQL request by operation type and code, how long it took, and the articles it sent in. */
  readonly measure: RequestHandler;
  /** Answers `GET /metrics`. */
  readonly handler: RequestHandler;
}

/**
 * Makes the metrics of one server.
 *
 * @param isReady - whether Neo4j answers, asked at each scrape
 */
export function createMetrics(isReady: () => Promise<boolean>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'hearsay_requests_total',
    help: 'GraphQL requests by operation type and by the code of their first error (OK: none).',
    labelNames: ['operation', 'code'],
    registers,
  });
  const durations = new Histogram({
    name: 'hearsay_request_seconds',
    help: 'Time to answer a GraphQL request.',
    labelNames: ['operation'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const articles = new Counter({
    name: 'hearsay_ingested_articles_total',
    help: 'Articles that were sent in by mutation, by what became of them.',
    labelNames: ['status'],
    registers,
  });
  new Gauge({
    name: 'hearsay_neo4j_up',
    help: '1 while Neo4j answers, else 0.',
    registers,
    async collect() {
      this.set((await isReady()) ? 1 : 0);
    },
  });

  return {
    measure: (_request, response, next) => {
      const record = currentRequest();
      const stop = durations.startTimer();
      response.once('close', () => {
        const operation = record.operation ?? 'none';
        stop({ operation });
        requests.inc({ operation, code: record.code ?? 'OK' });
        for (const status of record.ingested) articles.inc({ status });
      });
      next();
    },
    handler: async (_request, response) => {
      response.type(registry.contentType).send(await registry.metrics());
    },
  };
}
