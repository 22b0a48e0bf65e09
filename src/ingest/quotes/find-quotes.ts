import { matchesOf } from '../../text/matches';
import type { FoundQuote, Span } from '../document';
import { mergedSpans } from './cover';
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
  const marked = toDrafts(reading, tagged);
  const seen = refined(marked, refiners.tagged);
  const drafts = refined(mergeReports(reading, reports, seen, marked), refiners.drafts);
  return refiners.quotes.reduce<readonly FoundQuote[]>(
    (quotes, refine) => refine(quotes, reading.text),
    toQuotes(reading, drafts),
  );
}

/** ", as quoted by the Nordlys Agency,": who carried the words, set between the speaker and the verb. */
const INSERTED =
  /,\s+as\s+(?:quoted|cited|reported|carried|relayed)\s+(?:by|in)\s+[^,.;:!?“”"‘«»\n]{2,60},/gu;

/** What the tagger shall not see: it would take a relay for the source of what the relay carries. */
export function relayClausesOf({ text }: Reading, reports: readonly Draft[]): Span[] {
  const inserted = matchesOf(text, INSERTED).map(({ 0: { length }, index }): Span => [index, index + length]);
  return mergedSpans([
    ...inserted,
    ...reports.flatMap(({ relayClauses, sourceSpan, source }) =>
      sourceSpan === undefined && source === undefined ? [] : relayClauses.map(({ span }) => span),
    ),
  ]);
}
