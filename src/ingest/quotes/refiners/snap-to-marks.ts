import type { Quotation, Span } from '../../document';
import type { Draft, Reading } from '../reading';

/**
 * Draws the edges of contents to the quotation marks around them: a content holds a quotation whole, marks included, or not
 * at all. One that holds the better part of it takes the rest, one that only touches it lets go.
 */
export function snapToMarks(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => ({
    ...draft,
    content: merged(draft.content.map((span) => snapped(reading, span))),
  }));
}

function snapped(reading: Reading, [start, end]: Span): Span {
  let from = start;
  let to = end;
  const first = quotationAround(reading, start);
  if (first !== undefined && first.span[0] < start) {
    if (inside(first, [start, end]) && !holdsMost(first, [start, end])) return [start, end];
    if (holdsMost(first, [start, end])) from = first.span[0];
    else if (first.span[1] < end) from = first.span[1];
  }
  const last = quotationAround(reading, end - 1);
  if (last !== undefined && last.span[1] > end) {
    if (holdsMost(last, [from, end])) to = last.span[1];
    else if (last.span[0] > from) to = last.span[0];
  }
  while (from < to && /\s/u.test(reading.text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(reading.text.charAt(to - 1))) to -= 1;
  return from < to ? [from, to] : [start, end];
}

/** The quotation that an offset stands in, or whose mark stands right before it. */
function quotationAround(reading: Reading, offset: number): Quotation | undefined {
  return reading.quotationAt(offset);
}

function inside(quotation: Quotation, [start, end]: Span): boolean {
  return quotation.span[0] <= start && end <= quotation.span[1];
}

function holdsMost({ inner }: Quotation, [start, end]: Span): boolean {
  return 2 * (Math.min(inner[1], end) - Math.max(inner[0], start)) > inner[1] - inner[0];
}

/** Spans that have grown into each other are one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && span[0] <= last[1])
      result[result.length - 1] = [last[0], Math.max(last[1], span[1])];
    else result.push(span);
  }
  return result;
}
