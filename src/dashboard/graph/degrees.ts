import type { Picture } from './neighbourhood';

/** A node's radius, in the picture's own units: what has many ties is larger. */
export const radiusOf = (ties: number): number => Math.min(22, 6 + 2.2 * Math.sqrt(ties));

/** How many ties each node has. */
export function degreesOf({ nodes, ties }: Picture): ReadonlyMap<string, number> {
  const degrees = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { from, to } of ties) {
    degrees.set(from, (degrees.get(from) ?? 0) + 1);
    degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }
  return degrees;
}
