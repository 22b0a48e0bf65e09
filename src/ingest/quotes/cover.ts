import { firstWhere } from '../../text/first-where';
import type { Span } from '../document';

/** Which offsets of a text some spans cover; built once, asked often. */
export class Cover {
  private readonly merged: readonly Span[];

  constructor(spans: readonly Span[]) {
    this.merged = mergedSpans(spans);
  }

  /** Whether the offset lies in one of the spans. */
  has(offset: number): boolean {
    const next = firstWhere(this.merged.length, (index) => (this.merged[index]?.[1] ?? 0) > offset);
    return (this.merged[next]?.[0] ?? Infinity) <= offset;
  }
}

/** Spans in text order, those that overlap or touch made one. */
export function mergedSpans(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && span[0] <= last[1])
      result[result.length - 1] = [last[0], Math.max(last[1], span[1])];
    else result.push(span);
  }
  return result;
}

/** Whether the first of two spans holds the other. */
export const contains = ([a, b]: Span, [c, d]: Span): boolean => a <= c && d <= b;

/** Whether any of some spans has anything of any of others. */
export function overlaps(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some(([a, b]) => others.some(([c, d]) => a < d && c < b));
}

/** What others leave of some spans. */
export function outside(some: readonly Span[], others: readonly Span[]): Span[] {
  return others.reduce<Span[]>(
    (rest, other) =>
      rest.flatMap((span) => {
        if (!overlaps([span], [other])) return [span];
        const sides: Span[] = [
          [span[0], other[0]],
          [other[1], span[1]],
        ];
        return sides.filter(([start, end]) => start < end);
      }),
    [...some],
  );
}
