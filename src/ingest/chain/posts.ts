import type { FoundQuote, Segmentation } from '../document';
import { lastFrom } from '../segment/lookup';
import { wordsOf } from '../words-of';
import type { Frames } from './frames';
import type { OutletMentions } from './outlet-mentions';
import { type FoundRelay, relaysInFrame } from './relays-in-frame';

const WRITES = /\b(?:wrote|writes|posted|captioned|tweeted)\b/iu;
const READS = /\breads?\b/iu;

/** Whether a cue tells that words were written, and not said. */
export const isWriting = (cue: string): boolean => WRITES.test(cue);

/**
 * "The minister responded on X. ‘He should open an atlas,’ she wrote.": the platforms of a post that is told of right before
 * its words, in a sentence of the same paragraph that reports none. It is read only where words that are written follow.
 *
 * @param sentence - that of the words
 */
export function postBefore(
  text: string,
  { sentences }: Segmentation,
  { frames, quotes }: { readonly frames: Frames; readonly quotes: readonly FoundQuote[] },
  mentions: OutletMentions,
  sentence: number,
): readonly FoundRelay[] {
  const told = frames.of(sentence)?.quotes ?? [];
  // Words of several sentences are reported in the last of them.
  const begins = quotes[told[0]?.quote ?? -1]?.content[0]?.[0] ?? Infinity;
  const first = Math.min(sentence, Math.max(0, lastFrom(sentences, begins)));
  const before = sentences[first - 1];
  const isTold =
    before !== undefined &&
    before.paragraph === sentences[sentence]?.paragraph &&
    frames.of(first - 1) === undefined &&
    told.some(({ quote }) => isOfPost(text, quotes[quote]));
  return isTold
    ? relaysInFrame(text.slice(...before.span), before.span[0], mentions).filter(
        ({ kind, step }) => kind === 'platform' && step === 'heard',
      )
    : [];
}

/** Whether words may be those of a post. */
export function isOfPost(text: string, quote: FoundQuote | undefined): boolean {
  const cue = wordsOf(text, quote?.cue ?? []);
  return isWriting(cue) || READS.test(cue);
}
