import type { EventKind } from '../../document';

/** One way in which news names a happening. */
export interface Trigger {
  readonly kind: EventKind;
  /** Verbs carry their own subject; nouns stand in a phrase ("a meeting with …"). */
  readonly form: 'noun' | 'verb';
  /** Global and case-sensitive; the whole match is the trigger. */
  readonly pattern: RegExp;
  /** Words right before or after that make it something else ("heart attack", "met the demand"). */
  readonly not?: { readonly before?: RegExp; readonly after?: RegExp };
  /** Counts only where its own clause gives a date: too common a word otherwise. */
  readonly needsDate?: true;
  /** People come together for it although its kind is one for which they need not. */
  readonly gathering?: true;
  /** Tells of the putting of names to a paper, which is another thing than the talks before it. */
  readonly signing?: true;
  /** A participle that tells of something done, whatever is denied or planned in its clause. */
  readonly settled?: true;
  /** The words name the body that sits: "the employment tribunal". */
  readonly sitting?: true;
  /** A house that sits on most days: "told parliament" takes no day but the one that its own clause gives. */
  readonly sitsDaily?: true;
  /** Tells of an interview that the article itself was made of. */
  readonly own?: true;
}

/** A trigger found in a sentence; offsets into the sentence. */
export interface TriggerMatch {
  readonly trigger: Trigger;
  readonly start: number;
  readonly end: number;
}
