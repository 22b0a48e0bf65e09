import { Cover } from '../cover';
import { findFramed } from '../finders/framed';
import { findUnattributed } from '../finders/unattributed';
import type { Draft, Reading } from '../reading';

/** Adds quotations that no report holds: those that stand alone, and those that somebody does with a verb of no list. */
export function addUnattributed(reading: Reading, drafts: readonly Draft[]): Draft[] {
  // With the frames: in “LINDE: We will go.” the mark opens before the name, and the quotation is no second quote.
  const cover = new Cover(drafts.flatMap((draft) => [...draft.content, reading.spanOf(draft.frame)]));
  const isCovered = (offset: number): boolean => cover.has(offset);
  const found = [...findUnattributed(reading, isCovered), ...findFramed(reading, isCovered)];
  return [...drafts, ...found.map((report) => ({ ...report, relayClauses: [] }))];
}
