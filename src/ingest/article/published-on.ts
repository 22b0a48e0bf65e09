import { addDays, daysBetween, makeDay, weekdayOf } from '../events/dates/calendar';
import { latestWithWeekday, readCalendarDates, type CalendarDate } from '../events/dates/calendar-dates';
import { tenseAt } from '../events/dates/tense';

/** A line that is longer holds prose; one that is shorter may be a date line. */
const DATE_LINE = 80;
/** Of a line without an end, only so much is read: no paragraph of news is longer. */
const READ_OF_A_LINE = 6000;
/** A dateline stands in the first words: "PORT ALDER, May 3, 2024 (Agency) —". */
const DATELINE = /^[\p{Lu}][\p{Lu}\p{M}’'., -]{2,40}(?:, [\p{L} .]{2,30})?,? *\(?$/u;
/** What may stand beside a date in a line of its own. */
const DATE_LINE_WORDS =
  /^(?:(?:first )?published|posted|updated|last updated|last modified|date|by|on|at|gmt|utc|bst|est|cet|am|pm|a\.m\.|p\.m\.|news|[\d:.,|–—·•()\s-])+$/iu;
const BYLINE = /^by [\p{Lu}][\p{L}’'. -]{1,60}[|,–—·•-]\s*$/iu;
/** A reporting verb that a day belongs to makes it the day of the news. */
const REPORTED =
  /\b(?:said|told|announced|reported|stated|added|confirmed|wrote|warned|according to|statement|published|issued)\b[^.;]{0,60}$/u;
/** News and its sequel lie close together; what is further off is background. */
const SAME_STORY_DAYS = 14;

interface Dated extends CalendarDate {
  readonly line: string;
}

/**
 * Infers the day on which an article without metadata was published.
 *
 * Looked for in this order: a dateline or a line that holds nothing but a date; a day that the text reports as news,
 * its year given, or fixed by the weekday ("Wednesday, 28 January").
 *
 * @param text - the article
 * @param readOn - the day on which it was read, `YYYY-MM-DD`: nothing is published later
 * @returns `YYYY-MM-DD`, or nothing when the text does not settle it
 */
export function inferPublishedOn(text: string, readOn: string): string | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.slice(0, READ_OF_A_LINE).trim())
    .filter((line) => line !== '');
  const lineDay = dateOfLines(lines, readOn);
  if (lineDay !== undefined) return lineDay;
  const dates = lines.flatMap((line): Dated[] => readCalendarDates(line).map((date) => ({ ...date, line })));
  return newsDay(dates, lines[0] ?? '', readOn);
}

/** The date of a dateline or of a line of its own, at the head or at the foot; where several stand, the first. */
function dateOfLines(lines: readonly string[], readOn: string): string | undefined {
  const places = [...lines.slice(0, 5), ...lines.slice(Math.max(5, lines.length - 5))];
  for (const line of places) {
    const [date] = readCalendarDates(line.slice(0, 2 * DATE_LINE));
    if (date === undefined) continue;
    const before = line.slice(0, date.span[0]);
    const alone = line.length <= DATE_LINE && isFurniture(before) && isFurniture(line.slice(date.span[1]));
    if (!alone && !(line === lines[0] && DATELINE.test(before))) continue;
    const day = fullDay(date) ?? weekdayDay(date, readOn);
    if (day !== undefined && day <= readOn) return day;
  }
  return undefined;
}

const isFurniture = (words: string): boolean =>
  words.trim() === '' || DATE_LINE_WORDS.test(words) || BYLINE.test(words);

/** The latest day that the text tells as news: of those that lie close to the first of them. */
function newsDay(dates: readonly Dated[], lead: string, readOn: string): string | undefined {
  const told = dates.filter(({ line, span }) => tenseAt(line, ...span) === 'past');
  const past = told.flatMap((date) => fullDay(date) ?? []).filter((day) => day <= readOn);
  const notBefore = past.reduce<string | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
  const days = told.flatMap((date): string[] => {
    const full = fullDay(date);
    if (full === undefined) return listOf(weekdayDay(date, readOn, notBefore));
    // A full date is mostly background, unless the lead reports by it and nothing later is told.
    const reported = date.line === lead && REPORTED.test(date.line.slice(0, date.span[0]));
    const agrees = date.weekday === undefined || weekdayOf(full) === date.weekday;
    return reported && agrees && full === notBefore ? [full] : [];
  });
  const first = days[0];
  if (first === undefined) return undefined;
  return days
    .filter((day) => Math.abs(daysBetween(first, day)) <= SAME_STORY_DAYS)
    .sort()
    .at(-1);
}

const listOf = (day: string | undefined): string[] => (day === undefined ? [] : [day]);

const fullDay = ({ year, month, day, endYear, endMonth, endDay }: CalendarDate): string | undefined =>
  year === undefined ? undefined : makeDay(endYear ?? year, endMonth ?? month, endDay ?? day);

/** A day without a year, where its weekday fixes one. */
function weekdayDay(date: CalendarDate, readOn: string, notBefore?: string): string | undefined {
  if (date.year !== undefined || date.weekday === undefined) return undefined;
  const earliest = notBefore ?? addDays(readOn, -4018);
  return latestWithWeekday(date.month, date.day, date.weekday, readOn, earliest);
}
