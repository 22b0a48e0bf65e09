import type { FoundQuote, Segmentation, Span } from '../document';
import { lastFrom } from '../segment/lookup';
import { wordsOf } from '../words-of';
import type { Frames } from './frames';
import { namesSource } from './names-source';
import type { OutletMentions } from './outlet-mentions';
import { type FoundRelay, relaysInFrame } from './relays-in-frame';

const WRITES = /\b(?:wrote|writes|posted|captioned|tweeted)\b/iu;
const READS = /\breads?\b/iu;

/** Whether a cue tells that words were written, and not said. */
export const isWriting = (cue: string): boolean => WRITES.test(cue);

/**
 * "The minister responded on X. ‘He should open an atlas,’ she wrote.": the platforms of a post that is told of right before
 * its words, in a sentence that reports none, of the same paragraph or of the one before that tells of the writer by name.
 * It is read only where words that are written follow.
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
    (before.paragraph === sentences[first]?.paragraph || isOfWriter(before.span)) &&
    frames.of(first - 1) === undefined &&
    told.some(({ quote }) => isOfPost(text, quotes[quote]));
  return isTold
    ? relaysInFrame(text.slice(...before.span), before.span[0], mentions).filter(
        ({ kind, step }) => kind === 'platform' && step === 'heard',
      )
    : [];

  /** "Marsh told her story in a Facebook post. ¶ ‘I got a letter,’ Marsh wrote.": the paragraph before is about the same one. */
  function isOfWriter(span: Span): boolean {
    const source = wordsOf(text, quotes[told[0]?.quote ?? -1]?.source ?? []);
    return /(?:^|\s)\p{Lu}\S*$/u.test(source) && namesSource(text.slice(...span), source);
  }
}

/** Whether words may be those of a post. */
export function isOfPost(text: string, quote: FoundQuote | undefined): boolean {
  const cue = wordsOf(text, quote?.cue ?? []);
  return isWriting(cue) || READS.test(cue);
}

const DASHES = /^[—–―-]+$/u;

/** Whether a cue is the dash of a signature. */
export const isSigned = (cue: string): boolean => DASHES.test(cue);

/** "Ada Marsh (\@adamarsh)", and what may stand of it behind the name. */
const HANDLE = /\(@\w{1,30}\)$|^\s*\(@\w{1,30}\)/u;
const LONGEST_HANDLE = 40;

/** X, where a page sets in a post with its writer's name and handle behind a dash, as pages do with posts of there. */
export function platformOfSigned(text: string, { cue, source: [source] }: FoundQuote): readonly FoundRelay[] {
  const [dash] = cue;
  if (dash === undefined || source === undefined || !isSigned(wordsOf(text, cue))) return [];
  const isPosted =
    HANDLE.test(text.slice(...source)) || HANDLE.test(text.slice(source[1], source[1] + LONGEST_HANDLE));
  return isPosted
    ? [{ span: dash, name: 'X', kind: 'platform', step: 'heard', clause: dash, leads: false }]
    : [];
}
