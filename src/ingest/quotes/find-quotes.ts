import type { Article, FoundQuote, Segmentation } from '../document';
import type { ArticleOutlets } from '../lexicon/article-outlets';
import { findAccordingTo } from './finders/according-to';
import { findCitings } from './finders/citing';
import { findColonReports } from './finders/colon';
import { findNounReports } from './finders/noun-cue';
import { findQuotedAsSaying } from './finders/quoted-as-saying';
import { findSignedQuotation } from './finders/signature';
import { findUnattributed } from './finders/unattributed';
import { findVerbReports } from './finders/verb';
import { findWhatCalled } from './finders/what-called';
import { Reading, type Draft } from './reading';
import { relayAccordingTo } from './refiners/according-to-relays';
import { cutContents } from './refiners/cut-contents';
import { dropSelfReports } from './refiners/drop-self-reports';
import { dropScareQuotes } from './refiners/drop-scare-quotes';
import { joinSplitSpeech } from './refiners/join-split-speech';
import { nestQuotes } from './refiners/nest-quotes';
import { relayReports } from './refiners/relay-reports';
import { toQuotes } from './refiners/to-quotes';
import { Cover } from './cover';

/**
 * Finds the quotes of an article: finders propose reports sentence by sentence, refiners, in order, make quotes of them.
 *
 * @returns quotes in the order in which their contents begin, spans in UTF-16 code units
 */
export function findQuotes(
  article: Article,
  segmentation: Segmentation,
  outlets: ArticleOutlets,
): FoundQuote[] {
  const reading = new Reading(article, segmentation, outlets);
  const drafts: Draft[] = [];
  segmentation.sentences.forEach((_, sentence) => {
    if (reading.paragraphOf(sentence)?.kind === 'furniture') return;
    drafts.push(...reportsOf(reading, sentence));
  });
  const joined = joinSplitSpeech(reading, drafts);
  // With the frames: in “LINDE: We will go.” the mark opens before the name, and the quotation is no second quote.
  const cover = new Cover(joined.flatMap((draft) => [...draft.content, reading.spanOf(draft.frame)]));
  const alone = findUnattributed(reading, (offset) => cover.has(offset)).map((report) => ({
    ...report,
    relayClauses: [],
  }));
  const kept = dropScareQuotes(reading, [...joined, ...alone]);
  return dropSelfReports(article.text, nestQuotes(toQuotes(reading, kept)));
}

/** All reports of one sentence, their contents cut where the next report begins and their relays set apart. */
function reportsOf(reading: Reading, sentence: number): Draft[] {
  const colon = findColonReports(reading, sentence);
  if (colon.length > 0) return colon.map((report) => ({ ...report, relayClauses: [] }));
  const signed = findSignedQuotation(reading, sentence);
  if (signed !== undefined) return [{ ...signed, relayClauses: [] }];
  const clauses = findAccordingTo(reading, sentence);
  const citings = findCitings(reading, sentence);
  const quoted = findQuotedAsSaying(reading, sentence);
  const verbs = findVerbReports(reading, sentence).filter(
    (report) => !quoted.some((one) => report.frame[0] < one.frame[1] && one.frame[0] < report.frame[1]),
  );
  const called = findWhatCalled(reading, sentence);
  const reports = [...quoted, ...called, ...findNounReports(reading, sentence), ...verbs].sort(
    (a, b) => a.frame[0] - b.frame[0],
  );
  const cut = cutContents(reading, reports, clauses, citings);
  return relayAccordingTo(reading, relayReports(reading, cut, citings), clauses, citings);
}
