import { firstWhere } from '../../text/first-where';
import type { Span } from '../document';

/**
 * The last of some spans that begins at or before an offset, by binary search.
 *
 * @param spans - anything that carries a span, in the order in which the spans begin
 * @returns its index; -1 when all begin later
 */
export function lastFrom(spans: readonly { readonly span: Span }[], offset: number): number {
  return firstWhere(spans.length, (index) => (spans[index]?.span[0] ?? Infinity) > offset) - 1;
}

/**
 * The one of some spans that holds an offset.
 *
 * @param spans - anything that carries a span, in text order, none overlapping another
 */
export function holding<T extends { readonly span: Span }>(
  spans: readonly T[],
  offset: number,
): T | undefined {
  const found = spans[lastFrom(spans, offset)];
  return found !== undefined && offset < found.span[1] ? found : undefined;
}
