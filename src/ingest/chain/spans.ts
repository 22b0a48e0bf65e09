import { firstWhere } from '../../text/first-where';
import type { Span } from '../document';

/** Spans that are asked whether they touch another, in the time of a search by halves. */
export class Spans {
  private readonly spans: readonly Span[];

  /** @param spans - none inside another */
  constructor(spans: readonly Span[]) {
    this.spans = [...spans].sort((a, b) => a[0] - b[0]);
  }

  touch([start, end]: Span): boolean {
    const first =
      this.spans[firstWhere(this.spans.length, (index) => (this.spans[index]?.[1] ?? Infinity) > start)];
    return first !== undefined && first[0] < end;
  }
}
