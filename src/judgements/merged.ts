import { cypher } from '../graph/cypher-files';
import type { Run } from '../graph/graph';

/** A speaker, and the one who stands for them. */
export interface Merge {
  readonly id: string;
  readonly into: string;
}

/**
 * Takes the speakers that a reading is about to be tied to out of their merges, without what they had before: the reading is
 * then written as if nobody had judged, and {@link rewrap} moves what was written to where the rest is.
 */
export async function unwrap(run: Run, ids: readonly string[]): Promise<readonly Merge[]> {
  if (ids.length === 0) return [];
  const merged = await run<Merge>(cypher('write/judgements/merged'), { ids });
  if (merged.length > 0) await run(cypher('write/judgements/unwrap'), { ids: merged.map(({ id }) => id) });
  return merged;
}

/**
 * See {@link unwrap}.
 *
 * @returns the element ids of what has to be settled
 */
export async function rewrap(run: Run, merged: readonly Merge[]): Promise<string[]> {
  if (merged.length === 0) return [];
  await run(cypher('write/judgements/merge-speakers'), { rows: merged });
  return elementsOf(run, [...new Set(merged.flatMap(({ id, into }) => [id, into]))]);
}

/** The element ids of some speakers. */
export async function elementsOf(run: Run, ids: readonly string[]): Promise<string[]> {
  const rows = await run<{ node: string }>(cypher('write/judgements/elements'), { ids });
  return rows.map(({ node }) => node);
}
