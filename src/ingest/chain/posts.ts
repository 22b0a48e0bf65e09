import type { FoundQuote, Segmentation } from '../document';
import { wordsOf } from '../words-of';
import type { FoundRelay } from './relays-in-frame';

const WRITTEN = /\b(?:wrote|writes|posted|captioned|tweeted|read|reads)\b/iu;

/** "The minister responded on X. ‘He should open an atlas,’ she wrote.": posts that are told of before their words are. */
export class Posts {
  private last: { readonly sentence: number; readonly relays: readonly FoundRelay[] } | undefined;

  constructor(
    private readonly text: string,
    private readonly segmentation: Segmentation,
  ) {}

  /** Takes note of the relays that a sentence names which reports no words. */
  note(sentence: number, relays: readonly FoundRelay[]): void {
    const platforms = relays.filter(({ kind, step }) => kind === 'platform' && step === 'heard');
    this.last = platforms.length === 0 ? undefined : { sentence, relays: platforms };
  }

  /** What a quote was posted on, where the sentence before it in its paragraph tells of the post. */
  read(sentence: number, quote: FoundQuote | undefined): readonly FoundRelay[] {
    const { last } = this;
    this.last = undefined;
    const { sentences } = this.segmentation;
    if (last === undefined || quote === undefined || last.sentence !== sentence - 1) return [];
    if (sentences[sentence]?.paragraph !== sentences[last.sentence]?.paragraph) return [];
    return WRITTEN.test(wordsOf(this.text, quote.cue)) ? last.relays : [];
  }
}
