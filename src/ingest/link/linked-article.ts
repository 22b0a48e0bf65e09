import type { SourceKind, SpeakerKind } from '../document';
import type { NoticeKind, PubStatus } from '../history/history';
import type { Moment } from '../history/sightings';

/** An article as the graph holds it: every node with its id, every offset in code points. See `docs/model.md`. */

/** A name that finds a speaker or a source. */
export interface LinkedName {
  /** Folded, see `nameKey`. */
  readonly key: string;
  /** As the article writes it; absent for a key that is only a part of a name. */
  readonly as?: string;
}

/**
 * Kinds of speakers and sources, the most telling first: where articles differ, the graph keeps the one that stands
 * earlier here.
 */
export const KINDS: readonly (GraphSpeakerKind | GraphSourceKind)[] = [
  'PERSON',
  'ORGANISATION',
  'AGENCY',
  'CHANNEL',
  'INSTITUTION',
  'DOCUMENT',
  'GROUP',
  'PLATFORM',
  'OUTLET',
  'UNKNOWN',
];

export type GraphSpeakerKind = Uppercase<SpeakerKind>;
export type GraphSourceKind = Uppercase<SourceKind>;

/** The most telling of some kinds. */
export function strongest<Kind extends GraphSpeakerKind | GraphSourceKind>(
  kinds: readonly Kind[],
): Kind | 'UNKNOWN' {
  return [...kinds].sort((a, b) => KINDS.indexOf(a) - KINDS.indexOf(b))[0] ?? 'UNKNOWN';
}

export interface LinkedSpeaker {
  readonly id: string;
  /** The fullest name that this article gives; the mention's words for somebody without a name; may be empty. */
  readonly name: string;
  readonly kind: GraphSpeakerKind;
  readonly unresolved: boolean;
  /** Id at Wikidata, where the user gave one. */
  readonly qid: string | null;
  readonly names: readonly LinkedName[];
  /** Id of the quote that they are judged to have said, where the article names them for its sake. */
  readonly judged?: string;
}

export interface LinkedSource {
  readonly id: string;
  readonly name: string;
  readonly kind: GraphSourceKind;
  /** The country that the article gives it. */
  readonly country: string | null;
  readonly qid: string | null;
  readonly names: readonly LinkedName[];
}

export interface LinkedPlace {
  readonly id: string;
  readonly name: string;
}

/** What the article tells of an event. Which event that is, the graph says: see `gather-events.ts`. */
export interface LinkedEvent {
  /** Of the telling; of the event, when no other article tells more of it. */
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly date: string | null;
  readonly endDate: string | null;
  readonly datePrecision: 'DAY' | 'MONTH' | 'YEAR' | null;
  /** The tellings among which others of the same event are looked for; null when nothing tells it from every other. */
  readonly bucket: string | null;
  /** Id of a place. */
  readonly place: string | null;
  readonly placeName: string | null;
  /** Ids of speakers. */
  readonly participants: readonly string[];
  readonly start: number;
  readonly end: number;
}

export interface LinkedRelay {
  /** Id of a source. */
  readonly source: string;
  /** 0 is nearest to the speaker. */
  readonly position: number;
  readonly start: number;
  readonly end: number;
}

export interface LinkedQuote {
  readonly id: string;
  readonly type: 'DIRECT' | 'MIXED' | 'INDIRECT';
  /** What was said, without the outer marks of a DIRECT quote. */
  readonly text: string;
  readonly folded: string;
  /** Flat pairs of offsets, as are `cue` and `source`. */
  readonly content: readonly number[];
  readonly cue: readonly number[];
  readonly source: readonly number[];
  readonly cueText: string;
  readonly sourceText: string;
  /** The article's text from the first content span to the last, with what stands before and after it. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly sourcing: string;
  readonly sourcingReason: string | null;
  readonly confidence: number;
  readonly saidOn: string | null;
  readonly said: {
    /** Id of a speaker. */
    readonly speaker: string;
    readonly role: string | null;
    readonly resolution: 'NAME' | 'PRONOUN' | 'TITLE' | 'UNRESOLVED';
    readonly confidence: number;
  };
  readonly relays: readonly LinkedRelay[];
  /** Id of another quote of the article. */
  readonly nestedIn: string | null;
  /** Id of an event. */
  readonly saidAt: string | null;
  readonly mentions: {
    readonly speakers: readonly string[];
    readonly sources: readonly string[];
    readonly events: readonly string[];
    readonly places: readonly string[];
  };
  /** What was judged of it and stands: known when it is written, never when it is read. */
  readonly judged?: {
    readonly verdict: 'CONFIRM' | 'REJECT' | 'REATTRIBUTE';
    /** Id of the speaker whom it was read as said by, where that is not believed. */
    readonly rejectedAs?: string;
    /** What the article calls that speaker, where it was somebody else who said it. */
    readonly rejectedRole?: string | null;
    /** Whom it is judged to be said by. */
    readonly speaker?: LinkedSpeaker;
  };
}

export interface LinkedArticle {
  readonly id: string;
  /** Id of this text of it with this status. */
  readonly version: string;
  /** When this text was seen. */
  readonly seenAt: Moment;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  /** ISO 8601 date-time. */
  readonly publishedAt: string | null;
  readonly text: string;
  readonly textHash: string;
  readonly status: PubStatus | null;
  /** The paragraph that corrects the article or takes it back. */
  readonly notice: { readonly kind: NoticeKind; readonly text: string } | null;
  /** The version of the stages that read it. */
  readonly extractor: string;
  /** Hash of all the rest but `seenAt`: two readings with one digest write the same. */
  readonly digest: string;
  /** Id of a source. */
  readonly publisher: string | null;
  readonly speakers: readonly LinkedSpeaker[];
  readonly sources: readonly LinkedSource[];
  readonly places: readonly LinkedPlace[];
  readonly events: readonly LinkedEvent[];
  readonly quotes: readonly LinkedQuote[];
}
