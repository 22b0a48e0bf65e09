import type { Draft, Reading } from '../reading';

const FEWEST_WORDS = 2;

/**
 * Drops what is no quote: content of a single word that stands in no quotation marks, and a quotation that is
 * somebody's title or term ("the film “The Road” said …" leaves nothing to say). A turn of a transcript may be one word.
 */
export function dropScareQuotes(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => {
    const words = draft.content.reduce(
      (sum, span) => sum + (reading.text.slice(...span).match(/[\p{L}\p{N}’']+/gu)?.length ?? 0),
      0,
    );
    if (words >= FEWEST_WORDS || (words > 0 && draft.pattern === 'colon' && reading.isTranscript))
      return true;
    const [start] = draft.content[0] ?? [0];
    return words > 0 && reading.quotationFrom(start) !== undefined;
  });
}
