import type { FoundQuote, Span } from '../document';
import type { Draft, Reading } from './reading';
import { REFINERS, type DraftRefiner, type Refiners } from './refiners';
import { mergeReports } from './refiners/merge-reports';
import { toQuotes } from './refiners/to-quotes';
import { toDrafts } from './tagger/to-drafts';
import type { TaggedReport } from './tagger/tagger';

/**
 * Makes the quotes of an article: what the tagger sees and what the rules find is brought together, then refined in order.
 *
 * @param reports - of the rules
 * @param tagged - of the tagger
 * @param refiners - all but one of them tell what that one is worth
 * @returns quotes in the order in which their contents begin, spans in UTF-16 code units
 */
export function findQuotes(
  reading: Reading,
  reports: readonly Draft[],
  tagged: readonly TaggedReport[],
  refiners: Refiners = REFINERS,
): readonly FoundQuote[] {
  const refined = (drafts: readonly Draft[], steps: readonly DraftRefiner[]): readonly Draft[] =>
    steps.reduce((soFar, refine) => refine(reading, soFar), drafts);
  const seen = refined(toDrafts(reading, tagged), refiners.tagged);
  const drafts = refined(mergeReports(reading, reports, seen), refiners.drafts);
  return refiners.quotes.reduce<readonly FoundQuote[]>(
    (quotes, refine) => refine(quotes, reading.text),
    toQuotes(reading, drafts),
  );
}

/** What the tagger shall not see: it would take a relay for the source of what the relay carries. */
export function relayClausesOf(reports: readonly Draft[]): Span[] {
  return reports
    .flatMap(({ relayClauses, sourceSpan, source }) =>
      sourceSpan === undefined && source === undefined ? [] : relayClauses.map(({ span }) => span),
    )
    .sort((a, b) => a[0] - b[0]);
}
