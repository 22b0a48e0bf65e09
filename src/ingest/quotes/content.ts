import type { Span } from '../document';
import { outside, overlaps } from './cover';
import type { Reading } from './reading';

/** Trims white space, and the commas and dashes that only join content to its report. */
export function trimContent(text: string, [start, end]: Span): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:—–]/u.test(text.charAt(from))) from += 1;
  while (to > from && /[\s,;:—–]/u.test(text.charAt(to - 1))) to -= 1;
  return from < to && /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? [from, to] : undefined;
}

/** "offered | no proof of it", "quoted | the mayor | as saying": spans without what others have of them. */
export function besides(text: string, spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  if (!overlaps(spans, others)) return spans;
  return outside(spans, others)
    .map((span) => trimContent(text, span))
    .filter((span) => span !== undefined);
}

/**
 * Where content that begins in a sentence ends when nothing else cuts it: at the sentence's last word, or with the
 * quotation that is still open there. A full stop stays out unless a quotation holds it.
 */
export function contentEnd(reading: Reading, sentence: number, from: number): number {
  const { text, sentences } = reading;
  let end = sentences[sentence]?.span[1] ?? from;
  const open = reading.quotationAt(Math.max(from, end - 1));
  if (open !== undefined && open.span[0] >= from) return quotationEnd(reading, open.span[0]);
  const enclosing = open ?? reading.quotationAt(from);
  if (enclosing !== undefined && enclosing.span[0] < from && enclosing.span[1] <= end)
    end = enclosing.inner[1];
  while (end > from && /[\s.!?…]/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** The end of the quotation that opens at an offset, the paragraphs that reopen it included. */
export function quotationEnd(reading: Reading, opensAt: number): number {
  let quotation = reading.quotationFrom(opensAt);
  if (quotation === undefined) return opensAt;
  while (quotation.continued) {
    const next = reading.quotationFrom(reading.paragraphFrom(quotation.span[1])?.span[0] ?? -1);
    if (next === undefined) break;
    quotation = next;
  }
  return quotation.span[1];
}

/** The start of the quotation that ends at an offset, the paragraphs that it was opened in included. */
export function quotationStart(reading: Reading, endsAt: number): number | undefined {
  let first = reading.quotationEndingAt(endsAt);
  if (first === undefined) return undefined;
  for (;;) {
    const before = reading.quotationBefore(first);
    const reopensAt = before?.continued === true ? reading.paragraphFrom(before.span[1])?.span[0] : undefined;
    if (before === undefined || reopensAt !== first.span[0]) return first.span[0];
    first = before;
  }
}
