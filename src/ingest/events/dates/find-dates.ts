import { anchoredDates } from './anchored';
import { anniversaries } from './anniversaries';
import { calendarDates } from './calendar-dates';
import type { DateExpression, DateReader } from './date-expression';
import { distances } from './distances';
import { monthsAndYears } from './months-and-years';
import { periods } from './periods';
import { weekdays } from './weekdays';

/** The more a reader says of a day the earlier it stands: what it has read is not read again. */
const READERS: readonly DateReader[] = [calendarDates, monthsAndYears, weekdays, distances, periods];

/** "Between 3 May and 9 June" is a stretch in which nothing has its day. */
const BETWEEN = /\bbetween (?:[\p{L}\d.,]+ ){0,3}(?:and )?$/u;

/**
 * Finds what a sentence says about time.
 *
 * @param text - one sentence
 * @param publishedOn - the article's day, `YYYY-MM-DD`; without one only what is complete in itself is found
 * @param anchor - the day that the text told last, from which "two days earlier" is counted
 * @returns expressions in text order that do not overlap, offsets into `text`
 */
export function findDates(
  text: string,
  publishedOn: string | undefined,
  anchor?: string,
): readonly DateExpression[] {
  const found: DateExpression[] = [];
  const readers = [...READERS, () => anchoredDates(text, anchor)];
  for (const read of readers) {
    for (const expression of read(text, publishedOn)) {
      const [start, end] = expression.span;
      if (BETWEEN.test(text.slice(Math.max(0, start - 40), start))) continue;
      if (!found.some(({ span }) => span[0] < end && start < span[1])) found.push(expression);
    }
  }
  found.push(...anniversaries(text, found));
  return found.sort((one, other) => one.span[0] - other.span[0]);
}
