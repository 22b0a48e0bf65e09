import type { FoundQuote, Segmentation, Span } from '../document';
import { lastFrom } from '../segment/lookup';
import { wordsOf } from '../words-of';
import type { Frames } from './frames';
import { isOnAnotherOccasion, wordsAround } from './goes-on';
import { namesSource } from './names-source';
import type { OutletMentions } from './outlet-mentions';
import { type FoundRelay, relaysInFrame } from './relays-in-frame';

const HE_OR_SHE = /^(?:he|she|they)$/iu;

/** So many quotes before one may reach into the sentence before it. */
const NEIGHBOURS = 3;

/**
 * "In a chat with Radio Lark, Holt faulted the count. ‘It is not there,’ she said.": who heard a speaker of whom a sentence
 * tells that reports none of the words, right before those in the same paragraph, or as a paragraph of its own.
 *
 * @param index - of the quote
 */
export function heardBefore(
  text: string,
  { sentences }: Segmentation,
  { frames, quotes }: { readonly frames: Frames; readonly quotes: readonly FoundQuote[] },
  mentions: OutletMentions,
  index: number,
): readonly FoundRelay[] {
  const quote = quotes[index];
  const first = quote?.content[0]?.[0];
  if (quote === undefined || first === undefined || quote.type === 'indirect') return [];
  const at = lastFrom(sentences, first);
  const [before, own] = [sentences[at - 1], sentences[at]];
  if (before === undefined || own === undefined || frames.of(at - 1) !== undefined) return [];
  if (!isRightBefore(sentences, at)) return [];
  if (quotes.slice(Math.max(0, index - NEIGHBOURS), index).some((other) => reaches(other, before.span)))
    return [];
  const told = text.slice(...before.span);
  if (!isOf(told, wordsOf(text, quote.source))) return [];
  if (isOnAnotherOccasion(wordsAround(frames, quote))) return [];
  return relaysInFrame(told, before.span[0], mentions).filter(
    ({ kind, step }) => kind !== 'platform' && step === 'heard',
  );
}

/** Whether the sentence before one stands in its paragraph, or is all of the paragraph before. */
function isRightBefore(sentences: Segmentation['sentences'], at: number): boolean {
  const [earlier, before, own] = [sentences[at - 2], sentences[at - 1], sentences[at]].map(
    (sentence) => sentence?.paragraph ?? -1,
  );
  return before === own || (before === (own ?? 0) - 1 && earlier !== before);
}

const reaches = ({ content }: FoundQuote, [start, end]: Span): boolean =>
  content.some(([from, to]) => from < end && start < to);

/** Whether a source is who a sentence tells of: he or she, or somebody it names with the same word. */
const isOf = (told: string, source: string): boolean => HE_OR_SHE.test(source) || namesSource(told, source);
