import type { FoundQuote, ResolvedSpeaker } from '../document';
import type { Cast } from './cast';
import type { EventDraft } from './fold-events';
import type { Place } from './place';
import type { ReadSentence } from './sentences';
import { wordsOf } from '../words-of';

/** A court goes on for so many paragraphs after the last words that were said in it. */
const PARAGRAPHS_ON = 3;
/** Told of people who speak in turn; "said" is too common a word to tell where. */
const IN_TURN =
  /\b(?:ask(?:s|ed|ing)|repl(?:y|ies|ied)|answer(?:s|ed)?|testif(?:y|ies|ied)|submitted|contended|argued|counter(?:s|ed)|suggested|put it|accepted|conceded|acknowledged|agreed|denied|objected|ruled|warned|ordered|interrupted|remarked|quipped|maintained|averred|assured|told (?:the|him|her|them)|read aloud|testimony|evidence)\b/iu;
const OF_THE_COURT =
  /\b(?:judge|justice|magistrate|coroner|prosecutors?|counsel|barrister|attorney|lawyers?|solicitor|advocate|defence|defense|witness|juror|foreman|chair(?:man|woman)?|bench|court|tribunal|jury)\b/iu;
const ELSEWHERE =
  /^(?:Outside\b|Speaking (?:outside|after|later)|During (?:the|a) (?:break|recess|adjournment)|On the (?:court )?steps|After(?:wards| the (?:hearing|verdict|session|meeting))|In (?:an? |his |her |their )?(?:\p{Ll}+ ){0,2}(?:statement|interview)\b|Elsewhere|Meanwhile|The case\b)/u;

/** Follows the sitting of a court, an inquiry or a board through the quotes of an article, in text order. */
export class Sitting {
  private now: { readonly draft: EventDraft; readonly section: number; paragraph: number } | undefined;
  private readonly spoke = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly cast: Cast,
    /** Paragraphs that lead out of the room. */
    private readonly left: ReadonlySet<number>,
  ) {}

  /** Notes that words were said at an event; one who speaks at a sitting takes part in it. */
  note(draft: EventDraft | undefined, speaker: ResolvedSpeaker, { section, paragraph }: ReadSentence): void {
    if (draft === undefined || !isSitting(draft)) return;
    if (draft !== this.now?.draft) this.spoke.clear();
    this.now = { draft, section, paragraph };
    if (speaker.name !== '') this.spoke.add(speaker.name);
    if (speaker.entity !== undefined && speaker.kind === 'person') draft.participants.add(speaker.entity);
  }

  /** Leaves the room where a quote is told to have been said on another day than the sitting's. */
  leaveBefore(place: Place | undefined): void {
    if (place?.on !== undefined && place.at === undefined && place.on !== this.now?.draft.time?.date)
      this.now = undefined;
  }

  /** The sitting at which a quote was said whose sentence says nothing of where; nothing when it may be another place. */
  at(
    quote: FoundQuote,
    speaker: ResolvedSpeaker,
    { section, paragraph }: ReadSentence,
  ): EventDraft | undefined {
    const { now } = this;
    if (now?.section !== section || paragraph - now.paragraph > PARAGRAPHS_ON) return undefined;
    for (let at = now.paragraph + 1; at <= paragraph; at++) if (this.left.has(at)) return undefined;
    const roles = speaker.entity === undefined ? [] : this.cast.rolesOf(speaker.entity);
    const inTurn =
      IN_TURN.test(wordsOf(this.text, quote.cue)) ||
      [wordsOf(this.text, quote.source), ...roles].some((words) => OF_THE_COURT.test(words)) ||
      this.spoke.has(speaker.name);
    return inTurn ? now.draft : undefined;
  }
}

/** The paragraphs that lead out of a room where people sit. */
export function leavingParagraphs(sentences: readonly ReadSentence[]): ReadonlySet<number> {
  return new Set(sentences.filter(({ text }) => ELSEWHERE.test(text)).map(({ paragraph }) => paragraph));
}

/** A court's hearing, or the meeting of a body that people address. */
const isSitting = ({ kind, mentions }: EventDraft): boolean =>
  kind === 'court hearing' || mentions.some(({ sitting }) => sitting);
