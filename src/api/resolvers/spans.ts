import type { Span } from '../schema-types';

/** The spans of the flat pairs that the graph holds: `[s1, e1, s2, e2]`. */
export function toSpans(flat: unknown): Span[] {
  const offsets = (flat ?? []) as readonly number[];
  return offsets.flatMap((start, index) => {
    const end = offsets[index + 1];
    return index % 2 === 1 || end === undefined ? [] : [{ start, end }];
  });
}
