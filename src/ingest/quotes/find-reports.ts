import { findAccordingTo } from './finders/according-to';
import { findBlock } from './finders/block';
import { findCitings } from './finders/citing';
import { findColonReports } from './finders/colon';
import { findHeadlineAnswer, findHeadlineReports } from './finders/headline';
import { findNounReports } from './finders/noun-cue';
import { findPosted } from './finders/posted';
import { findPutsAt } from './finders/puts-at';
import { findQuotedAsSaying } from './finders/quoted-as-saying';
import { findSignedQuotation } from './finders/signature';
import { findVerbReports } from './finders/verb';
import { findWhatCalled } from './finders/what-called';
import type { Draft, Reading } from './reading';
import { relayAccordingTo } from './refiners/according-to-relays';
import { cutContents } from './refiners/cut-contents';
import { relayReports } from './refiners/relay-reports';

/** All reports that the rules find, sentence by sentence, with their relays. */
export function findReports(reading: Reading): Draft[] {
  return reading.sentences.flatMap((_, sentence) =>
    reading.paragraphOf(sentence)?.kind === 'furniture' ? [] : reportsOf(reading, sentence),
  );
}

/** All reports of one sentence, their contents cut where the next report begins and their relays set apart. */
function reportsOf(reading: Reading, sentence: number): Draft[] {
  const colon = findColonReports(reading, sentence);
  if (colon.length > 0) return colon.map((report) => ({ ...report, relayClauses: [] }));
  const signed = findSignedQuotation(reading, sentence) ?? findPosted(reading, sentence);
  if (signed !== undefined) return [{ ...signed, relayClauses: [] }];
  const headline = findHeadlineReports(reading, sentence);
  if (headline.length > 0) return headline.map((report) => ({ ...report, relayClauses: [] }));
  const clauses = findAccordingTo(reading, sentence);
  const citings = findCitings(reading, sentence);
  const quoted = findQuotedAsSaying(reading, sentence);
  const verbs = findVerbReports(reading, sentence).filter(
    (report) => !quoted.some((one) => report.frame[0] < one.frame[1] && one.frame[0] < report.frame[1]),
  );
  const more = [findBlock(reading, sentence), findHeadlineAnswer(reading, sentence)].filter(
    (report) => report !== undefined,
  );
  const called = findWhatCalled(reading, sentence);
  const put = findPutsAt(reading, sentence);
  const reports = [...quoted, ...called, ...put, ...findNounReports(reading, sentence), ...verbs].sort(
    (a, b) => a.frame[0] - b.frame[0],
  );
  const cut = cutContents(reading, reports, clauses, citings);
  const relayed = relayAccordingTo(reading, relayReports(reading, cut, citings), clauses, citings);
  return [...relayed, ...more.map((report) => ({ ...report, relayClauses: [] }))];
}
