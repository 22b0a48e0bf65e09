import { diffWordsWithSpace } from 'diff';

/** A run of words that two wordings share, or that only one of them has. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many edits two wordings have little in common, and a comparison takes long. */
const MOST_EDITS = 2_000;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Compares two wordings word by word (Myers 1986), in any script.
 *
 * @param before - the wording that is compared with
 * @param after - the wording that is shown
 * @returns the pieces in reading order; of wordings with too little in common, one whole after the other
 */
export function compareWords(before: string, after: string): readonly Piece[] {
  const changes = diffWordsWithSpace(before, after, { intlSegmenter: segmenter, maxEditLength: MOST_EDITS });
  if (changes === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** Commas, full stops, dashes and marks: what an outlet's house style sets, and what no verdict is made of. */
const STOPS = /^[\s,.;:…'"‘’“”«»‹›–—-]*$/u;

/**
 * A comparison in which other stops are no difference: the wording keeps its own, those of the other are not shown. What
 * asks or exclaims stays a difference.
 */
export function withoutStops(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind === 'same' || !STOPS.test(piece.text)) return [piece];
    return piece.kind === 'added' ? [{ kind: 'same', text: piece.text }] : [];
  });
}
