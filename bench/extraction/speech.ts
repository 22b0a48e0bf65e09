import { prepare, type Prepared } from '../../src/ingest/pipeline';
import { toArticle } from '../../src/ingest/article/to-article';
import type { Span } from '../../src/ingest/document';
import { cueAt } from '../../src/ingest/quotes/grammar/cues';
import { quoteType } from '../../src/ingest/quotes/refiners/to-quotes';
import { inputOf, type GoldArticle, type MarkedQuote } from './gold';

/** An article as the rules see it: what its quotation marks and its cues say of quotes that others found or marked. */
export class Sight {
  private readonly reading: Prepared['reading'];

  constructor(gold: GoldArticle) {
    this.reading = prepare(toArticle(inputOf(gold))).reading;
  }

  /** Direct, mixed or indirect, by the quotation marks. */
  readonly typeOf = (content: readonly Span[]): MarkedQuote['type'] => quoteType(this.reading, content);

  /** Whether a marked quote is somebody's thought or wish: indirect, and no word of its cue reports speech. */
  readonly isThought = ({ type, cue }: MarkedQuote): boolean => {
    if (type !== 'indirect') return false;
    const { tokens } = this.reading;
    return !cue.some(([start, end]) =>
      tokens.some(
        ({ span }, at) =>
          start <= span[0] && span[1] <= end && cueAt(tokens, at, tokens.length) !== undefined,
      ),
    );
  };
}
