import type { ResolvedSpeaker, SourcingGrade, Span } from '../document';

const ANONYMOUS =
  /\b(?:sources?|insiders?|(?:a |two |three |several |some )?(?:person|people|individuals?) (?:familiar|close|with knowledge|with direct knowledge|briefed|involved)|unnamed|anonymous|anonymously|whistle-?blowers?)\b/iu;
const CONDITION =
  /\b(?:(?:who |and )?(?:spoke|speaking|talked|talking|agreed to speak)?\s*(?:on|under) (?:the )?condition (?:of anonymity|that (?:he|she|they|his|her|their)[^,.;]*)|(?:who )?(?:asked|declined|requested|refused|wished|did not want|preferred|did not wish) (?:not )?to (?:be|remain) (?:named|identified|anonymous|quoted by name)|(?:who )?(?:asked|requested) (?:for )?anonymity|(?:who )?(?:was|were|is|are) not (?:authori[sz]ed|allowed|permitted) to[^,.;]*|whose names? (?:is|are|was|were|has|have) (?:not )?(?:being |been )?(?:withheld|given|published)[^,.;]*)/iu;
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
 * @param frame - the sentence with every content blanked out
 * @param start - the offset of `frame` in the article’s text
 */
export function gradeSourcing(
  speaker: ResolvedSpeaker,
  source: string,
  frame: string,
  start: number,
): Sourcing {
  const condition = CONDITION.exec(frame);
  const named = speaker.entity !== undefined && speaker.kind !== 'document' && speaker.kind !== 'group';
  if (condition !== null && !named)
    return { grade: 'ANONYMOUS', reason: reasonSpan(condition, frame, start) };
  if (speaker.kind === 'document') return { grade: 'DOCUMENT' };
  if (named) return { grade: 'NAMED' };
  if (source !== '' && (ANONYMOUS.test(source) || UNNAMED.test(source))) return { grade: 'ANONYMOUS' };
  if (speaker.kind === 'organisation') return { grade: 'NAMED' };
  if (speaker.kind === 'group')
    return { grade: speaker.entity === undefined && !/ and /u.test(speaker.name) ? 'COLLECTIVE' : 'NAMED' };
  if (speaker.name === '' || /^(?:he|she|they|it|i|we|you|who|which|that|this)$/iu.test(speaker.name))
    return { grade: 'UNKNOWN' };
  return { grade: speaker.kind === 'person' ? 'ROLE_ONLY' : 'UNKNOWN' };
}

function reasonSpan(condition: RegExpExecArray, frame: string, start: number): Span {
  const end = condition.index + condition[0].length;
  const reason = REASON.exec(frame.slice(end))?.[0].trimEnd() ?? '';
  const lead = condition[0].length - condition[0].trimStart().length;
  return [start + condition.index + lead, start + end + reason.length];
}
