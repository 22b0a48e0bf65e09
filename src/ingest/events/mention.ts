import type { DatePrecision, EventKind, Span } from '../document';
import type { Reality } from './reality';

/** When a mention says that it happened. */
export interface EventTime {
  readonly date: string;
  readonly endDate?: string;
  readonly precision: DatePrecision;
  /** `clause` when the mention's own clause says it, `section` when the dated sentence that opened its section does. */
  readonly from: 'clause' | 'section';
}

/**
 * Whether a mention introduces something ("a meeting"), points at what the reader knows ("the talks", "that visit"), or
 * at an earlier one of its kind ("the last visit").
 */
export type Reference = 'new' | 'definite' | 'earlier';

/** One place of the text that names a happening. */
export interface EventMention {
  readonly kind: EventKind;
  readonly form: 'noun' | 'verb';
  /** The trigger's own words and where they stand in the article. */
  readonly head: string;
  readonly span: Span;
  /** Index into the segmentation's sentences. */
  readonly sentence: number;
  readonly section: number;
  /** True outside every quote's content and every subordinate clause. */
  readonly main: boolean;
  /** True inside a quote's content. */
  readonly quoted: boolean;
  readonly plural: boolean;
  /** People come together for it, so that words can be said at it. */
  readonly gathering: boolean;
  /** Names are put to a paper. */
  readonly signing: boolean;
  /** The head is the body that sits: "tribunal", "board". */
  readonly sitting: boolean;
  /** "That visit": the one told of just before. */
  readonly demonstrative: boolean;
  /** Several hold it together: "a joint news conference". */
  readonly joint: boolean;
  /** An interview that the article itself was made of. */
  readonly own: boolean;
  readonly reality: Exclude<Reality, 'unreal'>;
  readonly reference: Reference;
  readonly time?: EventTime;
  readonly place?: string;
  /** Indexes into the article's entities. */
  readonly participants: readonly number[];
  /** The noun phrase, for the event's name: "fall of the old council". */
  readonly phrase: string;
}
