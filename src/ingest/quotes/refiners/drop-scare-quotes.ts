import { lastFrom } from '../../segment/lookup';
import { wordsOf } from '../../words-of';
import type { Draft, Reading } from '../reading';

const FEWEST_WORDS = 2;
const LONGEST_TITLE = 10;
/** Words that a title in title case writes small. */
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|but|or|nor|by|with|from|as|is|it|its|vs?)$/u;

/**
 * Drops what is no quote: content of a single word that stands in no quotation marks, and a quotation that is
 * somebody's title or term ("The lesson, “What the Road Saw,” was …"). A turn of a transcript may be one word.
 */
export function dropScareQuotes(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => {
    if (isTitle(reading, draft)) return false;
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

/** "was written": what is done with a work. */
const PASSIVE = /^(?:is|are|was|were|been) /u;

/** Words that nobody is told to have said, in title case, with words of the sentence before and behind them. */
function isTitle({ text, sentences }: Reading, { cue, source, sourceSpan, content }: Draft): boolean {
  const [span, ...more] = content;
  const isNamed = source !== undefined || sourceSpan !== undefined;
  const isBare = cue.length === 0 ? !isNamed : PASSIVE.test(wordsOf(text, cue));
  if (!isBare || more.length > 0 || span === undefined) return false;
  const [start, end] = sentences[lastFrom(sentences, span[0])]?.span ?? span;
  const words = text.slice(...span).match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return (
    start < span[0] &&
    end > span[1] &&
    words.length <= LONGEST_TITLE &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length > 1 &&
    words.every((word, at) => /^[\p{Lu}\p{N}]/u.test(word) || (at > 0 && SMALL.test(word)))
  );
}
