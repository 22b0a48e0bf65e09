import { Cover } from '../cover';
import { findUnattributed } from '../finders/unattributed';
import type { Draft, Reading } from '../reading';

/** Adds quotations that stand alone and that no report holds: what a speaker goes on saying. */
export function addUnattributed(reading: Reading, drafts: readonly Draft[]): Draft[] {
  // With the frames: in “LINDE: We will go.” the mark opens before the name, and the quotation is no second quote.
  const cover = new Cover(drafts.flatMap((draft) => [...draft.content, reading.spanOf(draft.frame)]));
  const alone = findUnattributed(reading, (offset) => cover.has(offset));
  return [...drafts, ...alone.map((report) => ({ ...report, relayClauses: [] }))];
}
