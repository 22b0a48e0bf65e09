import type { Span } from '../../document';
import { trimContent } from '../content';
import { cutBefore, type AccordingTo } from '../finders/according-to';
import type { Reading, Report } from '../reading';

/**
 * Ends each content where a later report of its sentence cuts it, and takes "according to" clauses out of it.
 *
 * @param reports - of one sentence, in text order
 */
export function cutContents(
  reading: Reading,
  reports: readonly Report[],
  clauses: readonly AccordingTo[],
): Report[] {
  return reports.flatMap((report) => {
    let content: Span[] = [...report.content];
    for (const other of reports) {
      if (other === report || other.cutsAt === undefined || other.frame[0] <= report.frame[0]) continue;
      const cut = other.cutsAt;
      content = content.flatMap((span) => (insideQuotation(reading, span, cut) ? [span] : endAt(span, cut)));
    }
    for (const clause of clauses) content = content.flatMap((span) => without(reading, span, clause));
    const trimmed = content
      .map((span) => trimContent(reading.text, span))
      .filter((span) => span !== undefined);
    return trimmed.length === 0 ? [] : [{ ...report, content: trimmed }];
  });
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

function without(reading: Reading, [start, end]: Span, clause: AccordingTo): Span[] {
  const from = cutBefore(reading, clause);
  const to = reading.endOf(clause.clause[1] - 1);
  if (to <= start || from >= end || insideQuotation(reading, [start, end], from)) return [[start, end]];
  return (
    [
      [start, from],
      [to, end],
    ] as Span[]
  ).filter(([a, b]) => b - a > 1);
}
