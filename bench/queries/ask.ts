import { graphql } from 'graphql';
import { schema } from '../../src/api/schema';
import type { Graph } from '../../src/graph/graph';
import type { Family } from './families';

interface Page {
  readonly nodes?: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Asks a family's request of the schema, as the server does once a request has been let in; throws when it fails. */
export async function ask(
  graph: Graph,
  { name, document, variables }: Family,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await graphql({
    schema,
    source: document,
    variableValues: { ...variables, ...more },
    contextValue: { graph, authorised: false, mutationsOn: false, requestId: 'bench' },
  });
  if (errors?.[0] !== undefined) throw new Error(`${name}: ${errors[0].message}`, { cause: errors[0] });
  return data ?? {};
}

const PAGE = 10;

/**
 * Walks a list to where its page of ten with this number begins.
 *
 * @returns the cursor and the page's number: the last whole one where the list is shorter; undefined for one page alone
 */
export async function cursorOfPage(
  graph: Graph,
  family: Family,
  page: number,
): Promise<{ readonly after: string; readonly page: number } | undefined> {
  if (family.paged === undefined) return undefined;
  let found: { after: string; page: number } | undefined;
  let rows = 0;
  while (rows < (page - 1) * PAGE) {
    const first = Math.min(100, (page - 1) * PAGE - rows);
    const data = await ask(graph, family, { first, ...(found && { after: found.after }) });
    const { nodes = [], pageInfo } = data[family.paged] as Page;
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) break;
    rows += nodes.length;
    found = { after: pageInfo.endCursor, page: Math.floor(rows / PAGE) + 1 };
  }
  return found;
}
