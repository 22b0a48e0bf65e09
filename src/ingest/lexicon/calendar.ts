/** What months and days of the week are called. */

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** Alternations for patterns: as they are written, and in lower case. */
export const MONTH_NAMES =
  'January|February|March|April|May|June|July|August|September|October|November|December';
export const WEEKDAY_NAMES = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday';
export const MONTH_WORDS = MONTHS.join('|');
export const WEEKDAY_WORDS = WEEKDAYS.join('|');

const WEEKDAY: ReadonlySet<string> = new Set(WEEKDAYS);

/** @param word - in lower case */
export const isWeekday = (word: string): boolean => WEEKDAY.has(word);
