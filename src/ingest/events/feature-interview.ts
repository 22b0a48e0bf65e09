import type { FoundQuote, ResolvedSpeaker } from '../document';
import type { EventDraft } from './fold-events';
import { takesPart } from './place';

/** "She says": a feature tells its talk in the present tense, and what was said elsewhere in the past. */
const PRESENT = /^(?!(?:was|has|is|does)\b)\p{Ll}+s\b/u;

/**
 * Finds the interview that the whole article is made of: the only one that it says to have been given to its own outlet,
 * with one person.
 */
export function featureInterview(drafts: readonly EventDraft[]): EventDraft | undefined {
  const own = drafts.filter(({ mentions }) => mentions.some((mention) => mention.own && !mention.quoted));
  const [interview] = own;
  return own.length === 1 && interview?.participants.size === 1 ? interview : undefined;
}

/** Whether a quote is an answer of the interviewed: in the present tense, or without a cue after a question. */
export function isAnswer(
  quote: FoundQuote,
  speaker: ResolvedSpeaker,
  interview: EventDraft,
  text: string,
): boolean {
  if (!takesPart(speaker, interview)) return false;
  const [cue] = quote.cue;
  return cue === undefined || PRESENT.test(text.slice(...cue));
}
