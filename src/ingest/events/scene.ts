import type { EventKind, FoundQuote, ResolvedSpeaker } from '../document';
import type { Audience } from '../lexicon/occasions';
import type { Cast } from './cast';
import type { EventDraft } from './fold-events';
import { takesPart, type Place } from './place';
import { pastDates, type ReadSentence } from './sentences';
import { wordsOf } from '../words-of';

/** An occasion goes on for so many paragraphs after the last words that were said at it. */
const PARAGRAPHS_ON = 3;
/** Told of people who speak in turn; "said" is too common a word to tell where. */
const IN_TURN =
  /\b(?:ask(?:s|ed|ing)|repl(?:y|ies|ied)|answer(?:s|ed)?|testif(?:y|ies|ied)|submitted|contended|argued|counter(?:s|ed)|suggested|put it|accepted|conceded|acknowledged|agreed|denied|objected|ruled|warned|ordered|interrupted|remarked|quipped|maintained|averred|assured|told (?:the|him|her|them)|read aloud|testimony|evidence)\b/iu;
const OF_THE_COURT =
  /\b(?:judge|justice|magistrate|coroner|prosecutors?|counsel|barrister|attorney|lawyers?|solicitor|advocate|defence|defense|witness|juror|foreman|chair(?:man|woman)?|bench|court|tribunal|jury)\b/iu;
const ELSEWHERE =
  /^(?:Outside\b|Speaking (?:outside|after|later)|During (?:the|a) (?:break|recess|adjournment)|On the (?:court )?steps|After(?:wards| the (?:hearing|verdict|session|meeting))|In (?:an? |his |her |their )?(?:\p{Ll}+ ){0,2}(?:statement|interview)\b|Elsewhere|Meanwhile|The case\b)/u;

/** Where words were said last, and how far they have been followed. */
interface Now {
  readonly draft: EventDraft;
  readonly section: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Follows the occasion at which people speak through the quotes of an article, in text order. */
export class Scene {
  private now: Now | undefined;
  private readonly spoke = new Set<string>();
  /** Paragraphs that lead out of the room. */
  private readonly left: ReadonlySet<number>;
  private readonly dayBefore: ReadonlyMap<number, DayTold>;

  constructor(
    private readonly text: string,
    private readonly cast: Cast,
    sentences: readonly ReadSentence[],
  ) {
    this.left = leavingParagraphs(sentences);
    this.dayBefore = daysBefore(sentences);
  }

  /** Notes that words were said at an event; one who speaks at a sitting takes part in it. */
  note(draft: EventDraft | undefined, speaker: ResolvedSpeaker, sentence: ReadSentence): void {
    if (draft === undefined) return;
    if (draft !== this.now?.draft) this.spoke.clear();
    const { section, paragraph, index } = sentence;
    this.now = { draft, section, paragraph, sentence: index };
    if (speaker.name !== '') this.spoke.add(speaker.name);
    if (isSitting(draft) && speaker.entity !== undefined && speaker.kind === 'person')
      draft.participants.add(speaker.entity);
  }

  /** Leaves the room where a quote is told to have been said on another day than the occasion's. */
  leaveBefore(place: Place | undefined): void {
    if (place?.on !== undefined && place.at === undefined && place.on !== this.now?.draft.time?.date)
      this.now = undefined;
  }

  /**
   * The occasion at which a quote was said whose sentence says nothing of where: that of the words before it, where its
   * speaker takes part or spoke there; at a sitting, where people speak in turn. Nothing when it may be another place.
   */
  at(quote: FoundQuote, speaker: ResolvedSpeaker, sentence: ReadSentence): EventDraft | undefined {
    const { now } = this;
    if (now === undefined || !this.isNear(now, sentence)) return undefined;
    const there = this.spoke.has(speaker.name) || takesPart(speaker, now.draft);
    return there || (isSitting(now.draft) && this.isInTurn(quote, speaker)) ? now.draft : undefined;
  }

  /** "He told reporters" of one who speaks at a press conference, "told the paper" of one who is interviewed. */
  isHeardBy(audience: Audience | undefined, speaker: ResolvedSpeaker, sentence: ReadSentence): boolean {
    const { now } = this;
    if (now === undefined || audience === undefined || !this.isNear(now, sentence)) return false;
    return this.spoke.has(speaker.name) && LISTENERS[audience].has(now.draft.kind);
  }

  private isNear({ draft, section, paragraph, sentence: since }: Now, sentence: ReadSentence): boolean {
    const told = this.dayBefore.get(sentence.index);
    // The story has gone on to a later day.
    if (
      told !== undefined &&
      told.sentence > since &&
      told.date > (draft.time?.endDate ?? draft.time?.date ?? told.date)
    )
      return false;
    if (section !== sentence.section || sentence.paragraph - paragraph > PARAGRAPHS_ON) return false;
    for (let at = paragraph + 1; at <= sentence.paragraph; at++) if (this.left.has(at)) return false;
    return true;
  }

  private isInTurn(quote: FoundQuote, speaker: ResolvedSpeaker): boolean {
    const roles = speaker.entity === undefined ? [] : this.cast.rolesOf(speaker.entity);
    return (
      IN_TURN.test(wordsOf(this.text, quote.cue)) ||
      [wordsOf(this.text, quote.source), ...roles].some((words) => OF_THE_COURT.test(words))
    );
  }
}

/** The kinds of event at which somebody has these listeners. */
const LISTENERS: Readonly<Record<Audience, ReadonlySet<EventKind>>> = {
  press: new Set(['press conference', 'visit']),
  outlet: new Set(['interview']),
  crowd: new Set(['speech', 'meeting', 'other']),
};

/** A day that a sentence tells of. */
interface DayTold {
  readonly date: string;
  readonly sentence: number;
}

/** For every sentence the day that was told last before it. */
function daysBefore(sentences: readonly ReadSentence[]): ReadonlyMap<number, DayTold> {
  const days = new Map<number, DayTold>();
  let last: DayTold | undefined;
  for (const sentence of sentences) {
    if (last !== undefined) days.set(sentence.index, last);
    const told = pastDates(sentence).findLast(({ precision }) => precision === 'day');
    if (told !== undefined) last = { date: told.date, sentence: sentence.index };
  }
  return days;
}

/** The paragraphs that lead out of a room where people sit. */
function leavingParagraphs(sentences: readonly ReadSentence[]): ReadonlySet<number> {
  return new Set(sentences.filter(({ text }) => ELSEWHERE.test(text)).map(({ paragraph }) => paragraph));
}

/** A court's hearing, or the meeting of a body that people address. */
const isSitting = ({ kind, mentions }: EventDraft): boolean =>
  kind === 'court hearing' || mentions.some(({ sitting }) => sitting);
