import { matchesOf } from '../../../text/matches';
import { MENTION, type RelayPattern } from './relay-pattern';

/** Where a form stands in the words around quotes; offsets into them. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** What may name a relay, and where it begins. */
  readonly mention: string;
  readonly at: number;
}

/** Finds a form in the words around quotes, in text order. */
export function occurrencesOf(pattern: RelayPattern, frame: string): Occurrence[] {
  if ('lead' in pattern) return ledBy(pattern.lead, frame);
  if (pattern.needs?.test(frame) === false) return [];
  return matchesOf(frame, pattern.words).map(({ 0: whole, 1: mention = '', index }) => ({
    start: index,
    end: index + whole.length,
    mention,
    at: index + whole.indexOf(mention),
  }));
}

const HERE = new RegExp(MENTION, 'uy');

function ledBy(lead: RegExp, frame: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (const match of matchesOf(frame, lead)) {
    const start = match.index;
    // "told Holt’s interview with Reuters": what leads to one mention is no part of another.
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const at = start + match[0].length;
    HERE.lastIndex = at;
    const mention = HERE.exec(frame)?.[1];
    if (mention !== undefined) found.push({ start, end: at + mention.length, mention, at });
  }
  return found;
}
