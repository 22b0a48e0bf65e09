import type { FoundQuote, Segmentation } from '../document';
import { wordsOf } from '../words-of';
import type { Frames } from './frames';
import type { FoundRelay } from './relays-in-frame';

const WRITTEN = /\b(?:wrote|writes|posted|captioned|tweeted|read|reads)\b/iu;

/** "The minister responded on X. ‘He should open an atlas,’ she wrote.": posts that are told of before their words are. */
export class Posts {
  private last: { readonly sentence: number; readonly relays: readonly FoundRelay[] } | undefined;

  constructor(
    private readonly text: string,
    private readonly segmentation: Segmentation,
    private readonly frames: Frames,
    private readonly quotes: readonly FoundQuote[],
  ) {}

  /** Whether the words of a post stand right behind a sentence that reports none: only then is it worth reading for one. */
  leadsToWords(sentence: number): boolean {
    return (
      this.isNext(sentence, sentence + 1) &&
      (this.frames.of(sentence + 1)?.quotes.some(({ quote }) => this.isWritten(this.quotes[quote])) ?? false)
    );
  }

  /** Takes note of the relays that a sentence names which reports no words. */
  note(sentence: number, relays: readonly FoundRelay[]): void {
    const platforms = relays.filter(({ kind, step }) => kind === 'platform' && step === 'heard');
    this.last = platforms.length === 0 ? undefined : { sentence, relays: platforms };
  }

  /** What a quote was posted on, where the sentence before it in its paragraph tells of the post. */
  read(sentence: number, quote: FoundQuote | undefined): readonly FoundRelay[] {
    const { last } = this;
    this.last = undefined;
    const follows = last !== undefined && this.isNext(last.sentence, sentence) && this.isWritten(quote);
    return follows ? last.relays : [];
  }

  private isNext(sentence: number, next: number): boolean {
    const { sentences } = this.segmentation;
    return next === sentence + 1 && sentences[sentence]?.paragraph === sentences[next]?.paragraph;
  }

  private isWritten(quote: FoundQuote | undefined): boolean {
    return quote !== undefined && WRITTEN.test(wordsOf(this.text, quote.cue));
  }
}
