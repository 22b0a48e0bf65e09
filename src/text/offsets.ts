import type { Span } from '../ingest/document';
import { firstWhere } from './first-where';

/**
 * Translates between UTF-16 code units, which JavaScript strings count, and Unicode code points, which the exchange
 * format and the graph count. Built once for a text; each lookup is O(1) forward and O(log n) back.
 *
 * A lone surrogate counts as one code point, as it does in Python and in `String.prototype[Symbol.iterator]`.
 */
export class Offsets {
  /** UTF-16 offset of the second half of every surrogate pair, ascending; empty for most texts. */
  private readonly seconds: readonly number[];

  constructor(text: string) {
    const seconds: number[] = [];
    for (let i = 1; i < text.length; i++) {
      if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1)) && seconds.at(-1) !== i - 1)
        seconds.push(i);
    }
    this.seconds = seconds;
  }

  /** The code point offset of a UTF-16 offset; one inside a pair gives the pair's own offset. */
  toCodePoint(utf16: number): number {
    return utf16 - countAtMost(this.seconds, utf16);
  }

  /** The UTF-16 offset of a code point offset. */
  toUtf16(codePoint: number): number {
    // The n-th pair's second half stands at code point offset seconds[n] - n.
    const pairs = firstWhere(this.seconds.length, (n) => (this.seconds[n] as number) - n > codePoint);
    return codePoint + pairs;
  }

  /** Both ends of a UTF-16 span, in code points. */
  span([start, end]: Span): [start: number, end: number] {
    return [this.toCodePoint(start), this.toCodePoint(end)];
  }
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

function countAtMost(sorted: readonly number[], limit: number): number {
  return firstWhere(sorted.length, (index) => (sorted[index] as number) > limit);
}
