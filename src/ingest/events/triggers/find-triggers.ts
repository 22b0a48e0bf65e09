import type { PartOfSpeech } from '../../document';
import { DISASTERS, VIOLENCE, VOTES } from './incidents';
import { MEETINGS, VISITS } from './meetings';
import { OTHERS } from './others';
import { CALLS, SESSIONS } from './sessions';
import { SIGNINGS } from './signings';
import { SPEECHES } from './speeches';
import type { Trigger, TriggerMatch } from './trigger';
import { matchesOf } from '../../../text/matches';

/** Every pattern, in the order in which they claim the words of a sentence. */
const TRIGGERS: readonly Trigger[] = [
  ...SIGNINGS,
  ...SESSIONS,
  ...CALLS,
  ...SPEECHES,
  ...MEETINGS,
  ...VISITS,
  ...VIOLENCE,
  ...VOTES,
  ...DISASTERS,
  ...OTHERS,
];

/** Words that decide stand close by. */
const CONTEXT = 60;

/** "In a televised address", "after shelling near Alder": a noun, whatever the tagger says. */
const NOUN_HERE =
  /(?:\b(?:an?|the|this|his|her|its|their|another|[’']s)|[’']s) (?:(?!who|that|they|we|you|to\b)[\p{L}\p{N}.-]*[^s\s,] ){0,3}$|\b(?:in|after|of|during|by|from|since) (?:\p{L}+ )?$/iu;

/**
 * Finds the words of a sentence that name a happening.
 *
 * @param text - one sentence
 * @param own - triggers of this article alone, which claim their words first
 * @param tagAt - the part of speech of the word at an offset, where it is known
 * @returns matches in text order that do not overlap
 */
export function findTriggers(
  text: string,
  own: readonly Trigger[],
  tagAt: (offset: number) => PartOfSpeech | undefined,
): readonly TriggerMatch[] {
  const found: TriggerMatch[] = [];
  for (const trigger of [...own, ...TRIGGERS]) {
    for (const match of matchesOf(text, trigger.pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      if (isSomethingElse(trigger, text, start, end)) continue;
      // "They vote and attack": the patterns of nouns cannot tell, the tagger can.
      if (trigger.form === 'noun' && !match[0].includes(' ') && tagAt(start) === 'VERB') {
        if (!NOUN_HERE.test(text.slice(Math.max(0, start - CONTEXT), start))) continue;
      }
      if (!found.some((one) => one.start < end && start < one.end)) found.push({ trigger, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function isSomethingElse({ not }: Trigger, text: string, start: number, end: number): boolean {
  return (
    not?.before?.test(text.slice(Math.max(0, start - CONTEXT), start)) === true ||
    not?.after?.test(text.slice(end, end + CONTEXT)) === true
  );
}
