import type { DateExpression } from './date-expression';

/** "Two days earlier" reaches back so many sentences for the day that it counts from. */
const REACH = 3;

/** The day that the text told last, kept while it is read sentence by sentence. */
export class Anchor {
  private last: { readonly day: string; readonly sentence: number; readonly section: number } | undefined;

  /** The day from which a sentence counts, where its section has told one shortly before. */
  at(sentence: number, section: number): string | undefined {
    if (this.last?.section !== section || sentence - this.last.sentence > REACH) return undefined;
    return this.last.day;
  }

  /** Takes note of the dates of a sentence that has been read. */
  pass(sentence: number, section: number, dates: readonly DateExpression[]): void {
    const told = dates.findLast(({ precision, tense }) => precision === 'day' && tense === 'past');
    if (told !== undefined) this.last = { day: told.date, sentence, section };
  }
}
