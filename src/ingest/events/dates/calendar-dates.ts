import { Chrono, en, type ParsedComponents } from 'chrono-node';
import type { Span } from '../../document';
import { makeDay, weekdayOf, yearOf } from './calendar';
import type { DateExpression, DateReader } from './date-expression';
import { tenseAt, type Tense } from './tense';
import { WEEKDAYS, WEEKDAY_NAMES } from '../../lexicon/calendar';

/** A day and month as the text gives them, with year and weekday where it gives those. */
export interface CalendarDate {
  readonly span: Span;
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday?: number;
  /** The last day of a range. */
  readonly endYear?: number;
  readonly endMonth?: number;
  readonly endDay?: number;
}

const { parsers, refiners } = en.configuration.createConfiguration(false, false);
/** Durations ("within two days", "an hour later") are no calendar dates, and their patterns take a tenth of a second to compile. */
const chrono = new Chrono({
  parsers: parsers.filter((parser) => !parser.constructor.name.startsWith('ENTimeUnit')),
  refiners,
});

/** A text without a month's name or an ISO date has no calendar date, and chrono need not look. */
const WORTH_READING = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b\d{4}-\d\d-\d\d\b/u;
/** Both orders of day and month are in use for figures with slashes and points, so those count for nothing. */
const NAMES_ITS_MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|^\d{4}-\d\d-\d\d/u;
const WEEKDAY_BEFORE = new RegExp(
  `\\b(${WEEKDAY_NAMES}|Sun|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat)\\.?,? \\(?$`,
  'u',
);
const WEEKDAY_WITHIN = new RegExp(`\\b(${WEEKDAY_NAMES})\\b`, 'u');
const FULL_YEAR = /\b\d{4}\b/u;
const SHORT_YEAR = /,? [’']?\d\d?$/u;
const PREPOSITION = /^(?:on|from|since|between|in|at) +/iu;
/** Any day will do: only what the text itself says is taken from a result. */
const REFERENCE = { instant: new Date('2000-01-01T12:00:00Z'), timezone: 0 };

/**
 * Finds the dates of a text that name a day and a month.
 *
 * @param text - a sentence or a line
 * @returns the dates in text order, none resolved against a clock
 */
export function readCalendarDates(text: string): readonly CalendarDate[] {
  if (!WORTH_READING.test(text)) return [];
  const found: CalendarDate[] = [];
  // "From 3 May": chrono would read three o’clock.
  const readable = text.replace(/\bfrom(?= \d)/giu, '    ');
  for (const result of chrono.parse(readable, REFERENCE)) {
    const given = (
      part: 'year' | 'month' | 'day',
      of: ParsedComponents = result.start,
    ): number | undefined => (of.isCertain(part) ? (of.get(part) ?? undefined) : undefined);
    const lead = PREPOSITION.exec(result.text)?.[0].length ?? 0;
    const start = result.index + lead;
    // "On 12 March, 15 people": a year has four figures.
    const full = FULL_YEAR.test(result.text);
    const whole = result.text.slice(lead);
    const words = full || given('year') === undefined ? whole : whole.replace(SHORT_YEAR, '');
    const [month, day] = [given('month'), given('day')];
    if (month === undefined || day === undefined || !NAMES_ITS_MONTH.test(words)) continue;
    const before = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, start - 14), start));
    const weekday = before?.[1] ?? WEEKDAY_WITHIN.exec(words)?.[1];
    const { end } = result;
    const [endMonth, endDay] = end ? [given('month', end) ?? month, given('day', end)] : [];
    const endYear = full && end ? given('year', end) : undefined;
    const turnsTheYear = endMonth !== undefined && endMonth < month;
    // "3 May to 5 June 2024": the year stands at the end for both.
    const year =
      (full ? given('year') : undefined) ??
      (endYear === undefined ? undefined : endYear - (turnsTheYear ? 1 : 0));
    found.push({
      span: [before === null ? start : start - before[0].length, start + words.trimEnd().length],
      month,
      day,
      ...(year !== undefined && { year }),
      ...(weekday !== undefined && { weekday: weekdayNumber(weekday) }),
      ...(endYear !== undefined && { endYear }),
      ...(endMonth !== undefined && { endMonth }),
      ...(endDay !== undefined && { endDay }),
    });
  }
  return found;
}

function weekdayNumber(name: string): number {
  return WEEKDAYS.findIndex((one) => one.startsWith(name.slice(0, 3).toLowerCase()));
}

/** Days that the world knows by day and month: "the Sept. 11 attacks". */
const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['9-11', 2001],
  ['10-7', 2023],
  ['1-6', 2021],
]);
const NAMED_BY = /^ (?:\p{L}+ ){0,2}(?:attacks?|massacre|riots?|insurrection|hijack\p{L}*)\b/u;

/** "15 October 2025", "Wednesday, 28 January", "3–5 May": days of the calendar, years filled in. */
export const calendarDates: DateReader = (text, publishedOn) =>
  readCalendarDates(text).flatMap((found): DateExpression[] => {
    const tense = tenseAt(text, ...found.span);
    const known = NAMED_BY.test(text.slice(found.span[1], found.span[1] + 40))
      ? NAMED_DAYS.get(`${found.month}-${found.day}`)
      : undefined;
    const year =
      found.year ?? known ?? (publishedOn === undefined ? undefined : inferYear(found, publishedOn, tense));
    const date = year === undefined ? undefined : makeDay(year, found.month, found.day);
    if (year === undefined || date === undefined) return [];
    const endDate = lastDay(found, year);
    return [
      {
        span: found.span,
        date,
        ...(endDate !== undefined && endDate > date && { endDate }),
        precision: 'day',
        tense,
      },
    ];
  });

/** The last day of a range that begins in a year; nothing where there is no range. */
function lastDay(
  { month, endYear, endMonth = month, endDay }: CalendarDate,
  year: number,
): string | undefined {
  if (endDay === undefined) return undefined;
  return makeDay(endYear ?? (endMonth < month ? year + 1 : year), endMonth, endDay);
}

/** The nearest year that agrees with the tense and, where one is given, with the weekday. */
function inferYear(found: CalendarDate, publishedOn: string, tense: Tense): number | undefined {
  const now = yearOf(publishedOn);
  // A weekday fixes the year whatever the tense seems to be; news without one reaches a year either way.
  const years = found.weekday !== undefined || tense === 'past' ? [now, now - 1, now + 1] : [now, now + 1];
  return years.find((year) => {
    const date = makeDay(year, found.month, found.day);
    if (date === undefined) return false;
    if (found.weekday !== undefined) return weekdayOf(date) === found.weekday;
    return tense === 'past' ? date <= publishedOn : date >= publishedOn;
  });
}

/**
 * The latest year in which a day and month fall on a weekday.
 *
 * @param notAfter - the last day that may be answered
 * @param notBefore - the first day that may be answered
 * @returns the day, or nothing when no year fits
 */
export function latestWithWeekday(
  month: number,
  day: number,
  weekday: number,
  notAfter: string,
  notBefore: string,
): string | undefined {
  for (let year = yearOf(notAfter); year >= yearOf(notBefore); year--) {
    const date = makeDay(year, month, day);
    if (date === undefined || date > notAfter || date < notBefore) continue;
    if (weekdayOf(date) === weekday) return date;
  }
  return undefined;
}
