import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql, type ExecutionResult } from 'graphql';
import { schema } from '../../../src/api/schema';
import type { Graph, Parameters } from '../../../src/graph/graph';

const folder = join(__dirname, '..');

/**
 * The golden families: NAME.graphql (with NAME.variables.json where it has variables) is asked of the fixture; the
 * statements that reach Neo4j must be those of NAME.cypher, the answer that of NAME.json.
 */
export const familyNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace(/\.graphql$/u, ''));

/** The path of one file of a family. */
export function familyFile(name: string, ending: string): string {
  return join(folder, `${name}.${ending}`);
}

/** One statement as it reached Neo4j. */
export interface SentStatement {
  readonly text: string;
  readonly parameters: Parameters;
}

/** Asks the request of a family, and notes the statements that it took. */
export async function askFamily(
  graph: Graph,
  name: string,
): Promise<{ statements: SentStatement[]; result: ExecutionResult }> {
  const statements: SentStatement[] = [];
  const recording: Graph = {
    read(text, parameters = {}) {
      statements.push({ text, parameters });
      return graph.read(text, parameters);
    },
    stream: (text, parameters) => graph.stream(text, parameters),
    write: (work) => graph.write(work),
    inParts: (statement) => graph.inParts(statement),
    verify: () => graph.verify(),
    close: () => graph.close(),
  };
  const variables = familyFile(name, 'variables.json');
  const result = await graphql({
    schema,
    source: readFileSync(familyFile(name, 'graphql'), 'utf8'),
    ...(existsSync(variables) && {
      variableValues: JSON.parse(readFileSync(variables, 'utf8')) as Record<string, unknown>,
    }),
    contextValue: { graph: recording, authorised: false, mutationsOn: false, requestId: name },
  });
  return { statements, result };
}
