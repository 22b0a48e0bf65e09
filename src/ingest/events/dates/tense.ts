import { matchesOf } from '../../../text/matches';
/** Whether a date is told as lying ahead of the article or behind it. */
export type Tense = 'past' | 'future';

const FUTURE =
  /\b(?:will|would|shall|going to|(?:is|are|was|were) (?:due|set|to|scheduled|planned|slated|expected|planning|preparing)\b|(?:due|scheduled|slated|set|planned|expected|called|postponed|delayed|adjourned) (?:for|to|until|on)|upcoming|ahead of|until|plans?|expects?|hopes?|(?:resumes?|reconvenes?|starts|opens|takes? place|arrives|meets|meet again|expires?|goes? to the polls|is on)\b|to (?:meet|visit|hold|attend|discuss|begin|start|open|host|travel|vote))\b/gu;
const PAST =
  /\b(?:[a-z]+ed|said|says|told|met|was|were|had|has|have|did|held|took|came|went|wrote|spoke|gave|fell|left|began|saw|made|won|lost|shot|struck|hit|broke|fled|flew|since)\b/gu;
const CLAUSE_BORDER = /[,;:—–(]|\b(?:that|which|who|whose|where|when|because|but|after|before)\b/gu;
const GOVERNED_AT_ONCE = /^[\s,]*(?:would|will|is to|is set to|marks)\b/u;

/** Far enough for the verb that a date belongs to, near enough to stay linear in a sentence without an end. */
const WINDOW = 160;

/**
 * Reads the tense of the verb that governs a date: the nearest verb before it in its own clause, else the first after it.
 *
 * @param text - a sentence
 * @param start - where the date begins
 * @param end - where it ends
 * @returns `past` when nothing says otherwise
 */
export function tenseAt(text: string, start: number, end: number): Tense {
  const after = text.slice(end, end + WINDOW);
  if (GOVERNED_AT_ONCE.test(after)) return 'future';
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const border = matchesOf(before, CLAUSE_BORDER).at(-1);
  const clause = border === undefined ? before : before.slice(border.index);
  const left = nearest(matchesOf(clause, FUTURE), matchesOf(clause, PAST), 'last');
  if (left !== undefined) return left;
  const wall = /\b(?:that|which|who|whose|where)\b|[;]/u.exec(after);
  const rest = wall === null ? after : after.slice(0, wall.index);
  return nearest(matchesOf(rest, FUTURE), matchesOf(rest, PAST), 'first') ?? 'past';
}

function nearest(
  futures: readonly RegExpExecArray[],
  pasts: readonly RegExpExecArray[],
  which: 'first' | 'last',
): Tense | undefined {
  const future = futures.at(which === 'first' ? 0 : -1);
  const past = pasts.at(which === 'first' ? 0 : -1);
  if (future === undefined || past === undefined) {
    return future === undefined ? past && 'past' : 'future';
  }
  // "was due on": the past form is a part of the future one.
  if (past.index >= future.index && past.index < future.index + future[0].length) return 'future';
  return past.index > future.index === (which === 'last') ? 'past' : 'future';
}
