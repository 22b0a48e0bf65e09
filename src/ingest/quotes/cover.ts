import type { Span } from '../document';

/** Which offsets of a text some spans cover; built once, asked often. */
export class Cover {
  private readonly merged: Span[] = [];

  constructor(spans: readonly Span[]) {
    for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
      const last = this.merged.at(-1);
      if (last !== undefined && span[0] <= last[1])
        this.merged[this.merged.length - 1] = [last[0], Math.max(last[1], span[1])];
      else this.merged.push(span);
    }
  }

  /** Whether the offset lies in one of the spans. */
  has(offset: number): boolean {
    let low = 0;
    let high = this.merged.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.merged[middle]?.[1] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (this.merged[low]?.[0] ?? Infinity) <= offset;
  }
}
