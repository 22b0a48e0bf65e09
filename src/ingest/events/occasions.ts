import type { FoundQuote, ResolvedSpeaker } from '../document';
import { datesAgree } from './dates/calendar';
import type { EventDraft } from './fold-events';
import { isGathering } from './gatherings';
import type { EventMention } from './mention';
import { readAttribution } from './occasion-clauses';
import type { ReadSentence } from './sentences';
import type { SectionEvents } from './story';

/** Where and when a quote was said; the event as a draft. */
export interface Place {
  readonly at?: EventDraft;
  readonly on?: string;
}

/** What {@link placeQuotes} works on. */
export interface PlaceInput {
  readonly quotes: readonly FoundQuote[];
  readonly speakers: readonly ResolvedSpeaker[];
  readonly sentences: readonly ReadSentence[];
  readonly mentions: readonly EventMention[];
  readonly draftOf: ReadonlyMap<EventMention, EventDraft>;
  readonly sections: SectionEvents;
  readonly text: string;
}

interface Run {
  readonly speaker: string;
  readonly section: number;
  readonly place: Place;
}

const PRONOUN = /^(?:he|she|they|it|who)$/iu;
const NOWHERE: Place = {};
const SENTENCES_BACK = 4;

/**
 * Places every quote: by what its own sentence says ("in a press conference", "on Monday", "at the time"), else by the
 * quote before it where the same speaker goes on ("He added"), else by its section where the speaker takes part in what
 * the section tells.
 *
 * @returns parallel to the quotes
 */
export function placeQuotes(input: PlaceInput): readonly Place[] {
  const { quotes, speakers, sentences } = input;
  const bySentence = new Map<number, EventMention[]>();
  for (const mention of input.mentions) {
    const list = bySentence.get(mention.sentence);
    if (list === undefined) bySentence.set(mention.sentence, [mention]);
    else list.push(mention);
  }
  let run: Run | undefined;
  return quotes.map((quote, index) => {
    const sentence = sentenceAt(sentences, (quote.cue[0] ?? quote.source[0] ?? quote.content[0])?.[0] ?? 0);
    const speaker = speakers[index];
    if (sentence === undefined || speaker === undefined) return NOWHERE;
    const own = ownPlace(quote, speaker, sentence, bySentence, input);
    const goesOn =
      run !== undefined &&
      run.section === sentence.section &&
      speaker.name !== '' &&
      run.speaker === speaker.name &&
      quote.source.every(([start, end]) => PRONOUN.test(input.text.slice(start, end)));
    const place = own ?? (goesOn ? run?.place : undefined);
    // An inner quote was said at another time than the one that reports it.
    if (quote.nestedIn !== undefined) return own ?? NOWHERE;
    run = place === undefined ? undefined : { speaker: speaker.name, section: sentence.section, place };
    return withDay(place ?? sectionPlace(speaker, sentence.section, input.sections));
  });
}

/** What the quote's own sentence says; nothing when it says nothing. */
function ownPlace(
  quote: FoundQuote,
  speaker: ResolvedSpeaker,
  sentence: ReadSentence,
  bySentence: ReadonlyMap<number, readonly EventMention[]>,
  { draftOf, sections }: PlaceInput,
): Place | undefined {
  const { at, saidOn, elsewhere, backThen } = readAttribution(
    quote,
    sentence,
    bySentence.get(sentence.index) ?? [],
  );
  const on = saidOn === undefined ? {} : { on: saidOn };
  const draft = at && draftOf.get(at);
  if (draft !== undefined) return { at: draft, ...on };
  if (elsewhere) return on;
  const section = sections.of.get(sentence.section);
  if (backThen && takesPart(speaker, section)) return { at: section, ...on };
  const told = backThen && saidOn === undefined ? lastTold(sentence, bySentence, draftOf) : undefined;
  if (told !== undefined) return { at: told };
  if (saidOn === undefined) return undefined;
  return takesPart(speaker, section) && section.time !== undefined && datesAgree(section.time.date, saidOn)
    ? { at: section, ...on }
    : on;
}

/** What "at the time" points back at: the dated gathering that was told last, a few sentences before. */
function lastTold(
  { index, section }: ReadSentence,
  bySentence: ReadonlyMap<number, readonly EventMention[]>,
  draftOf: ReadonlyMap<EventMention, EventDraft>,
): EventDraft | undefined {
  for (let at = index; at > index - SENTENCES_BACK; at--) {
    const told = bySentence
      .get(at)
      ?.find(
        (mention) =>
          mention.section === section &&
          !mention.quoted &&
          mention.time?.precision === 'day' &&
          isGathering(mention.kind),
      );
    if (told !== undefined) return draftOf.get(told);
  }
  return undefined;
}

function sectionPlace(speaker: ResolvedSpeaker, section: number, sections: SectionEvents): Place {
  const draft = sections.of.get(section);
  // "Delegations met in Belmora": where the text names nobody, or one, it leaves open who else was there.
  const open = draft !== undefined && sections.lookingBack.has(section) && draft.participants.size < 2;
  return open || takesPart(speaker, draft) ? { at: draft } : NOWHERE;
}

const takesPart = (speaker: ResolvedSpeaker, draft: EventDraft | undefined): draft is EventDraft =>
  speaker.entity !== undefined && draft?.participants.has(speaker.entity) === true;

/** Said at an event of one day is said on that day. */
function withDay(place: Place): Place {
  const time = place.at?.time;
  const oneDay = time?.precision === 'day' && time.endDate === undefined;
  return place.on === undefined && oneDay ? { ...place, on: time.date } : place;
}

function sentenceAt(sentences: readonly ReadSentence[], offset: number): ReadSentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}
