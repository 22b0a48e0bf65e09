import type { FoundQuote, ResolvedSpeaker } from '../document';
import type { Cast } from './cast';
import { featureInterview, isAnswer } from './feature-interview';
import type { EventDraft } from './fold-events';
import { LatestGatherings } from './latest-gatherings';
import type { EventMention } from './mention';
import { readAttribution, type Attribution } from './occasion-clauses';
import { ownPlace } from './own-place';
import { NOWHERE, takesPart, type Place } from './place';
import { sentenceAt, type ReadSentence } from './sentences';
import { Scene } from './scene';
import type { SectionEvents } from './story';

/** What {@link placeQuotes} works on. */
export interface PlaceInput {
  readonly quotes: readonly FoundQuote[];
  readonly speakers: readonly ResolvedSpeaker[];
  readonly sentences: readonly ReadSentence[];
  readonly mentions: readonly EventMention[];
  readonly drafts: readonly EventDraft[];
  readonly draftOf: ReadonlyMap<EventMention, EventDraft>;
  readonly sections: SectionEvents;
  readonly cast: Cast;
  readonly text: string;
}

interface Run {
  readonly speaker: string;
  readonly section: number;
  readonly paragraph: number;
  readonly place: Place;
}

const PRONOUN = /^(?:he|she|they|it|who)$/iu;

/**
 * Places every quote: by what its own sentence says ("in a press conference", "on Monday", "at the time"), else by the
 * quote before it where the same speaker goes on ("He added", in one paragraph by name too), else by the interview that
 * the article is made of, else by its section where the speaker takes part in what the section tells.
 *
 * @returns parallel to the quotes
 */
export function placeQuotes(input: PlaceInput): readonly Place[] {
  const { quotes, speakers, sentences, sections, draftOf, cast, text } = input;
  const bySentence = groupBySentence(input.mentions);
  const latest = new LatestGatherings(sentences, bySentence, draftOf);
  const interview = featureInterview(input.drafts);
  const scene = new Scene(text, cast, sentences);
  let run: Run | undefined;
  return quotes.map((quote, index) => {
    const sentence = sentenceAt(sentences, (quote.cue[0] ?? quote.source[0] ?? quote.content[0])?.[0] ?? 0);
    const speaker = speakers[index];
    if (sentence === undefined || speaker === undefined) return NOWHERE;
    const section = sections.of.get(sentence.section);
    const attribution = readAttribution(quote, sentence, bySentence.get(sentence.index) ?? [], cast);
    const told = ownPlace(attribution, speaker, sentence, { bySentence, draftOf, section });
    const heard =
      told?.on === undefined &&
      told?.at === undefined &&
      scene.isHeardBy(attribution.audience, speaker, sentence);
    const own = isOfRunsDay(told, run, speaker, sentence) ? (heard ? undefined : told) : run?.place;
    scene.leaveBefore(own);
    // An inner quote was said at another time than the one that reports it.
    if (quote.nestedIn !== undefined) return own ?? NOWHERE;
    const here = scene.at(quote, speaker, sentence);
    const goesOn =
      run?.section === sentence.section &&
      speaker.name !== '' &&
      run.speaker === speaker.name &&
      (quote.source.every(([start, end]) => PRONOUN.test(text.slice(start, end))) ||
        (goesOnByName(run, quote, sentence, here) && !attribution.elsewhere && !attribution.anotherTime));
    const stays =
      here !== undefined &&
      !(goesOn && run?.place.at !== here) &&
      !(own === undefined ? latest.hasLeft(speaker, here, sentence) : isApart(own, here, attribution));
    const place = (stays ? { ...own, at: here } : own) ?? (goesOn ? run?.place : undefined);
    scene.note(place?.at, speaker, sentence);
    run =
      place === undefined
        ? undefined
        : { speaker: speaker.name, section: sentence.section, paragraph: sentence.paragraph, place };
    if (place !== undefined) return withDay(place);
    if (interview !== undefined && isAnswer(quote, speaker, interview, text))
      return withDay({ at: interview });
    const left = latest.hasLeft(speaker, section, sentence);
    return left ? NOWHERE : withDay(sectionPlace(speaker, sentence.section, sections));
  });
}

/**
 * "In her opening on Tuesday, Toss said … Toss told the jury …": who was just said to speak on a day goes on there, and not
 * at Wednesday's hearing of the same court.
 */
function isOfRunsDay(
  told: Place | undefined,
  run: Run | undefined,
  { name }: ResolvedSpeaker,
  { section }: ReadSentence,
): boolean {
  const day = told?.on === undefined ? told?.at?.time?.date : undefined;
  const goesOn = run?.speaker === name && name !== '' && run.section === section;
  return day === undefined || !goesOn || run.place.on === undefined || run.place.on === day;
}

/** Whether one who is named again goes on where he spoke: in his paragraph, or in the next one with the same scene or day. */
function goesOnByName(
  { paragraph, place }: Run,
  { type }: FoundQuote,
  sentence: ReadSentence,
  here: EventDraft | undefined,
): boolean {
  const gap = sentence.paragraph - paragraph;
  if (gap === 0 || (gap === 1 && type === 'direct' && place.at === undefined)) return true;
  return gap === 1 && place !== NOWHERE && place.at === here;
}

/** Whether a quote whose sentence tells its day, or another event, was said elsewhere than at the event before it. */
const isApart = (own: Place, here: EventDraft, { elsewhere, anotherTime }: Attribution): boolean =>
  own.at !== undefined || own.on === undefined || elsewhere || anotherTime || own.on !== here.time?.date;

function groupBySentence(mentions: readonly EventMention[]): ReadonlyMap<number, readonly EventMention[]> {
  const groups = new Map<number, EventMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group === undefined) groups.set(mention.sentence, [mention]);
    else group.push(mention);
  }
  return groups;
}

function sectionPlace(speaker: ResolvedSpeaker, section: number, sections: SectionEvents): Place {
  const draft = sections.of.get(section);
  // "Delegations met in Belmora": where the text names nobody, it leaves open who was there.
  const open = draft !== undefined && sections.lookingBack.has(section) && isOfUnnamed(draft);
  return open || takesPart(speaker, draft) ? { at: draft } : NOWHERE;
}

/** Whether the words that bring an event up name nobody; whom later ones place there is not all who were. */
function isOfUnnamed({ mentions }: EventDraft): boolean {
  return mentions[0]?.participants.length === 0;
}

/** Said at an event of one day is said on that day. */
function withDay(place: Place): Place {
  const time = place.at?.time;
  const oneDay = time?.precision === 'day' && time.endDate === undefined;
  return place.on === undefined && oneDay ? { ...place, on: time.date } : place;
}
