import type { Quotation, Span } from '../document';

/**
 * How many letters and digits a span holds, and how many of them stand between quotation marks. Counted once for a text:
 * contents overlap, and a text of nothing but nested reports would be counted again for each.
 */
export class Letters {
  /** Letters before each offset. */
  private readonly before: Uint32Array;
  private readonly quotedBefore: Uint32Array;

  /** @param quotations - in text order, none inside another */
  constructor(text: string, quotations: readonly Quotation[]) {
    this.before = new Uint32Array(text.length + 1);
    this.quotedBefore = new Uint32Array(text.length + 1);
    let next = 0;
    let all = 0;
    let quoted = 0;
    for (let at = 0; at < text.length; at++) {
      while ((quotations[next]?.inner[1] ?? Infinity) <= at) next += 1;
      if (/[\p{L}\p{N}]/u.test(text.charAt(at))) {
        all += 1;
        if ((quotations[next]?.inner[0] ?? Infinity) <= at) quoted += 1;
      }
      this.before[at + 1] = all;
      this.quotedBefore[at + 1] = quoted;
    }
  }

  all(span: Span): number {
    return within(this.before, span);
  }

  quoted(span: Span): number {
    return within(this.quotedBefore, span);
  }
}

const within = (before: Uint32Array, [start, end]: Span): number => (before[end] ?? 0) - (before[start] ?? 0);
