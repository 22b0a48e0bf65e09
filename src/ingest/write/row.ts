import type { Parameters } from '../../graph/graph';
import { compareText } from '../../text/compare';

/** What a statement of `cypher/write/` is given for one thing. */
export type Row = Readonly<Record<string, unknown>>;

/** One file of `cypher/write/` and what it is given. */
export interface WriteStep {
  readonly statement: string;
  readonly rows: readonly Row[];
  /** Parameters besides `rows`. */
  readonly parameters?: Parameters;
}

/** Ordered by id, so that two transactions at work on the same nodes wait for each other instead of deadlocking. */
export function inOrder<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => compareText(a.id, b.id));
}

/** Each row once, ordered by its values in the order of its fields. */
export function distinct(rows: readonly Row[]): Row[] {
  const byValue = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return [...byValue].sort(([a], [b]) => compareText(a, b)).map(([, row]) => row);
}
