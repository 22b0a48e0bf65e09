import { createHash } from 'node:crypto';
import type { Graph } from '../../src/graph/graph';

const NODES = `
  MATCH (n) WHERE NOT n:Migration
  RETURN labels(n) AS labels, properties(n) AS properties`;

const RELATIONSHIPS = `
  MATCH (a)-[r]->(b)
  RETURN coalesce(a.id, a.key) AS start, type(r) AS type, properties(r) AS properties, coalesce(b.id, b.key) AS end`;

/** The whole graph as sorted lines, one for each node and relationship, without when it was recorded. */
export async function graphLines(graph: Graph): Promise<string[]> {
  const lines: string[] = [];
  for (const statement of [NODES, RELATIONSHIPS]) {
    for await (const row of graph.stream<Record<string, unknown>>(statement)) lines.push(canonical(row));
  }
  return lines.sort();
}

/** One hash over {@link graphLines}, without when texts were seen either: equal for graphs of the same articles. */
export async function graphFingerprint(graph: Graph): Promise<string> {
  const lines = (await graphLines(graph))
    .filter((line) => !line.startsWith(CHANGE))
    .map((line) => line.replace(SEEN, ''))
    .sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** What begins the line of a node that says nothing but how many quotes were seen when. */
const CHANGE = '{"labels":["Change"]';

/** The moments of sightings in a line of {@link graphLines}. */
const SEEN = /"(?:(?:seen|since|until)":\[[^\]]*\]|knownSince":(?:"[^"]*"|\{[^}]*\})),?/gu;

function canonical(value: unknown): string {
  return JSON.stringify(value, (key, one: unknown) => {
    if (key === 'recordedAt') return undefined;
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
