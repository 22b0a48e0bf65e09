import type { Segmentation } from '../document';
import { addDays, timesAgree } from './dates/calendar';
import type { EventDraft } from './fold-events';
import type { EventMention } from './mention';
import { isOccasionPhrase } from './occasion-clauses';
import { isHeadline, type ReadSentence } from './sentences';
import type { SectionTime } from './section-times';

/** The events that the quotes of a section are said at when they say nothing else. */
export interface SectionEvents {
  readonly of: ReadonlyMap<number, EventDraft>;
  /** Sections that look back at a day of their own: all that is said in them was said there, as far as we are told. */
  readonly lookingBack: ReadonlySet<number>;
}

/** The lead has two sentences to say what it is about, a later section one. */
const OPENING_SENTENCES = { lead: 2, later: 1 };

/** News tells of what is this old at most; what is older is its background. */
const OLDEST_NEWS_DAYS = 31;

/** What {@link sectionEvents} works on. */
export interface StoryInput {
  readonly segmentation: Segmentation;
  readonly sentences: readonly ReadSentence[];
  /** The article's events. */
  readonly drafts: readonly EventDraft[];
  readonly times: ReadonlyMap<number, SectionTime>;
  readonly publishedOn: string | undefined;
}

/**
 * Finds what each section is about: the happening that its opening sentences tell in their main clause. A section that
 * opens with none, and with no other day either, goes on with the lead's.
 */
export function sectionEvents({
  segmentation,
  sentences,
  drafts,
  times,
  publishedOn,
}: StoryInput): SectionEvents {
  const leadSection = sentences[0]?.section;
  const opening = new Map<number, ReadSentence>();
  const read = new Map<number, number>();
  for (const sentence of sentences) {
    if (isHeadline(sentence)) continue;
    const count = read.get(sentence.section) ?? 0;
    read.set(sentence.section, count + 1);
    const most = sentence.section === leadSection ? OPENING_SENTENCES.lead : OPENING_SENTENCES.later;
    if (count < most) opening.set(sentence.index, sentence);
  }
  const own = new Map<number, EventDraft>();
  for (const draft of drafts) {
    for (const mention of draft.mentions) {
      const sentence = opening.get(mention.sentence);
      if (mention.section === leadSection && isOld(draft, publishedOn)) continue;
      if (sentence !== undefined && !own.has(mention.section) && isStory(mention, sentence)) {
        own.set(mention.section, draft);
      }
    }
  }
  const lead = leadSection === undefined ? undefined : own.get(leadSection);
  const lookingBack = new Set(
    [...own].flatMap(([section, { time }]) =>
      section !== leadSection && time !== undefined && time.date === times.get(section)?.date
        ? [section]
        : [],
    ),
  );
  if (lead === undefined) return { of: own, lookingBack };
  const elsewhen = new Set(
    [...opening.values()]
      .filter((sentence) => tellsAnotherTime(sentence, lead))
      .map(({ section }) => section),
  );
  for (const section of new Set(segmentation.paragraphs.map((paragraph) => paragraph.section))) {
    const day = times.get(section)?.date;
    const goesOn = (day === undefined || day === lead.time?.date) && !elsewhen.has(section);
    if (!own.has(section) && goesOn) own.set(section, lead);
  }
  return { of: own, lookingBack };
}

/** "In August 2025, Toss toured the mines", "Toss flies out on Friday": a section that opens so has left the lead's time. */
const tellsAnotherTime = ({ dates, clauses }: ReadSentence, { time }: EventDraft): boolean =>
  dates.some(
    ({ span, date }) => clauses.at(span[0]) === 0 && (time === undefined || !timesAgree(time, date)),
  );

/** "Two years ago, at the opening of the bridge": a lead begins with it, but is not about it. */
function isOld({ time }: EventDraft, publishedOn: string | undefined): boolean {
  if (time === undefined || publishedOn === undefined) return false;
  const oldest = addDays(publishedOn, -OLDEST_NEWS_DAYS);
  return (time.endDate ?? time.date) < oldest.slice(0, time.date.length);
}

/** Told by the writer as happening; where the sentence reports words, as the occasion of these words. */
function isStory(mention: EventMention, sentence: ReadSentence): boolean {
  if (!mention.main || mention.reality !== 'happened' || !mention.gathering) return false;
  if (mention.form === 'verb' || sentence.contents.length === 0) return true;
  return isOccasionPhrase(sentence.text.slice(0, mention.span[0] - sentence.offset));
}
