import type { ResolvedSpeaker, SourcingGrade, Span } from '../document';
import { matchesOf } from '../../text/matches';

const ANONYMOUS =
  /\b(?:sources?|insiders?|(?:a |two |three |several |some )?(?:person|people|individuals?) (?:familiar|close|with knowledge|with direct knowledge|briefed|involved)|unnamed|anonymous|anonymously|whistle-?blowers?)\b/iu;
const CONDITION =
  /\b(?:(?:who |and )?(?:spoke|speaking|talked|talking|agreed to speak)?\s*(?:on|under) (?:the )?condition (?:of anonymity|that (?:he|she|they|his|her|their)[^,.;]*)|(?:who )?(?:asked|declined|requested|refused|wished|did not want|preferred|did not wish) (?:not )?to (?:be|remain) (?:named|identified|anonymous|quoted by name)|(?:who )?(?:asked|requested) (?:for )?anonymity|(?:who )?(?:was|were|is|are) not (?:authori[sz]ed|allowed|permitted) to[^,.;]*|whose names? (?:is|are|was|were|has|have) (?:not )?(?:being |been )?(?:withheld|given|published)[^,.;]*)/giu;
const REASON =
  /^(?:\s*,)?\s*(?:because|since|as|citing|for fear|fearing|owing to|due to|to|in order to)\b[^.;”"]*/iu;

/** "Two officials", "a former employee": some one or few, whom the article knows and does not name. */
const UNNAMED =
  /^(?:an?|one|two|three|four|five|six|seven|eight|several|some)\s+(?:[\p{L}-]+\s+){0,4}?(?:officials?|diplomats?|members?|persons?|people|aides?|advisers?|advisors?|executives?|insiders?|employees?|colleagues?|ministers?|friends?)\b/iu;

/** How openly a quote is sourced, and the span that says why a source stays unnamed. */
export interface Sourcing {
  readonly grade: SourcingGrade;
  readonly reason?: Span;
}

/**
 * Grades the sourcing of a quote.
 *
 * @param source - the words of the source mention; empty when none stands in the text
 * @param condition - the condition on which its source spoke, when the sentence gives one
 */
export function gradeSourcing(
  speaker: ResolvedSpeaker,
  source: string,
  condition: Span | undefined,
): Sourcing {
  const named = speaker.entity !== undefined && speaker.kind !== 'document' && speaker.kind !== 'group';
  if (condition !== undefined && !named) return { grade: 'ANONYMOUS', reason: condition };
  if (speaker.kind === 'document') return { grade: 'DOCUMENT' };
  if (named) return { grade: 'NAMED' };
  if ([source, speaker.name].some((words) => ANONYMOUS.test(words) || UNNAMED.test(words)))
    return { grade: 'ANONYMOUS' };
  if (speaker.kind === 'organisation')
    return { grade: speaker.resolution === 'unresolved' ? 'ROLE_ONLY' : 'NAMED' };
  if (speaker.kind === 'group')
    return { grade: speaker.entity === undefined && !/ and /u.test(speaker.name) ? 'COLLECTIVE' : 'NAMED' };
  if (speaker.name === '' || /^(?:he|she|they|it|i|we|you|who|which|that|this)$/iu.test(speaker.name))
    return { grade: 'UNKNOWN' };
  return { grade: speaker.kind === 'person' ? 'ROLE_ONLY' : 'UNKNOWN' };
}

/**
 * Finds the clauses that say on what condition a source spoke, each with its reason.
 *
 * @param frame - a sentence with every content blanked out
 * @param start - the offset of `frame` in the article’s text
 */
export function conditionsIn(frame: string, start: number): Span[] {
  return matchesOf(frame, CONDITION).map((match): Span => {
    const lead = match[0].length - match[0].trimStart().length;
    const to = match.index + match[0].length;
    const reason = REASON.exec(frame.slice(to, to + LONGEST_REASON))?.[0].trimEnd() ?? '';
    return [start + match.index + lead, start + to + reason.length];
  });
}

/** A reason is read this far, in characters. */
const LONGEST_REASON = 400;

/**
 * A condition without the reporting verb that follows it: "… because they were not authorised to speak, said".
 *
 * @param cue - of the quote that the condition belongs to
 */
export function beforeCue(text: string, [from, to]: Span, cue: readonly Span[]): Span {
  const next = cue.find(([at]) => at > from && at < to)?.[0] ?? to;
  return [from, from + text.slice(from, next).replace(/[\s,]+$/u, '').length];
}
