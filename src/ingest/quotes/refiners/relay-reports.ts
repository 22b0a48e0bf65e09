import type { RelayClause } from '../../document';
import { mergedSpans } from '../cover';
import type { Citing } from '../finders/citing';
import type { Draft, Reading, Report } from '../reading';

/**
 * Makes a relay of an outlet that reports somebody else’s words: "Marovic said …, RT reported" and "RT reported that Marovic
 * said …" are quotes of Marovic, carried by RT; "RT reported, citing the ministry" is a quote of the ministry, carried by
 * RT. An outlet that names nobody speaks for itself.
 *
 * @param reports - of one sentence, in text order
 * @param citings - the sentence’s "citing …" phrases
 */
export function relayReports(
  reading: Reading,
  reports: readonly Report[],
  citings: readonly Citing[],
): Draft[] {
  const relayOf = new Map<Report, readonly RelayClause[]>();
  const result: Draft[] = [];
  for (const outer of reports) {
    if (outer.source === undefined || reading.outlets.kindOf(reading.textOf(outer.source)) === undefined)
      continue;
    const behind = citings.filter((one) => one.kind === 'citing' && one.from >= (outer.source?.[0] ?? 0));
    const outlets = behind.filter((one) => reading.outlets.kindOf(reading.textOf(one.source)) !== undefined);
    const cited = behind.find((one) => !outlets.includes(one)) ?? outlets.at(-1);
    const itself: RelayClause = { span: reading.spanOf(outer.frame), source: reading.spanOf(outer.source) };
    const carriers = [
      ...outlets
        .filter((one) => one !== cited)
        .map((one) => clauseOf(reading, one))
        .reverse(),
      itself,
    ];
    const others = reports.some(
      (inner) =>
        inner !== outer &&
        inner.source !== undefined &&
        inner.source[0] !== outer.source?.[0] &&
        holds(reading, outer, inner),
    );
    const speaks = cited !== undefined && (!others || !outlets.includes(cited));
    if (others) relayOf.set(outer, [...outlets.map((one) => clauseOf(reading, one)).reverse(), itself]);
    else if (speaks) relayOf.set(outer, carriers);
    if (speaks)
      result.push({
        ...outer,
        source: cited.source,
        cue: mergedSpans([...outer.cue, reading.spanOf([cited.from, cited.source[0]])]),
        relayClauses: carriers,
      });
  }
  for (const report of reports) {
    if (relayOf.has(report)) continue;
    const carried = [...relayOf]
      .filter(([outer]) => holds(reading, outer, report))
      .flatMap(([, clauses]) => clauses);
    result.push({
      ...report,
      relayClauses: [...(report.relay === undefined ? [] : [report.relay]), ...carried],
    });
  }
  return result.sort((a, b) => a.frame[0] - b.frame[0]);
}

/** The relay clause that a "citing …" phrase is. */
export function clauseOf(reading: Reading, citing: Citing): RelayClause {
  return { span: reading.spanOf([citing.from, citing.source[1]]), source: reading.spanOf(citing.source) };
}

/** Whether the outer report's content holds the inner report's cue. */
function holds(reading: Reading, outer: Report, inner: Report): boolean {
  const at = inner.cue[0]?.[0] ?? reading.startOf(inner.frame[0]);
  return outer.content.some(([start, end]) => start <= at && at < end);
}
