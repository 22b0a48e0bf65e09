import type { Quotation, Span } from '../../src/ingest/document';

/** Puts a text together and remembers where its pieces stand. */
export class TextBuilder {
  readonly quotations: Quotation[] = [];
  private readonly pieces: string[] = [];
  private length = 0;

  add(piece: string): Span {
    const start = this.length;
    this.pieces.push(piece);
    this.length += piece.length;
    return [start, this.length];
  }

  /** Words between quotation marks; the span includes the marks. */
  quoted(words: string): Span {
    const span = this.add(`“${words}”`);
    this.quotations.push({
      span,
      inner: [span[0] + 1, span[1] - 1],
      mark: 'double',
      closed: true,
      continued: false,
    });
    return span;
  }

  text(): string {
    return this.pieces.join('');
  }
}
