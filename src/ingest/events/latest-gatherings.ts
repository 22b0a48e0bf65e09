import type { ResolvedSpeaker } from '../document';
import type { EventDraft } from './fold-events';
import type { EventMention } from './mention';
import { timesAgree } from './dates/calendar';
import { pastDates, type ReadSentence } from './sentences';

/** Opens another scene: what stands behind it in its paragraph is no longer told of the same occasion. */
const SCENE_CHANGE =
  /^(?:\p{L}+ )?(?:(?:hours|minutes|days|weeks|months|years) (?:later|earlier|before|after(?:wards)?)|later|earlier|afterwards?|meanwhile|elsewhere)\b/iu;

/** Follows, sentence by sentence, which gathering each person was last told to be at. */
export class LatestGatherings {
  private readonly at = new Map<number, EventDraft>();
  private next = 0;
  private section = -1;
  private changedIn = -1;
  /** The last sentence that told a time. */
  private dated: ReadSentence | undefined;

  constructor(
    private readonly sentences: readonly ReadSentence[],
    private readonly bySentence: ReadonlyMap<number, readonly EventMention[]>,
    private readonly draftOf: ReadonlyMap<EventMention, EventDraft>,
  ) {}

  /**
   * Whether a speaker has gone on from a gathering to another one, or the paragraph to another scene.
   *
   * @param sentence - that of the quote; asked for in text order
   */
  hasLeft(speaker: ResolvedSpeaker, draft: EventDraft | undefined, sentence: ReadSentence): boolean {
    this.readUpTo(sentence);
    const last = speaker.entity === undefined ? undefined : this.at.get(speaker.entity);
    return (
      this.changedIn === sentence.paragraph ||
      this.isOfAnotherDay(draft, sentence) ||
      (last !== undefined && last !== draft)
    );
  }

  /** "On Monday, shells fell. Toss said …": not said at Tuesday's talks, as far as we are told. */
  private isOfAnotherDay(draft: EventDraft | undefined, { index, paragraph }: ReadSentence): boolean {
    const { dated } = this;
    const time = draft?.time;
    if (dated === undefined || dated.index === index || time === undefined) return false;
    const days = pastDates(dated);
    // In a later paragraph only a later day leads away: an earlier one is background.
    if (dated.paragraph !== paragraph)
      return (
        dated.section === this.section &&
        days.every(({ date, precision }) => precision === 'day' && date > (time.endDate ?? time.date))
      );
    return !days.some(({ date }) => timesAgree(time, date));
  }

  private readUpTo({ index }: ReadSentence): void {
    for (; this.next < this.sentences.length; this.next++) {
      const sentence = this.sentences[this.next];
      if (sentence === undefined || sentence.index > index) return;
      if (sentence.section !== this.section) this.at.clear();
      this.section = sentence.section;
      if (SCENE_CHANGE.test(sentence.text)) this.changedIn = sentence.paragraph;
      // "Arrived in Alder for talks": of several in one sentence the first is the one that has come about.
      if (pastDates(sentence).length > 0) this.dated = sentence;
      for (const mention of this.bySentence.get(sentence.index)?.toReversed() ?? []) this.note(mention);
    }
  }

  private note(mention: EventMention): void {
    const draft = this.draftOf.get(mention);
    const told = mention.main && mention.gathering && mention.reality === 'happened';
    if (draft === undefined || !told || mention.reference === 'earlier') return;
    for (const person of mention.joint ? draft.participants : mention.participants)
      this.at.set(person, draft);
  }
}
