import type { FoundQuote, Span } from '../document';
import { Cover } from './cover';
import { findUnattributed } from './finders/unattributed';
import type { Draft, Reading } from './reading';
import { dropScareQuotes } from './refiners/drop-scare-quotes';
import { dropSelfReports } from './refiners/drop-self-reports';
import { dropUnspoken } from './refiners/drop-unspoken';
import { joinSplitSpeech } from './refiners/join-split-speech';
import { keepConjunction } from './refiners/keep-conjunction';
import { mergeReports } from './refiners/merge-reports';
import { nestQuotes } from './refiners/nest-quotes';
import { relayOuterReports } from './refiners/relay-outer-reports';
import { snapToMarks } from './refiners/snap-to-marks';
import { toQuotes } from './refiners/to-quotes';
import { toDrafts } from './tagger/to-drafts';
import type { TaggedReport } from './tagger/tagger';

/**
 * Makes the quotes of an article: what the tagger sees and what the rules find is brought together, then refined in order.
 *
 * @param reports - of the rules
 * @param tagged - of the tagger
 * @returns quotes in the order in which their contents begin, spans in UTF-16 code units
 */
export function findQuotes(
  reading: Reading,
  reports: readonly Draft[],
  tagged: readonly TaggedReport[],
): FoundQuote[] {
  const spoken = dropUnspoken(reading, snapToMarks(reading, toDrafts(reading, tagged)));
  const merged = keepConjunction(reading, relayOuterReports(reading, mergeReports(reading, reports, spoken)));
  const joined = joinSplitSpeech(reading, merged);
  // With the frames: in “LINDE: We will go.” the mark opens before the name, and the quotation is no second quote.
  const cover = new Cover(joined.flatMap((draft) => [...draft.content, reading.spanOf(draft.frame)]));
  const alone = findUnattributed(reading, (offset) => cover.has(offset)).map((report) => ({
    ...report,
    relayClauses: [],
  }));
  const kept = dropScareQuotes(reading, [...joined, ...alone]);
  return dropSelfReports(reading.text, nestQuotes(toQuotes(reading, kept)));
}

/** What the tagger shall not see: it would take a relay for the source of what the relay carries. */
export function relayClausesOf(reports: readonly Draft[]): Span[] {
  return reports
    .flatMap(({ relayClauses, sourceSpan, source }) =>
      sourceSpan === undefined && source === undefined ? [] : relayClauses.map(({ span }) => span),
    )
    .sort((a, b) => a[0] - b[0]);
}
