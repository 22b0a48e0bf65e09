import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { currentRequest } from '../request';
import type { OnStatement } from './statements';

/** What `/metrics` tells Prometheus. */
export interface Metrics {
  /** Counts each GraphQL request by operation type and code, how long it took, and the articles it sent in. */
  readonly measure: RequestHandler;
  /** Counts each statement and how long it took. */
  readonly onStatement: OnStatement;
  /** Answers `GET /metrics`. */
  readonly handler: RequestHandler;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const OBJECTS = [1, 10, 100, 1_000, 10_000];

/**
 * Makes the metrics of one server.
 *
 * @param isReady - whether Neo4j answers, asked at each scrape
 */
export function createMetrics(isReady: () => Promise<boolean>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  // Memory, CPU, event loop, garbage collection and handles of the process.
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'hearsay_requests_total',
    help: 'GraphQL requests by operation type and by the code of their first error (OK: none).',
    labelNames: ['operation', 'code'],
    registers,
  });
  const underWay = new Gauge({
    name: 'hearsay_requests_under_way',
    help: 'GraphQL requests that have come and are not answered.',
    registers,
  });
  const durations = new Histogram({
    name: 'hearsay_request_seconds',
    help: 'Time to answer a GraphQL request.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  });
  const costs = new Histogram({
    name: 'hearsay_request_cost',
    help: 'Objects that a GraphQL request asks for, refused requests included.',
    buckets: OBJECTS,
    registers,
  });
  const statements = new Counter({
    name: 'hearsay_statements_total',
    help: 'Statements sent to Neo4j by the kind of their transaction and by what came of them.',
    labelNames: ['kind', 'result'],
    registers,
  });
  const statementDurations = new Histogram({
    name: 'hearsay_statement_seconds',
    help: 'Time from sending a statement to Neo4j to having its rows.',
    labelNames: ['kind'],
    buckets: SECONDS,
    registers,
  });
  const articles = new Counter({
    name: 'hearsay_ingested_articles_total',
    help: 'Articles that were sent in by mutation, by what became of them.',
    labelNames: ['status'],
    registers,
  });
  const quotes = new Counter({
    name: 'hearsay_ingested_quotes_total',
    help: 'Quotes of articles that were sent in by mutation and were new or read differently.',
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
      underWay.inc();
      response.once('close', () => {
        const operation = record.operation ?? 'none';
        stop({ operation });
        underWay.dec();
        requests.inc({ operation, code: record.code ?? 'OK' });
        if (record.cost !== undefined) costs.observe(record.cost);
        for (const { status, quotes: count } of record.ingested) {
          articles.inc({ status });
          if (status !== 'unchanged' && status !== 'refused') quotes.inc(count);
        }
      });
      next();
    },
    onStatement: (kind, seconds, failed) => {
      statements.inc({ kind, result: failed ? 'failed' : 'done' });
      statementDurations.observe({ kind }, seconds);
    },
    handler: async (_request, response) => {
      response.type(registry.contentType).send(await registry.metrics());
    },
  };
}
