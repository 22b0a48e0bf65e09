/** Days as `YYYY-MM-DD`, which compare as strings do. No time zone is involved: a day is a square of the calendar. */

const MILLISECONDS_A_DAY = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/**
 * A day from its parts.
 *
 * @param month - 1 to 12
 * @returns the day, or nothing when the calendar has no such one (31 February)
 */
export function makeDay(year: number, month: number, day: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day so many days after (before, when negative) another. */
export function addDays(day: string, days: number): string {
  return new Date(timeOf(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The same day so many months after (before, when negative); the last of the month when it is too short. */
export function addMonths(day: string, months: number): string {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(Number(day.slice(8, 10)), last), 2)}`;
}

/** Days from one day to another; negative when the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / MILLISECONDS_A_DAY);
}

export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: string): number => new Date(timeOf(day)).getUTCDay();

/** The latest day with this weekday that is not after the given one. */
export function weekdayUpTo(day: string, weekday: number): string {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The earliest day with this weekday that is not before the given one. */
export function weekdayFrom(day: string, weekday: number): string {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** Whether one date lies inside the other or is the same: `2025-10-15` in `2025-10`. */
export function datesAgree(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}

/** Whether a date may be one of a stretch of time: the same, inside it, or as far as both are told. */
export function timesAgree(
  time: { readonly date: string; readonly endDate?: string },
  date: string,
): boolean {
  if (time.endDate === undefined || date.length < time.date.length) return datesAgree(time.date, date);
  return time.date <= date && date <= time.endDate;
}
