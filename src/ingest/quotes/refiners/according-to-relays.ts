import type { RelayClause } from '../../document';
import { outletKind } from '../../lexicon/outlets';
import type { AccordingTo } from '../finders/according-to';
import type { Draft } from '../find-quotes';
import type { Reading, Report } from '../reading';

/**
 * Decides what each "according to X" of a sentence is. Beside a speaker's report, an outlet X relays that report; a
 * person X says all of it, and the report stands nested in X's words. Without another speaker X speaks for itself.
 */
export function relayAccordingTo(
  reading: Reading,
  drafts: readonly Draft[],
  clauses: readonly AccordingTo[],
  asReport: (clause: AccordingTo) => Report | undefined,
): Draft[] {
  let result: Draft[] = [...drafts];
  for (const clause of clauses) {
    const relayable = result.some((draft) => isBeside(reading, draft, clause));
    if (relayable && outletKind(reading.textOf(clause.source)) !== undefined) {
      const relay: RelayClause = {
        span: reading.spanOf(clause.clause),
        source: reading.spanOf(clause.source),
      };
      result = result.map((draft) =>
        isBeside(reading, draft, clause) ? { ...draft, relayClauses: [...draft.relayClauses, relay] } : draft,
      );
      continue;
    }
    const report = asReport(clause);
    if (report !== undefined && !isInsideQuotation(reading, clause))
      result.push({ ...report, relayClauses: [] });
  }
  return result.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}

/** A clause inside somebody's quotation is that speaker's own word. */
function isInsideQuotation(reading: Reading, clause: AccordingTo): boolean {
  return reading.quotationAt(reading.startOf(clause.clause[0])) !== undefined;
}

function isBeside(reading: Reading, draft: Draft, clause: AccordingTo): boolean {
  if (draft.sentence !== clause.sentence || draft.source === undefined) return false;
  if (draft.source[0] >= clause.source[0] && draft.source[0] < clause.source[1]) return false;
  const at = reading.startOf(clause.clause[0]);
  const quotation = reading.quotationAt(at);
  return (
    quotation === undefined ||
    !draft.content.some(([start, end]) => start <= quotation.span[0] && quotation.span[1] <= end)
  );
}
