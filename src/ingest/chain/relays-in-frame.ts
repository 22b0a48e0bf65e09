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
import { occurrencesOf } from './patterns/occurrences';
import { firstOn, onAir, onProgrammeInMarks, spokeOutOn, toldHostOn } from './patterns/on-air';
import { inPost, inTweet, onAccount, onPlatform, onWriting, tookTo, ventedOn } from './patterns/platform';
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
import { WEEKDAY_NAMES } from '../lexicon/calendar';

/** A relay that a pattern found. */
export interface FoundRelay extends OutletMention {
  readonly step: Step;
  /** The words that say so: "told Reuters". */
  readonly clause: Span;
  /** Whether what follows the clause is what it carried. */
  readonly leads: boolean;
}

const TIME = new RegExp(
  String.raw`,?\s+(?:(?:on|late|early|earlier|last)\s+){0,2}(?:(?:${WEEKDAY_NAMES})|today|yesterday|week|month)(?:\s+(?:morning|afternoon|evening|night))?(?:,?\s+(?:\d{1,2}\s+\p{Lu}\p{L}+|\p{Lu}\p{L}+\s+\d{1,2})(?:,?\s+\d{4})?)?`,
  'uy',
);

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
  inTweet,
  onWriting,
  tookTo,
  onAir,
  spokeOutOn,
  toldHostOn,
  onProgrammeInMarks,
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
  for (const form of FORMS) {
    for (const { start: begins, end: ends, mention, at } of occurrencesOf(form, frame)) {
      const sources =
        form.subject === true
          ? mentions.before(frame, start, at, mention)
          : mentions.after(frame, start, at, mention, form);
      const last = sources.at(-1);
      if (last === undefined) continue;
      const from = start + begins + frame.slice(begins, ends).search(/\S/u);
      const end = Math.max(last.span[1], start + ends);
      // Its day is the report's, not the speaker's.
      const clause: Span = [from, form.step === 'heard' ? end : throughTime(frame, end - start) + start];
      for (const source of sources) {
        const known = found.some(({ span }) => span[0] < source.span[1] && source.span[0] < span[1]);
        if (!known) found.push({ ...source, step: form.step, clause, leads: form.leads === true });
      }
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
