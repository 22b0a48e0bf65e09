import type { ResolvedSpeaker } from '../document';
import { timesAgree } from './dates/calendar';
import type { EventDraft } from './fold-events';
import type { EventMention } from './mention';
import type { Attribution } from './occasion-clauses';
import { NOWHERE, samePlace, takesPart, type Place } from './place';
import type { ReadSentence } from './sentences';

/** "At the time" points so many sentences back at most. */
const SENTENCES_BACK = 4;

/** What {@link ownPlace} looks things up in. */
export interface Told {
  readonly bySentence: ReadonlyMap<number, readonly EventMention[]>;
  readonly draftOf: ReadonlyMap<EventMention, EventDraft>;
  /** What the section of the quote is about. */
  readonly section: EventDraft | undefined;
}

/** Where the sentence of a quote says that it was said; nothing when it says nothing about it. */
export function ownPlace(
  { at, saidOn, saidIn, saidWhere, elsewhere, toAssembly, anotherTime, backThen }: Attribution,
  speaker: ResolvedSpeaker,
  sentence: ReadSentence,
  told: Told,
): Place | undefined {
  const on = saidOn === undefined ? NOWHERE : { on: saidOn };
  const { section } = told;
  const draft = at && told.draftOf.get(at);
  if (draft !== undefined) return { at: draft, ...on };
  if (elsewhere || (toAssembly && section?.kind !== 'speech')) return on;
  const wasThere = takesPart(speaker, section);
  if (backThen) {
    const last = lastTold(sentence, told);
    const pointed = wasThere && (last === undefined || last === section) ? section : last;
    if (pointed !== undefined && agrees(pointed, saidOn)) return { at: pointed, ...on };
  }
  const time = saidOn ?? saidIn;
  if (time !== undefined) {
    const known = section?.time !== undefined && timesAgree(section.time, time);
    return wasThere && known && samePlace(section.place, saidWhere) !== false ? { at: section, ...on } : on;
  }
  return anotherTime || (wasThere && samePlace(section.place, saidWhere) === false) ? NOWHERE : undefined;
}

const agrees = ({ time }: EventDraft, day: string | undefined): boolean =>
  day === undefined || (time !== undefined && timesAgree(time, day));

/** What "at the time" points back at: the dated gathering that was told last, a few sentences before. */
function lastTold({ index, section }: ReadSentence, { bySentence, draftOf }: Told): EventDraft | undefined {
  for (let at = index; at > index - SENTENCES_BACK; at--) {
    const told = bySentence
      .get(at)
      ?.find(
        (mention) =>
          mention.section === section &&
          !mention.quoted &&
          mention.time !== undefined &&
          mention.reality === 'happened' &&
          mention.gathering,
      );
    if (told !== undefined) return draftOf.get(told);
  }
  return undefined;
}
