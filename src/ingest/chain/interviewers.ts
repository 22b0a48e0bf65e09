import type { FoundQuote, Relay } from '../document';
import { matchesOf } from '../../text/matches';
import type { Frames } from './frames';

/** "told host Dana Rickman": who asks on the programme that carries the words. */
const INTERVIEWER =
  /\b(?:hosts?|anchor|presenter|moderator|interviewer)\s+\p{Lu}[\p{L}’'-]+\s(?:\p{Lu}\.\s)?(\p{Lu}[\p{L}’'-]+)(?![\p{L}-])/gu;

/** "told Rickman", "When Rickman asked whether …, the senator said": the same conversation. */
const TALKS =
  /\b(?:told|asked\s+by)\s+(?:(?:Mr|Ms|Mrs)\.?\s+)?(\p{Lu}[\p{L}’'-]+)|(?<![\p{L}’'-])(\p{Lu}[\p{L}’'-]+)\s+asked\b/gu;

/**
 * Gives what somebody tells an interviewer by name the relays of the words in which the interviewer was told of first: "…,
 * Marsh told host Dana Rickman on Radio Lark" — "Marsh told Rickman that she would sell."
 *
 * @param own - the relays of each quote that the words around it name; those of quotes told to an interviewer are added
 */
export function carryToInterviewers(
  quotes: readonly FoundQuote[],
  frames: Frames,
  own: Map<number, readonly Relay[]>,
): void {
  const interviewers = new Map<string, readonly Relay[]>();
  quotes.forEach((quote, index) => {
    if (quote.nestedIn !== undefined) return;
    const words = frames.around(quote)?.words ?? '';
    const relays = own.get(index);
    if (relays !== undefined) {
      for (const [, surname = ''] of matchesOf(words, INTERVIEWER))
        if (!interviewers.has(surname)) interviewers.set(surname, relays);
      return;
    }
    for (const [, told, asks] of interviewers.size === 0 ? [] : matchesOf(words, TALKS)) {
      const heard = interviewers.get(told ?? asks ?? '');
      if (heard !== undefined) own.set(index, heard);
    }
  });
}
