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

/** ", Oklahoma," and ", on Tuesday night,": what a clause goes on behind. */
const WITHIN =
  /^, (?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?|(?:(?:early|late) )?on [\p{L} ]{3,24}|(?:last|this) [\p{L} ]{3,20})(?=,|$)/u;

/** Where a clause ends: at the first comma that does not part a town from its state, or a day from the rest. */
function commaAfter(text: string, offset: number, end: number): number {
  let comma = text.indexOf(',', offset);
  for (;;) {
    const within = comma === -1 ? undefined : WITHIN.exec(text.slice(comma, end))?.[0];
    if (within === undefined) break;
    comma += within.length;
  }
  return comma === -1 || comma >= end ? end : comma;
}
