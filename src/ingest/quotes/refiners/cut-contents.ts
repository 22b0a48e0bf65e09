import type { Span } from '../../document';
import { trimContent } from '../content';
import { outside, overlaps } from '../cover';
import { cutBefore, type AccordingTo } from '../finders/according-to';
import type { Citing } from '../finders/citing';
import type { Reading, Report } from '../reading';

/**
 * Ends each content where a later report of its sentence cuts it, and takes "according to", "citing" and "quoted by"
 * phrases out of it. A report inside another’s source ("an officer, who asked for calm, said") is part of that mention.
 *
 * @param reports - of one sentence, in text order
 */
export function cutContents(
  reading: Reading,
  reports: readonly Report[],
  clauses: readonly AccordingTo[],
  citings: readonly Citing[],
): Report[] {
  const own = reports.filter(
    (report) => !reports.some((other) => other !== report && sourceHolds(reading, other, report)),
  );
  return own.flatMap((report) => {
    let content: Span[] = [...report.content];
    for (const other of own) {
      if (other === report || other.cutsAt === undefined || other.frame[0] <= report.frame[0]) continue;
      const cut = other.cutsAt;
      content = content.flatMap((span) => (insideQuotation(reading, span, cut) ? [span] : endAt(span, cut)));
    }
    for (const clause of clauses) {
      content = content.flatMap((span) =>
        without(reading, span, [cutBefore(reading, clause), reading.endOf(clause.clause[1] - 1)]),
      );
    }
    for (const citing of citings) {
      content = content.flatMap((span) =>
        without(reading, span, [citing.cutsAt, reading.endOf(citing.source[1] - 1)]),
      );
    }
    const trimmed = content
      .map((span) => trimContent(reading.text, span))
      .filter((span) => span !== undefined);
    return trimmed.length === 0 ? [] : [{ ...report, content: trimmed }];
  });
}

function sourceHolds(reading: Reading, outer: Report, inner: Report): boolean {
  if (outer.source === undefined) return false;
  const [start, end] = reading.spanOf(outer.source);
  const at = inner.cue[0]?.[0] ?? -1;
  return start <= at && at < end;
}

function endAt([start, end]: Span, cut: number): Span[] {
  if (cut <= start || cut >= end) return [[start, end]];
  return [[start, cut]];
}

/** What stands between quotation marks was said in one piece: no report inside it cuts it. */
function insideQuotation(reading: Reading, [start, end]: Span, offset: number): boolean {
  const quotation = reading.quotationAt(offset);
  return quotation !== undefined && start <= quotation.span[0] && quotation.span[1] <= end;
}

/** A span without a stretch of it that only reports; what stands on either side stays. */
export function without(reading: Reading, span: Span, cut: Span): Span[] {
  if (!overlaps([span], [cut]) || insideQuotation(reading, span, cut[0])) return [span];
  return outside([span], [cut]).filter(([start, end]) => end - start > 1);
}
