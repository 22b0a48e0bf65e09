import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { LIMITS } from '../limits';

/** What the log and the metrics know of one HTTP request. */
export interface RequestRecord {
  readonly id: string;
  /** `query` or `mutation`, once the GraphQL operation is known. */
  operation?: string;
  /** The name that the document gives the operation. */
  operationName?: string;
  /** How many objects the operation asks for. */
  cost?: number;
  /** The code of the first error of the answer. */
  code?: string;
  /** Statements that were sent to Neo4j. */
  statements: number;
  /** What became of each article that the request sent in. */
  readonly ingested: { readonly status: string; readonly quotes: number }[];
}

const records = new AsyncLocalStorage<RequestRecord>();

const newRecord = (id: string): RequestRecord => ({ id, statements: 0, ingested: [] });

/** Opens a record for each request and sends its id as `X-Request-Id`: the id that the request brought, if it has the form of one. */
export const recordRequest: RequestHandler = (request, response, next) => {
  const record = newRecord(givenId(request) ?? randomUUID());
  response.setHeader('X-Request-Id', record.id);
  records.run(record, next);
};

/** The record of the request under way. */
export function currentRequest(): RequestRecord {
  return records.getStore() ?? newRecord('none');
}

/** What a proxy or a client calls the request. Anything else than a short plain word stays out of headers and log. */
function givenId(request: Request): string | undefined {
  const id = request.get('x-request-id') ?? '';
  return /^[\w.:-]+$/u.test(id) && id.length <= LIMITS.loggedName ? id : undefined;
}
