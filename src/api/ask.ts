import { Identities } from '../ingest/link/identities';
import { onThisThread } from '../ingest/reading/article-reader';
import { execute, parse, type DocumentNode } from 'graphql';
import type { Graph } from '../graph/graph';
import { currentRequest } from './request';
import { schema } from './schema';

/**
 * Asks the schema in process: exports and the command line get the answers that a request would get.
 *
 * @param graph - the graph
 * @param document - one query
 * @param variables - its variables
 * @returns the data, in the shape that the query selects
 * @throws whatever the first failing field threw, such as `RequestError` or `GraphUnavailableError`; graphql's own
 * error for variables that do not fit
 */
export async function ask<Data>(
  graph: Graph,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Promise<Data> {
  const result = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: {
      graph,
      identities: new Identities(),
      reader: onThisThread,
      authorised: false,
      mutationsOn: false,
      requestId: currentRequest().id,
    },
  });
  const error = result.errors?.[0];
  if (error !== undefined) throw error.originalError ?? error;
  return result.data as Data;
}

/** Parses a query of our own, once. */
export function query(text: string): DocumentNode {
  return parse(text, { noLocation: true });
}
