import { remembered } from '../../../text/remembered';
import type { Segmentation, Span } from '../../document';
import { Cover } from '../cover';
import { middlesOf } from './middles';
import type { Piece, WordPieces } from './word-pieces';

/** The tagger's features of a piece; 0 is kept for the pieces that are no text. */
export const FEATURES = 3;

/** How a word is written: an uncased vocabulary does not tell. */
const SHAPES = { lower: 1, capitalised: 2, capitals: 3, digits: 4, sign: 5 } as const;

/** A stretch of the text as the tagger reads it: one forward pass. */
export interface Window {
  /** With the opening and the closing special piece. */
  readonly ids: readonly number[];
  /** {@link FEATURES} for each piece, one piece after the other: shape, inside quotation marks, first of its paragraph. */
  readonly features: readonly number[];
  /** Where each piece stands, in UTF-16 code units; `undefined` for the two special ones. */
  readonly spans: readonly (Span | undefined)[];
  /** Whether each piece goes on with the word of the piece before. */
  readonly continues: readonly boolean[];
}

/**
 * Packs the paragraphs of an article, in order, into windows of at most so many pieces. A paragraph is cut only when it
 * is longer than a window, then between sentences, and a sentence only when that is longer still, then between words. The
 * middles of long quotations are left out.
 *
 * @param hidden - stretches that the tagger shall not see, in text order: relay clauses, whose outlets it would take for
 *   sources
 */
export function windowsOf(
  text: string,
  segmentation: Segmentation,
  pieces: WordPieces,
  longest: number,
  hidden: readonly Span[] = [],
): Window[] {
  const room = longest - 2;
  const quoted = new Cover(segmentation.quotations.map(({ inner }) => inner));
  const unseen = new Cover([...hidden, ...middlesOf(text, segmentation.quotations, pieces)]);
  const windows: Window[] = [];
  let open: WindowBuilder | undefined;
  const close = (): void => {
    if (open !== undefined) windows.push(open.window());
    open = undefined;
  };
  for (const unit of unitsOf(text, segmentation, pieces, room, unseen)) {
    if (open !== undefined && open.length + unit.length > room) close();
    open ??= new WindowBuilder(text, pieces, quoted);
    open.add(unit);
  }
  close();
  return windows;
}

/** Paragraphs, and parts of those that are longer than a window, none of them empty. */
function* unitsOf(
  text: string,
  { paragraphs, sentences }: Segmentation,
  pieces: WordPieces,
  room: number,
  unseen: Cover,
): Generator<readonly Piece[]> {
  const seen = (span: Span): Piece[] => pieces.cut(text, span).filter((piece) => !unseen.has(piece.span[0]));
  let next = 0;
  for (const [index, { span, kind }] of paragraphs.entries()) {
    while ((sentences[next]?.paragraph ?? Infinity) < index) next += 1;
    if (kind === 'furniture') continue;
    const whole = seen(span);
    if (whole.length <= room) {
      if (whole.length > 0) yield whole;
      continue;
    }
    let part: Piece[] = [];
    for (; sentences[next]?.paragraph === index; next++) {
      const own = seen(sentences[next]?.span ?? span);
      if (part.length > 0 && part.length + own.length > room) {
        yield part;
        part = [];
      }
      part.push(...own);
      while (part.length > room) yield part.splice(0, wholeWords(part, room));
    }
    if (part.length > 0) yield part;
  }
}

/** How many pieces, of at most so many, end with a word; all of them where the word is longer still. */
function wholeWords(pieces: readonly Piece[], most: number): number {
  let count = most;
  while (count > 0 && pieces[count]?.continues === true) count -= 1;
  return count > 0 ? count : most;
}

class WindowBuilder {
  length = 0;
  private readonly ids: number[];
  private readonly features: number[] = [0, 0, 0];
  private readonly spans: (Span | undefined)[] = [undefined];
  private readonly continues: boolean[] = [false];

  constructor(
    private readonly text: string,
    private readonly pieces: WordPieces,
    private readonly quoted: Cover,
  ) {
    this.ids = [pieces.classify];
  }

  add(unit: readonly Piece[]): void {
    unit.forEach(({ id, span, continues }, index) => {
      this.ids.push(id);
      this.features.push(
        shapeOf(this.text.slice(...span)),
        this.quoted.has(span[0]) ? 2 : 1,
        index === 0 ? 2 : 1,
      );
      this.spans.push(span);
      this.continues.push(continues && index > 0);
    });
    this.length += unit.length;
  }

  window(): Window {
    return {
      ids: [...this.ids, this.pieces.separate],
      features: [...this.features, 0, 0, 0],
      spans: [...this.spans, undefined],
      continues: [...this.continues, false],
    };
  }
}

const shapeOf = remembered((piece: string): number => {
  const first = String.fromCodePoint(piece.codePointAt(0) ?? 0);
  if (!/[\p{L}\p{N}]/u.test(first)) return SHAPES.sign;
  if (/\p{Nd}/u.test(first)) return SHAPES.digits;
  if (first === first.toLowerCase()) return SHAPES.lower;
  return piece.length > first.length && piece === piece.toUpperCase() ? SHAPES.capitals : SHAPES.capitalised;
});

/** The number of the paragraph of each piece of a window. */
export function paragraphsOf(features: readonly number[]): number[] {
  const result: number[] = [];
  let paragraph = 0;
  for (let at = 0; at < features.length; at += FEATURES) {
    if (features[at + 2] === 2) paragraph += 1;
    result.push(paragraph);
  }
  return result;
}
