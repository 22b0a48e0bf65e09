import type { FoundQuote, RelayClause } from '../../document';
import { outletKind } from '../../lexicon/outlets';
import type { Reading, Report } from '../reading';

/** A report with the relays that stand beside it. */
type Relayed = Report & { readonly relayClauses: FoundQuote['relayClauses'] };

/**
 * Makes a relay of an outlet that reports somebody else's report: "Putin said …, RT reported" and "RT reported that
 * Putin said …" are quotes of Putin, carried by RT. An outlet with no speaker in its report speaks for itself.
 *
 * @param reports - of one sentence, in text order
 */
export function relayReports(reading: Reading, reports: readonly Report[]): Relayed[] {
  const relayOf = new Map<Report, RelayClause>();
  for (const outer of reports) {
    if (outer.source === undefined || outletKind(reading.textOf(outer.source)) === undefined) continue;
    const holdsAnother = reports.some(
      (inner) =>
        inner !== outer &&
        inner.source !== undefined &&
        inner.source[0] !== outer.source?.[0] &&
        holds(reading, outer, inner),
    );
    if (holdsAnother)
      relayOf.set(outer, { span: reading.spanOf(clauseTokens(outer)), source: reading.spanOf(outer.source) });
  }
  return reports
    .filter((report) => !relayOf.has(report))
    .map((report) => ({
      ...report,
      relayClauses: [
        ...(report.relay === undefined ? [] : [report.relay]),
        ...[...relayOf].filter(([outer]) => holds(reading, outer, report)).map(([, clause]) => clause),
      ],
    }));
}

function clauseTokens(report: Report): readonly [number, number] {
  return [report.frame[0], report.frame[1]];
}

/** Whether the outer report's content holds the inner report's cue. */
function holds(reading: Reading, outer: Report, inner: Report): boolean {
  const at = inner.cue[0]?.[0] ?? reading.startOf(inner.frame[0]);
  return outer.content.some(([start, end]) => start <= at && at < end);
}
