import type { Span } from '../document';
import { matchesOf } from '../../text/matches';

/** Opens a subordinate clause, whose time, place and people are not the main clause’s; what "when" opens shares them. */
const SUBORDINATOR =
  /\b(?:who|whom|whose|which|while|because|since|after|before|although|though|until|unless|following(?! (?:day|week|month|year|morning)\b)|ahead of|in what|on condition)\b/giu;

/** A stretch of a sentence and the clause it belongs to. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
}

/** A clause number; 0 is the main clause of the writer's own words. */
export type ClauseId = number;

/**
 * Parts a sentence into clauses by its subordinating words and by the quotes that stand in it. A clause may be torn: the
 * main one goes on after ", who …,".
 */
export class Clauses {
  private readonly pieces: readonly Piece[];

  /**
   * @param text - the sentence
   * @param contents - what is quoted in it, offsets into the sentence, none overlapping, in text order
   */
  constructor(text: string, contents: readonly Span[]) {
    const pieces: Piece[] = [];
    let next = 1;
    let at = 0;
    const read = (start: number, end: number, base: ClauseId): void => {
      let from = start;
      let clause = base;
      let close = start;
      const cut = (to: number, then: ClauseId): void => {
        pieces.push({ start: from, end: to, clause });
        [from, clause] = [to, then];
      };
      for (const match of matchesOf(text.slice(start, end), SUBORDINATOR)) {
        const open = start + match.index;
        if (clause !== base && open >= close) cut(close, base);
        // "Who has lived here since the fall": a clause within a clause ends where the outer one does.
        if (clause === base) close = commaAfter(text, open, end);
        cut(open, next++);
      }
      if (clause !== base) cut(close, base);
      cut(end, base);
    };
    for (const [start, end] of contents) {
      read(at, start, 0);
      read(start, end, next++);
      at = end;
    }
    read(at, text.length, 0);
    this.pieces = pieces.filter((piece) => piece.end > piece.start);
  }

  /** Where a clause begins. */
  startOf(clause: ClauseId): number {
    return this.pieces.find((piece) => piece.clause === clause)?.start ?? 0;
  }

  /** The clause at an offset of the sentence. */
  at(offset: number): ClauseId {
    return this.pieces.find((piece) => offset >= piece.start && offset < piece.end)?.clause ?? 0;
  }
}

function commaAfter(text: string, offset: number, end: number): number {
  const comma = text.indexOf(',', offset);
  return comma === -1 || comma >= end ? end : comma;
}
