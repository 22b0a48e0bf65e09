import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

/** What the log and the metrics know of one HTTP request. */
export interface RequestRecord {
  readonly id: string;
  /** `query` or `mutation`, once the GraphQL operation is known. */
  operation?: string;
  /** The code of the first error of the answer. */
  code?: string;
  /** What became of each article that the request sent in. */
  readonly ingested: string[];
}

const records = new AsyncLocalStorage<RequestRecord>();

/** Opens a record for each request and sends its id as `X-Request-Id`. */
export const recordRequest: RequestHandler = (_request, response, next) => {
  const record: RequestRecord = { id: randomUUID(), ingested: [] };
  response.setHeader('X-Request-Id', record.id);
  records.run(record, next);
};

/** The record of the request under way. */
export function currentRequest(): RequestRecord {
  return records.getStore() ?? { id: 'none', ingested: [] };
}
