import { firstWhere } from '../../text/first-where';
import type { FoundQuote, Segmentation, Span } from '../document';
import { lastFrom } from '../segment/lookup';

/** The words around the quotes of a sentence. */
export interface Frame {
  /** The sentence with every content blanked out, so that nothing said is read as reporting. */
  readonly words: string;
  /** Its offset in the article’s text. */
  readonly start: number;
  /** The outermost quotes that are reported in it, in the order of their cues; each with where its cue begins. */
  readonly quotes: readonly { readonly quote: number; readonly at: number }[];
}

/** No clause stands farther before the cue that it belongs to. */
const LEAD = 60;

/** The frames of an article, one for each sentence that reports. */
export class Frames {
  private readonly bySentence = new Map<number, Frame>();

  private readonly sentences: Segmentation['sentences'];

  constructor(text: string, { sentences }: Segmentation, quotes: readonly FoundQuote[]) {
    this.sentences = sentences;
    const blanked = blankedText(
      text,
      quotes.flatMap(({ content }) => content),
    );
    const members = new Map<number, { quote: number; at: number }[]>();
    quotes.forEach((quote, index) => {
      if (quote.nestedIn !== undefined) return;
      const sentence = this.sentenceOf(quote);
      const own = members.get(sentence) ?? [];
      own.push({ quote: index, at: anchorOf(quote) });
      members.set(sentence, own);
    });
    for (const [sentence, own] of members) {
      const [start, end] = sentences[sentence]?.span ?? [0, text.length];
      const inOrder = own.sort((a, b) => a.at - b.at);
      this.bySentence.set(sentence, { words: blanked.slice(start, end), start, quotes: inOrder });
    }
  }

  /** The frames, in no order. */
  all(): Iterable<Frame> {
    return this.bySentence.values();
  }

  /** The frame of a sentence; undefined when nothing is reported in it. */
  of(sentence: number): Frame | undefined {
    return this.bySentence.get(sentence);
  }

  /** The frame that reports a quote. */
  around(quote: FoundQuote): Frame | undefined {
    return this.of(this.sentenceOf(quote));
  }

  private sentenceOf(quote: FoundQuote): number {
    return Math.max(0, lastFrom(this.sentences, anchorOf(quote)));
  }

  /**
   * The quote of a frame that a clause belongs to: whose cue stands before it, or right after it without a mark between.
   *
   * @param follows - the clause can only lead in what follows it
   */
  ownerOf(frame: Frame, [from, to]: Span, follows = false): number | undefined {
    const before = frame.quotes[countUntil(frame, from) - 1];
    const after = frame.quotes[countUntil(frame, to - 1)];
    if (after === undefined || before === undefined) return (before ?? after)?.quote;
    if (follows) return after.quote;
    const between = frame.words.slice(to - frame.start, Math.min(after.at, to + LEAD) - frame.start);
    const leads = between.length < LEAD && !/[,;:—–]|\s{4}|\s(?:and|but|while)\s/u.test(between);
    return (leads ? after : before).quote;
  }
}

function anchorOf({ cue, content }: FoundQuote): number {
  return cue[0]?.[0] ?? content[0]?.[0] ?? 0;
}

/** How many cues of a frame begin at an offset or before it. */
function countUntil({ quotes }: Frame, offset: number): number {
  return firstWhere(quotes.length, (index) => (quotes[index]?.at ?? Infinity) > offset);
}

/** A text with spaces where some of its stretches stood. */
export function blankedText(text: string, contents: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of [...contents].sort((a, b) => a[0] - b[0])) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), ' '.repeat(end - from));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
