import type { FoundQuote, Segmentation } from '../../document';
import { lastFrom } from '../../segment/lookup';

/** Of more quotes in one sentence the last ones are enough to know who spoke. */
const MOST = 20;

/** In which sentences the outermost quotes stand: by who says them, and by where their contents end. */
export class QuotePlaces {
  private readonly bySource = new Map<number, number[]>();
  private readonly byEnd = new Map<number, number[]>();

  constructor({ sentences }: Segmentation, quotes: readonly FoundQuote[]) {
    const put = (index: Map<number, number[]>, offset: number | undefined, quote: number): void => {
      if (offset === undefined) return;
      const sentence = Math.max(0, lastFrom(sentences, offset));
      const own = index.get(sentence);
      if (own === undefined) index.set(sentence, [quote]);
      else own.push(quote);
    };
    quotes.forEach(({ source, content, nestedIn }, quote) => {
      if (nestedIn !== undefined) return;
      put(this.bySource, source[0]?.[0] ?? content[0]?.[0], quote);
      const end = content.at(-1)?.[1];
      put(this.byEnd, end === undefined ? undefined : end - 1, quote);
    });
  }

  /** The quotes before one whose source stands in a sentence, the last first. */
  spokenIn(sentence: number, before: number): readonly number[] {
    return lastBefore(this.bySource.get(sentence), before);
  }

  /** The quotes before one whose content ends in a sentence, the last first. */
  endingIn(sentence: number, before: number): readonly number[] {
    return lastBefore(this.byEnd.get(sentence), before);
  }
}

function lastBefore(quotes: readonly number[] | undefined, before: number): readonly number[] {
  const found: number[] = [];
  for (let at = (quotes?.length ?? 0) - 1; at >= 0 && found.length < MOST; at--) {
    const quote = quotes?.[at];
    if (quote !== undefined && quote < before) found.push(quote);
  }
  return found;
}
