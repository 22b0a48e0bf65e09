import type { Quotation, Span } from '../../document';
import { mergedSpans } from '../cover';
import type { Draft, Reading } from '../reading';

/**
 * Draws the edges of contents to the quotation marks around them: a content holds a quotation whole, marks included, or not
 * at all. One that holds the better part of it takes the rest, one that only touches it lets go.
 */
export function snapToMarks(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => ({
    ...draft,
    content: mergedSpans(draft.content.map((span) => snapped(reading, span))),
  }));
}

function snapped(reading: Reading, [start, end]: Span): Span {
  let from = start;
  let to = end;
  const first = reading.quotationAt(start);
  if (first !== undefined && first.span[0] < start) {
    if (inside(first, [start, end]) && !holdsMost(first, [start, end])) return [start, end];
    if (holdsMost(first, [start, end])) from = first.span[0];
    else if (first.span[1] < end) from = first.span[1];
  }
  const last = reading.quotationAt(end - 1);
  if (last !== undefined && last.span[1] > end) {
    if (holdsMost(last, [from, end])) to = last.span[1];
    else if (last.span[0] > from) to = last.span[0];
  }
  while (from < to && /\s/u.test(reading.text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(reading.text.charAt(to - 1))) to -= 1;
  return from < to ? [from, to] : [start, end];
}

function inside(quotation: Quotation, [start, end]: Span): boolean {
  return quotation.span[0] <= start && end <= quotation.span[1];
}

function holdsMost({ inner }: Quotation, [start, end]: Span): boolean {
  return 2 * (Math.min(inner[1], end) - Math.max(inner[0], start)) > inner[1] - inner[0];
}
