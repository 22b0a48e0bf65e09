import type { Quotation, Span } from '../../document';
import type { WordPieces } from './word-pieces';

/** How many pieces of a quotation are read at each of its ends. */
const READ_PIECES = 8;

/**
 * What stands in the middle of long quotations: who speaks is told around the marks, and that all between them is one content
 * is told by its ends, so that the tagger need not read the rest. Reports inside a quotation are found by rules.
 *
 * Read whole are quotations that hold another, and such as have no closing mark: these may hold the reporter's own words.
 *
 * @param quotations - in text order
 * @returns stretches of `text` in UTF-16 code units, in the order of the quotations, between whole words
 */
export function middlesOf(text: string, quotations: readonly Quotation[], pieces: WordPieces): Span[] {
  return quotations.flatMap(({ inner, closed, continued }, index): Span[] => {
    const holdsAnother = (quotations[index + 1]?.span[0] ?? Infinity) < inner[1];
    if (holdsAnother || (!closed && !continued)) return [];
    const cut = pieces.cut(text, inner);
    let [from, to] = [READ_PIECES, cut.length - READ_PIECES];
    while (from < to && cut[from]?.continues === true) from += 1;
    while (to > from && cut[to]?.continues === true) to -= 1;
    const [first, behind] = [cut[from], cut[to]];
    return from < to && first !== undefined && behind !== undefined ? [[first.span[0], behind.span[0]]] : [];
  });
}
