import type { Span } from '../document';
import type { OutletMention, OutletMentions } from './outlet-mentions';
import { broadcastOn, carriedBy } from './patterns/carried-by';
import { citing, quotedBy } from './patterns/cited';
import {
  askedBy,
  episodeOf,
  interview,
  interviewGiven,
  interviewOnAir,
  interviewWithin,
} from './patterns/interview';
import { inPrint, leakedTo, writingIn } from './patterns/leaked-to';
import { firstOn, onAir } from './patterns/on-air';
import { inPost, onAccount, onPlatform, ventedOn } from './patterns/platform';
import type { RelayPattern, Step } from './patterns/relay-pattern';
import { remarksTo } from './patterns/remarks-to';
import {
  accordingTo,
  quotedAsSaying,
  quotedHim,
  reportedBy,
  reports,
  unknownAccording,
  unknownReports,
} from './patterns/reported';
import { told } from './patterns/told';
import { matchesOf } from '../../text/matches';

/** A relay that a pattern found. */
export interface FoundRelay extends OutletMention {
  readonly step: Step;
  /** The words that say so: "told Reuters". */
  readonly clause: Span;
  /** Whether what follows the clause is what it carried. */
  readonly leads: boolean;
}

const TIME =
  /,?\s+(?:(?:on|late|early|earlier|last)\s+){0,2}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|week|month)(?:\s+(?:morning|afternoon|evening|night))?(?:,?\s+(?:\d{1,2}\s+\p{Lu}\p{L}+|\p{Lu}\p{L}+\s+\d{1,2})(?:,?\s+\d{4})?)?/uy;

/** Past "on Wednesday, 6 May" that follows a clause. */
function throughTime(frame: string, end: number): number {
  TIME.lastIndex = end;
  return end + (TIME.exec(frame)?.[0].length ?? 0);
}

/** In the order in which they are asked: a mention is what the first that finds it says. */
const FORMS: readonly RelayPattern[] = [
  told,
  interview,
  interviewGiven,
  interviewOnAir,
  interviewWithin,
  episodeOf,
  askedBy,
  remarksTo,
  carriedBy,
  broadcastOn,
  leakedTo,
  writingIn,
  inPrint,
  onPlatform,
  ventedOn,
  onAccount,
  inPost,
  onAir,
  firstOn,
  citing,
  quotedBy,
  quotedAsSaying,
  reportedBy,
  accordingTo,
  unknownAccording,
  unknownReports,
  quotedHim,
  reports,
];

/**
 * Finds relays in the words around quotes.
 *
 * @param frame - a sentence with every content blanked out
 * @param start - the offset of `frame` in the article’s text
 * @returns in text order, each mention once
 */
export function relaysInFrame(frame: string, start: number, mentions: OutletMentions): FoundRelay[] {
  const found: FoundRelay[] = [];
  const add = (
    match: RegExpExecArray,
    { step, leads }: RelayPattern,
    sources: readonly OutletMention[],
  ): void => {
    const last = sources.at(-1);
    if (last === undefined) return;
    const from = start + match.index + match[0].search(/\S/u);
    const end = Math.max(last.span[1], start + match.index + match[0].length);
    // Its day is the report's, not the speaker's.
    const clause: Span = [from, step === 'heard' ? end : throughTime(frame, end - start) + start];
    for (const source of sources) {
      const known = found.some(({ span }) => span[0] < source.span[1] && source.span[0] < span[1]);
      if (!known) found.push({ ...source, step, clause, leads: leads === true });
    }
  };
  for (const pattern of FORMS) {
    if (pattern.needs?.test(frame) === false) continue;
    for (const match of matchesOf(frame, pattern.words)) {
      const words = match[1] ?? '';
      const at = match.index + match[0].indexOf(words);
      const mentioned =
        pattern.subject === true
          ? mentions.before(frame, start, at, words)
          : mentions.after(frame, start, at, words, pattern);
      add(match, pattern, mentioned);
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
