import type { Furniture } from '../../document';
import { linesOf, type Line } from '../lines';
import { findBracketedCredit } from './bracketed-credit';
import { findByline } from './byline';
import { findCorrections } from './correction';
import { findCredits } from './credit';
import { findDateLine } from './date-line';
import { findDateline } from './dateline';
import type { Detector } from './detector';
import { readOutletLine } from './outlet-line';
import { findRetractions } from './retraction';
import { findWriterLine } from './writer-line';

/** In this order; each sees the lines that those before it left. */
const DETECTORS: readonly Detector[] = [
  findRetractions,
  findCorrections,
  // It looks at the date below it.
  findWriterLine,
  findDateLine,
  findByline,
  findDateline,
  findCredits,
];

export interface FoundFurniture {
  /** In text order, without overlaps. */
  readonly furniture: readonly Furniture[];
  /** The outlet that a last line names. */
  readonly outlet?: string;
}

/**
 * Finds what is not the writer's prose; nothing rather than the whole text.
 *
 * @param text - the article, cleaned
 * @param outlet - the publisher, where the input or its metadata names one
 */
export function findFurniture(text: string, outlet: string | undefined): FoundFurniture {
  const lines = linesOf(text);
  const found: Furniture[] = [];
  const free = (): readonly Line[] => withoutClaimed(lines, found);
  for (const detect of DETECTORS) found.push(...detect(free()));
  const last = readOutletLine(free(), outlet);
  if (last) found.push({ kind: 'outlet', span: last.line.span });
  found.push(...findBracketedCredit(free()));
  if (free().length === 0) return { furniture: [] };
  return {
    furniture: found.sort((one, other) => one.span[0] - other.span[0]),
    ...(last ? { outlet: last.name } : {}),
  };
}

/** The lines of which some prose is left; a dateline leaves the rest of its line. */
function withoutClaimed(lines: readonly Line[], found: readonly Furniture[]): readonly Line[] {
  const ends = new Map(found.map(({ span }) => span));
  return lines.filter(({ span: [start, end] }) => (ends.get(start) ?? start) < end);
}
